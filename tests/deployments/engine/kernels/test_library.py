"""How the kernels are compiled and found."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from deployments.engine.kernels.library import NATIVE, NoKernels, compile_to, compiler, open_library

OPEN = "import sys, torch, pathlib; from deployments.engine.kernels.library import open_library as o; print(o(pathlib.Path(sys.argv[1])))"


def compiled(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.so"))


def test_compiled_once(tmp_path):
    with ThreadPoolExecutor() as pool:
        runs = [pool.submit(subprocess.run, [sys.executable, "-c", OPEN, str(tmp_path)], check=True) for _ in range(3)]
        [run.result() for run in runs]
    (library,) = compiled(tmp_path)
    made = library.stat().st_mtime_ns
    open_library(tmp_path)
    assert [path.stat().st_mtime_ns for path in compiled(tmp_path)] == [made]


def test_no_compiler(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoKernels, match="no C compiler"):
        open_library(tmp_path)


def fake_compiler(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Puts a ``gcc`` that does this before all others."""
    fake = folder / "bin" / "gcc"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\n{script}\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")


def test_a_compiler_that_fails_leaves_nothing(tmp_path, monkeypatch):
    fake_compiler(tmp_path, monkeypatch, "echo 'packed.h:1: error: no room for this' >&2\nexit 1")
    with pytest.raises(NoKernels, match="error: no room for this"):
        open_library(tmp_path)
    assert compiled(tmp_path) == []


def test_a_library_that_cannot_be_loaded(tmp_path, monkeypatch):
    # Only where -o says: the compiler is also called with --version alone, and its last argument may be a flag.
    fake_compiler(tmp_path, monkeypatch, 'while [ $# -gt 1 ]; do [ "$1" = -o ] && echo "no library" > "$2"; shift; done')
    with pytest.raises(NoKernels, match="cannot be loaded"):
        open_library(tmp_path)


def test_another_compiler_compiles_anew(tmp_path, monkeypatch):
    open_library(tmp_path)
    fake_compiler(tmp_path, monkeypatch, f'[ "$1" = --version ] && echo mine && exit\nexec {compiler()} "$@"')
    open_library.__wrapped__(tmp_path)
    assert len(compiled(tmp_path)) == 2


def test_nothing_is_warned_of(tmp_path):
    """All sources, with all warnings as errors."""
    compile_to(
        tmp_path / "strict.so",
        compiler(),
        ("-std=gnu11", "-O2", "-fopenmp", "-fPIC", "-shared", "-Wall", "-Wextra", "-Werror", "-Wno-psabi"),
    )


def test_memory_is_used_as_it_may_be(tmp_path):
    """The kernels under the compiler's sanitizers, which end the process at the first wrong access."""
    flags = (
        "-std=gnu11",
        "-O1",
        "-g",
        "-fopenmp",
        "-fPIC",
        "-shared",
        "-Wno-psabi",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
    )
    try:
        compile_to(tmp_path / "checked.so", compiler(), flags)
    except NoKernels as obstacle:
        pytest.skip(f"no sanitizers: {obstacle}")
    runtime = subprocess.run(
        [compiler(), "-print-file-name=libasan.so"], capture_output=True, text=True, check=True
    ).stdout.strip()
    if not os.path.isabs(runtime):
        pytest.skip("this compiler has no address sanitizer to preload")
    environment = os.environ | {"LD_PRELOAD": runtime, "ASAN_OPTIONS": "detect_leaks=0", "OMP_NUM_THREADS": "2"}
    script = [sys.executable, str(Path(__file__).parent / "checked_run.py"), str(tmp_path / "checked.so")]
    run = subprocess.run(script, env=environment, capture_output=True, text=True, check=False, timeout=240)
    assert run.returncode == 0, run.stderr[-3000:]
    assert "all shapes" in run.stdout


def test_the_sources_are_there():
    assert {path.suffix for path in NATIVE.iterdir()} == {".c", ".h"}
