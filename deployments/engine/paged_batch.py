"""Attention of one step's batch over the paged KV cache, in plain torch.

Rows that decode are attended together, in groups of similar length so that padding costs at most as much again; each
prefill chunk goes alone. Positions are counted within what a group of layers still keeps: who sees whom depends on distances
alone. Query heads that share a KV head are never multiplied out. The fused kernel does all of it but
softcaps and sinks, which are written out (scores.py).
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

from deployments.engine.attention import KvCache, ScoreRule
from deployments.engine.scores import attend_by_hand
from deployments.engine.step import StepInput


class PagedBatch:
    """One step on one rank: where its keys and values go, and who attends to what. Lives for one forward."""

    def __init__(self, step: StepInput, caches: dict[int, KvCache], block_size: int, device: torch.device):
        self._step, self._caches, self._block_size, self._device = step, caches, block_size, device

    @cached_property
    def _slots(self) -> torch.Tensor:
        return _tensor(self._step.slots, self._device)

    @cached_property
    def _parts(self) -> list[list[_DecodeGroup | _PrefillChunk]]:
        """For each group of layers, the rows that are attended together."""
        step, block_size, device = self._step, self._block_size, self._device
        return [
            [*_decode_groups(step, group, block_size, device), *_prefill_chunks(step, group, block_size, device)]
            for group in range(len(step.slots))
        ]

    def attend(self, layer: int, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, rule: ScoreRule) -> torch.Tensor:
        """Store the step's keys and values, then attend; see ``attention.Attends``."""
        keys, values, group = self._caches[layer]
        keys.flatten(0, 1).index_copy_(0, self._slots[group], key[0].transpose(0, 1).to(keys.dtype))
        if value.shape[3]:
            values.flatten(0, 1).index_copy_(0, self._slots[group], value[0].transpose(0, 1).to(values.dtype))
        else:
            values = keys
        out = query.new_empty(query.shape[2], query.shape[1], values.shape[3])
        if query.shape[1]:  # a rank may hold no heads
            for part in self._parts[group]:
                part.attend(out, query[0].transpose(0, 1), keys, values, rule)
        return out[None]


