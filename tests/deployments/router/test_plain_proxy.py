"""The middleware alone, over an app that stands for Serve's proxy: it echoes, and fails as Serve does."""

from __future__ import annotations

import uuid

import httpx
import pytest
from ray._common.utils import import_attr
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, Router
from starlette.types import Receive, Scope, Send

from cluster import environment
from cluster.environment import LocalPorts, local_environment
from cluster.launch.haproxy import refuse_requests
from cluster.spec import HttpSpec, RaySpec
from deployments.router.plain_proxy import middlewares


async def _headers(request: Request) -> Response:
    return JSONResponse(dict(request.headers))


async def _plain(request: Request) -> Response:
    return PlainTextResponse("Serve's words", request.path_params["status"])


async def _ours(request: Request) -> Response:
    return JSONResponse({"error": {"code": "model_not_found"}}, 404)


SERVE = Router([Route("/headers", _headers), Route("/plain/{status:int}", _plain), Route("/ours", _ours)])


async def _app(scope: Scope, receive: Receive, send: Send) -> None:
    (middleware,) = middlewares()
    await middleware.cls(SERVE)(scope, receive, send)


async def get(path: str, **headers: str | bytes) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(_app), base_url="http://proxy") as client:
        return await client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


async def test_serve_sees_one_valid_request_id() -> None:
    assert (await get("/headers", X_Request_Id="mine")).json()["x-request-id"] == "mine"
    assert (await get("/headers", X_Client_Request_Id="theirs")).json()["x-request-id"] == "theirs"
    assert uuid.UUID((await get("/headers", X_Request_Id=b"\xff")).json()["x-request-id"])


async def test_serves_own_headers_do_not_come_from_outside() -> None:
    seen = (await get("/headers", X_Request_Timeout_Seconds="1", X_Request_Disconnect_Disabled="?1", X_Mine="1")).json()
    assert {name for name in seen if name.startswith("x-")} == {"x-mine", "x-request-id"}


@pytest.mark.parametrize("path", ["/-/healthz", "/-/routes"])
async def test_serves_own_pages_are_closed(path: str) -> None:
    reply = await get(path, X_Request_Id="mine")
    assert (reply.status_code, reply.json()["error"]["code"], reply.headers["x-request-id"]) == (404, "unknown_path", "mine")


@pytest.mark.parametrize(
    ("theirs", "ours", "code"),
    [(404, 503, "unavailable"), (408, 504, "deadline_exceeded"), (500, 500, "internal_error"), (503, 503, "unavailable")],
)
async def test_serves_failures_become_json(theirs: int, ours: int, code: str) -> None:
    reply = await get(f"/plain/{theirs}", X_Request_Id="mine")
    assert (reply.status_code, reply.json()["error"]["code"], reply.headers["x-request-id"]) == (ours, code, "mine")
    assert ("retry-after" in reply.headers) == (ours == 503)


async def test_our_own_failures_and_plain_successes_pass() -> None:
    assert (await get("/ours")).json()["error"]["code"] == "model_not_found"
    assert (await get("/plain/200")).text == "Serve's words"


def test_serve_finds_it_by_the_name_in_its_environment() -> None:
    assert import_attr(environment.PLAIN_PROXY) is middlewares


async def test_nothing_new_begins_while_the_service_stops(tmp_path, monkeypatch) -> None:
    spec, ports = RaySpec(haproxy=False), LocalPorts(1, 2, 3)
    for name, value in local_environment(spec, HttpSpec(), tmp_path, ports, tmp_path / "haproxy").items():
        monkeypatch.setenv(name, value)
    assert (await get("/headers")).status_code == 200
    refuse_requests(tmp_path)
    reply = await get("/headers")
    assert (reply.status_code, reply.json()["error"]["code"], reply.headers["retry-after"]) == (503, "draining", "1")
    assert uuid.UUID(reply.headers["x-request-id"])
