"""Hands KV blocks to sequences and takes them back, in each group of layers. Pure books; the tensors live with the ranks."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence as SequenceOf

import numpy as np

from deployments.engine.block_pool import BlockPool
from deployments.engine.block_table import BlockTable
from deployments.engine.kv_groups import KvGroup
from deployments.engine.sequence import Sequence


class KvAllocator:
    """One pool for each group. A sequence holds blocks in all groups, for the same tokens but those that left a window."""

    def __init__(self, groups: SequenceOf[KvGroup], block_size: int):
        assert groups, "a model has layers"
        assert max(group.num_blocks for group in groups) * block_size < 2**31, "slots are int32"
        self.groups, self.block_size = tuple(groups), block_size
        self._pools = [BlockPool(group.num_blocks) for group in groups]
        self._sliding = [which for which, group in enumerate(groups) if group.window is not None]

    @property
    def used_fraction(self) -> float:
        """Share of blocks that are held, 0 to 1, in the group that is fullest."""
        return max(pool.used_fraction for pool in self._pools)

    def fits(self, num_tokens: int) -> bool:
        """Whether a sequence of so many computed tokens could live here alone."""
        return all(group.most_held(num_tokens, self.block_size) <= group.num_blocks for group in self.groups)

    def room(self, seq: Sequence) -> int:
        """Tokens that fit behind the computed ones into the blocks that ``seq`` holds."""
        return min([table.end for table in seq.tables]) * self.block_size - seq.num_computed

    def capacity(self, seq: Sequence) -> int:
        """Tokens that fit behind the computed ones if ``seq`` got every free block."""
        ends = [table.end + pool.num_free for table, pool in zip(seq.tables, self._pools, strict=True)]
        return min(ends) * self.block_size - seq.num_computed

    def has_room(self, seq: Sequence, shared: int, others: Iterable[Sequence]) -> bool:
        """Whether ``seq``, which shares ``shared`` blocks, can be computed whole without soon taking blocks from ``others``.

        Counts what their prefills still need, and one spare block for each of them to grow into.
        """
        position = shared * self.block_size
        needed = np.array(
            [
                group.most_held(seq.num_tokens, self.block_size) - (shared - group.first_block(position, self.block_size))
                for group in self.groups
            ]
        )
        for other in others:
            needed += [max(1, self._missing(group, table, other)) for group, table in zip(self.groups, other.tables, strict=True)]
        return all(count <= pool.num_free for count, pool in zip(needed.tolist(), self._pools, strict=True))

    def _missing(self, group: KvGroup, table: BlockTable, seq: Sequence) -> int:
        return group.most_held(seq.num_tokens, self.block_size) - len(table)

    def begin(self, seq: Sequence, sibling: Sequence | None = None, shared: int = 0) -> None:
        """Give ``seq`` its tables, with the first ``shared`` blocks of ``sibling``, which count as computed."""
        seq.tables = tuple(BlockTable() for _ in self.groups)
        seq.num_computed = shared * self.block_size
        if sibling is None or not shared:
            return
        for group, pool, own, theirs in zip(self.groups, self._pools, seq.tables, sibling.tables, strict=True):
            pool.share(own.copy_from(theirs, group.first_block(seq.num_computed, self.block_size), shared))

    def num_shareable(self, sibling: Sequence, most: int) -> int:
        """How many computed blocks of ``sibling``, at most ``most``, another may begin with: none once a window has left them."""
        count = min(sibling.num_computed // self.block_size, most)
        position = count * self.block_size
        tables = zip(self.groups, sibling.tables, strict=True)
        return count if all(table.first <= group.first_block(position, self.block_size) for group, table in tables) else 0

    def allocate(self, seq: Sequence, count: int) -> None:
        """Let ``seq`` hold blocks for its next ``count`` tokens; the caller checks ``capacity`` first."""
        end = -(-(seq.num_computed + count) // self.block_size)
        for table, pool in zip(seq.tables, self._pools, strict=True):
            if end > table.end:
                table.extend(pool.allocate(end - table.end))

    def free_passed(self, seq: Sequence) -> None:
        """Take back what no later token of ``seq`` will see; no step that reads it may be under way."""
        for which in self._sliding:
            table, first = seq.tables[which], self.groups[which].first_kept(seq.num_computed, self.block_size)
            if first > table.first:
                self._pools[which].free(table.drop_until(first))

    def free(self, seq: Sequence) -> None:
        """Take back all blocks: nothing of ``seq`` is in the cache afterwards. One that never ran has no tables."""
        for table, pool in zip(seq.tables, self._pools, strict=False):
            pool.free(table.take())
        seq.num_computed = 0

    def check_invariants(self, running: SequenceOf[Sequence]) -> None:
        """Raise AssertionError unless exactly ``running`` hold blocks, each what it needs and what it writes alone."""
        for which, (group, pool) in enumerate(zip(self.groups, self._pools, strict=True)):
            pool.check_invariants()
            tables = [seq.tables[which] for seq in running]
            held = np.concatenate([table.block_ids for table in tables] or [np.empty(0, np.int32)])
            holders = np.bincount(held, minlength=pool.num_blocks)
            assert (pool.num_holders(np.arange(pool.num_blocks)) == holders).all(), "a block is lost or held in secret"
            for seq, table in zip(running, tables, strict=True):
                assert table.first <= group.first_block(seq.num_computed, self.block_size), f"{seq} lacks what it must see"
                assert seq.num_computed <= table.end * self.block_size, seq
                written = table.from_block(seq.num_computed // self.block_size)
                assert (pool.num_holders(written) == 1).all(), f"{seq} writes where others read"
