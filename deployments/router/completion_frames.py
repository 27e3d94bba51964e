"""A text completion's replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from deployments.messages import TextDelta, TokenScore, Usage
from deployments.router.faces import Face
from deployments.router.frames import Choice, Head
from deployments.wire.body import Reply
from deployments.wire.completion import CompletionChoice, CompletionReply
from deployments.wire.logprobs import CompletionLogprobs
from deployments.wire.usage import AnyUsage


class CompletionFrames:
    """``Frames`` of a text completion: a chunk and the whole reply have the same shape."""

    id_prefix: ClassVar[str] = "cmpl-"

    def __init__(self, face: Face, head: Head, include_usage: bool, has_scores: bool):
        self._face, self._head, self._include_usage, self._has_scores = face, head, include_usage, has_scores

    def first(self, num_choices: int) -> tuple[Reply, ...]:
        """Nothing: text has no role."""
        return ()

    def news(self, delta: TextDelta) -> Sequence[Reply]:
        """A chunk of text."""
        if not delta.text and not delta.scores:
            return ()
        return (self._chunk(_choice(delta.index, delta.text, None, self._logprobs(delta.scores))),)

    def end(self, index: int, finish_reason: str, usage: Usage | None) -> tuple[Reply, ...]:
        """The chunk with the finish_reason, and usage where this API puts it."""
        choice = _choice(index, "", finish_reason)
        if usage is None:
            return (self._chunk(choice),)
        counts = self._face.usage.of(usage)
        if self._face.usage_rides:
            return (self._reply([choice], usage=counts),)
        final = self._chunk(choice)
        return (final, self._reply([], usage=counts)) if self._include_usage else (final,)

    def whole(self, choices: Sequence[Choice], usage: Usage) -> Reply:
        """The answer in one piece."""
        replies = [
            _choice(index, choice.text, choice.finish_reason, self._logprobs(choice.scores))
            for index, choice in enumerate(choices)
        ]
        return self._reply(replies, usage=self._face.usage.of(usage))

    def _logprobs(self, scores: Sequence[TokenScore]) -> CompletionLogprobs | None:
        return CompletionLogprobs.of(scores) if self._has_scores else None

    def _chunk(self, choice: CompletionChoice) -> CompletionReply:
        return self._reply([choice], usage=None) if self._include_usage else self._reply([choice])

    def _reply(self, choices: list[CompletionChoice], **usage: AnyUsage | None) -> CompletionReply:
        return CompletionReply(
            id=self._head.id, object="text_completion", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint, choices=choices, **usage,
        )  # fmt: skip


def _choice(index: int, text: str, finish_reason: str | None, logprobs: CompletionLogprobs | None = None) -> CompletionChoice:
    return CompletionChoice(index=index, text=text, logprobs=logprobs, finish_reason=finish_reason)
