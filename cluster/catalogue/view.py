"""A process's own, always current copy of the catalogue."""

from __future__ import annotations

import asyncio
import logging

from cluster import names
from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.catalogue.subscribers import OnChange, Subscribers
from cluster.named_actor import find_actor

logger = logging.getLogger(__name__)

_POLL_S = 30.0  # one long poll; also how long a lost answer can go unnoticed
_ANSWER_MARGIN_S = 5.0
_FIRST_ANSWER_S = 10.0
_BACKOFF_FIRST_S, _BACKOFF_MAX_S = 0.05, 2.0
_UNKNOWN, _EMPTY = -1, 0  # no version yet: not asked, or asked before the first publish; real ones begin at 1


class CatalogueView:
    """Follows the catalogue actor from ``start`` on; reading ``snapshot`` is one attribute access.

    Pickles as its snapshot alone, so it can be a deployment's argument; subscribers and the running task stay behind.
    """

    def __init__(self, initial: CatalogueSnapshot):
        self._snapshot = initial
        self._subscribers = Subscribers()
        self._task: asyncio.Task[None] | None = None
        self._answered = asyncio.Event()

    def __reduce__(self) -> tuple[type[CatalogueView], tuple[CatalogueSnapshot]]:
        return CatalogueView, (self._snapshot,)

    @property
    def snapshot(self) -> CatalogueSnapshot:
        """The newest snapshot this process has heard of; it stands while the actor is away."""
        return self._snapshot

    def on_change(self, callback: OnChange) -> None:
        """Call ``callback`` with every later snapshot, on the event loop of ``start``."""
        self._subscribers.add(callback)

    async def start(self) -> None:
        """Follow the actor in the background; returns with the current snapshot, or after 10 s with the initial one.

        A process that starts late was given an old snapshot, perhaps with keys that are revoked since: so it asks first.
        """
        if self._task is None:
            self._task = asyncio.create_task(self._follow(), name="catalogue-view")
        try:
            await asyncio.wait_for(self._answered.wait(), _FIRST_ANSWER_S)
        except TimeoutError:
            logger.warning("the catalogue does not answer; going on with version %d", self._snapshot.version)

    async def stop(self) -> None:
        """Stop following; the snapshot stays as it is."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    async def _follow(self) -> None:
        from ray.exceptions import RayError  # here, so that importing this package needs no Ray

        known_version, backoff_s = _UNKNOWN, _BACKOFF_FIRST_S
        while True:
            try:
                snapshot = await self._ask(known_version)
            except (RayError, ConnectionError, LookupError, TimeoutError) as error:
                logger.info("the catalogue is out of reach (%s); next try in %.2f s", type(error).__name__, backoff_s)
                await asyncio.sleep(backoff_s)
                known_version, backoff_s = _UNKNOWN, min(2 * backoff_s, _BACKOFF_MAX_S)
            else:
                self._take(snapshot)
                known_version, backoff_s = snapshot.version if snapshot else _EMPTY, _BACKOFF_FIRST_S

    async def _ask(self, known_version: int) -> CatalogueSnapshot | None:
        """What comes after ``known_version``, which this actor told before: after a failure another may be in its place."""
        # Found by name each time: a handle of an actor that was killed and started anew stays dead for ever.
        actor = await asyncio.to_thread(find_actor, names.CATALOGUE_ACTOR)
        if known_version == _UNKNOWN:
            return await asyncio.wait_for(actor.current.remote(), _ANSWER_MARGIN_S)
        return await asyncio.wait_for(actor.watch.remote(known_version, _POLL_S), _POLL_S + _ANSWER_MARGIN_S)

    def _take(self, snapshot: CatalogueSnapshot | None) -> None:
        self._answered.set()
        # The actor's word counts, not the greater version: versions begin at 1 again after `stop_catalogue`.
        if snapshot is not None and snapshot != self._snapshot:
            self._snapshot = snapshot
            self._subscribers.notify(snapshot)
