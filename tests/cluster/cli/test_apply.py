from cluster.catalogue.diff import diff
from cluster.cli.apply import describe
from cluster.spec import EngineSpec, KeySpec, ModelSpec, ServingSpec, TenantSpec
from cluster.status.repairs import Repairs

TINY, SMALL, LARGE = (ModelSpec(name=name, source="builtin:tiny") for name in ("tiny", "small", "large"))


def spec(*models: ModelSpec, weight: float = 1.0) -> ServingSpec:
    tenant = TenantSpec(name="acme", weight=weight, keys=(KeySpec(name="main", sha256="a" * 64),))
    return ServingSpec(default_model=models[0].name, models=models, tenants=(tenant,))


def test_each_thing_that_will_be_done_is_one_line():
    fuller = TINY.model_copy(update={"engine": EngineSpec(block_size=4), "default_max_tokens": 9})
    assert describe(diff(spec(TINY, SMALL), spec(fuller, LARGE, weight=2.0)), Repairs()) == [
        "add model large v1",
        "remove model small v1, after its requests",
        "redeploy model tiny, requests wait while it loads: default_max_tokens, engine.block_size",
        "publish tenants",
    ]


def test_a_limit_is_changed_not_redeployed():
    shorter = TINY.model_copy(update={"default_max_tokens": 9, "engine": EngineSpec(max_num_seqs=4)})
    lines = describe(diff(spec(TINY), spec(shorter)), Repairs())
    assert lines == ["change model tiny while it runs: default_max_tokens, engine.max_num_seqs"]


def test_a_new_version_and_repairs_are_told():
    second = TINY.model_copy(update={"version": "v2"})
    assert describe(diff(spec(TINY, SMALL), spec(second, SMALL)), Repairs((SMALL,), ("model-old-v1",))) == [
        "replace model tiny v1 by v2: version",
        "mend model small v1: it does not run",
        "remove application model-old-v1: no model of the service",
    ]
