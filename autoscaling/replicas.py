"""How many replicas a model has: the spec's wishes as one decision. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from cluster.spec import ReplicasSpec


@dataclass(frozen=True, slots=True)
class FixedReplicas:
    """Always this many."""

    count: int


@dataclass(frozen=True, slots=True)
class ElasticReplicas:
    """As many as keep ``target_ongoing`` requests (queued and running) on each, between ``least`` and ``most``."""

    least: int
    most: int
    target_ongoing: float


def replicas(spec: ReplicasSpec) -> FixedReplicas | ElasticReplicas:
    """Fixed when the spec leaves no room to scale."""
    if spec.min == spec.max:
        return FixedReplicas(spec.min)
    return ElasticReplicas(spec.min, spec.max, spec.target_ongoing)
