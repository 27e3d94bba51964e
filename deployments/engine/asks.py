"""What rows of a step ask of the samplers: a sparse list, so that rows that ask nothing cost nothing. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

_NO_IDS = np.empty(0, np.int32)
_NO_NUMBERS = np.empty(0, np.float32)


class Ask(NamedTuple):
    """What one row asks of one sampler: token ids (int32) and numbers (float32), as many as that sampler wants."""

    ids: np.ndarray = _NO_IDS
    numbers: np.ndarray = _NO_NUMBERS


@dataclass(frozen=True, eq=False, slots=True)
class Asks:
    """The asks of a step's sampling rows, laid end to end: ``e`` of them with ``v`` ids and ``f`` numbers in all."""

    kinds: np.ndarray  # int32 [e]: which sampler, by its place in SAMPLERS
    rows: np.ndarray  # int32 [e]: which of the sampling rows
    id_counts: np.ndarray  # int32 [e]
    number_counts: np.ndarray  # int32 [e]
    ids: np.ndarray  # int32 [v]
    numbers: np.ndarray  # float32 [f]

    def __len__(self) -> int:
        return len(self.kinds)

    @classmethod
    def of(cls, asks: Iterable[tuple[int, int, Ask]]) -> Asks:
        """Lay out asks, each with its sampler's kind and its row."""
        asks = list(asks)
        if not asks:
            return NO_ASKS
        kinds, rows, contents = zip(*asks, strict=True)
        return cls(
            np.array(kinds, np.int32),
            np.array(rows, np.int32),
            np.array([len(ask.ids) for ask in contents], np.int32),
            np.array([len(ask.numbers) for ask in contents], np.int32),
            np.concatenate([ask.ids for ask in contents]),
            np.concatenate([ask.numbers for ask in contents]),
        )

    def select(self, kind: int) -> Selected | None:
        """What is asked of one sampler; None when nothing is."""
        mine = self.kinds == kind
        if not mine.any():
            return None
        entries = np.cumsum(mine) - 1
        id_owners = np.repeat(np.arange(len(mine)), self.id_counts)
        number_owners = np.repeat(np.arange(len(mine)), self.number_counts)
        is_mine = mine[id_owners]
        return Selected(self.rows[mine], self.ids[is_mine], entries[id_owners[is_mine]], self.numbers[mine[number_owners]])


NO_ASKS = Asks(_NO_IDS, _NO_IDS, _NO_IDS, _NO_IDS, _NO_IDS, _NO_NUMBERS)  # what most steps have


class Selected(NamedTuple):
    """What a step asks of one sampler: its ``m`` rows, and their ids and numbers end to end."""

    rows: np.ndarray  # int32 [m]
    ids: np.ndarray  # int32 [v]
    owners: np.ndarray  # int64 [v]: which of the m rows each id belongs to
    numbers: np.ndarray  # float32 [f]
