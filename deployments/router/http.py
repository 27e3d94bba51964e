"""The HTTP adapter: a FastAPI app over the core."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.types import Lifespan

from cluster.telemetry.push import TelemetrySink
from deployments.router.core import RouterCore
from deployments.router.envelope import Envelope, routing_error
from deployments.router.model_routes import model_routes
from deployments.router.service_routes import service_routes
from deployments.router.text_routes import text_routes


def build_app(
    core: RouterCore, telemetry: TelemetrySink, version: str, echo_id: bool = True, lifespan: Lifespan[FastAPI] | None = None
) -> FastAPI:
    """The app of one Router. ``echo_id`` False: the server in front puts X-Request-Id on every response itself.

    Routes read the body themselves: FastAPI's own reading knows no limit and answers errors in a form of its own.
    """
    routes = [*text_routes(core), *model_routes(core), *service_routes(core, telemetry, version)]
    app = FastAPI(title="Fairshard", version=version, routes=routes, lifespan=lifespan, openapi_url=None, redirect_slashes=False)
    app.add_middleware(Envelope, echo_id=echo_id)
    app.add_exception_handler(HTTPException, routing_error)
    return app
