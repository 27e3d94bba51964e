"""The catalogue itself: pure, one writer, no Ray."""

from __future__ import annotations

from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.spec import ServingSpec


class Catalogue:
    """Gives every change of the spec the next version; ``last`` is where an earlier life of it stopped."""

    def __init__(self, last: CatalogueSnapshot | None = None):
        self._current = last

    @property
    def current(self) -> CatalogueSnapshot | None:
        """The newest snapshot; None before the first publish."""
        return self._current

    def publish(self, spec: ServingSpec) -> CatalogueSnapshot:
        """The snapshot that holds ``spec``: a new version when it differs from the current one, else the current one."""
        if self._current is None:
            self._current = CatalogueSnapshot(1, spec)
        elif spec != self._current.spec:
            self._current = CatalogueSnapshot(self._current.version + 1, spec)
        return self._current
