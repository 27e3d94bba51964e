"""What a process sends to the telemetry actor, and what takes it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from cluster.telemetry.family import Family
from cluster.telemetry.load import ReplicaLoad


@dataclass(frozen=True, slots=True)
class TelemetryPush:
    """One push of one process.

    ``counts`` is the growth of counters and histograms numbered ``seq``: it is sent again, unchanged, until it is
    acknowledged, and the receiver counts each (source, incarnation, seq) once. ``gauges`` and ``load`` are of the moment;
    ``beat`` grows with every attempt and tells which moment is later.
    """

    source: str
    incarnation: str  # of the process; sorts by start time
    seq: int
    beat: int
    interval_s: float
    counts: tuple[Family, ...] = ()
    gauges: tuple[Family, ...] = ()
    load: ReplicaLoad | None = None
    final: bool = False  # the source ends with this push: its gauges and its load end too


class TelemetrySink(Protocol):
    """Where pushes go and readings come from. ``push`` and ``loads`` never raise."""

    async def push(self, push: TelemetryPush) -> bool:
        """Whether the push is acknowledged; if not, it may or may not have been counted."""
        ...

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        """The load of every live replica."""
        ...

    async def exposition(self) -> bytes:
        """All metrics in Prometheus' text format; raises Unavailable when they are out of reach."""
        ...
