"""A chat completion's replies."""

from __future__ import annotations

from typing import ClassVar

from deployments.messages import Usage
from deployments.router.faces import Face
from deployments.router.frames import Head
from deployments.wire.body import Reply
from deployments.wire.chat import ChatChoice, ChatChunk, ChatReply, ChunkChoice, Delta, MessageReply
from deployments.wire.usage import AnyUsage


class ChatFrames:
    """``Frames`` of a chat completion: a role first, then content, then one chunk with the finish_reason."""

    id_prefix: ClassVar[str] = "chatcmpl-"

    def __init__(self, face: Face, head: Head, include_usage: bool):
        self._face, self._head, self._include_usage = face, head, include_usage

    def first(self) -> tuple[Reply, ...]:
        """The chunk that names the role."""
        return (self._chunk(Delta(role="assistant", content="")),)

    def text(self, text: str) -> Reply:
        """A chunk of content."""
        return self._chunk(Delta(content=text))

    def last(self, finish_reason: str, usage: Usage) -> tuple[Reply, ...]:
        """The chunk with the finish_reason, and usage where this API puts it."""
        counts = self._face.usage.of(usage)
        if self._face.usage_rides:
            return (self._bare([_choice(Delta(role=None, content=""), finish_reason)], usage=counts),)
        final = self._chunk(Delta(), finish_reason)
        return (final, self._bare([], usage=counts)) if self._include_usage else (final,)

    def whole(self, text: str, finish_reason: str, usage: Usage) -> Reply:
        """The answer in one piece."""
        message = MessageReply(role="assistant", content=text)
        return ChatReply(
            id=self._head.id, object="chat.completion", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint,
            choices=[ChatChoice(index=0, message=message, logprobs=None, finish_reason=finish_reason)],
            usage=self._face.usage.of(usage),
        )  # fmt: skip

    def _chunk(self, delta: Delta, finish_reason: str | None = None) -> ChatChunk:
        choices = [_choice(delta, finish_reason)]
        return self._bare(choices, usage=None) if self._include_usage else self._bare(choices)

    def _bare(self, choices: list[ChunkChoice], **usage: AnyUsage | None) -> ChatChunk:
        return ChatChunk(
            id=self._head.id, object="chat.completion.chunk", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint, choices=choices, **usage,
        )  # fmt: skip


def _choice(delta: Delta, finish_reason: str | None) -> ChunkChoice:
    return ChunkChoice(index=0, delta=delta, logprobs=None, finish_reason=finish_reason)
