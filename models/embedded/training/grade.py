"""Whether an answer is right: the one place that says what each score counts."""

from __future__ import annotations

import json

from models.embedded.tasks import arithmetic, extraction
from models.embedded.tasks.example import Conversation, Message


def is_right(example: Conversation, turn: int, said: Message) -> bool:
    """Whether ``said`` may stand in place of message ``turn``.

    Tool calls: names and arguments are equal, and nothing is said beside. Extraction: the JSON values are equal, in type as well.
    Arithmetic: the last word is the result. All else: the same text.
    """
    right = example.messages[turn]
    if right.tool_calls or said.tool_calls:
        return _plain(right) == _plain(said) and not said.content
    if example.task == extraction.TASK:
        return _same_json(right.content, said.content)
    if example.task == arithmetic.TASK:
        return said.content.split()[-1:] == right.content.split()[-1:]
    return said.content == right.content


def _same_json(right: str, said: str) -> bool:
    try:
        return json.dumps(json.loads(said), sort_keys=True) == json.dumps(json.loads(right), sort_keys=True)
    except ValueError:
        return False


def _plain(message: Message) -> list[tuple[str, str]]:
    """The calls as text, in which 1, 1.0 and true differ."""
    return [(call.name, json.dumps(call.arguments, sort_keys=True)) for call in message.tool_calls]
