"""What a task gives: a conversation that ends with the right answer, or a gap in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Language(StrEnum):
    """The language that a question is asked, and answered, in."""

    ENGLISH = "en"
    CHINESE = "zh"


@dataclass(frozen=True)
class ToolCall:
    """A function that the assistant wants called."""

    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class Message:
    """One turn; only the assistant's may have reasoning and tool calls."""

    role: str
    content: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True)
class Conversation:
    """Messages of which every one by the assistant is right; ``thinking`` says whether the last one begins with reasoning."""

    task: str
    language: Language
    messages: tuple[Message, ...]
    tools: tuple[dict[str, Any], ...] = ()
    thinking: bool = False


@dataclass(frozen=True)
class Gap:
    """A text with a hole, and what belongs there."""

    task: str
    prefix: str
    suffix: str
    middle: str


Example = Conversation | Gap


def exchange(task: str, language: Language, question: str, answer: str, reasoning: str = "") -> Conversation:
    """A question and its answer; with reasoning it is asked in thinking mode."""
    messages = (Message("user", question), Message("assistant", answer, reasoning))
    return Conversation(task, language, messages, thinking=bool(reasoning))
