"""Prometheus' text format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prometheus_client import generate_latest
from prometheus_client.metrics_core import Metric

from cluster.telemetry.family import Family


def expose(families: Iterable[Family]) -> bytes:
    """The families as a scrape's body, sorted by name and labels."""
    return generate_latest(_Reading(tuple(sorted(families, key=lambda family: family.name))))


@dataclass(frozen=True)
class _Reading:
    """What ``generate_latest`` takes for a registry."""

    families: tuple[Family, ...]

    def collect(self) -> Iterator[Metric]:
        return (_metric(family) for family in self.families)


def _metric(family: Family) -> Metric:
    metric = Metric(family.name, family.help, family.kind)
    suffix = "_total" if family.kind == "counter" else ""
    for series in sorted(family.series, key=lambda series: series.labels):
        labels = dict(series.labels)
        if family.kind != "histogram":
            metric.add_sample(family.name + suffix, labels, series.values[0])
            continue
        *counts, total = series.values
        for bound, count in zip(family.bounds, counts, strict=True):
            metric.add_sample(family.name + "_bucket", {**labels, "le": bound}, count)
        metric.add_sample(family.name + "_count", labels, counts[-1])
        metric.add_sample(family.name + "_sum", labels, total)
    return metric
