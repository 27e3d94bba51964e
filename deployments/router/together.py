"""The streams of a request's prompts as one stream."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from deployments.messages import Admitted, GenerateRequest, TextDelta
from deployments.path import TextPath

_Item = Admitted | TextDelta | BaseException | None  # None: a stream has ended


@asynccontextmanager
async def together(path: TextPath, requests: Sequence[GenerateRequest]) -> AsyncIterator[AsyncIterator[Admitted | TextDelta]]:
    """Open a stream for each request: one ``Admitted`` when all are admitted, then deltas as they come.

    The choices of each request follow those of the one before it. The first failure is raised, and leaving the context
    cancels everything that still runs.
    """
    if len(requests) == 1:
        async with path.stream(requests[0]) as frames:
            yield frames
        return
    items: asyncio.Queue[_Item] = asyncio.Queue()
    pumps = [
        asyncio.create_task(_pump(path, request, place * request.n, items), name=f"prompt {place}")
        for place, request in enumerate(requests)
    ]
    try:
        yield _in_order_of_arrival(items, len(pumps))
    finally:
        for pump in pumps:
            pump.cancel()
        await asyncio.wait(pumps)


async def _pump(path: TextPath, request: GenerateRequest, first_index: int, items: asyncio.Queue[_Item]) -> None:
    """One task opens, reads and leaves one stream; what goes wrong with it travels like everything else."""
    try:
        async with path.stream(request) as frames:
            async for frame in frames:
                is_delta = isinstance(frame, TextDelta)
                items.put_nowait(replace(frame, index=first_index + frame.index) if is_delta else frame)
    except Exception as error:  # whoever reads raises it
        items.put_nowait(error)
    finally:
        items.put_nowait(None)


async def _in_order_of_arrival(items: asyncio.Queue[_Item], num_streams: int) -> AsyncIterator[Admitted | TextDelta]:
    num_waiting, num_running = num_streams, num_streams
    early: list[TextDelta] = []
    while num_running:
        item = await items.get()
        if isinstance(item, BaseException):
            raise item
        if item is None:
            num_running -= 1
        elif isinstance(item, TextDelta):
            if not num_waiting:
                yield item
            else:
                early.append(item)
        else:
            num_waiting -= 1
            if not num_waiting:
                yield item
                for delta in early:
                    yield delta
