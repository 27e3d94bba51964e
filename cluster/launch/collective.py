"""Builds the shared-memory all-reduce ahead of the ranks, where one of the models will use it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

from cluster.home import compiled_operations
from cluster.spec.model import ModelSpec

# Floor 3's builder, called in a process of its own: this one must stay free of torch.
BUILDER = "from deployments.replica_group.sharding import shm_obstacle; print(shm_obstacle() or '', end='')"
BUILD_TIMEOUT_S = 600


def wants_shared_memory(models: Iterable[ModelSpec], cores: int) -> bool:
    """Whether any model's ranks would add up through shared memory if it can be had."""
    return any(_wants(model, cores) for model in models)


def _wants(model: ModelSpec, cores: int) -> bool:
    if model.tensor_parallel == 1 or model.gpus_per_rank:
        return False
    has_cores = cores >= model.tensor_parallel * model.cpus_per_rank + 1
    return model.collective == "shm" or (model.collective == "auto" and has_cores)


def missing_tools() -> list[str]:
    """Build tools that are not on the PATH."""
    tools = {"a C++ compiler (g++)": os.environ.get("CXX", "c++"), "ninja": "ninja"}
    return [name for name, command in tools.items() if shutil.which(command, path=_path()) is None]


def build() -> str | None:
    """Build it (a minute the first time, then at once); None, or in words why it cannot be had."""
    if missing := missing_tools():
        return f"{' and '.join(missing)} not found"
    environment = os.environ | {"TORCH_EXTENSIONS_DIR": str(compiled_operations()), "PATH": _path()}
    try:
        done = subprocess.run(
            [sys.executable, "-c", BUILDER], capture_output=True, text=True, timeout=BUILD_TIMEOUT_S, env=environment
        )
    except subprocess.TimeoutExpired:
        return f"building it took longer than {BUILD_TIMEOUT_S} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["the builder failed"])[-1]
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else None


def _path() -> str:
    """PATH with this environment's own programs first: its ninja counts."""
    return os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)])
