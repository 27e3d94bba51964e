"""Which sequences take part in a step, with how many tokens each, and the arrays that say so."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np

from deployments.engine.asks import NO_ASKS, Asks
from deployments.engine.logprobs import NO_SCORING, Scoring
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepInput

_NONE = np.empty(0, np.int32)


class StepPlan:
    """Sequences and token counts of one step, in order, within ``budget`` tokens."""

    def __init__(self, budget: int):
        self.budget = budget
        self._counts: dict[Sequence, int] = {}

    def __len__(self) -> int:
        return len(self._counts)

    def put(self, seq: Sequence, count: int) -> None:
        """Let ``seq`` compute its next ``count`` tokens."""
        assert 0 < count <= min(self.budget, seq.num_pending), "a plan beyond the budget or the sequence"
        self._counts[seq] = count
        self.budget -= count

    def drop(self, seq: Sequence) -> None:
        """Take ``seq`` out again, if it is in."""
        self.budget += self._counts.pop(seq, 0)

    def sequences(self) -> list[Sequence]:
        """All that take part."""
        return list(self._counts)

    @cached_property
    def sampling(self) -> list[Sequence]:
        """Sequences whose last pending token is computed in this step, so that it yields a new one; the plan is made by now."""
        return [seq for seq, count in self._counts.items() if count == seq.num_pending]

    def build(self, step_id: int, block_size: int, is_long: Callable[[Sequence], bool]) -> StepInput:
        """The step's arrays; every sequence must hold the blocks for its tokens. ``is_long``: which frequencies it takes."""
        seqs = list(self._counts)
        counts = np.fromiter(self._counts.values(), np.int32, len(seqs))
        starts = np.array([seq.num_computed for seq in seqs], np.int32)
        query_starts = np.zeros(len(seqs) + 1, np.int32)
        np.cumsum(counts, out=query_starts[1:])
        owners = np.repeat(np.arange(len(seqs)), counts)
        positions = np.arange(query_starts[-1], dtype=np.int32) + (starts - query_starts[:-1])[owners]
        tokens = [seq.token_ids[seq.num_computed : seq.num_computed + count] for seq, count in self._counts.items()]
        tables, firsts = _block_tables(seqs)
        groups = np.arange(len(tables))[:, None]
        blocks = tables[groups, owners, positions // block_size - firsts[:, owners]]
        samples = self.sampling
        is_sampling = [count == seq.num_pending for seq, count in self._counts.items()]
        return StepInput(
            step_id=step_id,
            token_ids=np.concatenate(tokens),
            positions=positions,
            slots=blocks * np.int32(block_size) + positions % block_size,
            query_starts=query_starts,
            context_lens=starts + counts - firsts * np.int32(block_size),
            block_tables=tables,
            is_long=np.array([is_long(seq) for seq in seqs], np.int32),
            sample_rows=query_starts[1:][is_sampling] - 1,
            temperatures=np.array([seq.sampling.temperature for seq in samples], np.float32),
            top_ps=np.array([seq.sampling.top_p for seq in samples], np.float32),
            top_ks=np.array([seq.sampling.top_k for seq in samples], np.int32),
            seeds=np.array([seq.seed for seq in samples], np.uint64),
            sample_positions=np.array([seq.num_tokens for seq in samples], np.int64),
            asks=_asks(samples),
            scoring=self._scoring(samples, query_starts),
        )

    @cached_property
    def scored(self) -> list[tuple[Sequence, int, int]]:
        """Sequences whose prompt is to be scored, with the range of positions whose next token's score is not known yet.

        The plan is made by now.
        """
        ranges = [
            (seq, max(seq.num_computed, seq.num_scored), min(seq.num_computed + count, seq.num_prompt_tokens - 1))
            for seq, count in self._counts.items()
            if seq.num_scored < seq.num_to_score
        ]
        return [(seq, start, end) for seq, start, end in ranges if start < end]

    def _scoring(self, samples: list[Sequence], query_starts: np.ndarray) -> Scoring:
        drawn = [row for row, seq in enumerate(samples) if seq.sampling.logprobs is not None]
        scored = self.scored
        if not drawn and not scored:
            return NO_SCORING
        first_rows = dict(zip(self._counts, query_starts.tolist(), strict=False))
        rows = [np.arange(start, end) + (first_rows[seq] - seq.num_computed) for seq, start, end in scored]
        tops = [samples[row].sampling.logprobs for row in drawn] + [seq.sampling.prompt_logprobs for seq, *_ in scored]
        return Scoring(
            max(top or 0 for top in tops),
            np.array(drawn, np.int32),
            np.concatenate([*rows, _NONE]).astype(np.int32),
            np.concatenate([*(seq.token_ids[start + 1 : end + 1] for seq, start, end in scored), _NONE]),
        )

    def advance(self) -> None:
        """Count the planned tokens as computed: no later step runs before this one."""
        for seq, count in self._counts.items():
            seq.num_computed += count


def _asks(samples: list[Sequence]) -> Asks:
    if not any(seq.samplers for seq in samples):
        return NO_ASKS
    asks = ((kind, row, sampler.ask(seq)) for row, seq in enumerate(samples) for kind, sampler in seq.samplers)
    return Asks.of((kind, row, ask) for kind, row, ask in asks if ask is not None)


def _block_tables(seqs: list[Sequence]) -> tuple[np.ndarray, np.ndarray]:
    """Held blocks of each group and sequence [g, n, w], and how many were given back before them [g, n]."""
    groups = list(zip(*(seq.tables for seq in seqs), strict=True))
    tables = np.zeros((len(groups), len(seqs), max(len(table) for group in groups for table in group)), np.int32)
    for rows, group in zip(tables, groups, strict=True):
        for row, table in zip(rows, group, strict=True):
            row[: len(table)] = table.block_ids
    return tables, np.array([[table.first for table in group] for group in groups], np.int32)
