"""Telemetry as a named Ray actor: a thin shell around ``Telemetry``, and the sink that reaches it from other processes.

The totals lie in the key-value store of Ray's control service, as the catalogue does. They are written before a push is
acknowledged and before they are shown, so that no scrape ever sees one shrink.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import ray
from pydantic import TypeAdapter
from ray.actor import ActorHandle
from ray.exceptions import RayError
from ray.experimental.internal_kv import _internal_kv_del, _internal_kv_get, _internal_kv_put

from cluster import names
from cluster.errors import Unavailable
from cluster.logs import write_logs
from cluster.named_actor import find_actor, own_name
from cluster.spec import TelemetrySpec
from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.devices import DeviceSampler
from cluster.telemetry.lifelines import Lifelines
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetryPush
from cluster.telemetry.pusher import Pusher
from cluster.telemetry.sink import LocalSink
from cluster.telemetry.totals import NO_TOTALS, SavedTotals

logger = logging.getLogger(__name__)

_MAX_CALLS = 1_000
_ANSWER_S = 5.0
_SETTLING_INTERVALS = 3  # after so many pushes' time a new actor has heard of every live source
_REMEMBER_S = 30.0
_START_S = 60.0

_KEY = b"fairshard:telemetry"
_json = TypeAdapter(SavedTotals)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class LoadReport:
    """The loads of live replicas; ``settled`` is false while the actor is too young to know them all."""

    loads: tuple[ReplicaLoad, ...]
    settled: bool


class TelemetryActor:
    """Receives every process's pushes; samples the devices of its own node too."""

    def __init__(self, spec: TelemetrySpec):
        write_logs()
        stored = _internal_kv_get(_KEY)
        saved = NO_TOTALS if stored is None else _json.validate_json(stored)
        self._telemetry = Telemetry(spec.max_tenant_labels, saved, time.monotonic())
        self._sink = LocalSink(self._telemetry)
        self._num_counted = self._num_saved = 0  # pushes
        self._saving = asyncio.Lock()
        self._settled_at_s = time.monotonic() + _SETTLING_INTERVALS * spec.push_interval_s
        self._pusher = Pusher("telemetry", ServingMetrics(), self._sink, spec.push_interval_s, devices=DeviceSampler())
        self._lifelines = Lifelines()
        self._started = False

    async def push(self, push: TelemetryPush, actor: str | None = None) -> bool:
        """Take a push; the answer acknowledges it. A replica's load counts only while the actor of that name lives."""
        self._start()
        if push.load is not None and actor is not None:
            self._lifelines.note(push.load.replica, actor)
        await self._sink.push(push)
        if push.counts:
            self._num_counted += 1
            await self._save()
        return True

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        """The load of every live replica."""
        return (await self.load_report()).loads

    async def load_report(self) -> LoadReport:
        """The same, and whether it is all."""
        self._start()
        loads = await self._lifelines.living(await self._sink.loads())
        return LoadReport(loads, settled=time.monotonic() >= self._settled_at_s)

    async def exposition(self) -> bytes:
        """All metrics in Prometheus' text format."""
        self._start()
        text = await self._sink.exposition()
        await self._save()
        return text

    async def _save(self) -> None:
        """Write the totals unless they are written; one write serves all pushes that came while another was under way."""
        wanted = self._num_counted
        async with self._saving:
            if self._num_saved < wanted:
                counted, totals = self._num_counted, _json.dump_json(self._telemetry.save())
                await asyncio.to_thread(_internal_kv_put, _KEY, totals, overwrite=True)
                self._num_saved = counted

    def _start(self) -> None:
        """Begin to sample at the first call: the constructor of an actor has no running event loop."""
        if not self._started:
            self._started = True
            self._pusher.start()


class RemoteSink:
    """Reaches the telemetry actor by name, also after a restart. Pickles; needs a process connected to Ray.

    Each call ends within some seconds, and an actor out of reach costs metrics, never a request.
    """

    def __init__(self) -> None:
        self._actor: ActorHandle | None = None
        self._out_of_reach = False
        self._loads: tuple[ReplicaLoad, ...] = ()
        self._settled_at_s = -math.inf

    def __reduce__(self) -> tuple[type[RemoteSink], tuple[()]]:
        return RemoteSink, ()

    async def push(self, push: TelemetryPush) -> bool:
        """Whether the push is acknowledged."""
        return await self._ask(lambda actor: actor.push.remote(push, own_name())) is not None

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        """The load of every live replica; while the actor is away or young, what was heard of them within 30 s counts."""
        report = await self._ask(lambda actor: actor.load_report.remote()) or LoadReport((), settled=False)
        now_s = time.monotonic()
        if report.settled:
            self._loads, self._settled_at_s = report.loads, now_s
            return report.loads
        heard = {load.replica for load in report.loads}
        remembered = self._loads if now_s - self._settled_at_s <= _REMEMBER_S else ()
        return report.loads + tuple(load for load in remembered if load.replica not in heard)

    async def exposition(self) -> bytes:
        """All metrics in Prometheus' text format; raises Unavailable when the actor is out of reach."""
        text = await self._ask(lambda actor: actor.exposition.remote())
        if text is None:
            raise Unavailable("The metrics are out of reach at the moment.", retry_after_s=_ANSWER_S)
        return text

    async def _ask(self, call: Callable[[ActorHandle], Awaitable[_Answer]]) -> _Answer | None:
        """The actor's answer; None when there is none."""
        try:
            if self._actor is None:
                self._actor = await asyncio.wait_for(asyncio.to_thread(find_actor, names.TELEMETRY_ACTOR), _ANSWER_S)
            answer = await asyncio.wait_for(call(self._actor), _ANSWER_S)
        except (RayError, ConnectionError, LookupError, TimeoutError) as error:
            self._actor = None  # perhaps it was replaced: find it by name again
            if not self._out_of_reach:
                logger.warning("the telemetry actor is out of reach: %s", error or type(error).__name__)
            self._out_of_reach = True
            return None
        self._out_of_reach = False
        return answer


def start_telemetry(spec: TelemetrySpec) -> RemoteSink:
    """Start the actor unless it runs, and give a sink that reaches it. Blocks until it answers; needs Ray."""
    actor = ray.remote(TelemetryActor).options(
        name=names.TELEMETRY_ACTOR,
        namespace=names.NAMESPACE,
        get_if_exists=True,
        lifetime="detached",
        num_cpus=0,
        max_restarts=-1,
        max_concurrency=_MAX_CALLS,
    )
    ray.get(actor.remote(spec).loads.remote(), timeout=_START_S)
    return RemoteSink()


def stop_telemetry() -> None:
    """End the actor, if there is one, and forget its totals."""
    with contextlib.suppress(LookupError):
        ray.kill(find_actor(names.TELEMETRY_ACTOR), no_restart=True)
    _internal_kv_del(_KEY)
