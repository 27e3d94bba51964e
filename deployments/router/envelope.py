"""The outermost layer: every response has its request id, every failure the JSON error envelope."""

from __future__ import annotations

import logging

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cluster.errors import BadRequest, InternalError, MethodNotAllowed, RequestError, UnknownPath
from deployments.router.client import ClientGone
from deployments.router.request_id import request_id
from deployments.wire.error import ErrorReply, error_headers

logger = logging.getLogger(__name__)

REQUEST_ID = "fairshard.request_id"  # key of the ASGI scope


class Envelope:
    """ASGI middleware that nothing escapes. ``echo_id`` False leaves the X-Request-Id header to a server that sets it."""

    def __init__(self, app: ASGIApp, echo_id: bool = True):
        self._app, self._echo_id = app, echo_id

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run the app; answer its errors unless the response began already or nobody is there to read it."""
        if scope["type"] == "websocket":
            return await error_response(UnknownPath("No WebSocket is served here."))(scope, receive, send)
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        own_id = scope[REQUEST_ID] = request_id(Headers(scope=scope))
        started = False

        async def send_with_id(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                if self._echo_id:
                    message["headers"] = [*message.get("headers", ()), (b"x-request-id", own_id.encode())]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except ClientGone:
            logger.debug("client gone, request cancelled", extra={"request_id": own_id})
        except Exception as error:  # the border: nothing may escape to a server that would answer in plain text
            known = to_request_error(error, own_id)
            if not started:
                await error_response(known)(scope, receive, send_with_id)


def to_request_error(error: Exception, request_id: str) -> RequestError:
    """``error`` as the client may see it; one that is not meant for clients is logged and told as internal."""
    if isinstance(error, RequestError):
        return error
    logger.error("request %s failed", request_id, exc_info=error)
    return InternalError(f"Something went wrong on our side. Request id: {request_id}.")


def to_reply(error: Exception, request_id: str) -> ErrorReply:
    """The envelope of ``error``."""
    return ErrorReply.of(to_request_error(error, request_id))


def error_response(error: RequestError, headers: dict[str, str] | None = None) -> Response:
    """The HTTP response that ``error`` is."""
    all_headers = {**error_headers(error), **(headers or {})}
    return Response(ErrorReply.of(error).to_json(), error.status, all_headers, media_type="application/json")


async def routing_error(request: Request, error: Exception) -> Response:
    """The response to what the routing table refuses: no such path, or not by this method."""
    assert isinstance(error, HTTPException)
    where = f"{request.method} {request.url.path[:200]}"
    headers = dict(error.headers or {})
    if error.status_code == 404:
        return error_response(UnknownPath(f"No such path: {where}."), headers)
    if error.status_code == 405:
        allowed = f" Allowed: {headers['Allow']}." if "Allow" in headers else ""
        return error_response(MethodNotAllowed(f"Method not allowed: {where}.{allowed}"), headers)
    return error_response(BadRequest(str(error.detail)), headers)
