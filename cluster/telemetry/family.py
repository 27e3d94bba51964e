"""Metrics as plain values: what a registry holds, and what changed between two readings of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from prometheus_client import CollectorRegistry
from prometheus_client.metrics_core import Metric

Labels = tuple[tuple[str, str], ...]  # sorted by name
Totals = dict[tuple[str, Labels], tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Series:
    """The values under one set of labels: one number, or for a histogram the cumulative bucket counts and then the sum."""

    labels: Labels
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """All series of one metric; ``bounds`` are a histogram's upper bounds as Prometheus writes them, the last "+Inf"."""

    name: str
    kind: str  # "counter", "gauge" or "histogram"
    help: str
    series: tuple[Series, ...]
    bounds: tuple[str, ...] = ()


def read(registry: CollectorRegistry) -> tuple[Family, ...]:
    """Everything in ``registry`` at this moment."""
    return tuple(_family(metric) for metric in registry.collect())


def totals(families: tuple[Family, ...]) -> Totals:
    """The values of each series."""
    return {(family.name, series.labels): series.values for family in families for series in family.series}


def growth(families: tuple[Family, ...], base: Totals) -> tuple[Family, ...]:
    """What each series gained over ``base``; series that gained nothing are left out, a histogram's go whole."""
    grown = (replace(family, series=tuple(_grown(family, base))) for family in families)
    return tuple(family for family in grown if family.series)


def _grown(family: Family, base: Totals) -> Iterator[Series]:
    for series in family.series:
        before = base.get((family.name, series.labels))
        if before is None:
            yield series
        elif before != series.values:
            yield Series(series.labels, tuple(now - then for now, then in zip(series.values, before, strict=True)))


def _family(metric: Metric) -> Family:
    assert metric.type in ("counter", "gauge", "histogram"), f"{metric.name}: {metric.type} cannot be added up"
    if metric.type == "histogram":
        return _histogram(metric)
    skipped = metric.name + "_created"  # a client library's own addition
    series = (Series(_sorted(s.labels), (s.value,)) for s in metric.samples if s.name != skipped)
    return Family(metric.name, metric.type, metric.documentation, tuple(series))


def _histogram(metric: Metric) -> Family:
    buckets: dict[Labels, list[tuple[str, float]]] = {}
    sums: dict[Labels, float] = {}
    for sample in metric.samples:
        if sample.name == metric.name + "_bucket":
            labels = _sorted({name: value for name, value in sample.labels.items() if name != "le"})
            buckets.setdefault(labels, []).append((sample.labels["le"], sample.value))
        elif sample.name == metric.name + "_sum":
            sums[_sorted(sample.labels)] = sample.value
    series = tuple(Series(labels, (*(count for _, count in row), sums[labels])) for labels, row in buckets.items())
    bounds = tuple(bound for bound, _ in next(iter(buckets.values()), ()))
    return Family(metric.name, "histogram", metric.documentation, series, bounds)


def _sorted(labels: dict[str, str]) -> Labels:
    return tuple(sorted(labels.items()))
