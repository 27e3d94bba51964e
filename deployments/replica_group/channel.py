"""One-slot mailboxes in shared memory: how a step reaches the ranks and how the sampled ids come back.

One writer, any number of readers, one message at a time. The slot needs no queue: the leader posts step n + 1 only after
rank 0 answered step n, and rank 0 can answer only after the step's all-reduces, which every rank enters after it has
copied the message. Layout: sequence word (u32, a futex), payload length (u64 at 8), payload from byte 64. A writer fills
payload and length, then raises the sequence word and wakes the readers (see futex.py for the memory order).

The memory is a memfd, opened by others through /proc/PID/fd: it has no name in /dev/shm, so nothing is left over
however its processes die.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import time
import weakref
from collections.abc import Callable

from deployments.replica_group import futex

_LENGTH_AT, _PAYLOAD_AT = 8, 64
_LOOK_UP_S = 0.1  # how often a sleeping reader looks whether its writer still lives


class PeerGone(Exception):
    """The other end of the mailbox is dead."""


class Mailbox:
    """A slot for one message of up to ``capacity`` bytes; each end has its own object and counts messages itself."""

    def __init__(self, descriptor: int, capacity: int):
        self._descriptor, self.capacity = descriptor, capacity
        self._map = mmap.mmap(descriptor, _PAYLOAD_AT + capacity)
        self._sequence = ctypes.c_uint32.from_buffer(self._map)
        self._payload = memoryview(self._map)[_PAYLOAD_AT:]
        self._seen = 0
        weakref.finalize(self, os.close, descriptor)  # the memory goes with the last end; a thread may be inside take

    @classmethod
    def create(cls, capacity: int) -> Mailbox:
        """A new, empty mailbox; it lives as long as an end is open."""
        descriptor = os.memfd_create("fairshard-mailbox", os.MFD_CLOEXEC)
        os.ftruncate(descriptor, _PAYLOAD_AT + capacity)
        return cls(descriptor, capacity)

    @classmethod
    def open(cls, path: str) -> Mailbox:
        """The mailbox another process of this machine created; to be opened before the first message is posted."""
        descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        return cls(descriptor, os.fstat(descriptor).st_size - _PAYLOAD_AT)

    @property
    def path(self) -> str:
        """Where other processes of this machine open it, as long as this end is open."""
        return f"/proc/{os.getpid()}/fd/{self._descriptor}"

    def post(self, write: Callable[[memoryview], int]) -> None:
        """Publish a message: ``write`` fills the slot and returns its length in bytes."""
        length = write(self._payload)
        assert 0 <= length <= self.capacity, f"message of {length} bytes in a slot of {self.capacity}"
        struct.pack_into("<Q", self._map, _LENGTH_AT, length)
        futex.add_one_and_wake(self._sequence)

    def take(self, alive: Callable[[], bool], timeout_s: float | None = None) -> bytes:
        """The next message, copied; sleeps until it is there.

        ``alive`` says whether the writer lives and is asked every 100 ms. Raises PeerGone when it does not, TimeoutError
        after ``timeout_s``.
        """
        deadline_s = None if timeout_s is None else time.monotonic() + timeout_s
        futex.wait_while(self._sequence, self._seen, _LOOK_UP_S)  # at least once: orders our reads after the writer's writes
        while self._sequence.value == self._seen:
            if not alive():
                raise PeerGone("the writer of the mailbox is gone")
            if deadline_s is not None and time.monotonic() > deadline_s:
                raise TimeoutError(f"no message within {timeout_s} s")
            futex.wait_while(self._sequence, self._seen, _LOOK_UP_S)
        self._seen = (self._seen + 1) % 2**32
        assert self._sequence.value == self._seen, "a message was overwritten before it was read"
        (length,) = struct.unpack_from("<Q", self._map, _LENGTH_AT)
        return bytes(self._payload[:length])
