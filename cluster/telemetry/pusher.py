"""Sends one process's metrics on, each count exactly once."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from cluster.telemetry.devices import DeviceSampler
from cluster.telemetry.family import Family, Totals, growth, read, totals
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetryPush, TelemetrySink

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Pending:
    """Growth on its way: what is sent, and what will be the base when it has arrived."""

    counts: tuple[Family, ...]
    base: Totals


class Pusher:
    """Pushes ``metrics`` to ``sink`` every ``interval_s``.

    ``source`` names the process among all that push. A pusher with a ``load`` is a replica's: it also sets the replica's
    gauges, and samples its node's devices unless ``devices`` does.
    """

    def __init__(
        self,
        source: str,
        metrics: ServingMetrics,
        sink: TelemetrySink,
        interval_s: float,
        load: Callable[[], ReplicaLoad] | None = None,
        devices: DeviceSampler | None = None,
    ):
        self._source, self._metrics, self._sink, self._interval_s, self._load = source, metrics, sink, interval_s, load
        self._devices = DeviceSampler() if devices is None and load is not None else devices
        self._incarnation = f"{time.time_ns():020d}-{uuid.uuid4().hex[:8]}"
        self._seq = self._beat = 0
        self._base: Totals = {}
        self._pending: _Pending | None = None
        self._one_at_a_time = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Push in the background from now on; call it on the event loop."""
        assert self._task is None, "a pusher starts once"
        self._task = asyncio.create_task(self._run(), name=f"telemetry-pusher-{self._source}")

    async def stop(self) -> None:
        """Stop, and push what is left; if that does not arrive, it is lost with the process."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None
        # The first may only bring a push that was lost before; what came since then needs another.
        if await self.push_now():
            await self.push_now(final=True)

    async def push_now(self, *, final: bool = False) -> bool:
        """Push at once; whether it was acknowledged."""
        async with self._one_at_a_time:
            load = await self._observe()
            push = self._cut(load, final)
            if not await self._sink.push(push):
                return False
            assert self._pending is not None
            self._base, self._pending = self._pending.base, None
            return True

    async def _run(self) -> None:
        while True:
            try:
                await self.push_now()
            except Exception:  # a bug in a load callable or a sink must not silence the process for good
                logger.exception("%s could not push its metrics", self._source)
            await asyncio.sleep(self._interval_s)

    async def _observe(self) -> ReplicaLoad | None:
        if self._devices is not None:
            for use in await asyncio.to_thread(self._devices.sample):
                self._metrics.set_device(use)
        load = self._load() if self._load is not None else None
        if load is not None:
            self._metrics.set_load(load)
        return load

    def _cut(self, load: ReplicaLoad | None, final: bool) -> TelemetryPush:
        """The next push: growth that is not acknowledged stays as it was cut, whatever has been counted since."""
        families = read(self._metrics.registry)
        if self._pending is None:
            counted = tuple(family for family in families if family.kind != "gauge")
            self._pending = _Pending(growth(counted, self._base), totals(counted))
            self._seq += 1
        self._beat += 1
        return TelemetryPush(
            source=self._source,
            incarnation=self._incarnation,
            seq=self._seq,
            beat=self._beat,
            interval_s=self._interval_s,
            counts=self._pending.counts,
            gauges=tuple(family for family in families if family.kind == "gauge" and family.series),
            load=load,
            final=final,
        )