class _DecodeGroup:
    """Rows with one query token each: ``rows`` [g] of the step, ``tables`` [g, w], contexts of ``lens`` [g] tokens."""

    def __init__(self, rows: torch.Tensor, tables: torch.Tensor, lens: torch.Tensor):
        self._rows, self._tables, self._lens = rows, tables, lens
        self._longest = int(lens.max())
        self._is_even = int(lens.min()) == self._longest
        self._masks: dict[int | None, torch.Tensor | None] = {}

    def attend(
        self,
        out: torch.Tensor,
        query: torch.Tensor,
        keys: torch.Tensor,
        values: torch.Tensor,
        rule: ScoreRule,
    ) -> None:
        heads, kv_heads = query.shape[1], keys.shape[2]
        own_keys = _gather(keys, self._tables, self._longest).to(query.dtype)
        own_values = own_keys if values is keys else _gather(values, self._tables, self._longest).to(query.dtype)
        mask = self._mask(rule.window, query.dtype)
        if rule.is_plain:
            grouped = query[self._rows].unflatten(1, (kv_heads, heads // kv_heads))
            attended = scaled_dot_product_attention(grouped, own_keys, own_values, attn_mask=mask, scale=rule.scaling)
            out[self._rows] = attended.flatten(1, 2)
        else:
            rows = query[self._rows][:, :, None]
            attended = attend_by_hand(rows, own_keys, own_values, mask, rule.scaling, rule.softcap, rule.sinks)
            out[self._rows] = attended[:, :, 0]

    def _mask(self, window: int | None, dtype: torch.dtype) -> torch.Tensor | None:
        """Additive mask [g, 1, 1, longest], None where every row sees everything; made once, every layer uses it."""
        if window not in self._masks:
            needs_mask = not self._is_even or (window is not None and window < self._longest)
            self._masks[window] = self._make_mask(window, dtype) if needs_mask else None
        return self._masks[window]

    def _make_mask(self, window: int | None, dtype: torch.dtype) -> torch.Tensor:
        index = torch.arange(self._longest, device=self._lens.device)
        lens = self._lens[:, None]
        hidden = index >= lens
        if window is not None:
            hidden |= index < lens - window
        return _additive(hidden, dtype)[:, None, None]


class _PrefillChunk:
    """Query rows ``start:end`` of one sequence, which with them has ``context_len`` tokens in the blocks of ``table`` [1, w]."""

    def __init__(self, start: int, end: int, table: torch.Tensor, context_len: int):
        self._start, self._end, self._table, self._len = start, end, table, context_len
        self._masks: dict[int | None, torch.Tensor] = {}

    def attend(
        self,
        out: torch.Tensor,
        query: torch.Tensor,
        keys: torch.Tensor,
        values: torch.Tensor,
        rule: ScoreRule,
    ) -> None:
        rows = query[None, self._start : self._end].transpose(1, 2)
        own_keys = _gather(keys, self._table, self._len).to(query.dtype)
        own_values = own_keys if values is keys else _gather(values, self._table, self._len).to(query.dtype)
        if rule.is_plain:
            is_whole = self._end - self._start == self._len and (rule.window is None or rule.window >= self._len)
            mask = None if is_whole else self._mask(rule.window, query.dtype)
            attended = scaled_dot_product_attention(
                rows, own_keys, own_values, attn_mask=mask, is_causal=is_whole, scale=rule.scaling, enable_gqa=True
            )
        else:
            mask = self._mask(rule.window, query.dtype)
            attended = attend_by_hand(rows, own_keys, own_values, mask, rule.scaling, rule.softcap, rule.sinks)
        out[self._start : self._end] = attended[0].transpose(0, 1)

    def _mask(self, window: int | None, dtype: torch.dtype) -> torch.Tensor:
        """Additive mask [chunk, context]: token i sees j when i - window < j <= i."""
        if window not in self._masks:
            count = self._end - self._start
            i = torch.arange(self._len - count, self._len, device=self._table.device)[:, None]
            j = torch.arange(self._len, device=self._table.device)
            hidden = j > i
            if window is not None:
                hidden |= j <= i - window
            self._masks[window] = _additive(hidden, dtype)
        return self._masks[window]


def _decode_groups(step: StepInput, group: int, block_size: int, device: torch.device) -> list[_DecodeGroup]:
    """Rows whose context lengths agree to a power of two share a group."""
    members: dict[int, list[int]] = defaultdict(list)
    for i in np.flatnonzero(np.diff(step.query_starts) == 1).tolist():
        members[int(step.context_lens[group, i] - 1).bit_length()].append(i)
    groups = []
    for chosen in members.values():
        lens = step.context_lens[group, chosen]
        tables = step.block_tables[group, chosen, : -(-int(lens.max()) // block_size)]
        rows = step.query_starts[chosen]
        groups.append(_DecodeGroup(_tensor(rows, device), _tensor(tables, device), _tensor(lens, device)))
    return groups


def _prefill_chunks(step: StepInput, group: int, block_size: int, device: torch.device) -> list[_PrefillChunk]:
    chunks = []
    for i in np.flatnonzero(np.diff(step.query_starts) > 1).tolist():
        start, end = step.query_starts[i : i + 2].tolist()
        context_len = int(step.context_lens[group, i])
        table = _tensor(step.block_tables[group, i : i + 1, : -(-context_len // block_size)], device)
        chunks.append(_PrefillChunk(start, end, table, context_len))
    return chunks


def _gather(pool: torch.Tensor, tables: torch.Tensor, length: int) -> torch.Tensor:
    """The first ``length`` tokens of each table's blocks: [g, kv_heads, length, dim], one copy."""
    blocks = pool.index_select(0, tables.flatten())
    return blocks.view(len(tables), -1, *pool.shape[2:])[:, :length].transpose(1, 2)


def _additive(hidden: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    return torch.zeros(hidden.shape, dtype=dtype, device=hidden.device).masked_fill_(hidden, float("-inf"))


def _tensor(array: np.ndarray, device: torch.device) -> torch.Tensor:
    """An int64 copy on ``device``: torch indexes with nothing smaller."""
    return torch.from_numpy(array.astype(np.int64)).to(device)
