"""Log-probabilities of tokens: which ones a step is asked for, what it brings, and one token's share. Knows no torch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class TokenLogprobs:
    """The natural log-probability of a token (None: nothing precedes it), and of the likeliest at its place, in that order."""

    logprob: float | None
    top_ids: tuple[int, ...] = ()
    top_logprobs: tuple[float, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Scoring:
    """What a step is to score: the tokens drawn for ``m`` of its sampling rows, then ``x`` tokens of prompts."""

    num_tops: int  # the most alternatives that any row asks for
    drawn: np.ndarray  # int32 [m]: which of the sampling rows
    rows: np.ndarray  # int32 [x]: which of the T rows
    targets: np.ndarray  # int32 [x]: the prompt's token after each

    def __len__(self) -> int:
        return len(self.drawn) + len(self.rows)


@dataclass(frozen=True, eq=False, slots=True)
class Scores:
    """The model's log-probabilities of ``r`` tokens, and of the ``w`` likeliest at each place, likeliest first."""

    logprobs: np.ndarray  # float32 [r]
    top_ids: np.ndarray  # int32 [r, w]
    top_logprobs: np.ndarray  # float32 [r, w]

    def __len__(self) -> int:
        return len(self.logprobs)

    def token(self, at: int, num_tops: int) -> TokenLogprobs:
        """The share of the token ``at``, with its ``num_tops`` likeliest alternatives."""
        ids, values = self.top_ids[at, :num_tops], self.top_logprobs[at, :num_tops]
        return TokenLogprobs(float(self.logprobs[at]), tuple(ids.tolist()), tuple(values.tolist()))


# What most steps have.
NO_SCORING = Scoring(0, *[np.empty(0, np.int32)] * 3)
NO_SCORES = Scores(np.empty(0, np.float32), np.empty((0, 0), np.int32), np.empty((0, 0), np.float32))
