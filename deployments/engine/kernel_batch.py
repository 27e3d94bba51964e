"""Attention of one step's batch by our own kernel, where it can; else as paged_batch.py does it in torch."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import torch

from deployments.engine.attention import ScoreRule
from deployments.engine.kernels.attention import attend, is_computable
from deployments.engine.paged_batch import PagedBatch


class KernelBatch(PagedBatch):
    """One step on one rank; blocks are never gathered, for the kernel reads them where they are."""

    def attend(self, layer: int, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, rule: ScoreRule) -> torch.Tensor:
        """Store the step's keys and values, then attend; see ``attention.Attends``."""
        keys, values, group = self._caches[layer]
        if not rule.is_plain or not is_computable(query, keys, values):
            return super().attend(layer, query, key, value, rule)
        rows = [tensor[0].transpose(0, 1) for tensor in (query, key, value)]
        rows = [one if one.stride(2) == 1 else one.contiguous() for one in rows]
        scaling = query.shape[3] ** -0.5 if rule.scaling is None else rule.scaling
        return attend(*rows, keys, values, *self._where[group], scaling, rule.window or 0)[None]

    @cached_property
    def _where(self) -> list[tuple[torch.Tensor, ...]]:
        """For each group of layers its slots, block tables, starts and context lengths, as the kernel takes them."""
        step = self._step
        starts = _dense(step.query_starts)
        groups = zip(step.slots, step.block_tables, step.context_lens, strict=True)
        return [(_dense(slots), _dense(tables), starts, _dense(lens)) for slots, tables, lens in groups]


def _dense(array: np.ndarray) -> torch.Tensor:
    """A copy, for the step's arrays lie in a message that may not be written."""
    return torch.from_numpy(array.astype(np.int32))
