"""Keeps what Ray's native libraries print away from the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def divert_native_output(log: Path) -> None:
    """Send what is written to file descriptor 2 to ``log`` from now on; ``sys.stderr`` goes on where it went."""
    sys.stderr.flush()
    sys.stderr = os.fdopen(os.dup(2), "w", buffering=1, encoding=sys.stderr.encoding, errors="backslashreplace")
    with log.open("ab") as file:
        os.dup2(file.fileno(), 2)
