"""One request's token deltas turned into text deltas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deployments.filter.detokenizer import Detokenizer
from deployments.filter.stop_strings import StopStrings
from deployments.messages import GenerateRequest, TextDelta, TokenDelta, Usage


class TextStream:
    """Detokenizes, cuts at stop strings and counts.

    Tokens are counted one by one up to the one that completes a stop string, so that usage does not depend on how the
    replica gathered them into deltas. ``token_count`` of all deltas adds up to ``completion_tokens``.
    """

    def __init__(self, request: GenerateRequest, detokenizer: Detokenizer):
        self._num_prompt_tokens = len(request.prompt_ids)
        self._detokenizer, self._stop = detokenizer, StopStrings(request.stop)
        self._one_by_one = bool(request.stop)
        self._num_tokens = 0  # generated
        self._num_told = 0  # of those, the ones that a delta has accounted for
        self.finished = False
        self.stopped_early = False  # the replica still generates and must be cancelled
        self._consume(request.resumed_ids)  # their text went out already, except for what is held back
        self._num_told = self._num_tokens

    def feed(self, delta: TokenDelta) -> TextDelta | None:
        """The next text delta, or None when nothing can go out yet; the last one has a ``finish_reason``."""
        assert not self.finished, "a delta after the last one"
        text = self._consume(delta.ids)
        if delta.finish_reason is not None and self._stop.matched is None:
            text += self._stop.feed(self._detokenizer.finish())
            text += self._stop.finish()
        if self._stop.matched is not None:
            return self._stopped(text, delta)
        if delta.finish_reason is not None:
            return self._last(text, delta.finish_reason, delta.usage or self._counted())
        if not text:
            return None
        return TextDelta(text, self._tell(self._num_tokens))

    def _consume(self, ids: Sequence[int]) -> str:
        if not self._one_by_one:
            self._num_tokens += len(ids)
            return self._detokenizer.feed(ids)
        text = ""
        for token in ids:
            self._num_tokens += 1
            text += self._stop.feed(self._detokenizer.feed((token,)))
            if self._stop.matched is not None:
                break
        return text

    def _stopped(self, text: str, delta: TokenDelta) -> TextDelta:
        self.stopped_early = delta.finish_reason is None
        usage = replace(delta.usage, completion_tokens=self._num_tokens) if delta.usage else self._counted()
        return self._last(text, "stop", usage)

    def _last(self, text: str, finish_reason: str, usage: Usage) -> TextDelta:
        self.finished = True
        return TextDelta(text, self._tell(usage.completion_tokens), finish_reason, usage)

    def _counted(self) -> Usage:
        return Usage(self._num_prompt_tokens, self._num_tokens)

    def _tell(self, num_tokens: int) -> int:
        new, self._num_told = num_tokens - self._num_told, num_tokens
        return new
