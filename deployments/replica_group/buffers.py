"""The names under /dev/shm of the shared-memory all-reduce: 66 MB for each rank, which nothing else would ever free."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

HOST = "127.0.0.1"  # where ranks meet: a group lives on one machine
_ORPHAN_S = 60  # far longer than a rank takes to map what it has made


def buffer_path(port: int, rank: int) -> Path:
    """Where DeepSpeed puts the buffer of ``rank`` in the group that met at ``port``."""
    return Path(f"{_prefix()}{port}_{rank}")


def _prefix() -> str:
    return f"/dev/shm/deepspeed_allreduce_buffer_{os.getuid()}_{HOST}_"


def remove_buffers(port: int, num_ranks: int) -> None:
    """Take off the names that are left; for ranks that have ended, perhaps before they could do it themselves."""
    for rank in range(num_ranks):
        buffer_path(port, rank).unlink(missing_ok=True)


def remove_orphans() -> list[Path]:
    """Take off names that no process maps, but for fresh ones, and give them.

    They are left where ranks and their leader died together in the middle of meeting.
    """
    written_before_s = time.time() - _ORPHAN_S
    names = Path(_prefix())
    old = [path for path in names.parent.glob(f"{names.name}*") if _written_s(path) < written_before_s]
    orphans = [path for path in old if not _is_mapped(path)]
    for path in orphans:
        path.unlink(missing_ok=True)
    return orphans


def _written_s(path: Path) -> float:
    with suppress(FileNotFoundError):
        return path.stat().st_mtime
    return float("inf")


def _is_mapped(path: Path) -> bool:
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):  # it has ended, or belongs to somebody else, who cannot map what is ours alone
            if str(path) in maps.read_text():
                return True
    return False
