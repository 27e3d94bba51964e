"""One message of a chat request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from deployments.messages import ChatMessage
from deployments.wire.body import RequestBody, fault

_OTHER_PARTS = ("image_url", "input_image", "input_audio", "audio_url", "video_url", "file", "refusal")


def _known_role(value: Any) -> Any:
    if value in ("tool", "function"):
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

    ``reasoning_content`` of earlier turns is accepted and not put into the prompt, as DeepSeek does. The unsupported
    fields are there because clients send a reply's message back as it came, nulls included.
    """

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "tool_calls": ([],), "tool_call_id": (), "function_call": (), "prefix": (False,), "audio": (), "refusal": (),
        "annotations": ([],),
    }  # fmt: skip

    role: Annotated[Literal["system", "developer", "user", "assistant"], BeforeValidator(_known_role)]
    content: Annotated[str | None, BeforeValidator(_joined)] = None
    name: str | None = Field(None, min_length=1, max_length=256)
    reasoning_content: str | None = None

    @model_validator(mode="after")
    def _has_content(self) -> Self:
        if self.content is None and self.role != "assistant":
            raise fault("value", f"A message of role '{self.role}' needs 'content'.", "content")
        return self

    def to_message(self) -> ChatMessage:
        """The message as it travels to the Tokenizer."""
        return ChatMessage("system" if self.role == "developer" else self.role, self.content or "", self.name)
