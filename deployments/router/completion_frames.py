"""A text completion's replies."""

from __future__ import annotations

from typing import ClassVar

from deployments.messages import Usage
from deployments.router.faces import Face
from deployments.router.frames import Head
from deployments.wire.body import Reply
from deployments.wire.completion import CompletionChoice, CompletionReply
from deployments.wire.usage import AnyUsage


class CompletionFrames:
    """``Frames`` of a text completion: a chunk and the whole reply have the same shape."""

    id_prefix: ClassVar[str] = "cmpl-"

    def __init__(self, face: Face, head: Head, include_usage: bool):
        self._face, self._head, self._include_usage = face, head, include_usage

    def first(self) -> tuple[Reply, ...]:
        """Nothing: text has no role."""
        return ()

    def text(self, text: str) -> Reply:
        """A chunk of text."""
        return self._chunk(text)

    def last(self, finish_reason: str, usage: Usage) -> tuple[Reply, ...]:
        """The chunk with the finish_reason, and usage where this API puts it."""
        counts = self._face.usage.of(usage)
        if self._face.usage_rides:
            return (self._reply([_choice("", finish_reason)], usage=counts),)
        final = self._chunk("", finish_reason)
        return (final, self._reply([], usage=counts)) if self._include_usage else (final,)

    def whole(self, text: str, finish_reason: str, usage: Usage) -> Reply:
        """The answer in one piece."""
        return self._reply([_choice(text, finish_reason)], usage=self._face.usage.of(usage))

    def _chunk(self, text: str, finish_reason: str | None = None) -> CompletionReply:
        choices = [_choice(text, finish_reason)]
        return self._reply(choices, usage=None) if self._include_usage else self._reply(choices)

    def _reply(self, choices: list[CompletionChoice], **usage: AnyUsage | None) -> CompletionReply:
        return CompletionReply(
            id=self._head.id, object="text_completion", created=self._head.created, model=self._head.model,
            system_fingerprint=self._head.system_fingerprint, choices=choices, **usage,
        )  # fmt: skip


def _choice(text: str, finish_reason: str | None) -> CompletionChoice:
    return CompletionChoice(index=0, text=text, logprobs=None, finish_reason=finish_reason)
