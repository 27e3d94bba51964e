"""The ReplicaGroup deployment: what Serve sees of a leader and its ranks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from ray import serve
from ray.serve.config import AutoscalingConfig
from ray.util import get_current_placement_group

from autoscaling.replicas import FixedReplicas, replicas
from cluster import names
from cluster.catalogue import CatalogueSnapshot, CatalogueView
from cluster.errors import EngineFailed
from cluster.logs import write_logs
from cluster.models.facts import describe
from cluster.spec import ModelSpec
from cluster.spec.model import MOST_NUM_SEQS, MOST_WAITING
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetrySink
from cluster.telemetry.pusher import Pusher
from deployments.messages import Admitted, GenerateRequest, TokenDelta
from deployments.replica_group.drain_watch import taken_away
from deployments.replica_group.leader import Leader
from deployments.replica_group.ranks import Ranks

_STOP_S = 15  # on top of the drain: streams that are ended, a last step, and the ranks' own end
# Serve itself refuses nothing: the engine's own queue does (503 with Retry-After), by limits that may change.
_MAX_CALLS = 2 * (MOST_NUM_SEQS + MOST_WAITING)
_GIL_SWITCH_S = 0.0005  # the engine's thread and the event loop hand over at once: Python's 5 ms would be a step's time
_REPLICA_BUNDLE = {"memory": 1}  # Ray wants something in it; a CPU there would be one less for ranks


@serve.deployment(name=names.REPLICA_GROUP)
class ReplicaGroup:
    """One replica of one model version; ready when constructed, that is when its ranks are loaded."""

    async def __init__(
        self,
        model: ModelSpec,
        directory: Path,
        catalogue: CatalogueView | None,
        telemetry: TelemetrySink | None,
        push_interval_s: float,
        drain_s: float,
    ):
        write_logs()
        sys.setswitchinterval(_GIL_SWITCH_S)
        self._model, self._catalogue = model, catalogue
        replica = serve.get_replica_context().replica_id.unique_id
        label = f"{model.name}-{model.version}/{replica}"
        self._ranks = Ranks(model, directory, label, get_current_placement_group())
        self._leader = Leader(model, describe(str(directory)), replica, self._ranks)
        metrics = ServingMetrics()
        self._pusher = Pusher(f"replica/{label}", metrics, telemetry, push_interval_s, self._leader.load) if telemetry else None
        if self._pusher is not None:
            self._pusher.start()  # before the ranks: it tells how the load goes
        try:
            await self._leader.start(metrics.step_s.labels(model.name).observe)
            if catalogue is not None:
                await catalogue.start()
                catalogue.on_change(self._set_limits)
                self._set_limits(catalogue.snapshot)
        except BaseException:
            await self._stop()
            raise
        self._drain = asyncio.create_task(self._drain_when_taken_away(drain_s))

    async def _drain_when_taken_away(self, drain_s: float) -> None:
        await taken_away()
        self._leader.drain(drain_s)

    async def generate(self, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
        """``Admitted`` (or an error of the tree), then deltas; see Leader.generate."""
        stream = self._leader.generate(request)
        try:
            async for item in stream:
                yield item
        finally:
            await stream.aclose()

    async def load(self) -> ReplicaLoad:
        """A snapshot of this replica."""
        return self._leader.load()

    async def check_health(self) -> None:
        """Serve asks now and then; raising makes it replace the replica."""
        if self._leader.failure is not None:
            raise EngineFailed(self._leader.failure)

    async def __del__(self) -> None:
        """Serve calls this once when it stops the replica, after the last request has ended."""
        await self._stop()

    def _set_limits(self, snapshot: CatalogueSnapshot) -> None:
        """Go by the engine limits that are published for this version."""
        for published in snapshot.spec.models:
            if (published.name, published.version) == (self._model.name, self._model.version):
                self._leader.set_limits(published.engine)

    async def _stop(self) -> None:
        if self._catalogue is not None:
            await self._catalogue.stop()
        await self._leader.stop()
        if self._pusher is not None:
            await self._pusher.stop()


def replica_group_app(
    model: ModelSpec,
    directory: Path,
    telemetry: TelemetrySink | None = None,
    *,
    catalogue: CatalogueView | None = None,
    push_interval_s: float = 2,
    drain_s: float = 30,
) -> serve.Application:
    """The Serve application of one model version, without a route.

    Each replica has a placement group on one node: a bundle for the leader, which claims no CPU, then one for each rank.
    With a ``catalogue`` its replicas follow the limits that are published there; else those of ``model`` stay.
    """
    rank_bundle = {"CPU": model.cpus_per_rank} | ({"GPU": model.gpus_per_rank} if model.gpus_per_rank else {})
    deployment = ReplicaGroup.options(
        **_scaling(model),
        max_ongoing_requests=_MAX_CALLS,
        ray_actor_options={"num_cpus": 0},
        placement_group_bundles=[_REPLICA_BUNDLE, *[rank_bundle] * model.tensor_parallel],
        placement_group_strategy="STRICT_PACK",
        graceful_shutdown_timeout_s=drain_s + _STOP_S,
        graceful_shutdown_wait_loop_s=0.2,
        health_check_period_s=2,
    )
    return deployment.bind(model, directory, catalogue, telemetry, push_interval_s, drain_s)


def _scaling(model: ModelSpec) -> dict[str, Any]:
    decision = replicas(model.replicas)
    if isinstance(decision, FixedReplicas):
        return {"num_replicas": decision.count}
    return {
        "autoscaling_config": AutoscalingConfig(
            min_replicas=decision.least, max_replicas=decision.most, target_ongoing_requests=decision.target_ongoing
        )
    }
