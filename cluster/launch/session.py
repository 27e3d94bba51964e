"""The private folder of one start: Ray's files and sockets, HAProxy's configuration. Gone after a clean stop."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import psutil

from cluster.errors import LaunchError

# Ray puts session_<date>_<pid>/sockets/plasma_store below, and a Unix socket's path ends at 107 bytes.
LONGEST_FOLDER = 34
PREFIX, OWNER, ADDRESS = "fairshard-", "owner.pid", "address"
_REMOVAL_TRIES = 20
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

    def announce(self, ray_address: str, base_url: str) -> None:
        """Let commands on this machine find the service: its Ray, HOST:PORT, and its API."""
        (self.folder / ADDRESS).write_text(f"{ray_address} {base_url}")

    def remove(self) -> None:
        """Delete everything, also what threads of Ray in this process write meanwhile; what cannot be deleted stays."""
        for _ in range(_REMOVAL_TRIES):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                return


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


def announced() -> dict[str, str]:
    """The services of this user that run on this machine: address of their Ray -> base URL of their API."""
    found: dict[str, str] = {}
    for folder, alive in chain.from_iterable(_own_folders(Path(place())) for place in PLACES):
        with suppress(OSError, ValueError):
            if alive:
                address, url = (folder / ADDRESS).read_text().split()
                found[address] = url
    return found


def _remove_abandoned(place: Path) -> None:
    for folder, alive in _own_folders(place):
        if not alive:
            Session(folder).remove()


def _own_folders(place: Path) -> Iterator[tuple[Path, bool]]:
    """This user's session folders in ``place``, and whether their service still runs."""
    for owner in place.glob(f"{PREFIX}*/{OWNER}"):
        with suppress(OSError, ValueError):
            if owner.stat().st_uid == os.getuid():
                yield owner.parent, psutil.pid_exists(int(owner.read_text()))
