"""Which blocks of the KV cache are free. Counts blocks only; the tensors live with the ranks."""

from __future__ import annotations

import numpy as np


class BlockPool:
    """``num_blocks`` blocks, each free or held by one sequence, or by several that have computed the same tokens into it."""

    def __init__(self, num_blocks: int):
        assert num_blocks > 0, "a pool needs blocks"
        self.num_blocks = num_blocks
        # A stack: the block freed last is handed out first, while it is still warm in the caches.
        self._stack = np.arange(num_blocks - 1, -1, -1, dtype=np.int32)
        self._num_free = num_blocks
        self._num_holders = np.zeros(num_blocks, dtype=np.int32)

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
        self._num_holders[taken] = 1
        return taken

    def share(self, block_ids: np.ndarray) -> np.ndarray:
        """The same ids, held once more; nobody may write into these blocks until they are held once."""
        assert (self._num_holders[block_ids] > 0).all(), "a free block was shared"
        self._num_holders[block_ids] += 1
        return block_ids

    def free(self, block_ids: np.ndarray) -> None:
        """Give blocks back; those that others hold stay with them."""
        assert (self._num_holders[block_ids] > 0).all(), "a block was freed twice"
        self._num_holders[block_ids] -= 1
        freed = block_ids[self._num_holders[block_ids] == 0]
        self._stack[self._num_free : self._num_free + len(freed)] = freed[::-1]
        self._num_free += len(freed)

    def num_holders(self, block_ids: np.ndarray) -> np.ndarray:
        """How many hold each of these blocks, int32."""
        return self._num_holders[block_ids]

    def check_invariants(self) -> None:
        """Raise AssertionError unless every block is free exactly once or not at all."""
        free = self._stack[: self._num_free]
        assert len(np.unique(free)) == self._num_free, "a block is free twice"
        assert not self._num_holders[free].any(), "the stack holds a block that is in use"
        assert int((self._num_holders == 0).sum()) == self._num_free, "a free block is lost"
