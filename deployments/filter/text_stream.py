"""One request's token deltas turned into text deltas."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import ClassVar

from deployments.engine.logprobs import TokenLogprobs
from deployments.filter.detokenizer import Decoder
from deployments.filter.stop_strings import StopStrings
from deployments.filter.token_scores import TokenScores
from deployments.messages import GenerateRequest, TextDelta, TokenDelta, TokenScore, Usage


class TextStream:
    """Detokenizes one choice, cuts at stop strings and counts. Stop strings count from the token after ``min_tokens`` on.

    Tokens are counted one by one up to the one that completes a stop string, so that usage does not depend on how the
    replica gathered them into deltas. ``token_count`` of all deltas adds up to ``completion_tokens``.
    """

    _reads_each_token: ClassVar[bool] = False

    def __init__(
        self,
        request: GenerateRequest,
        decoder: Decoder,
        skip_special_tokens: bool = True,
        index: int = 0,
        kept: Collection[int] = (),
    ):
        self._decoder, self._prompt_ids, self._index = decoder, request.prompt_ids, index
        self._min_tokens = request.sampling.min_tokens
        self._detokenizer, self._stop = decoder.detokenizer(skip_special_tokens, kept), StopStrings(request.stop)
        self._scores = None if request.sampling.logprobs is None else TokenScores(decoder.token_bytes)
        self._one_by_one = self._reads_each_token or bool(request.stop) or self._scores is not None
        self._usage = Usage(len(request.prompt_ids), 0)  # as far as the replica has told
        self._num_tokens = 0  # generated
        self._num_told = 0  # of those, the ones that a delta has accounted for
        self.finished = False
        self._delta(self._consume(request.resumed_ids))  # went out already, except for what is held back

    def feed(self, delta: TokenDelta) -> TextDelta | None:
        """The next text delta, or None when nothing can go out yet; the last one has a ``finish_reason``."""
        assert not self.finished, "a delta after the last one"
        text_delta = self._feed(delta)
        if not delta.prompt_logprobs:
            return text_delta
        return replace(text_delta or TextDelta("", 0, index=self._index), prompt_scores=self._score_prompt(delta.prompt_logprobs))

    def _feed(self, delta: TokenDelta) -> TextDelta | None:
        self._usage = delta.usage or self._usage
        text = self._consume(delta.ids, delta.logprobs)
        if delta.finish_reason is not None and not self._is_cut:
            text += self._rest()
        if self._is_cut:
            return self._last(text, "stop", replace(self._usage, completion_tokens=self._num_tokens))
        if delta.finish_reason is not None:
            return self._last(text, delta.finish_reason, self._usage)
        return self._delta(text) if self._has_news(text) else None

    def _consume(self, ids: Sequence[int], logprobs: Sequence[TokenLogprobs] = ()) -> str:
        if not self._one_by_one:
            self._num_tokens += len(ids)
            return self._detokenizer.feed(ids)
        text = ""
        for token, token_logprobs in zip_longest(ids, logprobs):
            self._num_tokens += 1
            piece = self._detokenizer.feed((token,))
            if self._scores is not None:
                self._scores.add(token, token_logprobs, len(piece))
            text += self._take(piece)
            if self._is_cut:
                break
        return text

    def _take(self, piece: str) -> str:
        """What may go out of it and of what was held back."""
        return piece if self._num_tokens <= self._min_tokens else self._stop.feed(piece)

    def _rest(self) -> str:
        """What the end of the tokens lets go."""
        return self._stop.feed(self._detokenizer.finish()) + self._stop.finish()

    @property
    def _is_cut(self) -> bool:
        """Whether the answer ends here, whatever the replica still generates."""
        return self._stop.matched is not None

    def _has_news(self, text: str) -> bool:
        return bool(text)

    def _delta(self, text: str) -> TextDelta:
        return TextDelta(text, self._tell(self._num_tokens), index=self._index, scores=self._scores_of(text))

    def _last(self, text: str, finish_reason: str, usage: Usage) -> TextDelta:
        self.finished = True
        scores = self._scores_of(text, is_end=not self._is_cut)
        return TextDelta(text, self._tell(usage.completion_tokens), finish_reason, usage, self._index, scores)

    def _score_prompt(self, logprobs: Sequence[TokenLogprobs]) -> tuple[TokenScore, ...]:
        """Scores of all prompt tokens; special ones have no text of their own."""
        scores, detokenizer = TokenScores(self._decoder.token_bytes), self._decoder.detokenizer(skip_special_tokens=True)
        for token, token_logprobs in zip(self._prompt_ids, (TokenLogprobs(None), *logprobs), strict=True):
            scores.add(token, token_logprobs, len(detokenizer.feed((token,))))
        return scores.leave(0, is_end=True)

    def _scores_of(self, text: str, is_end: bool = False) -> tuple[TokenScore, ...]:
        return () if self._scores is None else self._scores.leave(len(text), is_end)

    def _tell(self, num_tokens: int) -> int:
        new, self._num_told = num_tokens - self._num_told, num_tokens
        return new
