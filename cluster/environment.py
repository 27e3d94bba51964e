"""The environment variables of Ray, the only place that names them.

Ray reads them when its processes start and Serve reads them when it is imported, so they must be set before both. What
every cluster needs is in ``ray_environment`` (cluster.yaml's start commands repeat it, a test compares), what one start
on this machine adds (private folder, private ports, loopback only) in ``local_environment``.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cluster.launch.haproxy import ADMIN_SOCKET, CONFIG, STOPPING
from cluster.spec.address import is_loopback
from cluster.spec.http import HttpSpec, proxy_patience_s
from cluster.spec.ray import RaySpec

# Autoscaler v2 takes the head of a `provider: local` cluster for a worker; only Ray's launcher runs the autoscaler.
LAUNCHER_ENVIRONMENT = {"RAY_enable_autoscaler_v2": "0"}
_PROXY_ENVIRONMENT = {
    # These give load balancers outside time to notice; ours is told at once, and a stop should not take 30 s.
    "RAY_SERVE_DIRECT_INGRESS_MIN_DRAINING_PERIOD_S": "1",
    "RAY_SERVE_PROXY_MIN_DRAINING_PERIOD_S": "1",
    # A proxy that fails three checks is started again. Serve would ask every 10 s, and there is no other proxy.
    "RAY_SERVE_PROXY_HEALTH_CHECK_PERIOD_S": "1",
}
_of_own_ray: dict[str, str] = {}  # what the Ray that this process started was started with
LOOPBACK_HOOK = "cluster.launch.loopback.keep_grpc_on_loopback"
PLAIN_PROXY = "deployments.router.plain_proxy.middlewares"  # by name: Serve's proxy imports it
_STOPPING_FILE = "FAIRSHARD_STOPPING_FILE"

# Ray replaces 127.0.0.1 by an outside address unless it believes that it may not form a cluster.
LOOPBACK_ADDRESS = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0"}


def ray_environment(spec: RaySpec) -> dict[str, str]:
    """Variables that every Ray process of a Fairshard cluster must have, on every node."""
    return {
        "RAY_AUTH_MODE": spec.auth,
        "RAY_USAGE_STATS_ENABLED": "0",
        # By default Ray runs workers at nice 15, where everything else on the machine interrupts a rank's steps.
        "RAY_worker_niceness": "0",
        # Serve's own metrics, ten times a second in each replica, and its controller's loop cost an idle machine 5 % of a
        # core; what takes a core from one rank makes all ranks wait.
        "RAY_SERVE_METRICS_EXPORT_INTERVAL_MS": "2000",
        "RAY_SERVE_CONTROL_LOOP_INTERVAL_S": "0.25",
        "RAY_SERVE_ENABLE_HA_PROXY": _flag(spec.haproxy),
        "RAY_SERVE_THROUGHPUT_OPTIMIZED": _flag(spec.throughput),
    }


@dataclass(frozen=True, slots=True)
class LocalPorts:
    """Ports of Ray's own that are fixed by default and would collide between two services on one machine."""

    fallback_proxy: int
    dashboard_metrics: int
    autoscaler_metrics: int


def local_environment(spec: RaySpec, http: HttpSpec, folder: Path, ports: LocalPorts, haproxy: Path) -> dict[str, str]:
    """Variables of a Ray that one command starts and stops on this machine.

    ``folder`` is private to this start and short (Unix socket paths end at 107 bytes); ``haproxy`` is the executable
    that Serve runs as its HAProxy.
    """
    environment = (
        ray_environment(spec)
        | (_haproxy_environment(http, folder, haproxy) if spec.haproxy else _plain_proxy_environment(folder))
        | {
            "RAY_SERVE_FALLBACK_PROXY_HTTP_PORT": str(ports.fallback_proxy),
            "DASHBOARD_METRIC_PORT": str(ports.dashboard_metrics),
            "AUTOSCALER_METRIC_PORT": str(ports.autoscaler_metrics),
            # After a stop, a thread that still waits for Serve would join whichever other Ray it finds.
            "RAY_ENABLE_AUTO_CONNECT": "0",
            "RAY_SERVE_LOG_TO_STDERR": "0",
            "RAY_COLOR_PREFIX": "0",
            "RAY_DEDUP_LOGS": "1",
            # Workers import `cluster` and `deployments` wherever the command was started.
            "PYTHONPATH": _python_path(),
        }
    )
    return environment | (_loopback_environment() if is_loopback(http.host) else {})


