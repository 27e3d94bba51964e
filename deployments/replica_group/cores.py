"""Cores for the threads that compute: one for each, so that they never wait for each other on the same one.

A step is thousands of short parallel regions, each as long as its slowest thread. Left to itself the kernel puts two threads
of a rank on one core whenever something else wakes up on the other, which on a machine of two cores cost a tenth of the speed.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

_TASKS = Path("/proc/self/task")
_claims: list[socket.socket] = []  # they end with this process, however it ends


def team(start: Callable[[], object]) -> tuple[int, ...]:
    """Ids of this thread and of all that ``start`` starts."""
    before = _threads()
    start()
    return threading.get_native_id(), *sorted(_threads() - before)


def claim(count: int, among: Iterable[int], names: str = "fairshard-core") -> tuple[int, ...]:
    """So many cores that no other rank of this machine has claimed, until this process ends; none at all if too few are left.

    A claim is the name of a socket, which the kernel gives to one process at a time; ``names`` tells ours from others'.
    """
    mine: dict[int, socket.socket] = {}
    for core in sorted(among):
        name = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            name.bind(f"\0{names}-{core}")
        except OSError:
            name.close()
            continue
        mine[core] = name
        if len(mine) == count:
            _claims.extend(mine.values())
            return tuple(mine)
    for name in mine.values():
        name.close()
    return ()


def bind(threads: Iterable[int], cores: Iterable[int]) -> None:
    """Keep each of this process's threads on the core that stands at its place."""
    for thread, core in zip(threads, cores, strict=True):
        os.sched_setaffinity(thread, {core})


def _threads() -> set[int]:
    return {int(task.name) for task in _TASKS.iterdir()}
