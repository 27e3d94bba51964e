"""The two commands as processes of their own, against a running Ray."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import ray
import yaml

from cluster.catalogue.actor import current, start_catalogue, stop_catalogue
from cluster.spec.load import load_spec
from cluster.telemetry.actor import start_telemetry, stop_telemetry
from cluster.telemetry.load import RankLoad, ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.pusher import Pusher

pytestmark = pytest.mark.ray

RANKS = (RankLoad(0, 11, "cpu", 1000, 500, 9000), RankLoad(1, 12, "cpu", 1000, 500, 9000))
LOAD = ReplicaLoad("embedded", "r1", "ready", "gloo", 3, 2, 0.5, 10.0, ranks=RANKS)


@pytest.fixture
def spec_file(tmp_path) -> Path:
    path = tmp_path / "cluster.yaml"
    path.write_text(Path("cluster.yaml").read_text())
    return path


@pytest.fixture
def service(ray_cluster, spec_file):
    """The two actors with the shipped spec and one replica's load; no models."""
    spec = load_spec(spec_file)
    start_catalogue(spec)
    sink = start_telemetry(spec.telemetry)
    assert asyncio.run(Pusher("r1", ServingMetrics(), sink, 60.0, load=lambda: LOAD).push_now())
    yield spec
    stop_telemetry()
    stop_catalogue()


def fairshard(*arguments: str) -> subprocess.CompletedProcess[str]:
    address = ray.get_runtime_context().gcs_address
    command = [sys.executable, "-m", "cluster.cli", *arguments, "--address", address]
    env = {**os.environ, "PYTHONPATH": os.getcwd(), "COLUMNS": "120"}
    return subprocess.run(command, capture_output=True, text=True, env=env, timeout=240, check=False)


def changed(path: Path, change) -> Path:
    data = yaml.safe_load(path.read_text())
    change(data["metadata"]["serving"])
    path.write_text(yaml.safe_dump(data))
    return path


def test_status_prints_the_whole_state_as_json(service):
    done = fairshard("status", "--json")
    assert done.returncode == 0, done.stderr
    state = json.loads(done.stdout)
    assert set(state) == {"ready", "catalogue_version", "models", "tenants", "deployments", "replicas"}
    assert (state["ready"], state["catalogue_version"], state["tenants"]) == (True, 1, ["acme", "globex"])
    assert state["models"] == [{"name": "embedded", "version": "v1", "is_default": True, "ready_replicas": 1}]
    (replica,) = state["replicas"]
    assert (replica["running"], replica["waiting"], replica["output_tokens_per_s"]) == (3, 2, 10.0)
    assert [set(rank) for rank in replica["ranks"]] == [
        {"rank", "pid", "device", "weight_bytes", "kv_bytes", "rss_bytes", "is_spare"}
    ] * 2


def test_status_shows_tables(service):
    done = fairshard("status")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("ready: embedded v1 (default); 2 tenants; catalogue 1")
    assert "r1" in done.stdout


def test_both_say_so_where_a_ray_runs_without_a_service(ray_cluster, spec_file):
    for arguments in (("status",), ("apply", str(spec_file))):
        done = fairshard(*arguments)
        assert done.returncode == 1
        assert "no Fairshard service on it" in done.stderr
        assert "Traceback" not in done.stderr


def test_apply_publishes_tenants_and_repeats_without_effect(service, spec_file):
    changed(spec_file, lambda serving: serving["tenants"].pop())
    done = fairshard("apply", str(spec_file))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["publish tenants", "done: catalogue 2"]
    assert [tenant.name for tenant in current().spec.tenants] == ["acme"]
    assert fairshard("apply", str(spec_file)).stdout == "nothing to change\n"


def test_apply_refuses_what_needs_a_restart_and_changes_nothing(service, spec_file):
    changed(spec_file, lambda serving: serving["http"].update(port=8123))
    done = fairshard("apply", str(spec_file))
    assert done.returncode == 1
    assert "http.port needs a restart of the service" in done.stderr
    assert "Traceback" not in done.stderr
    assert current().version == 1
