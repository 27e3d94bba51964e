"""What the Router is given to read the catalogue from."""

from __future__ import annotations

from typing import Protocol

from cluster.catalogue import CatalogueSnapshot


class SnapshotSource(Protocol):
    """The catalogue: its newest snapshot, without waiting."""

    @property
    def snapshot(self) -> CatalogueSnapshot:
        """The catalogue as it is now."""
        ...
