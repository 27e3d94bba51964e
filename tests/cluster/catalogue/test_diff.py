from typing import Any

import pytest

from cluster.catalogue.diff import diff, differing_keys
from cluster.errors import SpecError
from cluster.spec import EngineSpec, HttpSpec, KeySpec, ModelSpec, RaySpec, ReplicasSpec, ServingSpec, TelemetrySpec, TenantSpec

ACME = TenantSpec(name="acme", keys=(KeySpec(name="main", sha256="a" * 64),))
TINY = ModelSpec(name="tiny", source="builtin:tiny")
SMALL = ModelSpec(name="small", source="builtin:tiny")


def spec(**values: Any) -> ServingSpec:
    return ServingSpec(**{"default_model": "tiny", "models": (TINY,), "tenants": (ACME,), **values})


def model(**values: Any) -> ModelSpec:
    return TINY.model_copy(update=values)


def test_equal_specs_differ_in_nothing():
    change = diff(spec(), spec())
    assert not change
    change.check()
    assert (change.deployed, change.retired) == ((), ())


def test_added_and_removed_models():
    there = diff(spec(), spec(models=(TINY, SMALL)))
    assert (there.added, there.removed, there.changed, there.published) == ((SMALL,), (), (), ("models",))
    assert there.deployed == (SMALL,)
    back = diff(spec(models=(TINY, SMALL)), spec())
    assert (back.added, back.removed, back.retired) == ((), (SMALL,), (SMALL,))
    there.check()
    back.check()


def test_tenants_and_the_default_model_are_only_published():
    globex = TenantSpec(name="globex", keys=(KeySpec(name="main", sha256="b" * 64),))
    change = diff(spec(models=(TINY, SMALL)), spec(models=(TINY, SMALL), tenants=(ACME, globex), default_model="small"))
    change.check()
    assert change
    assert change.published == ("default_model", "tenants")
    assert (change.deployed, change.retired) == ((), ())


def test_a_limit_that_only_the_router_reads_needs_no_deployment():
    change = diff(spec(), spec(models=(model(default_max_tokens=7),)))
    assert [c.keys for c in change.changed] == [("default_max_tokens",)]
    assert change.deployed == ()


def test_limits_of_the_ingress_are_only_published():
    change = diff(spec(), spec(http=HttpSpec(max_body_bytes=2048, request_deadline_s=3600, keep_alive_s=1)))
    change.check()
    assert change.published == ("http.max_body_bytes", "http.request_deadline_s", "http.keep_alive_s")
    assert (change.deployed, change.retired) == ((), ())


def test_limits_of_the_engine_are_only_published():
    new = model(engine=EngineSpec(max_num_seqs=4000, max_num_batched_tokens=100_000, max_waiting=0, queue_timeout_s=7))
    change = diff(spec(), spec(models=(new,)))
    limits = ("max_num_seqs", "max_num_batched_tokens", "max_waiting", "queue_timeout_s")
    assert set(change.changed[0].keys) == {f"engine.{limit}" for limit in limits}
    assert (change.deployed, change.retired) == ((), ())


def test_what_ranks_are_made_with_and_replicas_are_deployed_in_place():
    new = model(engine=EngineSpec(max_num_seqs=4, block_size=8), replicas=ReplicasSpec(max=3))
    change = diff(spec(), spec(models=(new,)))
    change.check()
    assert change.changed[0].keys == ("engine.max_num_seqs", "engine.block_size", "replicas.max")
    assert (change.deployed, change.retired) == ((new,), ())


def test_a_new_version_is_deployed_beside_the_old_one():
    new = model(version="v2", source="./other")
    change = diff(spec(), spec(models=(new,)))
    change.check()
    assert (change.deployed, change.retired) == ((new,), (TINY,))


def test_a_source_may_not_change_under_its_version():
    change = diff(spec(), spec(models=(model(source="./other"),)))
    assert change.needs_version == ("models[tiny].source",)
    with pytest.raises(SpecError, match=r"models\[tiny\]\.source may only change together with the model's version"):
        change.check()


@pytest.mark.parametrize(
    ("values", "keys"),
    [
        ({"http": HttpSpec(port=9000, drain_s=1, routers=2)}, ("http.port", "http.drain_s", "http.routers")),
        ({"http": HttpSpec(request_deadline_s=3601)}, ("http.request_deadline_s",)),
        ({"ray": RaySpec(haproxy=False)}, ("ray.haproxy",)),
        ({"path": "fused"}, ("path",)),
        ({"telemetry": TelemetrySpec(push_interval_s=1)}, ("telemetry.push_interval_s",)),
    ],
)
def test_what_needs_a_restart_is_named_key_by_key(values, keys):
    change = diff(spec(), spec(**values))
    assert change
    assert change.needs_restart == keys
    with pytest.raises(SpecError) as caught:
        change.check()
    for key in keys:
        assert f"{key} needs a restart" in str(caught.value)


def test_every_section_is_either_published_or_needs_a_restart():
    """A section added to the spec must not be lost between the two."""
    other = {
        "http": HttpSpec(port=1), "path": "fused", "ray": RaySpec(cpus=9), "default_model": "small", "models": (SMALL,),
        "tenants": (ACME.model_copy(update={"weight": 2.0}),), "telemetry": TelemetrySpec(max_tenant_labels=1),
        "filter": spec().filter.model_copy(update={"replicas": 2}),
    }  # fmt: skip
    assert set(other) == set(ServingSpec.model_fields)
    change = diff(spec(), spec(**other))
    assert set(change.published) | {key.split(".")[0] for key in change.needs_restart} == set(other)


def test_differing_keys_walks_nested_specs():
    assert list(differing_keys(TINY, model(engine=EngineSpec(block_size=32), dtype="float32"))) == ["dtype", "engine.block_size"]
