"""One request's way from the engine to its client."""

from __future__ import annotations

import asyncio

from cluster.errors import RequestError


class TokenStream:
    """The consumer's end: ``next`` waits for tokens. Used on the event loop only.

    A slow consumer gets larger chunks, never a longer queue of them.
    """

    def __init__(self) -> None:
        self.admitted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.finish_reason: str | None = None
        self._ids: list[int] = []
        self._error: RequestError | None = None
        self._wake = asyncio.Event()

    def push(self, ids: tuple[int, ...], finish_reason: str | None) -> None:
        """Tokens from the engine; with the last ones comes the finish reason."""
        self._ids.extend(ids)
        self.finish_reason = finish_reason
        self._wake.set()

    def fail(self, error: RequestError) -> None:
        """End the stream with an error; what was not fetched yet is dropped."""
        self._error = error
        if not self.admitted.done():
            self.admitted.set_exception(error)
        self._wake.set()

    async def next(self) -> tuple[tuple[int, ...], str | None]:
        """The next chunk and, with the last one, the finish reason; raises the error the stream was ended with."""
        await self._wake.wait()
        self._wake.clear()
        if self._error is not None:
            raise self._error
        ids, self._ids = tuple(self._ids), []
        return ids, self.finish_reason
