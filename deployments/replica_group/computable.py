"""Whether a request can be computed without harm: what would kill the ranks, and everyone's sequences with them, is refused."""

from __future__ import annotations

from collections.abc import Iterable

from cluster.errors import BadRequest
from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_STOP_TOKEN_IDS, MAX_TOP_LOGPROBS
from deployments.messages import GenerateRequest


def check_computable(request: GenerateRequest, vocab_size: int) -> None:
    """Raise BadRequest for token ids that the model does not have, or for more than a step's message holds."""
    sampling = request.sampling
    _check_ids(request.prompt_ids, vocab_size, "prompt")
    _check_ids(request.resumed_ids, vocab_size, "prompt")
    _check_ids([token for token, _ in sampling.logit_bias], vocab_size, "logit_bias")
    _check_most("logit_bias", len(sampling.logit_bias), MAX_LOGIT_BIASES)
    _check_most("stop_token_ids", len(sampling.stop_token_ids), MAX_STOP_TOKEN_IDS)
    _check_most("logprobs", max(sampling.logprobs or 0, sampling.prompt_logprobs or 0), MAX_TOP_LOGPROBS)
    if request.n < 1 or (request.n > 1 and request.resumed_ids):
        raise BadRequest("n must be at least 1, and 1 where a request is resumed", param="n")


def _check_ids(ids: Iterable[int], vocab_size: int, param: str) -> None:
    lowest, highest = min(ids, default=0), max(ids, default=0)
    if lowest < 0 or highest >= vocab_size:
        wrong = lowest if lowest < 0 else highest
        raise BadRequest(f"token id {wrong} is not in the vocabulary of {vocab_size}", param=param)


def _check_most(param: str, count: int, most: int) -> None:
    if count > most:
        raise BadRequest(f"{param} is {count}, more than {most}", param=param)
