"""Cutting probabilities [rows, vocabulary] down to the tokens that may be drawn; in place, and without sorting a vocabulary.

Uses tensors' methods only and imports no torch, because samplers.py, which the leader reads, needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deployments.engine.chunks import largest, running_totals

if TYPE_CHECKING:
    import torch

# A nucleus rarely holds more tokens than this; finding the largest few is far cheaper than sorting a vocabulary.
_FIRST_LOOK = 256


def keep_top_k(probs: torch.Tensor, top_ks: torch.Tensor) -> None:
    """Zero all but each row's ``top_ks`` ([rows, 1]) likeliest tokens (and ties with the last); 0 keeps everything."""
    vocabulary = probs.shape[1]
    rows = ((top_ks[:, 0] > 0) & (top_ks[:, 0] < vocabulary)).nonzero().squeeze(1)
    if len(rows):
        last = top_ks[rows].long() - 1
        zero_below(probs, rows, largest(_select(probs, rows), int(last.max()) + 1).gather(1, last))


def keep_top_p(probs: torch.Tensor, top_ps: torch.Tensor) -> None:
    """Zero all but each row's likeliest tokens that together reach ``top_ps`` ([rows, 1]) of what is left (and ties)."""
    rows = (top_ps[:, 0] < 1).nonzero().squeeze(1)
    keep_mass(probs, rows, top_ps[rows])


def keep_mass(probs: torch.Tensor, rows: torch.Tensor, masses: torch.Tensor, ranks: torch.Tensor | None = None) -> None:
    """Zero all but those tokens of ``rows`` that rank highest and together reach ``masses`` ([m, 1]) of what is left.

    ``ranks`` [m, vocabulary]; None ranks by likelihood. The token that crosses the mass stays, and ties with it.
    """
    vocabulary = probs.shape[1]
    for look in (min(_FIRST_LOOK, vocabulary), vocabulary):
        if not len(rows):
            return
        selected = _select(probs, rows)
        if ranks is None:
            highest = likeliest = largest(selected, look)
        else:
            highest, places = ranks.topk(look, -1)
            likeliest = selected.gather(1, places)
        below = likeliest.double().cumsum(-1) < masses * running_totals(selected)[:, -1:]
        last = below.sum(-1, keepdim=True)
        missing = (last == look) & (look < vocabulary)
        threshold = highest.gather(1, last.clamp_max(look - 1))
        zero_below(probs, rows, threshold.masked_fill(missing, float("-inf")), ranks)
        again = missing.squeeze(1)
        rows, masses, ranks = rows[again], masses[again], None if ranks is None else ranks[again]


def zero_below(probs: torch.Tensor, rows: torch.Tensor, threshold: torch.Tensor, ranks: torch.Tensor | None = None) -> None:
    """Zero the tokens of ``rows`` that rank (or are themselves) below ``threshold`` [m, 1]."""
    selected = _select(probs, rows)
    cut = (selected if ranks is None else ranks) < threshold
    if selected is probs:
        probs.masked_fill_(cut, 0)
    else:
        probs[rows] = selected.masked_fill_(cut, 0)


def _select(probs: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    """``rows``, ascending, of ``probs``: itself where that is all of them, for a copy takes as long as the work."""
    return probs if len(rows) == len(probs) else probs[rows]
