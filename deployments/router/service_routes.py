"""The routes that tell of the service itself.

/health and /version want no key: load balancers have none. /metrics wants one, because its labels name the tenants.
"""

from __future__ import annotations

from functools import partial

from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from cluster.telemetry.push import TelemetrySink
from deployments.router.core import RouterCore
from deployments.router.health import health
from deployments.router.model_routes import json_response
from deployments.router.text_routes import caller
from deployments.wire.health import VersionReply


def service_routes(core: RouterCore, telemetry: TelemetrySink, version: str) -> list[Route]:
    """/health, /version and /metrics."""
    return [
        Route("/health", partial(_health, core, telemetry)),
        Route("/version", partial(_version, version)),
        Route("/metrics", partial(_metrics, core, telemetry)),
    ]


async def _health(core: RouterCore, telemetry: TelemetrySink, request: Request) -> Response:
    reply = health(core.snapshot, await telemetry.loads())
    return json_response(reply, 200 if reply.status == "ready" else 503)


async def _version(version: str, request: Request) -> Response:
    return json_response(VersionReply(version=version))


async def _metrics(core: RouterCore, telemetry: TelemetrySink, request: Request) -> Response:
    caller(core, request)
    return Response(await telemetry.exposition(), media_type=CONTENT_TYPE_PLAIN_0_0_4)
