"""The regions of an answer as it streams: where reasoning, content and calls open, what they say, where they close."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from transformers.utils.chat_parsing import ResponseParser
from transformers.utils.chat_parsing.response_templates import ResponseTemplate


class Kind(Enum):
    """What a region holds."""

    CONTENT = auto()
    REASONING = auto()
    CALL = auto()


@dataclass(frozen=True, slots=True)
class Opened:
    """A region begins. ``name``: of the function whose call's arguments follow as text; None where the end tells all."""

    kind: Kind
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """More text of the open region; ``start`` counts the characters of the answer before it, marks included."""

    kind: Kind
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The region ends. ``value`` is what its ``text`` means to the template, None if it makes no sense."""

    kind: Kind
    text: str
    value: Any = None


Event = Opened | Said | Closed


class MarkingParser(ResponseParser):
    """transformers' parser, which tells more here: what an opening mark said, and where a chunk stands.

    A value that cannot be read closes its region without one, instead of an exception that loses the rest.
    """

    def _open_explicit(self, events: list[dict[str, Any]], field: Any, m: Any) -> None:
        super()._open_explicit(events, field, m)
        events[-1]["captures"] = self._captures

    def _accumulate(self, events: list[dict[str, Any]], text: str) -> None:
        num_events = len(events)
        super()._accumulate(events, text)
        if len(events) > num_events:
            events[-1]["start"] = self._pos

    def _close_current(self, events: list[dict[str, Any]]) -> None:
        field, body, num_events = self._current, self._body, len(events)
        try:
            super()._close_current(events)
        except (KeyError, ValueError, RecursionError):  # of a template's transform, of a content parser
            events.append({"type": "region_close", "field": field, "value": None})
            self._reset_to_implicit()
        if len(events) > num_events:
            events[-1]["text"] = body

    @property
    def open_field(self) -> str | None:
        """The field whose region is open."""
        return self._current if self._opened else None

    @property
    def has_text(self) -> bool:
        """Whether the open region has said anything."""
        return self._opened and bool(self._body.strip())

    @property
    def num_characters(self) -> int:
        """Characters fed so far."""
        return len(self._buffer)


class RegionReader:
    """Reads one answer, piece by piece, as events. What ``opening`` said is known and not told again."""

    def __init__(
        self, template: ResponseTemplate, kinds: dict[str, Kind | None], streamed: set[str], opening: str, tools: list[Any] | None
    ):
        self._parser = MarkingParser(template, opening, tools=tools)
        self._kinds, self._streamed = kinds, streamed
        self._num_before = self._parser.num_characters

    @property
    def has_text(self) -> bool:
        """Whether the open region has said anything."""
        return self._parser.has_text

    @property
    def open_kind(self) -> Kind | None:
        """What the open region holds."""
        field = self._parser.open_field
        return None if field is None else self._kinds[field]

    def feed(self, text: str) -> list[Event]:
        """Events that the text completes; a mark that may just begin waits for more."""
        return self._events(self._parser.feed(text))

    def finish(self) -> list[Event]:
        """Events that only the end makes clear; every open region closes."""
        _, events = self._parser.finalize()
        return self._events(events)

    def _events(self, events: list[dict[str, Any]]) -> list[Event]:
        return [self._event(event, kind) for event in events if (kind := self._kinds[event["field"]]) is not None]

    def _event(self, event: dict[str, Any], kind: Kind) -> Event:
        if event["type"] == "region_chunk":
            start = event["start"] - self._num_before
            return Said(kind, event["text"][max(0, -start) :], max(0, start))  # white space of a prefix waits for what follows
        if event["type"] == "region_close":
            return Closed(kind, event["text"], event["value"])
        name = event.get("captures", {}).get("name") if event["field"] in self._streamed else None
        return Opened(kind, name)
