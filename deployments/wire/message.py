"""One message of a chat request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from deployments.messages import ChatMessage
from deployments.wire.body import RequestBody, fault
from deployments.wire.tool import MAX_TOOLS, ToolCallBody

_OTHER_PARTS = ("image_url", "input_image", "input_audio", "audio_url", "video_url", "file", "refusal")


def _known_role(value: Any) -> Any:
    if value == "function":
        raise fault("unsupported", f"Messages of role '{value}' are not supported by this server yet.")
    return value


def _joined(value: Any) -> str | None:
    """The text of ``content``: a string, or text parts put together with nothing in between."""
    if value is None or isinstance(value, str):
        return value
    if not isinstance(value, list) or not value:
        raise fault("value", '\'content\' must be a string or a non-empty list of {"type": "text", "text": ...} parts.')
    return "".join(_part_text(part, at) for at, part in enumerate(value))


def _part_text(part: Any, at: int) -> str:
    kind = part.get("type") if isinstance(part, dict) else None
    if kind in _OTHER_PARTS:
        raise fault("unsupported", f"Content parts of type '{kind}' are not supported by this server yet.")
    if kind != "text" or set(part) != {"type", "text"} or not isinstance(part["text"], str):
        raise fault("value", f'Part {at} of \'content\' must be {{"type": "text", "text": <string>}}.')
    return part["text"]


class MessageBody(RequestBody):
    """A turn: ``developer`` is OpenAI's newer word for ``system`` and means the same here.

    An earlier turn's ``reasoning_content`` goes to the chat template, which decides whether it shows. The unsupported fields
    are there because clients send a reply's message back as it came, nulls included.
    """

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {"function_call": (), "audio": (), "refusal": (), "annotations": ([],)}

    role: Annotated[Literal["system", "developer", "user", "assistant", "tool"], BeforeValidator(_known_role)]
    content: Annotated[str | None, BeforeValidator(_joined)] = None
    name: str | None = Field(None, min_length=1, max_length=256)
    reasoning_content: str | None = None
    tool_calls: list[ToolCallBody] | None = Field(None, max_length=MAX_TOOLS)
    tool_call_id: str | None = Field(None, min_length=1, max_length=256)
    prefix: bool | None = None

    @model_validator(mode="after")
    def _has_content(self) -> Self:
        if self.content is None and self.role != "assistant":
            raise fault("value", f"A message of role '{self.role}' needs 'content'.", "content")
        return self

    @model_validator(mode="after")
    def _fields_fit_the_role(self) -> Self:
        if self.role == "tool" and self.tool_call_id is None:
            raise fault("value", "A message of role 'tool' needs the 'tool_call_id' of the call that it answers.", "tool_call_id")
        if self.role != "tool" and self.tool_call_id is not None:
            raise fault("value", f"A message of role '{self.role}' has no 'tool_call_id'.", "tool_call_id")
        for field in ("tool_calls", "prefix"):
            if self.role != "assistant" and getattr(self, field):
                raise fault("value", f"Only a message of role 'assistant' has '{field}'.", field)
        return self

    def to_message(self) -> ChatMessage:
        """The message as it travels to the Tokenizer."""
        calls = tuple(call.to_tool_call() for call in self.tool_calls or ())
        return ChatMessage(
            role="system" if self.role == "developer" else self.role,
            content=self.content or (None if calls else ""),
            name=self.name,
            reasoning=self.reasoning_content or None,
            tool_calls=calls,
            tool_call_id=self.tool_call_id,
            prefix=bool(self.prefix),
        )


def check_conversation(messages: Sequence[MessageBody], takes_prefix: bool) -> None:
    """Raise the ``fault`` of a result without its call, or of a prefix that is not the end, or not allowed."""
    calls: set[str] = set()
    for at, message in enumerate(messages):
        if message.role == "tool" and message.tool_call_id not in calls:
            raise fault("value", "No earlier message has a call of this 'tool_call_id'.", f"messages[{at}].tool_call_id")
        calls |= {call.id for call in message.tool_calls or ()}
        if message.prefix and not takes_prefix:
            raise fault("unsupported", "'prefix' is taken on /beta/chat/completions only.", f"messages[{at}].prefix")
        if message.prefix and message is not messages[-1]:
            raise fault("value", "Only the last message may be a 'prefix'.", f"messages[{at}].prefix")
