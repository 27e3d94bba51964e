"""A step over a paged cache with random shapes, and what fp32 torch makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import torch


@dataclass
class Case:
    """Sequences of ``lens`` tokens, the last ``counts`` of them new; blocks that nobody owns are no numbers."""

    kv_heads: int
    group: int
    dim: int
    block_size: int
    lens: list[int]
    counts: list[int]
    scaling: float
    window: int
    seed: int

    def __post_init__(self):
        self.generator = torch.Generator().manual_seed(self.seed)
        widths = [-(-length // self.block_size) for length in self.lens]
        blocks = torch.randperm(sum(widths), generator=self.generator) + 1
        shape = (sum(widths) + 2, self.block_size, self.kv_heads, self.dim)
        self.keys, self.values = (torch.full(shape, float("nan"), dtype=torch.bfloat16) for _ in range(2))
        self.tables = torch.zeros(len(self.lens), max(widths) + 1, dtype=torch.int32)
        slots = []
        for row, (length, count, own) in enumerate(zip(self.lens, self.counts, blocks.split(widths), strict=True)):
            self.tables[row, : len(own)] = own
            places = (own[:, None] * self.block_size + torch.arange(self.block_size)).flatten()[:length]
            for cache in (self.keys, self.values):
                cache.flatten(0, 1)[places[: length - count]] = self.drawn(length - count, self.kv_heads, self.dim)
            slots.append(places[length - count :])
        self.slots = torch.cat(slots).int()
        self.starts = torch.tensor([0, *torch.tensor(self.counts).cumsum(0).tolist()], dtype=torch.int32)
        tokens = sum(self.counts)
        self.query = self.drawn(self.kv_heads * self.group, tokens, self.dim).transpose(0, 1)
        self.key = self.drawn(tokens, 2 * self.kv_heads * self.dim)[:, : self.kv_heads * self.dim].unflatten(1, (-1, self.dim))
        self.value = self.drawn(tokens, self.kv_heads, self.dim)

    def drawn(self, *shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=self.generator).bfloat16()

    @property
    def step(self) -> tuple:
        """What the operation takes."""
        lens = torch.tensor(self.lens, dtype=torch.int32)
        where = (self.slots, self.tables, self.starts, lens)
        return self.query, self.key, self.value, self.keys, self.values, *where, self.scaling, self.window

    def expected(self) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """The attention in fp32, and the caches afterwards."""
        keys, values = self.keys.clone(), self.values.clone()
        keys.flatten(0, 1)[self.slots.long()], values.flatten(0, 1)[self.slots.long()] = self.key, self.value
        rows = [self._attended(keys, values, row) for row in range(len(self.lens))]
        return torch.cat(rows), keys, values

    def _attended(self, keys: torch.Tensor, values: torch.Tensor, row: int) -> torch.Tensor:
        length, count, table = self.lens[row], self.counts[row], self.tables[row].long()
        own = [cache[table].flatten(0, 1)[:length].float().repeat_interleave(self.group, 1) for cache in (keys, values)]
        query = self.query[self.starts[row] : self.starts[row + 1]].float()
        scores = torch.einsum("qhd,thd->hqt", query, own[0]) * self.scaling
        i, j = torch.arange(length - count, length)[:, None], torch.arange(length)
        hidden = (j > i) | ((j <= i - self.window) if self.window else torch.tensor(False))
        return torch.einsum("hqt,thd->qhd", scores.masked_fill(hidden, float("-inf")).softmax(-1), own[1])


def drawn_case(random: Random) -> Case:
    """Any shape, with lengths below, at and above the borders of tiles, blocks and chunks."""
    lens = [random.choice([1, 15, 16, 17, 127, 128, 129, random.randint(1, 500)]) for _ in range(random.randint(1, 5))]
    counts = [random.choice([1, random.randint(1, min(length, 60))]) for length in lens]
    kv_heads, group = random.choice([(1, 1), (2, 7), (2, 1), (1, 16), (3, 4), (1, 33)])
    dim, window = random.choice([32, 64, 96, 128, 256]), random.choice([0, 0, 1, 12, 200])
    scaling = dim**-0.5 * random.choice([1, 3])
    return Case(kv_heads, group, dim, random.choice([16, 32, 48]), lens, counts, scaling, window, random.randint(0, 99))
