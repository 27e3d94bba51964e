"""Two real processes talk through mailboxes; a dead one never makes the other hang."""

import gc
import multiprocessing
import os
import signal
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deployments.replica_group.channel import Mailbox, PeerGone

_spawn = multiprocessing.get_context("spawn")


def _write(data: bytes):
    def write(slot: memoryview) -> int:
        slot[: len(data)] = data
        return len(data)

    return write


def _echo(inbox_path: str, outbox_path: str, ready) -> None:
    """Send every message back reversed; end on an empty one."""
    inbox, outbox = Mailbox.open(inbox_path), Mailbox.open(outbox_path)
    ready.set()
    parent = os.getppid()
    while message := inbox.take(lambda: os.getppid() == parent):
        outbox.post(_write(message[::-1]))


class _Echo:
    def __init__(self, capacity: int):
        self.outbox, self.inbox = Mailbox.create(capacity), Mailbox.create(capacity)
        ready = _spawn.Event()
        self.process = _spawn.Process(target=_echo, args=(self.outbox.path, self.inbox.path, ready), daemon=True)
        self.process.start()
        assert ready.wait(60)

    def ask(self, data: bytes) -> bytes:
        self.outbox.post(_write(data))
        return self.inbox.take(self.process.is_alive, timeout_s=60)


@pytest.fixture(scope="module")
def echo():
    echo = _Echo(1 << 16)
    yield echo
    echo.outbox.post(_write(b""))
    echo.process.join(60)
    assert echo.process.exitcode == 0


@given(st.lists(st.binary(min_size=1, max_size=4096), max_size=20))
def test_every_message_arrives_whole_and_in_order(echo, messages):
    for message in messages:
        assert echo.ask(message) == message[::-1]


def test_thousands_of_messages_of_changing_length(echo):
    for i in range(1, 3000):
        message = bytes((i + j) % 251 for j in range(i % 97 + 1)) * (1 + i % 5)
        assert echo.ask(message) == message[::-1]


def test_every_reader_gets_the_message():
    writer = Mailbox.create(64)
    readers = [Mailbox.open(writer.path) for _ in range(3)]
    for text in (b"one", b"two", b"three"):
        writer.post(_write(text))
        assert [reader.take(lambda: True, timeout_s=5) for reader in readers] == [text] * 3


def test_a_killed_writer_ends_the_wait():
    echo = _Echo(64)
    os.kill(echo.process.pid, signal.SIGKILL)
    with pytest.raises(PeerGone):
        echo.inbox.take(echo.process.is_alive, timeout_s=60)


def test_waiting_has_an_end_and_burns_no_cpu():
    mailbox = Mailbox.create(64)
    cpu_s = time.thread_time()
    with pytest.raises(TimeoutError):
        mailbox.take(lambda: True, timeout_s=0.5)
    assert time.thread_time() - cpu_s < 0.1


def test_a_skipped_message_is_noticed():
    writer = Mailbox.create(64)
    reader = Mailbox.open(writer.path)
    writer.post(_write(b"one"))
    writer.post(_write(b"two"))
    with pytest.raises(AssertionError, match="overwritten"):
        reader.take(lambda: True)


def test_it_has_no_name_and_leaves_no_descriptor():
    shared, descriptors = set(os.listdir("/dev/shm")), len(os.listdir("/proc/self/fd"))
    mailbox = Mailbox.create(4096)
    other = Mailbox.open(mailbox.path)
    assert set(os.listdir("/dev/shm")) == shared
    assert Path(mailbox.path).exists()
    del mailbox, other
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) == descriptors
