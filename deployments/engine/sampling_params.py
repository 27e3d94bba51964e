"""How one request wants its tokens chosen."""

from __future__ import annotations

from dataclasses import dataclass

# What the buffers between leader and ranks are made for; the border refuses more.
MAX_TOP_LOGPROBS = 20
MAX_LOGIT_BIASES = 1024
MAX_STOP_TOKEN_IDS = 256


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """Settings of one sequence; sequences with different settings share a batch.

    ``temperature`` 0 means greedy. ``top_p`` 1, ``top_k`` 0, ``min_p`` 0, ``typical_p`` 1 and penalties of 0 (repetition: 1)
    switch those off. Presence and frequency count completion tokens, repetition the prompt's too. ``logit_bias`` adds to
    the logits of token ids, each named once; ``min_tokens`` forbids stop tokens so long. ``logprobs`` asks for the
    log-probability of each token and of that many likeliest others, ``prompt_logprobs`` for the same of the prompt's
    tokens; None for neither. They are the model's own, before anything here changes them.

    The random number of a token is a function of (``seed``, absolute position of the token) alone, so a seed repeats
    whoever else is in the batch. ``seed`` is always set here (the border draws one when the client sent none).
    """

    max_tokens: int
    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    seed: int = 0
    stop_token_ids: tuple[int, ...] = ()
    ignore_eos: bool = False
    min_p: float = 0.0
    typical_p: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    repetition_penalty: float = 1.0
    logit_bias: tuple[tuple[int, float], ...] = ()
    min_tokens: int = 0
    logprobs: int | None = None
    prompt_logprobs: int | None = None
