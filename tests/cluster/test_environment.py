import os
import subprocess
import sys
from pathlib import Path

import pytest

from cluster import environment
from cluster.environment import LocalPorts, differences, local_environment, ray_environment
from cluster.spec import HttpSpec, RaySpec

PORTS = LocalPorts(1, 2, 3)


def local(**http) -> dict[str, str]:
    return local_environment(RaySpec(), HttpSpec(**http), Path("/tmp/s"), PORTS, Path("/tmp/s/haproxy"))


def test_flags_follow_the_spec():
    off = ray_environment(RaySpec(haproxy=False, throughput=False, auth="token"))
    assert (off["RAY_SERVE_ENABLE_HA_PROXY"], off["RAY_SERVE_THROUGHPUT_OPTIMIZED"], off["RAY_AUTH_MODE"]) == ("0", "0", "token")
    on = ray_environment(RaySpec())
    assert (on["RAY_SERVE_ENABLE_HA_PROXY"], on["RAY_SERVE_THROUGHPUT_OPTIMIZED"], on["RAY_AUTH_MODE"]) == ("1", "1", "disabled")


def test_a_local_start_has_all_that_a_cluster_has():
    assert ray_environment(RaySpec()).items() <= local().items()


def test_loopback_only_while_the_api_is_on_loopback():
    name = "__RAY_WORKER_PROCESS_SETUP_HOOK_ENV_VAR"
    assert local()[name] == environment.LOOPBACK_HOOK
    assert name not in local(host="0.0.0.0")


def test_haproxy_waits_longer_than_our_own_deadline():
    env = local(request_deadline_s=9000.5)
    for name in ("TIMEOUT_CLIENT_S", "TIMEOUT_SERVER_S", "HARD_STOP_AFTER_S"):
        assert int(env[f"RAY_SERVE_HAPROXY_{name}"]) > 9000.5


def test_every_file_of_haproxy_is_in_the_private_folder():
    paths = [value for name, value in local().items() if name.startswith("RAY_SERVE_HAPROXY_") and value.startswith("/")]
    assert len(paths) == 6
    assert all(path.startswith("/tmp/s") for path in paths)


def test_serve_reads_the_variables_that_we_set():
    """Names that Serve no longer knows would be set in vain; the hook and the dashboards' ports are Ray's."""
    code = "import ray, pathlib; print(pathlib.Path(ray.__file__).parent)"
    root = Path(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip())
    text = "\n".join(
        (root / name).read_text()
        for name in (
            "serve/_private/constants.py",
            "_private/ray_constants.py",
            "dashboard/consts.py",
            "autoscaler/_private/constants.py",
        )
    )
    text += (root / "_common/usage/usage_constants.py").read_text()
    ours = {name for name in local() if name.startswith("RAY_SERVE") or name.startswith("__RAY") or "USAGE" in name}
    ours |= {"DASHBOARD_METRIC_PORT", "AUTOSCALER_METRIC_PORT", "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"}
    assert [name for name in sorted(ours) if f'"{name}"' not in text] == []


def test_difference_names_variable_both_values_and_the_way_out():
    (sentence,) = differences({"A": "1", "B": "2"}, {"A": None, "B": "2"}, "Ray node 10.0.0.1")
    assert "10.0.0.1" in sentence
    assert "A=(unset)" in sentence
    assert "export A=1" in sentence


def test_apply_sets_this_process(monkeypatch):
    monkeypatch.setenv("FAIRSHARD_TEST_VARIABLE", "before")
    environment.apply({"FAIRSHARD_TEST_VARIABLE": "after"})
    assert os.environ["FAIRSHARD_TEST_VARIABLE"] == "after"


def test_a_ray_that_this_process_started_is_not_asked(monkeypatch):
    monkeypatch.setattr(environment, "_of_own_ray", {})
    for name, value in ray_environment(RaySpec()).items():
        monkeypatch.setenv(name, value)
    environment.apply(ray_environment(RaySpec()), starts_ray=True)
    assert environment.missing_in_running_cluster(RaySpec()) == []


FOREIGN = """
import os
os.environ.update(RAY_AUTH_MODE="disabled", RAY_USAGE_STATS_ENABLED="0", RAY_SERVE_ENABLE_HA_PROXY="0")
os.environ.pop("RAY_SERVE_THROUGHPUT_OPTIMIZED", None)
import ray
ray.init(address="local", num_cpus=1, include_dashboard=False, log_to_driver=False, object_store_memory=80 * 2**20)
os.environ["RAY_SERVE_ENABLE_HA_PROXY"] = "1"  # the driver has it, the cluster does not: only asking a worker tells
from cluster.environment import missing_in_running_cluster
from cluster.spec import RaySpec
print("\\n".join(missing_in_running_cluster(RaySpec(), timeout_s=120)))
"""


@pytest.mark.ray
def test_a_foreign_ray_is_asked_itself():
    done = subprocess.run([sys.executable, "-c", FOREIGN], capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stderr
    warnings = [line for line in done.stdout.splitlines() if line.startswith("Ray node")]
    assert any("RAY_SERVE_ENABLE_HA_PROXY=0" in warning for warning in warnings)
    assert any("RAY_SERVE_THROUGHPUT_OPTIMIZED=(unset)" in warning for warning in warnings)
    assert not any("RAY_AUTH_MODE" in warning for warning in warnings)
