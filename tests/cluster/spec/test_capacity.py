from __future__ import annotations

import pytest

from cluster.spec.capacity import Capacity, capacity, machine_cores
from cluster.spec.ray import RaySpec

HERE = {"type": "local", "head_ip": "127.0.0.1", "worker_ips": []}
TYPES = {
    "head_node_type": "head",
    "max_workers": 8,
    "available_node_types": {
        "head": {"resources": {"CPU": 4}, "node_config": {}},
        "big": {"resources": {"CPU": 32, "GPU": 1}, "max_workers": 3, "node_config": {}},
    },
}


@pytest.mark.parametrize(
    ("launcher", "cpus", "expected"),
    [
        ({}, None, Capacity(6, 6, "this machine's cores")),
        ({"provider": HERE}, None, Capacity(6, 6, "this machine's cores")),
        ({"provider": HERE}, 9, Capacity(9, 9, "ray.cpus")),
        ({"provider": HERE | {"head_ip": "10.0.0.1"}}, None, None),
        ({"provider": HERE | {"worker_ips": ["10.0.0.2", "10.0.0.3"]}}, None, None),
        ({"provider": HERE | {"worker_ips": ["10.0.0.2", "10.0.0.3"]}}, 4, Capacity(4, 12, "ray.cpus")),
        ({"provider": {"type": "local", "coordinator_address": "10.0.0.1:80"}}, 4, Capacity(4, None, "ray.cpus")),
        ({"provider": {"type": "aws"}}, None, None),
        ({"provider": "nonsense"}, None, None),
        (TYPES, None, Capacity(32, 4 + 3 * 32, "available_node_types")),
        (TYPES, 2, Capacity(2, 2 + 3 * 2, "ray.cpus")),
        (TYPES | {"max_workers": 1}, None, Capacity(32, 4 + 32, "available_node_types")),
        ({"available_node_types": {"any": {"node_config": {}}}}, None, None),
        ({"available_node_types": {"any": None}}, None, None),
    ],
)
def test_capacity_is_what_the_launcher_offers(launcher, cpus, expected):
    assert capacity(launcher, RaySpec(cpus=cpus), cores=6) == expected


@pytest.mark.parametrize(
    ("files", "most"),
    [
        ({"cpu.max": "100000 100000\n"}, 1),
        ({"cpu.max": "max 100000\n"}, None),
        ({"cpu.max": "50000 100000\n"}, 1),
        ({"cpu.max": "nonsense\n"}, None),
        ({"cpu/cpu.cfs_quota_us": "100000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 1),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
        ({}, None),
    ],
)
def test_container_quota_lowers_the_cores(tmp_path, monkeypatch, files, most):
    monkeypatch.setattr("os.cpu_count", lambda: 6)
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert machine_cores(tmp_path) == (most or 6)


def test_machine_has_a_core():
    assert machine_cores() >= 1
