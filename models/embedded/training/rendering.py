"""Examples as the text that the model reads, and as token ids with a mark on each one that it has to learn."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer
from transformers.utils.chat_template_utils import render_jinja_template

from models.embedded.tasks.example import Conversation, Example, Gap, Message
from models.embedded.training.tokenizer import ASSISTANT, BEGIN, END, FIM_BEGIN, FIM_END, FIM_HOLE

TEMPLATE = Path(__file__).parent.parent / "chat_template.jinja"


@dataclass(frozen=True)
class Encoded:
    """Token ids, and for each whether the model answers with it."""

    ids: list[int]
    is_answer: list[bool]


class Renderer:
    """The chat template, compiled once by transformers."""

    def __init__(self) -> None:
        self._template = TEMPLATE.read_text(encoding="utf-8")

    def text(self, example: Example) -> str:
        """The whole example, answers included."""
        if isinstance(example, Gap):
            return gap_prompt(example) + example.middle + END
        return self._render(example, list(example.messages), False)

    def prompt(self, example: Conversation, turn: int) -> str:
        """What the model sees before it says message ``turn``."""
        return self._render(example, list(example.messages[:turn]), True)

    def _render(self, example: Conversation, messages: list[Message], add_generation_prompt: bool) -> str:
        (text,), _ = render_jinja_template(
            conversations=[[wire(message) for message in messages]],
            tools=list(example.tools) or None,
            chat_template=self._template,
            add_generation_prompt=add_generation_prompt,
            thinking=example.thinking,
            bos_token=BEGIN,
            eos_token=END,
        )
        return text


def gap_prompt(gap: Gap) -> str:
    """The text with its hole; the model goes on with what belongs there."""
    return FIM_BEGIN + gap.prefix + FIM_HOLE + gap.suffix + FIM_END


def wire(message: Message) -> dict[str, Any]:
    """The message as clients send it; no example has two calls that wait for an answer, so all calls have one id."""
    view: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.reasoning:
        view["reasoning_content"] = message.reasoning
    if message.tool_calls:
        texts = [(call.name, json.dumps(call.arguments, ensure_ascii=False)) for call in message.tool_calls]
        functions = [{"name": name, "arguments": arguments} for name, arguments in texts]
        view["tool_calls"] = [{"id": "call", "type": "function", "function": function} for function in functions]
    if message.role == "tool":
        view["tool_call_id"] = "call"
    return view


def encode(tokenizer: Tokenizer, text: str) -> Encoded:
    """Ids of a rendered example. An answer begins behind the marker that says whether there is reasoning, or behind the hole."""
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    assistant, fim_end, end = (tokenizer.token_to_id(token) for token in (ASSISTANT, FIM_END, END))
    is_answer, answering, wait = [], False, 0
    for token in ids:
        is_answer.append(answering and wait == 0)
        wait = max(0, wait - 1)
        if token in (assistant, fim_end):
            answering, wait = True, int(token == assistant)
        elif token == end:
            answering = False
    return Encoded(ids, is_answer)
