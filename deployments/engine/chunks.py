"""Passes over whole vocabularies, [rows, vocabulary], in chunks: torch's argmax, topk and cumsum take ten times as long.

Chunks are as wide as 64 and the vocabulary have in common: real vocabularies are multiples of 64, others get narrower
chunks and take longer. Uses tensors' methods only and imports no torch, as nucleus.py. A row's result never depends on the
other rows: each chunk is added up by one thread.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import torch

_WIDTH = 64


def in_chunks(values: torch.Tensor) -> torch.Tensor:
    """A view, [rows, chunks, width]."""
    return values.unflatten(1, (-1, gcd(values.shape[1], _WIDTH)))


def chunk_of(values: torch.Tensor, chunks: torch.Tensor) -> torch.Tensor:
    """Of each row the chunk that ``chunks`` [rows] names, [rows, width]."""
    parts = in_chunks(values)
    return parts.gather(1, chunks[:, None, None].expand(-1, 1, parts.shape[2])).squeeze(1)


def argmax(values: torch.Tensor) -> torch.Tensor:
    """Where each row's largest value stands first, int64 [rows]."""
    parts = in_chunks(values)
    chunks = parts.amax(-1).argmax(-1)
    return chunks * parts.shape[2] + chunk_of(values, chunks).argmax(-1)


def largest(values: torch.Tensor, count: int) -> torch.Tensor:
    """Each row's ``count`` largest values in descending order, [rows, count]."""
    parts = in_chunks(values)
    if count * parts.shape[2] >= values.shape[1]:
        return _sorted(values)[:, :count] if values.device.type == "cpu" else values.topk(count, -1).values
    # They stand in the chunks whose own largest are the largest.
    best = parts.amax(-1).topk(count, -1).indices
    return parts.gather(1, best.unsqueeze(2).expand(-1, -1, parts.shape[2])).flatten(1).topk(count, -1).values


def _sorted(values: torch.Tensor) -> torch.Tensor:
    """Each row in descending order; numpy sorts floats with vector instructions, and torch does not."""
    return values.new_tensor(np.sort(values.numpy(), -1)[:, ::-1].copy())


def running_totals(values: torch.Tensor) -> torch.Tensor:
    """Sums of each row up to the end of each chunk, float64 [rows, chunks]; the last one is the row's."""
    return in_chunks(values).sum(-1).double().cumsum(-1)
