"""The sink of a service in one process."""

from __future__ import annotations

import time
from collections.abc import Callable

from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.push import TelemetryPush


class LocalSink:
    """Hands pushes to a ``Telemetry`` of the same process."""

    def __init__(self, telemetry: Telemetry, clock: Callable[[], float] = time.monotonic):
        self._telemetry, self._clock = telemetry, clock

    async def push(self, push: TelemetryPush) -> bool:
        """Always acknowledged."""
        self._telemetry.receive(push, self._clock())
        return True

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        """The load of every live replica."""
        return self._telemetry.loads(self._clock())

    async def exposition(self) -> bytes:
        """All metrics in Prometheus' text format."""
        return self._telemetry.exposition(self._clock())
