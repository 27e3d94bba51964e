"""Which blocks hold one sequence's tokens in one group of layers."""

from __future__ import annotations

import numpy as np


class BlockTable:
    """The blocks ``first`` to ``end`` of a sequence, counted from its first token; those before ``first`` were given back."""

    def __init__(self) -> None:
        self._ids = np.empty(0, np.int32)
        self.first = self.end = 0

    def __len__(self) -> int:
        return self.end - self.first

    @property
    def block_ids(self) -> np.ndarray:
        """Ids of the held blocks, int32; a view."""
        return self._ids[self.first : self.end]

    def from_block(self, index: int) -> np.ndarray:
        """Ids of the held blocks from the sequence's block ``index`` on; a view."""
        return self._ids[max(index, self.first) : self.end]

    def extend(self, block_ids: np.ndarray) -> None:
        """Hold these blocks behind the others."""
        needed = self.end + len(block_ids)
        if needed > len(self._ids):
            self._ids = grown(self._ids, needed)
        self._ids[self.end : needed] = block_ids
        self.end = needed

    def copy_from(self, other: BlockTable, first: int, end: int) -> np.ndarray:
        """Hold the same blocks ``first`` to ``end`` as ``other``; their ids."""
        assert not self.end, "a table is begun twice"
        assert other.first <= first <= end <= other.end, "the other does not hold these blocks"
        self._ids = other._ids[:end].copy()
        self.first, self.end = first, end
        return self.block_ids

    def drop_until(self, first: int) -> np.ndarray:
        """Ids of the held blocks before ``first``, given up."""
        end = min(max(first, self.first), self.end)
        dropped, self.first = self._ids[self.first : end].copy(), end
        return dropped

    def take(self) -> np.ndarray:
        """Ids of all held blocks, given up; the table is as new."""
        taken = self.block_ids.copy()
        self.first = self.end = 0
        return taken


def grown(array: np.ndarray, at_least: int) -> np.ndarray:
    """A copy with room for twice as many items, so that growing costs nothing per step."""
    larger = np.empty(max(at_least, 2 * len(array)), dtype=array.dtype)
    larger[: len(array)] = array
    return larger
