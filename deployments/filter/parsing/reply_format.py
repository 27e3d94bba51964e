"""How one model writes its answers: its response template, made ready."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence

from transformers.utils.chat_parsing.response_templates import load_response_template

from cluster.errors import LaunchError
from deployments.filter.parsing.families import Template
from deployments.filter.parsing.regions import Kind, RegionReader
from deployments.messages import ReplyForm

_ANCHOR_IDS = 64  # the last anchor is looked for in so many ids first, then in four times as many, and so on


class ReplyFormat:
    """A compiled response template. Raises LaunchError when it is wrong. Safe to use from several threads."""

    def __init__(self, template: Template):
        try:
            fields = template["fields"]
            self._kinds = {name: _kind(name, field) for name, field in fields.items()}
            self._streamed = {name for name, field in fields.items() if _streams_arguments(field)}
            self._marks = "\n".join(mark for field in fields.values() for mark in _marks(field)).replace("\\", "")
            self._with_calls = load_response_template(_prepared(template, self._streamed))
            self._without_calls = load_response_template(_prepared(_without_calls(template, self._kinds), set()))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise LaunchError(f"the model's response template is wrong: {error!r}") from error

    @property
    def has_calls(self) -> bool:
        """Whether answers may hold tool calls."""
        return Kind.CALL in self._kinds.values()

    @property
    def has_reasoning(self) -> bool:
        """Whether answers may hold reasoning."""
        return Kind.REASONING in self._kinds.values()

    def applies_to(self, form: ReplyForm) -> bool:
        """Whether there is anything to look for."""
        return self.has_reasoning or form.tools is not None

    def named(self, tokens: Iterable[str]) -> set[str]:
        """Those of the model's special tokens that marks consist of: the parser must see them, the client must not."""
        return {token for token in tokens if token in self._marks}

    def opening(self, ids: Sequence[int], decode: Callable[[Sequence[int]], str]) -> str:
        """What the prompt says already of the answer, such as ``<think>``: its text behind the last anchor."""
        anchor, size = self._with_calls.start_anchor_re, _ANCHOR_IDS
        while True:
            text = decode(ids[-size:])
            ends = [match.end() for match in anchor.finditer(text)]
            if ends or size >= len(ids):
                return text[ends[-1] :] if ends else ""
            size *= 4

    def reader(self, form: ReplyForm, opening: str) -> RegionReader:
        """The reader of one answer, which begins behind ``opening``."""
        tools = None if form.tools is None else json.loads(form.tools)
        template = self._without_calls if tools is None else self._with_calls
        return RegionReader(template, self._kinds, self._streamed, opening, tools)


def _kind(name: str, field: Template) -> Kind | None:
    transform = field.get("transform")
    if isinstance(transform, dict) and "function" in transform:
        return Kind.CALL
    return {"content": Kind.CONTENT, "reasoning_content": Kind.REASONING}.get(name)


def _streams_arguments(field: Template) -> bool:
    """Whether the mark that opens a call has its name, and all that follows are its arguments as plain JSON."""
    transform = field.get("transform")
    function = transform.get("function") if isinstance(transform, dict) else None
    is_json = field.get("content", "text") in ("text", "json") and set(field.get("content_args", {})) <= {"strip"}
    return is_json and function == {"name": "{name}", "arguments": "{content}"}


def _prepared(template: Template, streamed: set[str]) -> Template:
    """The template with arguments that stream as the text that they are, and no field that must be there.

    Broken JSON would be lost, and an answer without a field, such as one that was cut short, is an answer.
    """
    fields = {name: {**field, "optional": True} for name, field in template["fields"].items()}
    return {**template, "fields": fields | {name: {**fields[name], "content": "text"} for name in streamed}}


def _without_calls(template: Template, kinds: dict[str, Kind | None]) -> Template:
    return {**template, "fields": {name: field for name, field in template["fields"].items() if kinds[name] is not Kind.CALL}}


def _marks(field: Template) -> list[str]:
    marks = [field[name] for name in ("open", "close", "open_pattern", "close_pattern") if name in field]
    return [text for mark in marks for text in (mark if isinstance(mark, list) else [mark])]
