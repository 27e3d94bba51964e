"""A sign of life while a request is queued."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

from deployments.router.sender import Sender


class KeepAlive:
    """A context that writes ``sign`` every ``interval_s`` seconds until ``stop``; never with ``interval_s`` None."""

    def __init__(self, sender: Sender, sign: bytes, interval_s: float | None):
        self._sender, self._sign, self._interval_s = sender, sign, interval_s
        self._stopped = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        if self._interval_s is not None:
            self._task = asyncio.create_task(self._tick(self._interval_s), name="keep-alive")
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def stop(self) -> None:
        """Write no more signs; one that is being written gets out first. Does nothing the second time."""
        if self._task is not None and not self._stopped.is_set():
            self._stopped.set()
            await self._task

    async def _tick(self, interval_s: float) -> None:
        while True:
            try:
                async with asyncio.timeout(interval_s):
                    await self._stopped.wait()
                return
            except TimeoutError:
                await self._sender.write(self._sign)
