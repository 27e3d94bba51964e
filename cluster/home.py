"""Where Fairshard keeps what can be made again: compiled operations, the tiny model, downloads."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from pathlib import Path


def home() -> Path:
    """``$FAIRSHARD_HOME``, else ``~/.cache/fairshard``; created if it is not there."""
    path = Path(os.environ.get("FAIRSHARD_HOME") or "~/.cache/fairshard").expanduser().absolute()
    path.mkdir(parents=True, exist_ok=True)
    return path


def compiled_operations() -> Path:
    """The folder of compiled C++ operations, one per Python environment (another environment would rebuild them)."""
    path = home() / "compiled" / hashlib.sha256(sys.prefix.encode()).hexdigest()[:12]
    path.mkdir(parents=True, exist_ok=True)
    return path


def program_path() -> str:
    """PATH with this Python environment's own programs (ninja among them) first."""
    return os.pathsep.join([sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)])
