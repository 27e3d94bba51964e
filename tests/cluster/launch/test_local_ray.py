import signal
from hashlib import sha256
from types import SimpleNamespace

import pytest
import ray
from ray._private import node, utils, worker

from cluster.errors import LaunchError
from cluster.launch.local_ray import ray_cpus, start_ray
from cluster.launch.session import Session
from cluster.spec import HttpSpec, KeySpec, ModelSpec, RaySpec, ReplicasSpec, ServingSpec, TenantSpec
from cluster.spec.capacity import machine_cores


def spec(cpus: int | None, **model) -> ServingSpec:
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256=sha256(b"k").hexdigest()),))
    models = (ModelSpec(name="m", source="builtin:tiny", **model),)
    return ServingSpec(ray=RaySpec(cpus=cpus), default_model="m", models=models, tenants=(tenant,))


def test_the_machines_cores_unless_the_spec_says_otherwise():
    assert ray_cpus(spec(None)) == machine_cores()
    assert ray_cpus(spec(64)) == 64


def test_ranks_that_would_wait_for_ever_are_refused_with_a_way_out():
    with pytest.raises(LaunchError, match=r"claim 12 CPUs and there are 4.*ray\.cpus: 12"):
        ray_cpus(spec(4, tensor_parallel=2, cpus_per_rank=2, replicas=ReplicasSpec(min=3, max=3)))


def test_the_handler_of_sigterm_stays_while_ray_starts(monkeypatch, tmp_path):
    def init(**kwargs):
        for module in (node, worker):  # as both do, of which the one drains a node before it ends the process
            module.ray._private.utils.set_sigterm_handler(lambda *_: None)
        return SimpleNamespace(dashboard_url="127.0.0.1:8265")

    monkeypatch.setattr(utils, "set_sigterm_handler", utils.set_sigterm_handler)
    monkeypatch.setattr(ray, "init", init)
    before = signal.getsignal(signal.SIGTERM)
    assert start_ray(RaySpec(), HttpSpec(), Session(tmp_path), 1, 8265) == "http://127.0.0.1:8265"
    assert signal.getsignal(signal.SIGTERM) is before
