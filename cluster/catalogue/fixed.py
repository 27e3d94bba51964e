"""A catalogue inside one process: tests, and a service without Ray."""

from __future__ import annotations

from cluster.catalogue.catalogue import Catalogue
from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.catalogue.subscribers import OnChange, Subscribers
from cluster.spec import ServingSpec


class FixedCatalogue:
    """The interface of ``CatalogueView`` over a snapshot that only ``publish`` changes."""

    def __init__(self, snapshot: CatalogueSnapshot):
        self._catalogue = Catalogue(snapshot)
        self._subscribers = Subscribers()

    @property
    def snapshot(self) -> CatalogueSnapshot:
        """The current snapshot."""
        assert self._catalogue.current is not None
        return self._catalogue.current

    async def start(self) -> None:
        """Do nothing: the snapshot is current already."""

    async def stop(self) -> None:
        """Do nothing."""

    def on_change(self, callback: OnChange) -> None:
        """Call ``callback`` with every later snapshot, in the thread of ``publish``."""
        self._subscribers.add(callback)

    def publish(self, spec: ServingSpec) -> CatalogueSnapshot:
        """Make ``spec`` current and tell the subscribers if it differs."""
        before = self.snapshot
        after = self._catalogue.publish(spec)
        if after is not before:
            self._subscribers.notify(after)
        return after
