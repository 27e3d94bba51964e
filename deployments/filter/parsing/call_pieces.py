"""The tool calls of one answer, on their way out in pieces."""

from __future__ import annotations

import json
from typing import Any

from deployments.filter.parsing.trimmer import Trimmer
from deployments.messages import ToolCallPiece


class CallPieces:
    """Gathers what is new of an answer's calls until a delta takes it.

    A call is told as it is written: ``open`` with its name, ``say`` its arguments, ``end``; or ``add``ed whole.
    """

    def __init__(self) -> None:
        self.num_ended = 0
        self._trimmer: Trimmer | None = None  # of the open call's arguments
        self._new: dict[int, ToolCallPiece] = {}
        self._is_empty = True

    def open(self, name: str) -> None:
        """A call begins."""
        self._trimmer, self._is_empty = Trimmer(), True
        self._new[self.num_ended] = ToolCallPiece(self.num_ended, name.strip())

    def say(self, text: str) -> None:
        """More of the open call's arguments; nothing of a call that is going to be added whole."""
        if self._trimmer is not None:
            self._more(self._trimmer.pass_on(self._trimmer.begin(text)))

    def end(self) -> bool:
        """The open call is complete; without arguments it has an empty object. False if none was open."""
        if self._trimmer is None:
            return False
        if self._is_empty:
            self._more("{}")
        self._trimmer = None
        self.num_ended += 1
        return True

    def add(self, value: Any) -> bool:
        """A whole call, or a list of them, as a template makes it of its text; False if it is nothing of the kind."""
        calls = [_call(one) for one in (value if isinstance(value, list) else [value])]
        if None in calls:
            return False
        for name, arguments in filter(None, calls):
            self._new[self.num_ended] = ToolCallPiece(self.num_ended, name, arguments)
            self.num_ended += 1
        return True

    def take(self) -> tuple[ToolCallPiece, ...]:
        """What is new since the last time."""
        new, self._new = self._new, {}
        return tuple(new.values())

    def __bool__(self) -> bool:
        return bool(self._new)

    def _more(self, arguments: str) -> None:
        if arguments:
            known = self._new.get(self.num_ended, ToolCallPiece(self.num_ended))
            self._new[self.num_ended] = ToolCallPiece(known.index, known.name, known.arguments + arguments)
            self._is_empty = False


def _call(value: Any) -> tuple[str, str] | None:
    function = value.get("function") if isinstance(value, dict) else None
    name = function.get("name") if isinstance(function, dict) else None
    if not isinstance(name, str) or not name or not name.isprintable():
        return None
    arguments = function.get("arguments", {})
    text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, which JSON can escape and nothing can send
        text = json.dumps(arguments)
    return name, text
