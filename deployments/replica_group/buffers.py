"""The names under /dev/shm of the shared-memory all-reduce: 66 MB for each rank, which nothing else would ever free."""

from __future__ import annotations

import os
from pathlib import Path

HOST = "127.0.0.1"  # where ranks meet: a group lives on one machine


def buffer_path(port: int, rank: int) -> Path:
    """Where DeepSpeed puts the buffer of ``rank`` in the group that met at ``port``."""
    return Path(f"/dev/shm/deepspeed_allreduce_buffer_{os.getuid()}_{HOST}_{port}_{rank}")


def remove_buffers(port: int, num_ranks: int) -> None:
    """Take off the names that are left; for ranks that have ended, perhaps before they could do it themselves."""
    for rank in range(num_ranks):
        buffer_path(port, rank).unlink(missing_ok=True)
