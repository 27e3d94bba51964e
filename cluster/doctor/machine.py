"""What the machine is: cores, instructions, memory, GPUs, ports."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil

from cluster.doctor.finding import Finding, State
from cluster.launch.collective import wants_shared_memory
from cluster.launch.ports import is_free
from cluster.spec.capacity import machine_cores
from cluster.spec.crosscheck import wanted_cpus
from cluster.spec.serving import ServingSpec

GIB = 2**30
NEEDED_BYTES = 4 * GIB  # Ray, Serve and our own processes 2.5 GB, two ranks of a tiny model 1 GB
SHARED_MEMORY_BYTES = 512 * 2**20  # Ray's object store 200 MB, 66 MB for each rank of the shared-memory collective
FEATURES = {"amx_bf16": "amx", "avx512f": "avx512", "avx2": "avx2"}


def cores(spec: ServingSpec | None) -> Finding:
    """Cores against what the ranks claim, and one more for everything else."""
    count = machine_cores()
    claimed = wanted_cpus(spec) if spec else 1
    text = f"{count} cores, ranks claim {claimed}"
    if count > claimed:
        return Finding("cores", State.OK, text)
    mend = "more cores, or lower tensor_parallel, cpus_per_rank or replicas in cluster.yaml"
    several = [model for model in spec.models if model.tensor_parallel > 1] if spec else []
    how = ", so ranks add up through gloo" if several and not wants_shared_memory(several, count) else ""
    return Finding("cores", State.DEGRADED, f"{text}: none is left over{how}", mend)


def cpu_features(cpuinfo: Path = Path("/proc/cpuinfo")) -> Finding:
    """The vector instructions that matter to matrix products."""
    flags = _flags(cpuinfo)
    found = [name for flag, name in FEATURES.items() if flag in flags]
    if found:
        return Finding("cpu", State.OK, ", ".join(found))
    return Finding("cpu", State.DEGRADED, "none of amx, avx512, avx2: matrix products are slow", "a newer CPU, or a GPU")


def memory(total_bytes: int | None = None, free_bytes: int | None = None) -> Finding:
    """Main memory that processes can still get."""
    now = psutil.virtual_memory()
    total, free = total_bytes or now.total, free_bytes or now.available
    text = f"{free / GIB:.1f} of {total / GIB:.1f} GiB free"
    if free >= NEEDED_BYTES:
        return Finding("memory", State.OK, text)
    return Finding("memory", State.DEGRADED, f"{text}, {NEEDED_BYTES / GIB:.0f} GiB wanted", "end other programs, or add memory")


def shared_memory(folder: Path = Path("/dev/shm")) -> Finding:
    """/dev/shm, where ranks add up what they computed and Ray keeps its objects."""
    if not folder.is_dir():
        return Finding("shm", State.BROKEN, f"no {folder}", "mount a tmpfs there")
    free = shutil.disk_usage(folder).free
    text = f"{free / GIB:.1f} GiB free in {folder}"
    if free >= SHARED_MEMORY_BYTES:
        return Finding("shm", State.OK, text)
    return Finding("shm", State.DEGRADED, text, "make it larger (docker run --shm-size=1g)")


def gpu(spec: ServingSpec | None, devices: Path = Path("/dev")) -> Finding:
    """NVIDIA cards, by their device files."""
    count = sum(1 for device in devices.glob("nvidia[0-9]*"))
    wanted = sum(model.gpus_per_rank * model.tensor_parallel * model.replicas.min for model in spec.models) if spec else 0
    if count >= wanted:
        return Finding("gpu", State.OK, f"{count}" if count else "none; models run on the CPU")
    return Finding("gpu", State.BROKEN, f"{count}, the models ask for {wanted}", "set gpus_per_rank: 0, or add cards")


def ports(spec: ServingSpec | None) -> Iterator[Finding]:
    """Whether the API's port and the dashboard's are free."""
    if spec is None:
        return
    wanted = {"port": (spec.http.port, spec.http.host), "dashboard": (spec.ray.dashboard_port, spec.ray.dashboard_host)}
    for name, (port, host) in wanted.items():
        if is_free(port, host):
            yield Finding(name, State.OK, f"{port} on {host} is free")
        else:
            mend = "fairshard serve --port N" if name == "port" else "none needed: another port is taken then"
            yield Finding(name, State.DEGRADED, f"{port} on {host} is in use (a running service?)", mend)


def _flags(cpuinfo: Path) -> frozenset[str]:
    try:
        lines = cpuinfo.read_text().splitlines()
    except OSError:
        return frozenset()
    return frozenset(next((line.split(":", 1)[1].split() for line in lines if line.startswith("flags")), ()))
