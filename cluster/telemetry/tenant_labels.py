"""Keeps the number of tenant labels bounded."""

from __future__ import annotations

from collections.abc import Iterable

from cluster.telemetry.family import Family, Labels

OTHER = "other"
_TENANT = "tenant"


class TenantLabels:
    """Gives a label of their own to the first ``limit`` tenants, the busiest of one push first; the rest are ``other``.

    A label once given stays with its tenant, else two series would jump whenever the ranking changes.
    """

    def __init__(self, limit: int, labelled: Iterable[str] = ()):
        self._limit = limit
        self._labelled = set(labelled)

    @property
    def labelled(self) -> tuple[str, ...]:
        """The tenants that have one."""
        return tuple(sorted(self._labelled))

    def admit(self, families: Iterable[Family]) -> None:
        """Give labels to the tenants of a push, as long as there are any left."""
        busy: dict[str, float] = {}
        for family in families:
            for series in family.series:
                tenant = dict(series.labels).get(_TENANT)
                if tenant is not None and tenant not in self._labelled:
                    # Only counters tell how busy: a histogram's values are counts and a sum, of seconds perhaps.
                    busy[tenant] = busy.get(tenant, 0.0) + (series.values[0] if family.kind == "counter" else 0.0)
        room = self._limit - len(self._labelled)
        self._labelled.update(sorted(busy, key=lambda tenant: (-busy[tenant], tenant))[: max(0, room)])

    def label(self, labels: Labels) -> Labels:
        """The labels under which a series is counted."""
        return tuple((name, OTHER if name == _TENANT and value not in self._labelled else value) for name, value in labels)
