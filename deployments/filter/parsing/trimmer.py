"""White space at the two ends of a region, which is its template's and not the answer's."""

from __future__ import annotations


class Trimmer:
    """Strips a text that comes in pieces: drops white space before it and holds back what may be white space behind it.

    >>> trimmer = Trimmer()
    >>> trimmer.begin("\\n"), trimmer.begin(" a"), trimmer.pass_on("a "), trimmer.pass_on("b\\n")
    ('', 'a', 'a', ' b')
    """

    def __init__(self, has_begun: bool = False):
        self._has_begun, self._held = has_begun, ""

    def begin(self, piece: str) -> str:
        """The piece without white space in front of the text."""
        if not self._has_begun:
            piece = piece.lstrip()
            self._has_begun = bool(piece)
        return piece

    def pass_on(self, piece: str) -> str:
        """What is surely not white space at the end, of the piece and what was held back."""
        seen = self._held + piece
        text = seen.rstrip()
        self._held = seen[len(text) :]
        return text

    @property
    def num_held(self) -> int:
        """Characters that are held back."""
        return len(self._held)
