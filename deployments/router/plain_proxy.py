"""For ``ray.haproxy: false``: does in Serve's own proxy what our configuration of HAProxy does where there is one.

Serve is told of ``middlewares`` by an environment variable (`cluster.environment`) and puts them in front of its own.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cluster.errors import DeadlineExceeded, InternalError, RequestError, Unavailable, UnknownPath
from deployments.router.envelope import error_response
from deployments.router.request_id import request_id

# With these a client would change how Serve treats its request: its time limit, its cancelling when the client is gone.
_SERVES = (b"x-request-timeout-seconds", b"x-request-disconnect-disabled", b"x-session-id", b"serve_multiplexed_model_id")
_UNAVAILABLE = Unavailable("The service has no router that can answer now; try again shortly.", retry_after_s=1)
_TOO_LATE = DeadlineExceeded("The request took longer than the service allows.")
_INTERNAL = InternalError("The service failed to answer; its log says why.")
# What Serve says in plain text, where ours is always JSON. 404: it has no route to a Router now.
_FAILURES = {404: _UNAVAILABLE, 408: _TOO_LATE, 500: _INTERNAL, 502: _UNAVAILABLE, 503: _UNAVAILABLE, 504: _TOO_LATE}


def middlewares() -> list[Middleware]:
    """What Serve calls."""
    return [Middleware(PlainProxy)]


class PlainProxy:
    """ASGI middleware: one valid request id, no way to Serve's own pages and switches, failures in JSON."""

    def __init__(self, app: ASGIApp):
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the app on the cleaned request and send its response, or ours in place of Serve's failure."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        id_header = (b"x-request-id", request_id(Headers(scope=scope)).encode())
        hidden = (*_SERVES, id_header[0])
        scope["headers"] = [*(header for header in scope["headers"] if header[0] not in hidden), id_header]
        refused = False

        async def refuse(error: RequestError) -> None:
            nonlocal refused
            refused = True
            await error_response(error, {"x-request-id": id_header[1].decode()})(scope, receive, send)

        async def send_in_json(message: Message) -> None:
            if failure := _failure(message):
                await refuse(failure)
            elif not refused:
                await send(message)

        if scope["path"].lower().startswith("/-/"):
            return await refuse(UnknownPath("No such path."))
        await self._app(scope, receive, send_in_json)


def _failure(message: Message) -> RequestError | None:
    if message["type"] != "http.response.start":
        return None
    is_plain = Headers(raw=message["headers"]).get("content-type", "").startswith("text/plain")
    return _FAILURES.get(message["status"]) if is_plain else None
