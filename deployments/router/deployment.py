"""The Router as a Serve deployment: the application's only ingress.

The app is built in each replica, after its constructor (Serve's late-bound ingress), so routes close over a live core
and nothing of FastAPI is pickled.
"""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from fastapi import FastAPI
from ray import serve

from cluster import names
from cluster.logs import write_logs
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetrySink
from cluster.telemetry.pusher import Pusher
from cluster.version import product_version
from deployments.path import TextPath
from deployments.router.core import RouterCore
from deployments.router.http import build_app
from deployments.router.snapshot_source import SnapshotSource


class LiveCatalogue(SnapshotSource, Protocol):
    """A catalogue that follows its actor between ``start`` and ``stop``."""

    async def start(self) -> None:
        """Begin to follow."""
        ...

    async def stop(self) -> None:
        """Follow no more."""
        ...


class StartedPath(TextPath, Protocol):
    """A path that is started once, in the process that uses it."""

    async def start(self) -> None:
        """Load what has to be loaded, before the first request."""
        ...


@serve.deployment(name=names.ROUTER, ray_actor_options={"num_cpus": 0}, health_check_period_s=1)
@serve.ingress()
class Router:
    """Speaks HTTP to clients and deltas to the path. All arguments are pickled into the replica."""

    async def __init__(self, catalogue: LiveCatalogue, path: StartedPath, telemetry: TelemetrySink):
        write_logs()
        self._catalogue, self._telemetry, self._path = catalogue, telemetry, path
        await catalogue.start()
        await path.start()
        self._metrics = ServingMetrics()
        interval_s = catalogue.snapshot.spec.telemetry.push_interval_s
        self._pusher = Pusher(f"router/{uuid.uuid4().hex[:12]}", self._metrics, telemetry, interval_s)
        self._pusher.start()

    def __serve_build_asgi_app__(self) -> FastAPI:
        """The HTTP app. Serve's servers put X-Request-Id on every response; a second one would be joined to it."""
        core = RouterCore(self._catalogue, self._path, self._metrics)
        return build_app(core, self._telemetry, product_version(), echo_id=False, lifespan=self._until_shutdown)

    @asynccontextmanager
    async def _until_shutdown(self, app: FastAPI) -> AsyncIterator[None]:
        yield
        await self._pusher.stop()
        await self._catalogue.stop()
