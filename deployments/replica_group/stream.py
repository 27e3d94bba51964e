"""One request's way from the engine to its client; tokens are gathered, because a chunk costs the same with 1 or 8."""

from __future__ import annotations

import asyncio
import math

from cluster.errors import RequestError
from cluster.spec import StreamSpec


class Chunks:
    """When gathered tokens leave: the first at once, then ``coalesce_tokens`` together or ``coalesce_ms`` after the last left.

    Pure: the clock (seconds, monotonic) comes in.
    """

    def __init__(self, spec: StreamSpec):
        self._spec = spec
        self._gathered: list[int] = []
        self._left_s = -math.inf

    def add(self, ids: tuple[int, ...]) -> None:
        """Gather new tokens."""
        self._gathered.extend(ids)

    @property
    def due_s(self) -> float:
        """When what is gathered must leave: -inf for at once, inf when nothing is gathered."""
        if not self._gathered:
            return math.inf
        if len(self._gathered) >= self._spec.coalesce_tokens:
            return -math.inf
        return self._left_s + self._spec.coalesce_ms / 1000

    def take(self, now_s: float) -> tuple[int, ...]:
        """All that is gathered, leaving now."""
        ids, self._gathered, self._left_s = tuple(self._gathered), [], now_s
        return ids


class TokenStream:
    """The consumer's end: ``next`` waits for a chunk. Used on the event loop only.

    A slow consumer gets larger chunks, never a longer queue of them.
    """

    def __init__(self, spec: StreamSpec):
        self.chunks = Chunks(spec)
        self.admitted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.finish_reason: str | None = None
        self._error: RequestError | None = None
        self._wake = asyncio.Event()

    @property
    def ended(self) -> bool:
        """Whether the engine (or an error) has said its last word."""
        return self.finish_reason is not None or self._error is not None

    def push(self, ids: tuple[int, ...], finish_reason: str | None, now_s: float) -> bool:
        """Tokens from the engine; wakes the consumer if they are due, and says so."""
        self.chunks.add(ids)
        self.finish_reason = finish_reason
        return self.wake_if_due(now_s)

    def wake_if_due(self, now_s: float) -> bool:
        """Wake the consumer if a chunk should leave by now, and say so."""
        due = self.ended or self.chunks.due_s <= now_s
        if due:
            self._wake.set()
        return due

    def fail(self, error: RequestError) -> None:
        """End the stream with an error; what is gathered is dropped."""
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
        return self.chunks.take(asyncio.get_running_loop().time()), self.finish_reason
