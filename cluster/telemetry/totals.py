"""What must outlive the telemetry actor for its totals to go on."""

from __future__ import annotations

from dataclasses import dataclass

from cluster.telemetry.family import Family


@dataclass(frozen=True, slots=True)
class SeenSource:
    """The last push of one incarnation of one source that is in the totals."""

    source: str
    incarnation: str
    seq: int


@dataclass(frozen=True, slots=True)
class SavedTotals:
    """All counts, the tenants with a label of their own, and which pushes are counted already."""

    families: tuple[Family, ...] = ()
    tenants: tuple[str, ...] = ()
    seen: tuple[SeenSource, ...] = ()


NO_TOTALS = SavedTotals()
