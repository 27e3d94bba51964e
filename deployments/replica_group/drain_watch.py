"""How a replica learns that Serve is taking it away, while it still can end its streams in order.

Serve stops sending requests to such a replica, waits until the last one has ended and only then calls ``__del__``; what
outlives ``graceful_shutdown_timeout_s`` is cut off with the process. It has no public word for the time between, so this
reads the flag that Serve's own health check reads. Without such a flag in a later Ray, streams that long would be cut off.
"""

from __future__ import annotations

import asyncio

from ray._private.worker import global_worker

_LOOK_EVERY_S = 0.5


async def taken_away() -> None:
    """Returns once Serve has begun to shut this replica down."""
    while not any(_is_shutting_down(actor) for actor in global_worker.actors.values()):  # noqa: ASYNC110
        await asyncio.sleep(_LOOK_EVERY_S)


def _is_shutting_down(actor: object) -> bool:
    return getattr(getattr(actor, "_replica_impl", None), "_shutting_down", False)
