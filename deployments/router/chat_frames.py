"""A chat completion's replies."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any, ClassVar

from deployments.messages import ParsedDelta, TextDelta, TokenScore, ToolCallPiece, Usage
from deployments.router.faces import Face
from deployments.router.frames import Choice, Head
from deployments.wire.body import Reply
from deployments.wire.chat import (
    ChatChoice,
    ChatChunk,
    ChatReply,
    ChunkChoice,
    Delta,
    MessageReply,
)
from deployments.wire.logprobs import ChatLogprobs
from deployments.wire.tool import CalledFunction, ToolCallReply
from deployments.wire.usage import AnyUsage


class ChatFrames:
    """``Frames`` of a chat completion: a role first, then reasoning, content and calls, then one chunk with the finish_reason,
    for each choice.
    """

    id_prefix: ClassVar[str] = "chatcmpl-"

    def __init__(self, face: Face, head: Head, include_usage: bool, has_scores: bool):
        self._face, self._head, self._include_usage, self._has_scores = face, head, include_usage, has_scores

    def first(self, num_choices: int) -> tuple[Reply, ...]:
        """The chunks that name the role."""
        return tuple(self._chunk(index, Delta(role="assistant", content="")) for index in range(num_choices))

    def news(self, delta: TextDelta) -> Sequence[Reply]:
        """A chunk of content; one of reasoning before it and one of tool calls behind it, if there are such."""
        chunks = []
        parsed = delta if isinstance(delta, ParsedDelta) else None
        if parsed is not None and (parsed.reasoning or parsed.reasoning_scores):
            reasoning = Delta(content=None, reasoning_content=parsed.reasoning)
            chunks.append(self._chunk(delta.index, reasoning, logprobs=self._logprobs((), parsed.reasoning_scores)))
        if delta.text or delta.scores:
            chunks.append(self._chunk(delta.index, Delta(content=delta.text), logprobs=self._logprobs(delta.scores)))
        if parsed is not None and parsed.tool_calls:
            chunks.append(self._chunk(delta.index, Delta(tool_calls=[_piece(piece) for piece in parsed.tool_calls])))
        return chunks

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
            index=index, message=_message(choice), logprobs=self._logprobs(choice.scores, choice.reasoning_scores),
            finish_reason=choice.finish_reason,
        )  # fmt: skip

    def _logprobs(self, scores: Sequence[TokenScore], reasoning: Sequence[TokenScore] = ()) -> ChatLogprobs | None:
        return ChatLogprobs.of(scores, reasoning, self._face.empty_logprobs) if self._has_scores else None

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


def _message(choice: Choice) -> MessageReply:
    beside: dict[str, Any] = {}
    if choice.reasoning:
        beside["reasoning_content"] = choice.reasoning
    if choice.calls:
        calls = [CalledFunction(name=call.name, arguments=call.arguments) for call in choice.calls]
        beside["tool_calls"] = [ToolCallReply(id=_new_call_id(), type="function", function=call) for call in calls]
    return MessageReply(role="assistant", content=choice.text or (None if choice.calls else ""), **beside)


def _piece(piece: ToolCallPiece) -> ToolCallReply:
    if piece.name is None:
        return ToolCallReply(index=piece.index, function=CalledFunction(arguments=piece.arguments))
    function = CalledFunction(name=piece.name, arguments=piece.arguments)
    return ToolCallReply(index=piece.index, id=_new_call_id(), type="function", function=function)


def _new_call_id() -> str:
    return f"call_{uuid.uuid4().hex}"


def _choice(index: int, delta: Delta, finish_reason: str | None, logprobs: ChatLogprobs | None = None) -> ChunkChoice:
    return ChunkChoice(index=index, delta=delta, logprobs=logprobs, finish_reason=finish_reason)
