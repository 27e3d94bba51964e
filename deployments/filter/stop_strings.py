"""Stop strings over a stream of text: found wherever the pieces are cut, and nothing of one ever goes out."""

from __future__ import annotations

from collections.abc import Sequence


class StopStrings:
    """Searches for the first stop string to be complete; of those that end together the longest counts.

    The text goes out up to where that one starts. What is held back meanwhile is exactly the longest end of the text
    that some stop string begins with. Costs a few steps a character, however many and long the strings are.

    >>> search = StopStrings(["END", "\\n\\n"])
    >>> search.feed("to be E"), search.feed("X or EN"), search.feed("D, not"), search.matched
    ('to be ', 'EX or ', '', 'END')

    Source: Aho and Corasick, Efficient string matching, CACM 18(6), 1975.
    """

    def __init__(self, strings: Sequence[str]):
        assert all(strings), "an empty stop string is refused at the border"
        self._root = _automaton(strings)
        self._first_characters = frozenset(string[0] for string in strings)
        self._node = self._root
        self._held = ""
        self.matched: str | None = None

    def feed(self, text: str) -> str:
        """Text that may go out; after a match that is none, ever."""
        if self.matched is not None:
            return ""
        if not self._held and self._first_characters.isdisjoint(text):
            return text
        for position, character in enumerate(text):
            self._node = self._after(self._node, character)
            if self._node.matched is not None:
                self.matched = self._node.matched
                seen = self._held + text[: position + 1]
                self._held = ""
                return seen[: len(seen) - len(self.matched)]
        seen = self._held + text
        free = len(seen) - self._node.depth
        self._held = seen[free:]
        return seen[:free]

    @property
    def num_held(self) -> int:
        """Characters that are held back."""
        return len(self._held)

    def finish(self) -> str:
        """What is held back, for no stop string can become complete any more."""
        held, self._held, self._node = self._held, "", self._root
        return held

    def _after(self, node: _Node, character: str) -> _Node:
        while (child := node.children.get(character)) is None:
            if node.fallback is None:
                return node  # the root
            node = node.fallback
        return child


class _Node:
    """A beginning of one or more stop strings, ``depth`` characters long.

    ``fallback`` is the longest other beginning that this one ends with; ``matched`` the longest stop string it ends with.
    """

    __slots__ = ("children", "depth", "fallback", "matched")

    def __init__(self, depth: int):
        self.depth = depth
        self.children: dict[str, _Node] = {}
        self.fallback: _Node | None = None
        self.matched: str | None = None


def _automaton(strings: Sequence[str]) -> _Node:
    """The root of the tree of all beginnings, fallbacks set."""
    root = _Node(0)
    for string in strings:
        node = root
        for character in string:
            node = node.children.setdefault(character, _Node(node.depth + 1))
        node.matched = string
    nodes = [root]
    for node in nodes:  # grows while it is walked: by depth, so that a fallback is ready before it is needed
        for character, child in node.children.items():
            child.fallback = _longest_end(node.fallback, character) or root
            child.matched = child.matched or child.fallback.matched
            nodes.append(child)
    return root


def _longest_end(node: _Node | None, character: str) -> _Node | None:
    while node is not None:
        if character in node.children:
            return node.children[character]
        node = node.fallback
    return None
