"""The processes that this one started, however deep, and how to be sure that none is left."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import psutil

SHARED_MEMORY = Path("/dev/shm")
OUR_BUFFERS = ("fairshard", "deepspeed_allreduce_buffer", "plasma")


def adopt_orphans() -> None:
    """Make this process the parent of descendants whose own parent dies, so that ``descendants`` never loses one."""
    pr_set_child_subreaper = 36
    ctypes.CDLL(None, use_errno=True).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def descendants() -> list[psutil.Process]:
    """All living processes below this one; zombies that were adopted are reaped on the way."""
    alive = []
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if process.status() == psutil.STATUS_ZOMBIE:
                _reap(process.pid)
            else:
                alive.append(process)
    return alive


def named(*names: str) -> list[psutil.Process]:
    """The living descendants whose executables have one of these names."""
    found = []
    for process in descendants():
        with suppress(psutil.NoSuchProcess):
            if process.name() in names:
                found.append(process)
    return found


def lives(process: psutil.Process) -> bool:
    """Whether it runs; a zombie does not."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def end_all(patience_s: float = 3.0) -> None:
    """End every descendant: SIGTERM, and SIGKILL to those that live on after ``patience_s``."""
    left = descendants()
    _signal(left, psutil.Process.terminate)
    psutil.wait_procs(left, timeout=patience_s)
    kill_all()


def kill_all() -> None:
    """SIGKILL every descendant, also those that are born meanwhile."""
    for _ in range(5):
        living = descendants()
        if not living:
            return
        _signal(living, psutil.Process.kill)
        psutil.wait_procs(living, timeout=1)


def shared_memory_files() -> frozenset[str]:
    """Names under /dev/shm that begin like buffers of ours."""
    if not SHARED_MEMORY.is_dir():
        return frozenset()
    return frozenset(name for name in os.listdir(SHARED_MEMORY) if name.startswith(OUR_BUFFERS))


def remove_shared_memory(known_before: Iterable[str]) -> list[str]:
    """Unlink buffers of ours that appeared since ``known_before`` and that no living process maps; returns their names.

    Only this user's: another user's processes cannot be looked into, and their files not be removed.
    """
    fresh = {name for name in shared_memory_files() - set(known_before) if _owner(SHARED_MEMORY / name) == os.getuid()}
    mapped = _mapped_files() if fresh else frozenset()
    gone = sorted(name for name in fresh if str(SHARED_MEMORY / name) not in mapped)
    for name in gone:
        (SHARED_MEMORY / name).unlink(missing_ok=True)
    return gone


def _owner(path: Path) -> int | None:
    with suppress(FileNotFoundError):
        return path.stat().st_uid
    return None


def _mapped_files() -> frozenset[str]:
    files: set[str] = set()
    for process in psutil.process_iter():
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied, OSError):
            files.update(entry.path for entry in process.memory_maps())
    return frozenset(files)


def _signal(processes: Iterable[psutil.Process], send: Callable[[psutil.Process], None]) -> None:
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            send(process)


def _reap(pid: int) -> None:
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)
