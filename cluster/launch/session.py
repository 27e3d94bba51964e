"""The private folder of one start: Ray's files and sockets, HAProxy's configuration. Gone after a clean stop."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from cluster.errors import LaunchError

# Ray puts session_<date>_<pid>/sockets/plasma_store below, and a Unix socket's path ends at 107 bytes.
LONGEST_FOLDER = 34
PREFIX, OWNER = "fairshard-", "owner.pid"
PLACES = (tempfile.gettempdir, lambda: "/tmp")


@dataclass(frozen=True, slots=True)
class Session:
    """``folder`` belongs to one start and can be read by its user alone."""

    folder: Path

    @property
    def ray(self) -> Path:
        """Where Ray keeps its session, sockets and logs: below our folder, for Ray opens its own to everybody."""
        return self.folder / "r"

    @property
    def haproxy(self) -> Path:
        """Where HAProxy's configuration and sockets are; short, Serve appends a 56-digit node id."""
        return self.folder

    def remove(self) -> None:
        """Delete everything; what cannot be deleted stays."""
        shutil.rmtree(self.folder, ignore_errors=True)


def create_session() -> Session:
    """A new folder for one start. Folders of starts that are over (their logs were kept, or they were killed) go."""
    for place in PLACES:
        _remove_abandoned(Path(place()))
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place()))
        if len(str(folder)) <= LONGEST_FOLDER:
            (folder / OWNER).write_text(str(os.getpid()))
            return Session(folder)
        folder.rmdir()
    raise LaunchError(f"no temporary folder with a path of at most {LONGEST_FOLDER} characters; set TMPDIR to a shorter one")


def _remove_abandoned(place: Path) -> None:
    for owner in place.glob(f"{PREFIX}*/{OWNER}"):
        with suppress(OSError, ValueError):
            if owner.stat().st_uid == os.getuid() and not psutil.pid_exists(int(owner.read_text())):
                Session(owner.parent).remove()
