"""Which blocks of the KV cache are free. Counts blocks only; the tensors live with the ranks."""

from __future__ import annotations

import numpy as np


class BlockPool:
    """``num_blocks`` blocks, each either free or held by exactly one sequence."""

    def __init__(self, num_blocks: int):
        assert num_blocks > 0, "a pool needs blocks"
        self.num_blocks = num_blocks
        # A stack: the block freed last is handed out first, while it is still warm in the caches.
        self._stack = np.arange(num_blocks - 1, -1, -1, dtype=np.int32)
        self._num_free = num_blocks
        self._is_free = np.ones(num_blocks, dtype=bool)

    @property
    def num_free(self) -> int:
        """Blocks that can be allocated now."""
        return self._num_free

    @property
    def used_fraction(self) -> float:
        """Share of blocks that are held, 0 to 1."""
        return 1 - self._num_free / self.num_blocks

    def allocate(self, count: int) -> np.ndarray:
        """Ids (int32 [count]) of blocks that were free; the caller checks ``num_free`` first."""
        assert 0 <= count <= self._num_free, "allocate() beyond what is free"
        self._num_free -= count
        taken = self._stack[self._num_free : self._num_free + count][::-1].copy()
        self._is_free[taken] = False
        return taken

    def free(self, block_ids: np.ndarray) -> None:
        """Give blocks back."""
        assert not self._is_free[block_ids].any(), "a block was freed twice"
        self._is_free[block_ids] = True
        self._stack[self._num_free : self._num_free + len(block_ids)] = block_ids[::-1]
        self._num_free += len(block_ids)

    def check_invariants(self) -> None:
        """Raise AssertionError unless every block is free exactly once or not at all."""
        free = self._stack[: self._num_free]
        assert len(np.unique(free)) == self._num_free, "a block is free twice"
        assert self._is_free[free].all(), "the stack holds a block that is in use"
        assert int(self._is_free.sum()) == self._num_free, "a free block is lost"
