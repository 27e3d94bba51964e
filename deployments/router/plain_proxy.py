"""For ``ray.haproxy: false``: does in Serve's own proxy what our configuration of HAProxy does where there is one.

Serve is told of ``middlewares`` by an environment variable (`cluster.environment`) and puts them in front of its own.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cluster.environment import stopping_file
from cluster.launch.haproxy import DRAINING, ERRORS, REPLACED, RETRY_AFTER_S, SERVE_HEADERS, error_body
from deployments.router.request_id import request_id

_ID = "x-request-id"
_REMOVED = frozenset(name.encode() for name in (*SERVE_HEADERS, _ID))


def middlewares() -> list[Middleware]:
    """What Serve calls."""
    return [Middleware(PlainProxy)]


class PlainProxy:
    """ASGI middleware: one valid request id, no way to Serve's own pages and switches, failures in JSON.

    While the service stops, nothing new gets through.
    """

    def __init__(self, app: ASGIApp):
        self._app = app
        self._stopping = stopping_file()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the app on the cleaned request and send its response, or ours in place of Serve's failure."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        own_id = request_id(Headers(scope=scope))
        kept = [header for header in scope["headers"] if header[0] not in _REMOVED]
        scope["headers"] = [*kept, (_ID.encode(), own_id.encode())]
        replaced = False

        async def send_in_json(message: Message) -> None:
            nonlocal replaced
            if status := _replacement(message):
                replaced = True
                await _refusal(status, own_id)(scope, receive, send)
            elif not replaced:
                await send(message)

        if scope["path"].lower().startswith("/-/"):
            return await _refusal(404, own_id)(scope, receive, send)
        if self._stopping is not None and self._stopping.exists():
            return await _refusal(503, own_id, DRAINING)(scope, receive, send)
        await self._app(scope, receive, send_in_json)


def _replacement(message: Message) -> int | None:
    """The status of ours that ``message`` is to be replaced with, if it begins a failure of Serve's own."""
    if message["type"] != "http.response.start":
        return None
    is_plain = Headers(raw=message["headers"]).get("content-type", "").startswith("text/plain")
    return REPLACED.get(message["status"]) if is_plain else None


def _refusal(status: int, own_id: str, error: tuple[str, str, str] | None = None) -> Response:
    headers = {_ID: own_id} | ({"retry-after": str(RETRY_AFTER_S)} if status == 503 else {})
    return Response(error_body(error or ERRORS[status]), status, headers, media_type="application/json")
