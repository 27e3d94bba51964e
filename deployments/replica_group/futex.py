"""Linux futexes on a 32-bit word in shared memory: sleeping until another process changes it, without a Ray call or a spin."""

from __future__ import annotations

import ctypes
import os
import platform

_SYSCALL_NUMBER = {"x86_64": 202, "aarch64": 98, "ppc64le": 221, "s390x": 238}.get(platform.machine(), 202)
_WAIT, _WAKE_OP = 0, 5  # without FUTEX_PRIVATE_FLAG: the word is shared between processes
_ALL = 2**31 - 1
_ADD_ONE = (1 << 28) | (1 << 12)  # FUTEX_OP(FUTEX_OP_ADD, 1, FUTEX_OP_CMP_EQ, 0)

_libc = ctypes.CDLL(None, use_errno=True)  # CDLL releases the GIL during a call


class _Timespec(ctypes.Structure):
    _fields_ = (("tv_sec", ctypes.c_long), ("tv_nsec", ctypes.c_long))


def wait_while(word: ctypes.c_uint32, value: int, timeout_s: float) -> None:
    """Sleep while ``word`` is ``value``, at most ``timeout_s``; may also return early, so look at the word again.

    The kernel compares the word under its own lock, so what was written before the change is visible on return.
    """
    timeout = _Timespec(int(timeout_s), int(timeout_s % 1 * 1e9))
    address = ctypes.c_void_p(ctypes.addressof(word))
    _libc.syscall(_SYSCALL_NUMBER, address, _WAIT, ctypes.c_uint32(value), ctypes.byref(timeout), None, 0)


def add_one_and_wake(word: ctypes.c_uint32) -> None:
    """Add one to ``word`` and wake all who wait on it.

    FUTEX_WAKE_OP lets the kernel do the addition, an atomic operation with full barriers on every architecture: all
    that this thread wrote before is visible to whoever sees the new value. A plain store from Python would promise that
    on x86 only.
    """
    address = ctypes.c_void_p(ctypes.addressof(word))
    if _libc.syscall(_SYSCALL_NUMBER, address, _WAKE_OP, _ALL, ctypes.c_long(0), address, _ADD_ONE) < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"futex wake failed: {os.strerror(code)}")
