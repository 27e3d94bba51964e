"""What of a running service does not stand as its catalogue says: pure, from Serve's own report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cluster import names
from cluster.catalogue.diff import SpecDiff
from cluster.spec import ModelSpec, ServingSpec
from cluster.status.service import DeploymentState


@dataclass(frozen=True, slots=True)
class Repairs:
    """``broken`` models must be deployed anew; ``stray`` applications of models belong to no spec and must go."""

    broken: tuple[ModelSpec, ...] = ()
    stray: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.broken or self.stray)


def repairs(old: ServingSpec, new: ServingSpec, change: SpecDiff, deployments: Iterable[DeploymentState]) -> Repairs:
    """What is to be mended beside ``change``, the way from ``old`` to ``new``.

    A model is broken when Serve does not know it, has given it up, or has no replica of it that runs or starts. An
    application is stray when an earlier change left it behind: one that was interrupted, for instance. Without a Router
    there is no service, and nothing to mend.
    """
    deployments = tuple(deployments)
    if not any(each.deployment == names.ROUTER for each in deployments):
        return Repairs()
    groups = {each.app: each for each in deployments if each.deployment == names.REPLICA_GROUP}
    handled = {_app(model) for model in change.deployed}
    kept = [model for model in new.models if _app(model) not in handled]
    broken = tuple(model for model in kept if not _stands(groups.get(_app(model))))
    known = {_app(model) for model in (*old.models, *new.models)}
    return Repairs(broken, tuple(sorted(groups.keys() - known)))


def _stands(group: DeploymentState | None) -> bool:
    if group is None or group.state == "DEPLOY_FAILED":
        return False
    return group.state != "UNHEALTHY" or not group.replicas.keys().isdisjoint(("RUNNING", "STARTING"))


def _app(model: ModelSpec) -> str:
    return names.model_app(model.name, model.version)
