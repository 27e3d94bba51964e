"""Whether the service is ready: every model of the catalogue has a ready replica."""

from __future__ import annotations

from cluster.catalogue import CatalogueSnapshot
from cluster.errors import ModelNotReady
from cluster.telemetry.load import ReplicaLoad
from deployments.wire.error import ErrorReply
from deployments.wire.health import HealthReply

_READY = "ready"


def health(snapshot: CatalogueSnapshot, loads: tuple[ReplicaLoad, ...]) -> HealthReply:
    """The state of every model; pure."""
    models = {model.name: _state([load for load in loads if load.model == model.name]) for model in snapshot.spec.models}
    waiting = [f"'{name}' ({state})" for name, state in models.items() if state != _READY]
    if not waiting:
        return HealthReply(status="ready", models=models)
    error = ErrorReply.of(ModelNotReady(f"Not ready: {', '.join(waiting)}.")).error
    return HealthReply(status="not ready", models=models, error=error)


def _state(loads: list[ReplicaLoad]) -> str:
    """The best state among a model's replicas, with what it is doing."""
    if any(load.state == _READY for load in loads):
        return _READY
    if not loads:
        return "no replica yet"
    return f"{loads[0].state}: {loads[0].detail}" if loads[0].detail else loads[0].state
