"""All processes' metrics in one place: pure, the clock is an argument."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import add

from cluster.telemetry.exposition import expose
from cluster.telemetry.family import Family, Labels, Series
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.push import TelemetryPush
from cluster.telemetry.tenant_labels import TenantLabels
from cluster.telemetry.totals import NO_TOTALS, SavedTotals, SeenSource

_STALE_INTERVALS = 5  # a source that missed this many pushes is taken for dead
_FORGET_S = 86_400.0  # by then no push of a dead process is under way any more


@dataclass(slots=True)
class _Source:
    """What is remembered of one incarnation of one source."""

    seq: int
    latest: TelemetryPush  # without its counts: they are in the totals
    seen_s: float

    def is_recent(self, now_s: float) -> bool:
        return now_s - self.seen_s <= _STALE_INTERVALS * self.latest.interval_s


class Telemetry:
    """Adds up counters and histograms for ever, and shows the gauges and loads of the sources that live.

    Totals are exact under lost, repeated and reordered pushes and restarted sources, and never shrink. They go on from
    ``saved``, where an earlier life of this object stopped at ``now_s`` at the latest.
    """

    def __init__(self, max_tenant_labels: int, saved: SavedTotals = NO_TOTALS, now_s: float = 0.0):
        self._tenants = TenantLabels(max_tenant_labels, saved.tenants)
        self._sources = {(seen.source, seen.incarnation): _silent(seen, now_s) for seen in saved.seen}
        self._families = {family.name: replace(family, series=()) for family in saved.families}
        self._totals: dict[str, dict[Labels, tuple[float, ...]]] = {
            family.name: {series.labels: series.values for series in family.series} for family in saved.families
        }

    def save(self) -> SavedTotals:
        """What another object needs to go on from here."""
        seen = (SeenSource(*key, source.seq) for key, source in self._sources.items())
        return SavedTotals(tuple(self._counted()), self._tenants.labelled, tuple(seen))

    def receive(self, push: TelemetryPush, now_s: float) -> None:
        """Take a push that arrived at ``now_s``; afterwards it is acknowledged."""
        key = (push.source, push.incarnation)
        source = self._sources.get(key)
        if source is None:
            self._forget(now_s)
            source = self._sources[key] = _Source(0, replace(push, counts=(), beat=0), now_s)
        if push.seq > source.seq:
            source.seq = push.seq
            self._count(push.counts)
        if push.beat > source.latest.beat:
            source.latest, source.seen_s = replace(push, counts=()), now_s

    def loads(self, now_s: float) -> tuple[ReplicaLoad, ...]:
        """The loads of live replicas, by model and replica."""
        newest = {push.load.replica: push.load for push in self._live(now_s) if push.load is not None}
        return tuple(sorted(newest.values(), key=lambda load: (load.model, load.replica)))

    def exposition(self, now_s: float) -> bytes:
        """Everything in Prometheus' text format."""
        return expose([*self._counted(), *self._gauges(now_s)])

    def _count(self, families: tuple[Family, ...]) -> None:
        self._tenants.admit(families)
        for family in families:
            known = self._families.setdefault(family.name, replace(family, series=()))
            if known.bounds != family.bounds:
                continue  # another build of the program: its buckets cannot be added to these
            series_totals = self._totals.setdefault(family.name, {})
            for series in family.series:
                labels = self._tenants.label(series.labels)
                before = series_totals.get(labels)
                series_totals[labels] = series.values if before is None else tuple(map(add, before, series.values))

    def _counted(self) -> Iterator[Family]:
        for name, series_totals in self._totals.items():
            yield replace(self._families[name], series=tuple(Series(*item) for item in series_totals.items()))

    def _gauges(self, now_s: float) -> Iterator[Family]:
        """Of two live sources that set one series, such as the leaders on one node, the later push wins."""
        values: dict[str, dict[Labels, tuple[float, ...]]] = {}
        heads: dict[str, Family] = {}
        for push in self._live(now_s):
            for family in push.gauges:
                heads[family.name] = family
                values.setdefault(family.name, {}).update((series.labels, series.values) for series in family.series)
        for name, head in heads.items():
            yield replace(head, series=tuple(Series(*item) for item in values[name].items()))

    def _live(self, now_s: float) -> list[TelemetryPush]:
        """The latest push of each live source's newest incarnation, the latest last."""
        recent = (item for item in sorted(self._sources.items(), key=lambda item: item[0]) if item[1].is_recent(now_s))
        newest = {name: source for (name, _), source in recent}
        live = (source for source in newest.values() if not source.latest.final)
        return [source.latest for source in sorted(live, key=lambda source: source.seen_s)]

    def _forget(self, now_s: float) -> None:
        """Drop what is remembered only to recognise repeated pushes, once there can be none."""
        self._sources = {key: source for key, source in self._sources.items() if now_s - source.seen_s <= _FORGET_S}


def _silent(seen: SeenSource, now_s: float) -> _Source:
    """A source whose pushes are known and which has yet to show that it lives."""
    return _Source(seen.seq, TelemetryPush(seen.source, seen.incarnation, seen.seq, -1, 0.0, final=True), now_s)
