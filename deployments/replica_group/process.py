"""A process of this machine, seen from outside: whether it lives, whether it is stopped, whether it has worked."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import weakref
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Pulse:
    """A thread at one moment: the kernel's letter for its state (R runs, S sleeps, D reads a disk, T is stopped), and the
    clock ticks of CPU that it has used.
    """

    state: str
    cpu_ticks: int


class Process:
    """Exactly the process that had ``pid`` when this was made, even if the number is used again; raises ProcessLookupError."""

    def __init__(self, pid: int):
        self.pid = pid
        self._descriptor = os.pidfd_open(pid)
        weakref.finalize(self, os.close, self._descriptor)

    def is_alive(self) -> bool:
        """True until it has ended; a zombie has."""
        return not self.wait(0)

    def wait(self, timeout_s: float) -> bool:
        """Block until it has ended; False when ``timeout_s`` passed before."""
        end = select.poll()  # one for each call: threads may not share it
        end.register(self._descriptor, select.POLLIN)
        return bool(end.poll(1000 * timeout_s))

    def kill(self) -> None:
        """End it at once, also while it is stopped or waits with Python's lock held; nothing if it has ended."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._descriptor, signal.SIGKILL)

    def pulse(self, thread: int | None = None) -> Pulse | None:
        """How ``thread`` (its id; default: the main one) is now; None once the process has ended."""
        if not self.is_alive():
            return None
        try:
            stat = Path(f"/proc/{self.pid}/task/{thread or self.pid}/stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            return _ENDED
        fields = stat.rpartition(")")[2].split()  # the name before it may hold anything
        return Pulse(fields[0], int(fields[11]) + int(fields[12]))


_ENDED = Pulse("X", 0)
