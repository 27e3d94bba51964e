"""Who wants to know of a new snapshot."""

from __future__ import annotations

import logging
from collections.abc import Callable

from cluster.catalogue.snapshot import CatalogueSnapshot

logger = logging.getLogger(__name__)

OnChange = Callable[[CatalogueSnapshot], None]


class Subscribers:
    """Callbacks in the order in which they were added."""

    def __init__(self) -> None:
        self._callbacks: list[OnChange] = []

    def add(self, callback: OnChange) -> None:
        """Call ``callback`` with every later snapshot."""
        self._callbacks.append(callback)

    def notify(self, snapshot: CatalogueSnapshot) -> None:
        """Call each one; an error of one is logged and keeps neither the others nor the next snapshot away."""
        for callback in tuple(self._callbacks):
            try:
                callback(snapshot)
            except Exception:
                logger.exception("a subscriber of the catalogue failed on version %d", snapshot.version)
