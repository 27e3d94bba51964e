from ray.serve.schema import (
    ApplicationStatus,
    ApplicationStatusOverview,
    DeploymentStatus,
    DeploymentStatusOverview,
    DeploymentStatusTrigger,
    ServeStatus,
)

from cluster.catalogue import CatalogueSnapshot
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec
from cluster.status.service import DeploymentState, ModelState, combine, deployment_states
from cluster.telemetry.load import ReplicaLoad


def snapshot(*models: str) -> CatalogueSnapshot:
    tenants = (TenantSpec(name="acme", keys=(KeySpec(name="main", sha256="a" * 64),)),)
    served = tuple(ModelSpec(name=name, source="builtin:tiny") for name in models)
    return CatalogueSnapshot(4, ServingSpec(default_model=models[0], models=served, tenants=tenants))


def load(model: str, replica: str, state: str = "ready") -> ReplicaLoad:
    return ReplicaLoad(model, replica, state, "gloo", 0, 0, 0.0, 0.0)


def test_ready_when_every_model_has_a_ready_replica():
    loads = (load("tiny", "a"), load("tiny", "b", "loading"), load("small", "c"))
    state = combine(snapshot("tiny", "small"), loads, ())
    assert state.ready
    assert state.models == (ModelState("tiny", "v1", True, 1), ModelState("small", "v1", False, 1))
    assert (state.catalogue_version, state.tenants, state.replicas) == (4, ("acme",), loads)


def test_not_ready_while_one_model_has_none():
    assert not combine(snapshot("tiny", "small"), (load("tiny", "a"),), ()).ready
    assert not combine(snapshot("tiny"), (load("tiny", "a", "recovering"),), ()).ready


def test_not_ready_without_a_catalogue():
    state = combine(None, (load("tiny", "a"),), ())
    assert (state.ready, state.catalogue_version, state.models) == (False, None, ())


def test_serves_report_becomes_one_row_for_each_deployment():
    healthy = DeploymentStatusOverview(DeploymentStatus.HEALTHY, DeploymentStatusTrigger.UNSPECIFIED, {"RUNNING": 2}, "")
    status = ServeStatus(
        applications={
            "model-tiny-v1": ApplicationStatusOverview(ApplicationStatus.DEPLOYING, "building", 0.0, {}),
            "fairshard": ApplicationStatusOverview(ApplicationStatus.RUNNING, "", 0.0, {"Router": healthy, "Filter": healthy}),
        }
    )
    assert deployment_states(status) == (
        DeploymentState("fairshard", "Filter", "HEALTHY", {"RUNNING": 2}, ""),
        DeploymentState("fairshard", "Router", "HEALTHY", {"RUNNING": 2}, ""),
        DeploymentState("model-tiny-v1", "", "DEPLOYING", {}, "building"),
    )


def test_nothing_deployed_is_no_row():
    assert deployment_states(ServeStatus()) == ()
