"""Each test runs in a process of its own: these functions act on all descendants of the process that calls them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cluster.launch import processes

GRANDCHILD_OF_A_DEAD_CHILD = """
import subprocess, sys, time, psutil
from cluster.launch import processes
processes.adopt_orphans()
inner = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True); time.sleep(600)'])"
child = subprocess.Popen([sys.executable, "-c", inner], stdout=subprocess.PIPE)
child.stdout.readline()
child.wait()
orphans = processes.descendants()
assert len(orphans) == 1, orphans
END
assert processes.descendants() == []
assert not processes.lives(orphans[0])
"""


@pytest.mark.parametrize("end", ["processes.end_all(patience_s=0.2)", "processes.kill_all()"])
def test_an_orphan_that_ignores_sigterm_is_found_and_ended(end):
    code = GRANDCHILD_OF_A_DEAD_CHILD.replace("END", end)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def buffer():
    path = processes.SHARED_MEMORY / f"fairshard-test-{os.getpid()}"
    yield path
    path.unlink(missing_ok=True)


def test_a_fresh_unmapped_buffer_is_removed(buffer: Path):
    before = processes.shared_memory_files()
    buffer.write_bytes(b"x" * 4096)
    assert buffer.name in processes.remove_shared_memory(before)
    assert not buffer.exists()


def test_another_users_buffer_stays(buffer: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = processes.shared_memory_files()
    buffer.write_bytes(b"x" * 4096)
    monkeypatch.setattr(os, "getuid", lambda: buffer.stat().st_uid + 1)
    assert processes.remove_shared_memory(before) == []
    assert buffer.exists()


def test_a_buffer_that_was_there_before_stays(buffer: Path):
    buffer.write_bytes(b"x")
    assert buffer.name not in processes.remove_shared_memory(processes.shared_memory_files())
    assert buffer.exists()


def test_a_buffer_that_somebody_maps_stays(buffer: Path):
    before = processes.shared_memory_files()
    buffer.write_bytes(b"x" * 4096)
    code = "import mmap, sys; f = open(sys.argv[1], 'r+b'); m = mmap.mmap(f.fileno(), 0); print(1, flush=True); sys.stdin.read()"
    user = subprocess.Popen([sys.executable, "-c", code, str(buffer)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        user.stdout.readline()
        assert buffer.name not in processes.remove_shared_memory(before)
        assert buffer.exists()
    finally:
        user.communicate()
