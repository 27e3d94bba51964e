from cluster.catalogue.diff import diff
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec
from cluster.status.repairs import Repairs, repairs
from cluster.status.service import DeploymentState

TINY, SMALL = (ModelSpec(name=name, source="builtin:tiny") for name in ("tiny", "small"))
NEWER = SMALL.model_copy(update={"version": "v2"})


def spec(*models: ModelSpec) -> ServingSpec:
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="main", sha256="a" * 64),))
    return ServingSpec(default_model=models[0].name, models=models, tenants=(tenant,))


def group(app: str, state: str = "HEALTHY") -> DeploymentState:
    return DeploymentState(app, "ReplicaGroup", state, {}, "")


ROUTER = DeploymentState("fairshard", "Router", "HEALTHY", {"RUNNING": 1}, "")


def found(old: ServingSpec, new: ServingSpec, *deployments: DeploymentState) -> Repairs:
    return repairs(old, new, diff(old, new), (ROUTER, *deployments))


def test_a_service_that_stands_needs_nothing():
    both = spec(TINY, SMALL)
    assert not found(both, both, group("model-tiny-v1"), group("model-small-v1", "UPDATING"))


def test_models_that_serve_gave_up_or_does_not_know_are_broken():
    both = spec(TINY, SMALL)
    assert found(both, both, group("model-tiny-v1", "DEPLOY_FAILED")) == Repairs((TINY, SMALL))


def test_a_model_whose_replica_serve_is_replacing_is_not_broken():
    alone, starting = spec(TINY), DeploymentState("model-tiny-v1", "ReplicaGroup", "UNHEALTHY", {"STARTING": 1}, "")
    assert found(alone, alone, starting) == Repairs()
    assert found(alone, alone, group("model-tiny-v1", "UNHEALTHY")) == Repairs((TINY,))


def test_what_the_change_deploys_is_not_mended_beside_it():
    assert found(spec(TINY, SMALL), spec(TINY, NEWER), group("model-tiny-v1")) == Repairs()


def test_without_a_router_there_is_nothing_to_mend():
    assert repairs(spec(TINY), spec(TINY), diff(spec(TINY), spec(TINY)), ()) == Repairs()


def test_groups_of_no_model_are_stray_and_other_applications_are_not_ours():
    foreign = DeploymentState("model-theirs", "Chat", "HEALTHY", {}, "")
    left = group("model-small-v1"), group("model-tiny-v1"), foreign
    assert found(spec(TINY), spec(TINY), *left) == Repairs((), ("model-small-v1",))
    assert found(spec(TINY), spec(TINY, SMALL), *left) == Repairs()
    assert found(spec(TINY, SMALL), spec(TINY), *left) == Repairs()
