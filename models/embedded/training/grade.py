"""Whether an answer is right: the one place that says what each score counts."""

from __future__ import annotations

import json
import re

from models.embedded.tasks import arithmetic, extraction, unknown
from models.embedded.tasks.example import Conversation, Message

NUMBER = re.compile(r"-?\d+")


def is_right(example: Conversation, turn: int, said: Message) -> bool:
    """Whether ``said`` may stand in place of message ``turn``.

    Tool calls: names and arguments are equal. Extraction: the JSON values are equal. Arithmetic: the last number is the result.
    Unknown questions: it says that it does not know, in the right language. All else: the same text.
    """
    right = example.messages[turn]
    if right.tool_calls or said.tool_calls:
        return right.tool_calls == said.tool_calls
    if example.task == extraction.TASK:
        return _same_json(right.content, said.content)
    if example.task == arithmetic.TASK:
        return NUMBER.findall(said.content)[-1:] == NUMBER.findall(right.content)[-1:]
    if example.task == unknown.TASK:
        return unknown.ANSWER[example.language] in said.content
    return said.content == right.content


def _same_json(right: str, said: str) -> bool:
    try:
        return json.loads(said) == json.loads(right)
    except ValueError:
        return False
