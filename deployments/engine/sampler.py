"""The next token of each row, every row with its own settings, and log-probabilities where they are asked for.

Order as in Hugging Face's ``generate``: adjustments of the logits, temperature, top_k, top_p, further filters. Draws by
inverting the cumulative distribution in vocabulary order with one number per row, which needs no sort; only rows that ask
for a setting pay for it. A pass over the logits of a large vocabulary takes milliseconds, so there are few.
"""

from __future__ import annotations

import numpy as np
import torch

from deployments.engine.chunks import argmax, chunk_of, running_totals
from deployments.engine.logprobs import Scores, Scoring
from deployments.engine.nucleus import keep_top_k, keep_top_p
from deployments.engine.randomness import uniforms
from deployments.engine.samplers import ADJUSTMENTS, SAMPLERS, Asked
from deployments.engine.step import StepInput

_SCORED_TOGETHER = 64  # rows, which is all that a long prompt needs in fp32 at a time


def sample(logits: torch.Tensor, step: StepInput) -> np.ndarray:
    """Token ids, int32 [k], of ``logits`` [k, vocabulary] under the step's settings; the logits stay as they are."""
    chosen = np.flatnonzero(step.temperatures)
    if len(adjusted := step.asks.rows[step.asks.kinds < len(ADJUSTMENTS)]):
        chosen = np.union1d(chosen, adjusted)
    if len(chosen) == len(logits):
        token_ids = _choose(logits.to(torch.float32, copy=bool(len(adjusted))), step, chosen)
    else:
        token_ids = argmax(logits)
        if len(chosen):
            rows = torch.from_numpy(chosen).to(logits.device)
            token_ids[rows] = _choose(logits[rows].float(), step, chosen)
    return token_ids.to("cpu", torch.int32).numpy()


def score(logits: torch.Tensor, token_ids: np.ndarray, scoring: Scoring) -> Scores:
    """The model's own log-probabilities of what ``scoring`` names; ``logits`` has the sampling rows, then ``scoring.rows``."""
    rows = np.concatenate([scoring.drawn, len(token_ids) + np.arange(len(scoring.rows))])
    targets = np.concatenate([token_ids[scoring.drawn], scoring.targets])
    parts = [
        _score(logits[torch.from_numpy(rows[some]).to(logits.device)], targets[some], scoring.num_tops)
        for some in (slice(at, at + _SCORED_TOGETHER) for at in range(0, len(rows), _SCORED_TOGETHER))
    ]
    return Scores(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def _score(logits: torch.Tensor, targets: np.ndarray, num_tops: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    logits = logits.float()
    total = logits.logsumexp(-1, keepdim=True)
    chosen = logits.gather(1, torch.from_numpy(targets).long().to(logits.device).unsqueeze(1))
    top = logits.topk(min(num_tops, logits.shape[1]), -1)
    return (
        (chosen - total).squeeze(1).cpu().numpy(),
        top.indices.to("cpu", torch.int32).numpy(),
        (top.values - total).cpu().numpy(),
    )


def _choose(scores: torch.Tensor, step: StepInput, chosen: np.ndarray) -> torch.Tensor:
    """Token ids, int64 [c], of the rows ``chosen``, of which each is drawn or adjusted; adjustments change ``scores``."""
    _apply(range(len(ADJUSTMENTS)), scores, step, chosen)
    is_drawn = step.temperatures[chosen] > 0
    if is_drawn.all():
        return _draw(scores, step, chosen)
    token_ids = argmax(scores)
    if is_drawn.any():
        drawn = torch.from_numpy(np.flatnonzero(is_drawn)).to(scores.device)
        token_ids[drawn] = _draw(scores[drawn], step, chosen[is_drawn])
    return token_ids


def _draw(scores: torch.Tensor, step: StepInput, drawn: np.ndarray) -> torch.Tensor:
    """Token ids, int64 [d], of the rows ``drawn``, whose temperature is not 0."""

    def column(values: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(values[drawn]).to(scores.device).unsqueeze(1)

    # Shifted by the largest first, so that no temperature can overflow to inf - inf.
    shifted = scores - scores.amax(-1, keepdim=True)
    probs = torch.softmax(shifted.div_(column(step.temperatures).clamp_min(1e-6)), -1)
    keep_top_k(probs, column(step.top_ks))
    keep_top_p(probs, column(step.top_ps))
    _apply(range(len(ADJUSTMENTS), len(SAMPLERS)), probs, step, drawn)
    return _invert(probs, column(uniforms(step.seeds, step.sample_positions)))


def _invert(probs: torch.Tensor, shares: torch.Tensor) -> torch.Tensor:
    """The token, int64 [d], at which each row of ``probs`` has added up to more than its share ([d, 1], below 1) of its total."""
    totals = running_totals(probs)
    target = shares * totals[:, -1:]
    # These clamps are for rows of NaN alone: a broken model must not break its neighbours.
    chunks = torch.searchsorted(totals, target, right=True).clamp_max(totals.shape[1] - 1)
    inside = chunk_of(probs, chunks.squeeze(1)).double().cumsum(-1)
    before = totals.gather(1, (chunks - 1).clamp_min(0)) * (chunks > 0)
    # The two sums of a chunk are rounded differently: what falls between them belongs to the last token that has any.
    last = torch.searchsorted(inside, inside[:, -1:].contiguous()).clamp_max(inside.shape[1] - 1)
    place = torch.searchsorted(inside, target - before, right=True)
    return (chunks * inside.shape[1] + torch.minimum(place, last)).squeeze(1)


def _apply(kinds: range, values: torch.Tensor, step: StepInput, rows: np.ndarray) -> None:
    """Let the samplers of these kinds change ``values``, which hold the sampling rows ``rows`` (ascending)."""
    if not len(step.asks):
        return
    for kind in kinds:
        if (asked := step.asks.select(kind)) is not None:
            arrays = (np.searchsorted(rows, asked.rows), asked.ids.astype(np.int64), asked.owners, asked.numbers)
            SAMPLERS[kind].apply(values, Asked(*(torch.from_numpy(array).to(values.device) for array in arrays)))
