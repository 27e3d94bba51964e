"""Cutting probabilities [rows, vocabulary] down to the tokens that may be drawn; in place, and without sorting a vocabulary.

Uses tensors' methods only and imports no torch, because samplers.py, which the leader reads, needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        largest = probs[rows].topk(int(last.max()) + 1, -1).values
        zero_below(probs, rows, largest.gather(1, last))


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
        selected = probs[rows]
        by = selected if ranks is None else ranks
        highest = by.topk(look, -1)
        largest = highest.values if ranks is None else selected.gather(1, highest.indices)
        # Not sum(): with one row alone it splits the row over threads, and rounds differently than in a crowd.
        total = selected.double().cumsum(-1)[:, -1:]
        below = largest.double().cumsum(-1) < masses * total
        last = below.sum(-1, keepdim=True)
        found = (last < look).squeeze(1) | (look == vocabulary)
        threshold = highest.values.gather(1, last.clamp_max(look - 1))
        zero_below(probs, rows[found], threshold[found], by[found])
        rows, masses, ranks = rows[~found], masses[~found], None if ranks is None else ranks[~found]


def zero_below(probs: torch.Tensor, rows: torch.Tensor, threshold: torch.Tensor, ranks: torch.Tensor | None = None) -> None:
    """Zero the tokens of ``rows`` that rank (or are themselves) below ``threshold`` [m, 1]."""
    selected = probs[rows]
    probs[rows] = selected.masked_fill((selected if ranks is None else ranks) < threshold, 0)
