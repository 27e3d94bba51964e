import os
import signal
import subprocess
import sys

import pytest

from deployments.replica_group.crash_note import CrashNote

CODE = """
import os, sys
from deployments.replica_group.crash_note import leave_crash_note
leave_crash_note(sys.argv[1])
os.kill(os.getpid(), int(sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("ended_by", "word"),
    [(signal.SIGSEGV, "Segmentation fault"), (signal.SIGABRT, "Aborted"), (signal.SIGKILL, None), (signal.SIGTERM, None)],
)
def test_only_a_crash_leaves_word(ended_by, word):
    note = CrashNote()
    assert subprocess.run([sys.executable, "-c", CODE, note.path, str(int(ended_by))], check=False).returncode == -ended_by
    assert note.read() == word


def test_a_note_goes_with_its_object():
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        CrashNote().read()
    assert len(os.listdir("/proc/self/fd")) == before
