"""Cores for the threads that compute: one for each, so that they never wait for each other on the same one.

A step is thousands of short parallel regions, each as long as its slowest thread. Left to itself the kernel puts two threads
of a rank on one core whenever something else wakes up on the other, which on a machine of two cores cost a tenth of the speed.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")
_TASKS = Path("/proc/self/task")
_claims: list[socket.socket] = []  # they end with this process, however it ends


def team(start: Callable[[], object]) -> tuple[int, ...]:
    """Ids of this thread and of all that ``start`` starts."""
    before = _threads()
    start()
    return threading.get_native_id(), *sorted(_threads() - before)


def siblings_last(cores: Iterable[int], topology: Path = _TOPOLOGY) -> list[int]:
    """The cores, in the order in which to take them: the second thread of a physical core after all first ones."""
    return sorted(cores, key=lambda core: (_place_among_siblings(core, topology), core))


def claim(count: int, among: Iterable[int], names: str = "fairshard-core") -> tuple[int, ...]:
    """The first cores that no other rank has claimed, until this process ends; none at all if there are not so many.

    A claim is the name of a socket, which the kernel gives to one process of a network namespace at a time; ``names`` tells ours
    from others'.
    """
    mine: dict[int, socket.socket] = {}
    for core in among:
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


def bind(threads: Sequence[int], cores: Sequence[int]) -> None:
    """Keep one or two of this process's threads each on a core of its own, and more than two together on all these cores.

    For OpenMP may end one of several threads and start another, which is then bound like the thread that starts it.
    """
    places = [{core} for core in cores] if len(threads) <= 2 else [set(cores)] * len(threads)
    try:
        for thread, place in zip(threads, places, strict=True):
            os.sched_setaffinity(thread, place)
    except ProcessLookupError:
        for thread in threads:
            with suppress(ProcessLookupError):
                os.sched_setaffinity(thread, cores)


def _place_among_siblings(core: int, topology: Path) -> int:
    """0 for the first thread of a physical core, 1 for the second; the kernel writes "0,64" or "0-1"."""
    try:
        listed = (topology / f"cpu{core}" / "topology" / "thread_siblings_list").read_text()
    except OSError:
        return 0
    return sum(_begins_below(part, core) for part in listed.strip().split(","))


def _begins_below(part: str, core: int) -> int:
    first, _, last = part.partition("-")
    return len(range(int(first), min(int(last or first) + 1, core)))


def _threads() -> set[int]:
    return {int(task.name) for task in _TASKS.iterdir()}
