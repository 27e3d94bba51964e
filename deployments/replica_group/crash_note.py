"""What a rank's process says of its own end when its code crashes it. A kill from outside leaves no such word."""

from __future__ import annotations

import faulthandler
import os
import weakref
from pathlib import Path


class CrashNote:
    """A page that outlives the process which writes on it; the leader makes one for each rank."""

    def __init__(self) -> None:
        self._descriptor = os.memfd_create("fairshard-crash", os.MFD_CLOEXEC)
        weakref.finalize(self, os.close, self._descriptor)

    @property
    def path(self) -> str:
        """Where other processes of this machine open it, as long as this object lives."""
        return f"/proc/{os.getpid()}/fd/{self._descriptor}"

    def read(self) -> str | None:
        """In words which signal ended the process, None if its code did not."""
        first_line = os.pread(self._descriptor, 200, 0).decode(errors="replace").partition("\n")[0]
        return first_line.removeprefix("Fatal Python error: ") or None


def leave_crash_note(path: str) -> None:
    """From now on, write the reason to ``path`` when a fault (a bad access, an abort, a division) ends this process."""
    faulthandler.enable(Path(path).open("w"))  # noqa: SIM115 - it is needed as long as the process lives
