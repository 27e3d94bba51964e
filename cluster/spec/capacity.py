"""How many CPUs ranks may claim: on one node, and in the whole cluster that cluster.yaml describes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cluster.spec.address import is_loopback
from cluster.spec.ray import RaySpec

LOCAL = {"type": "local", "head_ip": "127.0.0.1"}  # what a file without a provider means: this machine


@dataclass(frozen=True, slots=True)
class Capacity:
    """CPUs that ranks may claim; ``origin`` tells a person where the numbers come from."""

    node_cpus: int  # on the largest node
    total_cpus: int | None  # on all nodes together, at their most; None where the file does not tell how many nodes there are
    origin: str


def capacity(launcher: dict[str, Any], ray: RaySpec, cores: int) -> Capacity | None:
    """What the launcher's half of cluster.yaml offers, or None where it does not tell (hosts known by address only).

    ``cores`` are those of this machine, which count when it is the only node.
    """
    node_types = _mapping(launcher.get("available_node_types"))
    if node_types:
        return _of_node_types(launcher, node_types, ray.cpus)
    nodes = _listed_nodes(_mapping(launcher.get("provider", LOCAL)))
    if ray.cpus is not None:
        return Capacity(ray.cpus, None if nodes is None else ray.cpus * len(nodes), "ray.cpus")
    only_here = nodes is not None and len(nodes) == 1 and is_loopback(nodes[0])
    return Capacity(cores, cores, "this machine's cores") if only_here else None


def machine_cores(cgroup: Path = Path("/sys/fs/cgroup")) -> int:
    """The cores that Ray counts on this machine: all, or fewer where a container's CPU quota says so."""
    return max(1, min(os.cpu_count() or 1, _quota_cores(cgroup) or 4096))


def _of_node_types(launcher: dict[str, Any], node_types: dict[str, Any], cpus: int | None) -> Capacity | None:
    most = launcher.get("max_workers", 2)  # Ray's own default
    node_cpus, total = 0, 0
    for name, kind in node_types.items():
        each = cpus if cpus is not None else _mapping(_mapping(kind).get("resources")).get("CPU")
        is_head = name == launcher.get("head_node_type")
        workers = _mapping(kind).get("max_workers", 0 if is_head else most)
        if not all(isinstance(number, int) for number in (each, workers, most)):
            return None
        count = min(workers, most) + is_head
        node_cpus, total = max(node_cpus, each if count else 0), total + each * count
    return Capacity(node_cpus, total, "ray.cpus" if cpus is not None else "available_node_types")


def _listed_nodes(provider: dict[str, Any]) -> list[str] | None:
    """The addresses of the nodes, where the file lists them: head first."""
    if provider.get("type") != "local" or "coordinator_address" in provider:
        return None
    workers = provider.get("worker_ips") or []
    return [str(node) for node in (provider.get("head_ip"), *workers)] if isinstance(workers, list) else None


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _quota_cores(cgroup: Path) -> int | None:
    version_2, quota, period = cgroup / "cpu.max", cgroup / "cpu/cpu.cfs_quota_us", cgroup / "cpu/cpu.cfs_period_us"
    try:
        allowed, per = version_2.read_text().split() if version_2.exists() else (quota.read_text(), period.read_text())
        return None if allowed.strip() in ("max", "-1") else max(1, int(allowed) // int(per))
    except (OSError, ValueError):
        return None  # no cgroup, or one that we cannot read: no limit that we know of
