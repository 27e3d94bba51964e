"""A chat completion's replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from deployments.messages import TextDelta, TokenScore, Usage
from deployments.router.faces import Face
from deployments.router.frames import Choice, Head
from deployments.wire.body import Reply
from deployments.wire.chat import ChatChoice, ChatChunk, ChatReply, ChunkChoice, Delta, MessageReply
from deployments.wire.logprobs import ChatLogprobs
from deployments.wire.usage import AnyUsage


class ChatFrames:
    """``Frames`` of a chat completion: a role first, then content, then one chunk with the finish_reason, for each choice."""

    id_prefix: ClassVar[str] = "chatcmpl-"

    def __init__(self, face: Face, head: Head, include_usage: bool, has_scores: bool):
        self._face, self._head, self._include_usage, self._has_scores = face, head, include_usage, has_scores

    def first(self, num_choices: int) -> tuple[Reply, ...]:
        """The chunks that name the role."""
        return tuple(self._chunk(index, Delta(role="assistant", content="")) for index in range(num_choices))

    def text(self, delta: TextDelta) -> Reply:
        """A chunk of content."""
        return self._chunk(delta.index, Delta(content=delta.text), logprobs=self._logprobs(delta.scores))

    def end(self, index: int, finish_reason: str, usage: Usage | None) -> tuple[Reply, ...]:
        """The chunk with the finish_reason, and usage where this API puts it."""
        counts = None if usage is None else self._face.usage.of(usage)
        if self._face.usage_rides:
            delta = Delta(role=None, content="")
            if counts is None:
                return (self._chunk(index, delta, finish_reason),)
            return (self._bare([_choice(index, delta, finish_reason)], usage=counts),)
        final = self._chunk(index, Delta(), finish_reason)
        return (final, self._bare([], usage=counts)) if counts is not None and self._include_usage else (final,)

    def whole(self, choices: Sequence[Choice], usage: Usage) -> Reply:
        """The answer in one piece."""
        return ChatReply(
            id=self._head.id, object="chat.completion", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint,
            choices=[self._whole_choice(index, choice) for index, choice in enumerate(choices)],
            usage=self._face.usage.of(usage),
        )  # fmt: skip

    def _whole_choice(self, index: int, choice: Choice) -> ChatChoice:
        return ChatChoice(
            index=index, message=MessageReply(role="assistant", content=choice.text), logprobs=self._logprobs(choice.scores),
            finish_reason=choice.finish_reason,
        )  # fmt: skip

    def _logprobs(self, scores: Sequence[TokenScore]) -> ChatLogprobs | None:
        return ChatLogprobs.of(scores, self._face.empty_logprobs) if self._has_scores else None

    def _chunk(
        self, index: int, delta: Delta, finish_reason: str | None = None, logprobs: ChatLogprobs | None = None
    ) -> ChatChunk:
        choices = [_choice(index, delta, finish_reason, logprobs)]
        return self._bare(choices, usage=None) if self._include_usage else self._bare(choices)

    def _bare(self, choices: list[ChunkChoice], **usage: AnyUsage | None) -> ChatChunk:
        return ChatChunk(
            id=self._head.id, object="chat.completion.chunk", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint, choices=choices, **usage,
        )  # fmt: skip


def _choice(index: int, delta: Delta, finish_reason: str | None, logprobs: ChatLogprobs | None = None) -> ChunkChoice:
    return ChunkChoice(index=index, delta=delta, logprobs=logprobs, finish_reason=finish_reason)
