"""Whether the client is still there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.types import Receive


class ClientGone(Exception):
    """The client closed the connection; nobody is left to answer."""


@asynccontextmanager
async def while_connected(receive: Receive) -> AsyncIterator[None]:
    """Cancel the body at once when the client goes, and raise ClientGone in its place.

    Enter it only after the request's body was read, leave it before the response's last piece is sent: from then on
    servers report a disconnect whether the client is there or not.
    """
    try:
        async with asyncio.timeout(None) as scope:
            watcher = asyncio.create_task(_expire_when_gone(receive, scope))
            try:
                yield
            finally:
                watcher.cancel()
    except TimeoutError:
        if not scope.expired():
            raise
        raise ClientGone from None


async def _expire_when_gone(receive: Receive, scope: asyncio.Timeout) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    scope.reschedule(asyncio.get_running_loop().time())
