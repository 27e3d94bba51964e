"""Memory that has been read once and will not be needed again."""

from __future__ import annotations

import ctypes
import mmap

import torch

MADV_PAGEOUT = 21  # Linux 5.4
_libc = ctypes.CDLL(None, use_errno=True)


def page_out(tensor: torch.Tensor) -> None:
    """Let the kernel take back the pages of a dense tensor now; whoever reads it again gets the same numbers, from its file.

    Weights are mapped from their file, and would count as this process's memory until all of them are freed. An older kernel
    knows nothing of it and does nothing.
    """
    first, size = tensor.data_ptr(), tensor.numel() * tensor.element_size()
    start, end = -(-first // mmap.PAGESIZE) * mmap.PAGESIZE, (first + size) // mmap.PAGESIZE * mmap.PAGESIZE
    if end > start:
        _libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), MADV_PAGEOUT)
