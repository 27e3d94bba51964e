"""How one request wants its tokens chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """Settings of one sequence; sequences with different settings share a batch.

    ``temperature`` 0 means greedy. ``top_p`` 1 and ``top_k`` 0 switch those off. The random number of a token is a
    function of (``seed``, absolute position of the token) alone, so a seed repeats whoever else is in the batch.
    ``seed`` is always set here (the border draws one when the client sent none).
    """

    max_tokens: int
    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    seed: int = 0
    stop_token_ids: tuple[int, ...] = ()
    ignore_eos: bool = False
