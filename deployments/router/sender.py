"""The sending half of one HTTP exchange."""

from __future__ import annotations

import asyncio

from starlette.types import Send


class Sender:
    """Sends headers once (always with status 200), then pieces of the body, then the end.

    Two tasks may write, the answer and its keep-alive; a lock keeps the headers before everything else.
    """

    def __init__(self, send: Send, headers: list[tuple[bytes, bytes]]):
        self._send, self._headers = send, headers
        self._lock = asyncio.Lock()
        self.started = False

    async def start(self) -> None:
        """Send the headers if they are not out yet."""
        async with self._lock:
            await self._start([])

    async def write(self, piece: bytes) -> None:
        """Send a piece of the body, which is not the last."""
        async with self._lock:
            await self._start([])
            await self._send({"type": "http.response.body", "body": piece, "more_body": True})

    async def finish(self, piece: bytes = b"") -> None:
        """Send the last piece; a body that is only this piece says its length."""
        async with self._lock:
            await self._start([(b"content-length", str(len(piece)).encode())])
            await self._send({"type": "http.response.body", "body": piece, "more_body": False})

    async def _start(self, more_headers: list[tuple[bytes, bytes]]) -> None:
        if not self.started:
            await self._send({"type": "http.response.start", "status": 200, "headers": [*self._headers, *more_headers]})
            self.started = True
