"""How the ranks of a group add up their partial results, and why so. Pure: knows neither torch nor DeepSpeed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Collective:
    """``name`` is "none" (one rank), "shm", "gloo" or "nccl"; ``reason`` is for people."""

    name: Literal["none", "shm", "gloo", "nccl"]
    reason: str


def choose_collective(
    asked: str, tensor_parallel: int, cpus_per_rank: int, gpus_per_rank: int, cores: int, shm_obstacle: str | None
) -> Collective:
    """The collective for one group on a machine with ``cores`` cores; ``shm_obstacle`` says why shm cannot be had, if so.

    Shared memory is 10-40 times quicker than gloo but spins without yielding, so it is right only where every compute
    thread owns a core and one core is left for everything else. Asked for by name it is used on busy machines too.
    """
    if tensor_parallel == 1:
        return Collective("none", "one rank has nothing to add up")
    if asked in ("nccl", "gloo"):
        return Collective(asked, "asked for")
    if asked == "auto" and gpus_per_rank:
        return Collective("nccl", "ranks have GPUs")
    if shm_obstacle is not None:
        return Collective("gloo", f"shared memory is not available: {shm_obstacle}")
    if asked == "shm":
        return Collective("shm", "asked for")
    needed = tensor_parallel * cpus_per_rank + 1
    if cores < needed:
        return Collective("gloo", f"shared memory spins and would need {needed} cores, there are {cores}")
    return Collective("shm", f"{cores} cores for {needed - 1} compute threads")
