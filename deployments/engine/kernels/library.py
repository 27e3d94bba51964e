"""The compiled kernels: built by the machine's C compiler when they are first wanted, seconds, and kept."""

from __future__ import annotations

import ctypes
import fcntl
import hashlib
import platform
import shutil
import subprocess
from functools import cache
from pathlib import Path

NATIVE = Path(__file__).parent / "native"
FLAGS = ("-std=gnu11", "-O3", "-fopenmp", "-fPIC", "-shared", "-Wno-psabi")
PATIENCE_S = 300


class NoKernels(Exception):
    """Why this machine has no compiled kernels; models run in plain torch instead."""


def compiler() -> str:
    """The C compiler on the path; raises NoKernels."""
    for name in ("gcc", "clang", "cc"):
        if path := shutil.which(name):
            return path
    raise NoKernels("there is no C compiler (gcc or clang)")


@cache
def open_library(folder: Path) -> ctypes.CDLL:
    """The kernels, compiled into ``folder`` unless they are there for these sources and this compiler; raises NoKernels.

    Several processes may ask at once: one compiles, the others wait. torch must be imported before, for it brings the OpenMP
    threads that both share.
    """
    program = compiler()
    target = folder / f"kernels-{_digest(program)}.so"
    with (folder / "kernels.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            compile_to(target, program)
    try:
        return ctypes.CDLL(str(target))
    except OSError as error:
        raise NoKernels(f"{target} cannot be loaded: {error}") from error


def compile_to(target: Path, program: str, flags: tuple[str, ...] = FLAGS) -> None:
    """Compile all sources into the shared library ``target``, which appears whole or not at all; raises NoKernels."""
    unfinished = target.with_suffix(".unfinished")
    command = [program, *flags, *map(str, sorted(NATIVE.glob("*.c"))), "-lm", "-o", str(unfinished)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoKernels(f"{program} did not compile the kernels: {error}") from error
    if done.returncode:
        raise NoKernels(f"{program} did not compile the kernels: {_first_error(done.stderr)}")
    unfinished.replace(target)


def _digest(program: str) -> str:
    """Of all that decides what the compiled library is."""
    version = subprocess.run([program, "--version"], capture_output=True, check=False).stdout
    digest = hashlib.sha256(repr((FLAGS, platform.machine(), version)).encode())
    for path in sorted(NATIVE.glob("*.[ch]")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _first_error(output: str) -> str:
    lines = output.splitlines() or ["it said nothing"]
    return next((line for line in lines if "error" in line), lines[0])
