import os
import subprocess
import sys
import threading
import uuid

import pytest

from deployments.replica_group.cores import bind, claim, team

HOLD = """
import sys
from deployments.replica_group.cores import claim
print(*claim(int(sys.argv[2]), range(4), sys.argv[1]), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def names() -> str:
    return f"test-{uuid.uuid4()}"


def holder(names: str, count: int) -> subprocess.Popen:
    command = [sys.executable, "-c", HOLD, names, str(count)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_nobody_gets_a_core_twice(names):
    assert claim(2, {3, 1, 2, 0}, names) == (0, 1)
    assert claim(1, range(4), names) == (2,)


def test_too_few_are_none_and_stay_free(names):
    assert claim(3, range(2), names) == ()
    assert claim(2, range(2), names) == (0, 1)


def test_a_claim_ends_with_its_process_however_that_ends(names):
    with holder(names, 3) as other:
        assert other.stdout.readline() == "0 1 2\n"
        assert claim(2, range(4), names) == ()
        other.kill()
        other.wait()
    assert claim(4, range(4), names) == (0, 1, 2, 3)


def test_a_team_is_this_thread_and_those_that_begin():
    end = threading.Event()
    others = [threading.Thread(target=end.wait) for _ in range(2)]
    assert team(lambda: [other.start() for other in others]) == (threading.get_native_id(), *(o.native_id for o in others))
    end.set()


def test_each_thread_is_bound_to_its_core():
    core = max(os.sched_getaffinity(0))
    end = threading.Event()
    other = threading.Thread(target=end.wait)
    other.start()
    bind([other.native_id], [core])
    assert os.sched_getaffinity(other.native_id) == {core}
    assert os.sched_getaffinity(0) != {core} or os.cpu_count() == 1
    end.set()
