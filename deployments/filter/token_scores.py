"""Scores of tokens, on their way out beside the text that the tokens make."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable

from deployments.engine.logprobs import TokenLogprobs
from deployments.messages import TokenScore


class TokenScores:
    """Holds the score of each token back until the text that begins with it leaves, so that nothing of a stop string shows.

    Counts characters: a token begins where the text made of the tokens before it ends.
    """

    def __init__(self, bytes_of: Callable[[int], bytes]):
        self._bytes_of = bytes_of
        self._held: deque[TokenScore] = deque()
        self._num_made = 0  # characters
        self._num_left = 0

    def add(self, token: int, logprobs: TokenLogprobs | None, num_characters: int) -> None:
        """The next token, which made so many characters leave the detokenizer; without logprobs it was told elsewhere."""
        if logprobs is not None:
            tops = tuple(map(self._bytes_of, logprobs.top_ids))
            score = TokenScore(self._bytes_of(token), logprobs.logprob, self._num_made, tops, logprobs.top_logprobs)
            self._held.append(score)
        self._num_made += num_characters

    def leave(self, num_characters: int, is_end: bool) -> tuple[TokenScore, ...]:
        """Scores of the tokens that begin in the next so many characters; all that are left when this is the end."""
        self._num_left += num_characters
        return self.leave_before(math.inf if is_end else self._num_left)

    def leave_before(self, offset: float) -> tuple[TokenScore, ...]:
        """Scores of the tokens that begin before ``offset``, counted in characters from the start of the stream."""
        leaving = []
        while self._held and self._held[0].offset < offset:
            leaving.append(self._held.popleft())
        return tuple(leaving)