def _haproxy_environment(http: HttpSpec, folder: Path, haproxy: Path) -> dict[str, str]:
    patience_s = math.ceil(proxy_patience_s(http)) + 60  # longer than our own deadline, which answers in JSON
    return {
        "RAY_SERVE_HAPROXY_BINARY_PATH": str(haproxy),
        "RAY_SERVE_HAPROXY_CONFIG_FILE_LOC": str(folder / CONFIG),
        "RAY_SERVE_HAPROXY_SOCKET_PATH": str(folder / ADMIN_SOCKET),
        "RAY_SERVE_HAPROXY_SERVER_STATE_BASE": str(folder),
        "RAY_SERVE_HAPROXY_SERVER_STATE_FILE": str(folder / "state"),
        "RAY_SERVE_HAPROXY_METRICS_SOCKET_PATH": str(folder / "m.sock"),
        "RAY_SERVE_HAPROXY_METRICS_ENABLED": "0",
        "RAY_SERVE_HAPROXY_NBTHREAD": str(max(1, min(4, (os.cpu_count() or 1) // 2))),
        "RAY_SERVE_HAPROXY_TIMEOUT_CLIENT_S": str(patience_s),
        "RAY_SERVE_HAPROXY_TIMEOUT_SERVER_S": str(patience_s),
        # A reload (any model added or removed) leaves running streams to the old process, which is killed after this.
        "RAY_SERVE_HAPROXY_HARD_STOP_AFTER_S": str(patience_s),
        # One refused connection proves that a Router is dead; its checks bring it back within half a second.
        "RAY_SERVE_HAPROXY_OBSERVE_ERROR_LIMIT": "1",
        "RAY_SERVE_HAPROXY_HEALTH_CHECK_INTER": "1s",
    } | _PROXY_ENVIRONMENT


def _plain_proxy_environment(folder: Path) -> dict[str, str]:
    proxy = {"RAY_SERVE_HTTP_PROXY_CALLBACK_IMPORT_PATH": PLAIN_PROXY, _STOPPING_FILE: str(folder / STOPPING)}
    return proxy | _PROXY_ENVIRONMENT


def stopping_file() -> Path | None:
    """The file that is there while the service takes no new request; None where nobody would make it."""
    path = os.environ.get(_STOPPING_FILE)
    return Path(path) if path else None


def _loopback_environment() -> dict[str, str]:
    return {
        **LOOPBACK_ADDRESS,
        # Serve replicas bind their gRPC port on all interfaces; this hook runs in each worker before they do.
        "__RAY_WORKER_PROCESS_SETUP_HOOK_ENV_VAR": LOOPBACK_HOOK,
    }


def client_environment(spec: RaySpec, host: str) -> dict[str, str]:
    """Variables of a process that joins the running Ray whose control service is at ``host``."""
    return ray_environment(spec) | (LOOPBACK_ADDRESS if is_loopback(host) else {})


def given_address() -> str | None:
    """Where the user's shell says that Ray is; None where it says nothing."""
    return os.environ.get("RAY_ADDRESS") or None


def apply(environment: Mapping[str, str], starts_ray: bool = False) -> None:
    """Set the variables in this process, before ray is imported; ``starts_ray`` tells that it will start a Ray with them."""
    os.environ.update(environment)
    if starts_ray:
        _of_own_ray.update(environment)


def missing_in_running_cluster(spec: RaySpec, timeout_s: float = 20) -> list[str]:
    """One warning for each variable that a node of the connected Ray lacks or has with another value.

    Asks a worker on every node for its own environment: workers get it from the raylet, and so do Serve's controller,
    proxies and replicas. Nodes that do not answer in time are named too. A Ray that this process started itself has them
    and is not asked.
    """
    import ray
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    wanted = ray_environment(spec)
    if wanted.items() <= _of_own_ray.items():
        return []
    report = ray.remote(num_cpus=0, max_retries=0)(_environment_of_worker)
    nodes = {n["NodeID"]: n["NodeManagerAddress"] for n in ray.nodes() if n["Alive"]}
    refs = {
        report.options(scheduling_strategy=NodeAffinitySchedulingStrategy(node, soft=False)).remote(tuple(wanted)): address
        for node, address in nodes.items()
    }
    answered, silent = ray.wait(list(refs), num_returns=len(refs), timeout=timeout_s)
    warnings = [f"Ray node {refs[ref]} did not tell its environment within {timeout_s:g} s" for ref in silent]
    for ref in answered:
        warnings += differences(wanted, ray.get(ref), f"Ray node {refs[ref]}")
    return warnings


def differences(wanted: Mapping[str, str], found: Mapping[str, str | None], where: str) -> list[str]:
    """Sentences that say which variables differ at ``where`` and how to mend it."""
    return [
        f"{where} runs with {name}={found.get(name) or '(unset)'}, Fairshard wants {value}: "
        f"stop that Ray, `export {name}={value}`, and start it again"
        for name, value in wanted.items()
        if found.get(name) != value
    ]


def _environment_of_worker(names: tuple[str, ...]) -> dict[str, str | None]:
    return {name: os.environ.get(name) for name in names}


def _python_path() -> str:
    root = str(Path(__file__).resolve().parent.parent)
    others = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p and p != root]
    return os.pathsep.join([root, *others])


def _flag(on: bool) -> str:
    return "1" if on else "0"
