"""The state of the whole service at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from cluster.catalogue.snapshot import CatalogueSnapshot
from cluster.telemetry.load import ReplicaLoad

if TYPE_CHECKING:
    from ray import ObjectRef
    from ray.actor import ActorHandle
    from ray.serve.schema import ServeStatus

_ANSWER_S = 10.0
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class DeploymentState:
    """One Serve deployment; ``replicas`` counts them by Serve's own state words, e.g. RUNNING."""

    app: str
    deployment: str
    state: str
    replicas: dict[str, int]
    message: str


@dataclass(frozen=True, slots=True)
class ModelState:
    """One served model, and how many of its replicas are ready."""

    name: str
    version: str
    is_default: bool
    ready_replicas: int


@dataclass(frozen=True, slots=True)
class ServiceState:
    """Everything ``fairshard status`` shows. ``--json`` prints it field by field; the names are a promise.

    ``ready`` tells whether every model has a ready replica. ``catalogue_version`` and ``models`` are None and empty
    while no catalogue answers.
    """

    ready: bool
    catalogue_version: int | None
    models: tuple[ModelState, ...]
    tenants: tuple[str, ...]
    deployments: tuple[DeploymentState, ...]
    replicas: tuple[ReplicaLoad, ...]


def gather() -> ServiceState:
    """Ask Serve, the catalogue and the telemetry; this process is connected to Ray."""
    from ray import serve

    from cluster import names

    snapshot = _ask(names.CATALOGUE_ACTOR, lambda actor: actor.current.remote())
    loads = _ask(names.TELEMETRY_ACTOR, lambda actor: actor.loads.remote())
    return combine(snapshot, loads or (), deployment_states(serve.status()))


def combine(
    snapshot: CatalogueSnapshot | None, loads: tuple[ReplicaLoad, ...], deployments: tuple[DeploymentState, ...]
) -> ServiceState:
    """One state from the three answers."""
    models = _models(snapshot, loads) if snapshot else ()
    return ServiceState(
        ready=bool(models) and all(model.ready_replicas for model in models),
        catalogue_version=snapshot.version if snapshot else None,
        models=models,
        tenants=tuple(tenant.name for tenant in snapshot.spec.tenants) if snapshot else (),
        deployments=deployments,
        replicas=loads,
    )


def deployment_states(status: ServeStatus) -> tuple[DeploymentState, ...]:
    """Serve's report, by application and deployment; one that has no deployments yet stands with an empty name."""
    return tuple(
        state
        for app, overview in sorted(status.applications.items())
        for state in _of_app(app, overview.status.value, overview.message, sorted(overview.deployments.items()))
    )


def _of_app(app: str, state: str, message: str, deployments: Iterable[tuple[str, Any]]) -> Iterable[DeploymentState]:
    rows = [DeploymentState(app, name, each.status.value, dict(each.replica_states), each.message) for name, each in deployments]
    return rows or [DeploymentState(app, "", state, {}, message)]


def _models(snapshot: CatalogueSnapshot, loads: tuple[ReplicaLoad, ...]) -> tuple[ModelState, ...]:
    ready = [load.model for load in loads if load.state == "ready"]
    default = snapshot.spec.default_model
    return tuple(ModelState(m.name, m.version, m.name == default, ready.count(m.name)) for m in snapshot.spec.models)


def _ask(name: str, call: Callable[[ActorHandle], ObjectRef[_Answer]]) -> _Answer | None:
    """An actor's answer; None when it does not run or does not answer."""
    import ray

    from cluster.named_actor import find_actor

    try:
        return ray.get(call(find_actor(name)), timeout=_ANSWER_S)
    except (LookupError, ray.exceptions.RayError):
        return None
