"""Reading a request's body, never more of it than is allowed."""

from __future__ import annotations

import asyncio

from starlette.requests import ClientDisconnect, Request

from cluster.errors import BadRequest, BodyTooLarge, DeadlineExceeded
from cluster.spec import HttpSpec
from deployments.router.client import ClientGone


async def read_body(request: Request, limits: HttpSpec) -> bytes:
    """The whole body. Raises BodyTooLarge before reading when Content-Length says so, else as soon as it shows."""
    _check_headers(request, limits.max_body_bytes)
    try:
        async with asyncio.timeout(limits.request_deadline_s):
            return await _read(request, limits.max_body_bytes)
    except TimeoutError:
        raise DeadlineExceeded(f"The request body did not arrive within {limits.request_deadline_s:g} s.") from None
    except ClientDisconnect:
        raise ClientGone from None


def _check_headers(request: Request, max_bytes: int) -> None:
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("", "identity"):
        raise BadRequest(f"Content-Encoding '{encoding[:32]}' is not supported; send the body as it is.")
    length = request.headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise _too_large(max_bytes)


async def _read(request: Request, max_bytes: int) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        if len(body) + len(piece) > max_bytes:
            raise _too_large(max_bytes)
        body += piece
    return bytes(body)


def _too_large(max_bytes: int) -> BodyTooLarge:
    return BodyTooLarge(f"The request body is larger than {max_bytes} bytes.")
