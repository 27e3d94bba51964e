import os
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from deployments.replica_group.cores import bind, claim, siblings_last, team

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
    assert claim(2, (3, 1, 2, 0), names) == (3, 1)
    assert claim(1, range(4), names) == (0,)


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
    with waiting_threads(2) as (one, two):
        first, last = min(os.sched_getaffinity(0)), max(os.sched_getaffinity(0))
        bind((one, two), (first, last))
        assert (os.sched_getaffinity(one), os.sched_getaffinity(two)) == ({first}, {last})


def test_more_than_two_threads_share_their_cores():
    with waiting_threads(3) as team:
        core = max(os.sched_getaffinity(0))
        bind(team, (core, core, core))
        assert [os.sched_getaffinity(thread) for thread in team] == [{core}] * 3


def test_a_thread_that_has_ended_leaves_the_other_to_all_cores():
    with waiting_threads(1) as (ended,):
        pass
    cores = sorted(os.sched_getaffinity(0))
    with waiting_threads(1) as (one,):
        bind((one, ended), (cores[0], cores[-1]))
        assert os.sched_getaffinity(one) == {cores[0], cores[-1]}


@pytest.mark.parametrize(
    ("siblings", "order"),
    [
        ({0: "0-1", 1: "0-1", 2: "2-3", 3: "2-3"}, [0, 2, 1, 3]),
        ({0: "0,2", 1: "1,3", 2: "0,2", 3: "1,3"}, [0, 1, 2, 3]),
        ({}, [0, 1, 2, 3]),
    ],
)
def test_both_threads_of_a_physical_core_are_not_taken_first(siblings, order, tmp_path):
    for core, listed in siblings.items():
        folder = tmp_path / f"cpu{core}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text(listed + "\n")
    assert siblings_last({3, 1, 0, 2}, tmp_path) == order


@contextmanager
def waiting_threads(count: int) -> Iterator[tuple[int, ...]]:
    end = threading.Event()
    threads = [threading.Thread(target=end.wait) for _ in range(count)]
    for thread in threads:
        thread.start()
    yield tuple(thread.native_id for thread in threads)
    end.set()
    for thread in threads:
        thread.join()
