"""What one replica says of itself: queue, cache, throughput and the state of its ranks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RankLoad:
    """What one rank holds and uses; ``weight_bytes`` and ``kv_bytes`` are resident on ``device``."""

    rank: int
    pid: int
    device: str
    weight_bytes: int
    kv_bytes: int
    rss_bytes: int
    is_spare: bool = False  # it waits to take the place of another, and has no KV cache yet


@dataclass(frozen=True, slots=True)
class ReplicaLoad:
    """A snapshot of one replica: queue, cache and throughput (tokens per second over the last 10 s)."""

    model: str
    replica: str
    state: str  # "loading", "ready", "recovering" or "draining"
    collective: str
    running: int
    waiting: int
    kv_used_fraction: float
    output_tokens_per_s: float
    detail: str = ""  # what it is doing while it loads, e.g. "loading weights 3/8"
    ranks: tuple[RankLoad, ...] = ()
