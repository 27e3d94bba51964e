"""A model's chat template: turns messages into the one text that the model was trained on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NoReturn

import jinja2
from jinja2 import meta, nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from cluster.errors import BadRequest
from deployments.messages import NO_OPTIONS, ChatMessage, TemplateOptions
from deployments.tokenizer.template_view import plain, template_view

_END = "\ue000END OF PREFIX\ue000"  # stands behind an unfinished message while it is rendered


class ChatTemplate:
    """A compiled template. Source: the rules of transformers' ``apply_chat_template``, whose results it equals.

    Templates come with models from anywhere, so they run in Jinja's sandbox.
    """

    def __init__(self, source: str, special_tokens: Mapping[str, str]):
        environment = _environment()
        self._template = environment.from_string(source)
        self._takes_tools = "tools" in meta.find_undeclared_variables(environment.parse(source))
        self._special_tokens = dict(special_tokens)

    def render(self, messages: Sequence[ChatMessage], add_generation_prompt: bool, options: TemplateOptions = NO_OPTIONS) -> str:
        """The text of a conversation, up to where the answer begins, or goes on if the last message is a prefix.

        Raises BadRequest when the template takes no tools and there are some, or does not take the messages.
        """
        if options.tools is not None and not self._takes_tools:
            raise BadRequest("The model's chat template has no place for tools.", "tools")
        if messages and messages[-1].prefix:
            return self._render_prefix(messages, options)
        return self._render(messages, add_generation_prompt, options)

    def _render_prefix(self, messages: Sequence[ChatMessage], options: TemplateOptions) -> str:
        """Everything up to the end of the last message's content; of its reasoning, while there is no content yet."""
        last = messages[-1]
        is_reasoning = bool(last.reasoning) and not last.content
        marked = {"reasoning": f"{last.reasoning}{_END}"} if is_reasoning else {"content": f"{last.content or ''}{_END}"}
        text = self._render([*messages[:-1], replace(last, **marked)], False, options)
        before, mark, _ = text.rpartition(_END)
        if not mark:
            field = "reasoning_content" if is_reasoning else "content"
            raise BadRequest(f"The model's chat template cannot go on after a prefix's '{field}'.", "messages")
        return before

    def _render(self, messages: Sequence[ChatMessage], add_generation_prompt: bool, options: TemplateOptions) -> str:
        try:
            return self._template.render(
                messages=[template_view(message) for message in messages],
                tools=None if options.tools is None else json.loads(options.tools),
                documents=None,
                add_generation_prompt=add_generation_prompt,
                **_switches(options),
                **self._special_tokens,
            )
        except (jinja2.TemplateError, TypeError, RecursionError) as error:  # "text" + none; arguments of a thousand levels
            reason = str(error).rstrip(".")
            raise BadRequest(f"The model's chat template does not take these messages: {reason}.", "messages") from error


def _switches(options: TemplateOptions) -> dict[str, bool | str]:
    """What was asked for, under the names that families have for it; a template ignores those it does not know."""
    switches: dict[str, bool | str] = {}
    if options.thinking is not None:
        switches |= {"thinking": options.thinking, "enable_thinking": options.thinking}  # DeepSeek's name and Qwen's
    if options.reasoning_effort is not None:
        switches["reasoning_effort"] = options.reasoning_effort
    return switches


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


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """JSON as it is; Jinja's own filter would escape it for HTML."""
    return json.dumps(plain(value), ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(pattern: str) -> str:
    return datetime.now().strftime(pattern)
