"""A model's chat template: turns messages into the one text that the model was trained on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cluster.errors import BadRequest
from deployments.messages import ChatMessage


class ChatTemplate:
    """A compiled template. Source: the rules of transformers' ``apply_chat_template``, whose results it equals.

    Templates come with models from anywhere, so they run in Jinja's sandbox.
    """

    def __init__(self, source: str, special_tokens: Mapping[str, str]):
        self._template = _environment().from_string(source)
        self._special_tokens = dict(special_tokens)

    def render(self, messages: Sequence[ChatMessage], add_generation_prompt: bool) -> str:
        """The text of a conversation; raises BadRequest when the template does not take it."""
        try:
            return self._template.render(
                messages=[_template_view(message) for message in messages],
                tools=None,
                documents=None,
                add_generation_prompt=add_generation_prompt,
                **self._special_tokens,
            )
        except jinja2.TemplateError as error:
            reason = str(error.message).rstrip(".")
            raise BadRequest(f"The model's chat template does not take these messages: {reason}.", "messages") from error


class _GenerationTag(Extension):
    """``{% generation %}`` marks what the assistant said, for training; here its body is rendered as it is."""

    tags = {"generation"}  # noqa: RUF012 (Jinja's own signature)

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=line)


def _environment() -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[_GenerationTag, loopcontrols])
    environment.filters["tojson"] = _to_json
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    return environment


def _template_view(message: ChatMessage) -> dict[str, str]:
    """The message as templates know it: a key that has no value is absent, for many templates would print ``None``."""
    view = {"role": message.role, "content": message.content}
    return view if message.name is None else {**view, "name": message.name}


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON as it is; Jinja's own filter would escape it for HTML."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(pattern: str) -> str:
    return datetime.now().strftime(pattern)
