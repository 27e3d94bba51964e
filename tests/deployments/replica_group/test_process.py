import os
import signal
import subprocess
import sys
import time

import pytest

from deployments.replica_group.process import Process

PATIENCE_S = 60


def until(condition):
    deadline_s = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


@pytest.fixture
def child():
    process = subprocess.Popen([sys.executable, "-c", "import time; print(flush=True); time.sleep(600)"], stdout=subprocess.PIPE)
    process.stdout.readline()
    yield process
    process.kill()
    process.wait()


def test_a_sleeping_process_sleeps_and_a_stopped_one_says_so(child):
    process = Process(child.pid)
    until(lambda: process.pulse().state == "S")
    os.kill(child.pid, signal.SIGSTOP)
    until(lambda: process.pulse().state == "T")
    assert process.is_alive()


def test_a_stopped_process_can_be_ended_and_a_zombie_does_not_live(child):
    process = Process(child.pid)
    os.kill(child.pid, signal.SIGSTOP)
    process.kill()
    assert process.wait(PATIENCE_S)
    assert not process.is_alive()  # though its parent, this test, has not fetched it yet
    assert process.pulse() is None
    process.kill()  # nothing happens


def test_waiting_ends_when_the_time_is_over(child):
    assert not Process(child.pid).wait(0.01)


def test_work_shows_as_ticks_of_the_thread_that_does_it():
    process, before = Process(os.getpid()), Process(os.getpid()).pulse().cpu_ticks
    until(lambda: process.pulse().cpu_ticks > before)  # this loop itself is the work


def test_a_thread_that_has_ended_is_no_dead_process():
    assert Process(os.getpid()).pulse(2**22 - 1).state == "X"


def test_nobody_is_not_a_process(child):
    child.kill()
    child.wait()
    with pytest.raises(ProcessLookupError):
        Process(child.pid)


def test_descriptors_go_with_the_object():
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(20):
        Process(os.getpid()).is_alive()
    assert len(os.listdir("/proc/self/fd")) == before
