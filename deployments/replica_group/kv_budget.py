"""How many KV blocks each group of layers gets of a rank's memory."""

from __future__ import annotations

from collections.abc import Sequence

from cluster.errors import LaunchError
from cluster.spec import ModelSpec
from deployments.engine.kv_groups import KvGroup, most_useful
from deployments.replica_group.rank import Loaded


def groups_that_fit(model: ModelSpec, loaded: Sequence[Loaded]) -> tuple[KvGroup, ...]:
    """The groups of layers of ``model``, with blocks that fit every rank's ``kv_memory_mib``.

    A group with a window gets no more than it can have use for; the rest of the memory goes to the others. Raises
    LaunchError if not even one full context fits.
    """
    engine, windows = model.engine, loaded[0].kv_windows
    useful = [most_useful(window, engine.max_num_seqs, engine.max_num_batched_tokens, engine.block_size) for window in windows]
    sizes = [max(1, *of_ranks) for of_ranks in zip(*(one.kv_block_bytes for one in loaded), strict=True)]
    counts = _fill(engine.kv_memory_mib * 2**20, sizes, useful)
    groups = tuple(KvGroup(count, window) for count, window in zip(counts, windows, strict=True))
    held = [group.most_held(model.context_length, engine.block_size) for group in groups]
    if any(count < needed for count, needed in zip(counts, held, strict=True)):
        needed = max(held)
        least = sum(size * min(needed, most or needed) for size, most in zip(sizes, useful, strict=True))
        raise LaunchError(
            f"engine.kv_memory_mib={engine.kv_memory_mib} of {model.name} holds {max(counts) * engine.block_size} tokens, "
            f"too few for context_length={model.context_length}; at least {-(-least // 2**20)} is needed"
        )
    return groups


def _fill(memory: int, sizes: Sequence[int], useful: Sequence[int | None]) -> list[int]:
    """Equally many blocks of ``sizes`` bytes for all groups, but for none more than are ``useful`` (None: any number)."""
    counts = [0] * len(sizes)
    order = sorted(range(len(sizes)), key=lambda group: (useful[group] is None, useful[group]))
    for place, group in enumerate(order):
        share = memory // sum(sizes[other] for other in order[place:])
        most = useful[group]
        counts[group] = share if most is None else min(share, most)
        memory -= counts[group] * sizes[group]
    return counts
