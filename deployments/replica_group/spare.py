"""A second group of ranks, loaded and asleep beside the one that serves, so that a loss costs no start-up."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from cluster.errors import LaunchError
from deployments.replica_group.rank import Loaded
from deployments.replica_group.rank_group import RankGroup

_logger = logging.getLogger(__name__)
_PAUSE_S = 30  # before another try, when a spare could not be loaded or was lost


class Spare:
    """At most one loaded group that waits to be taken; belongs to the event loop."""

    def __init__(self, start: Callable[[], Awaitable[RankGroup]]):
        self._start = start
        self._task: asyncio.Task[RankGroup] | None = None
        self._later: asyncio.TimerHandle | None = None

    @property
    def loaded(self) -> tuple[Loaded, ...]:
        """What its ranks hold while it waits."""
        is_loaded = self._task is not None and self._task.done() and self._task.exception() is None
        return self._task.result().loaded if is_loaded else ()

    def keep(self) -> None:
        """Begin to load one, unless there is one; effective until it is taken."""
        if self._task is None:
            self._task = asyncio.create_task(self._load())
            self._task.add_done_callback(self._on_loaded)

    async def take(self) -> RankGroup | None:
        """The group, as soon as it is loaded; None if there is none, or it cannot be loaded."""
        self._forget_timer()
        task, self._task = self._task, None
        try:
            return None if task is None else await task
        except LaunchError:
            return None

    async def stop(self) -> None:
        """End the one that waits, and make no more."""
        self._forget_timer()
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, LaunchError):
            await (await task).end()

    async def _load(self) -> RankGroup:
        group = await self._start()
        group.on_lost = lambda: self._renew(f"the spare ranks are lost: {group.loss}")
        _logger.info("spare ranks wait")
        return group

    def _on_loaded(self, task: asyncio.Task[RankGroup]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None and task is self._task:
            self._renew(f"spare ranks could not be loaded: {error}")

    def _renew(self, reason: str) -> None:
        _logger.warning("%s; trying again in %d s", reason, _PAUSE_S)
        self._task = None
        self._later = asyncio.get_running_loop().call_later(_PAUSE_S, self.keep)

    def _forget_timer(self) -> None:
        if self._later is not None:
            self._later.cancel()
