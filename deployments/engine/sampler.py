"""The next token of each row, every row with its own settings.

Filters as in Hugging Face's order: temperature, top_k, top_p. Draws by inverting the cumulative distribution in vocabulary
order with one number per row, which needs no sort; only rows that ask for top_k or top_p pay for finding their threshold.
"""

from __future__ import annotations

import numpy as np
import torch

from deployments.engine.randomness import uniforms
from deployments.engine.step import StepInput

# A nucleus rarely holds more tokens than this; finding the largest few is far cheaper than sorting a vocabulary.
_FIRST_LOOK = 256


def sample(logits: torch.Tensor, step: StepInput) -> np.ndarray:
    """Token ids, int32 [k], of ``logits`` [k, vocabulary] under the step's settings; the logits stay as they are."""
    token_ids = logits.argmax(-1)
    if step.temperatures.any():
        drawn = torch.from_numpy(np.flatnonzero(step.temperatures)).to(logits.device)
        token_ids[drawn] = _draw(logits[drawn].float(), step)
    return token_ids.to("cpu", torch.int32).numpy()


def _draw(logits: torch.Tensor, step: StepInput) -> torch.Tensor:
    """Token ids, int64 [d], of the ``d`` rows whose temperature is not 0."""
    chosen = np.flatnonzero(step.temperatures)

    def column(values: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(values[chosen]).to(logits.device).unsqueeze(1)

    # Shifted by the largest first, so that no temperature can overflow to inf - inf.
    shifted = logits - logits.max(-1, keepdim=True).values
    probs = torch.softmax(shifted / column(step.temperatures).clamp_min(1e-6), -1)
    _keep_top_k(probs, column(step.top_ks))
    _keep_top_p(probs, column(step.top_ps))
    cumulative = probs.cumsum(-1, dtype=torch.float64)
    target = column(uniforms(step.seeds, step.sample_positions)) * cumulative[:, -1:]
    # The clamp is for rows of NaN alone: a broken model must not break its neighbours.
    return torch.searchsorted(cumulative, target, right=True).squeeze(1).clamp_max(logits.shape[1] - 1)


def _keep_top_k(probs: torch.Tensor, top_ks: torch.Tensor) -> None:
    """Zero all but each row's ``top_ks`` likeliest tokens (and ties with the last of them); 0 keeps everything."""
    vocabulary = probs.shape[1]
    rows = torch.nonzero((top_ks[:, 0] > 0) & (top_ks[:, 0] < vocabulary)).squeeze(1)
    if len(rows):
        last = top_ks[rows].long() - 1
        largest = probs[rows].topk(int(last.max()) + 1, -1).values
        _zero_below(probs, rows, largest.gather(1, last))


def _keep_top_p(probs: torch.Tensor, top_ps: torch.Tensor) -> None:
    """Zero all but each row's likeliest tokens that together reach ``top_ps`` of what is left (and ties with the last)."""
    vocabulary = probs.shape[1]
    rows = torch.nonzero(top_ps[:, 0] < 1).squeeze(1)
    for look in (min(_FIRST_LOOK, vocabulary), vocabulary):
        if not len(rows):
            return
        selected = probs[rows]
        largest = selected.topk(look, -1).values
        # Not sum(): with one row alone it splits the row over threads, and rounds differently than in a crowd.
        total = selected.cumsum(-1, dtype=torch.float64)[:, -1:]
        below = largest.cumsum(-1, dtype=torch.float64) < top_ps[rows] * total
        # The token that crosses the threshold belongs to the nucleus; the likeliest always does.
        last = below.sum(-1, keepdim=True)
        found = (last < look).squeeze(1) | (look == vocabulary)
        threshold = largest.gather(1, last.clamp_max(look - 1))
        _zero_below(probs, rows[found], threshold[found])
        rows = rows[~found]


def _zero_below(probs: torch.Tensor, rows: torch.Tensor, threshold: torch.Tensor) -> None:
    probs[rows] = torch.where(probs[rows] < threshold, 0, probs[rows])
