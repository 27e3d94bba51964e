"""``y = x w^T`` in bf16 with packed weights (packing.py), as operations of torch; see native/linear.h.

``fairshard::linear(x [..., k], packed, scales?, bias?, n, output)`` gives [..., n].
``fairshard::rows(packed, scales?, ids [...], k)`` gives rows of the weights as they are multiplied, [..., k], so that one packed
matrix can be embedding and head. The type of packed weights says what they are: bf16, int8 with a scale for each output, or
uint8, which are 4 bits with scales among them.
"""

from __future__ import annotations

import ctypes
from enum import IntEnum

import torch

from deployments.engine.kernels.packing import SIDE, TILE_BYTES, tiles_along


class Output(IntEnum):
    """What becomes of the sums: bf16, or fp32 for logits, or silu(gate) * up in bf16, of weights packed as gates and ups."""

    PLAIN = 0
    FLOAT32 = 1
    GATED = 2


class _Job(ctypes.Structure):
    """``Linear`` of native/linear.h."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("x", "w", "scales", "bias", "y", "scratch", "row_scales", "unpacked")),
        *((name, ctypes.c_long) for name in ("rows", "k", "n", "x_stride", "y_stride", "output", "threads")),
    )


class _Kernel:
    """The functions of the compiled library."""

    def __init__(self, library: ctypes.CDLL, kernel: str):
        self.compute = getattr(library, f"fairshard_linear_{kernel}")
        self.compute.argtypes, self.compute.restype = (ctypes.POINTER(_Job),), None
        self.rows, self.rows_4 = library.fairshard_rows, library.fairshard_rows_4
        for function in (self.rows, self.rows_4):
            function.argtypes, function.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 2, None


_kernel: _Kernel | None = None


def use(library: ctypes.CDLL, kernel: str) -> None:
    """Compute by this kernel of ``library`` from here on: ``amx`` or ``portable``."""
    global _kernel
    _kernel = _Kernel(library, kernel)


def _linear(
    x: torch.Tensor, packed: torch.Tensor, scales: torch.Tensor | None, bias: torch.Tensor | None, n: int, output: int
) -> torch.Tensor:
    rows = x if x.dim() == 2 else x.flatten(0, -2)
    rows = rows if rows.stride(1) == 1 else rows.contiguous()
    count, k = rows.shape
    y = _result(x, packed, scales, bias, n, output)
    if count:
        room = _room(count, k, packed.dtype)
        where = map(_address, (rows, packed, scales, bias, y, *room))
        _kernel.compute(_Job(*where, count, k, n, rows.stride(0), n, output, torch.get_num_threads()))
    return y


def _room(count: int, k: int, weights: torch.dtype) -> tuple[torch.Tensor | None, ...]:
    """What the kernel works in: rows as tiles, their scales if weights are of 8 bits, unpacked weights if they are of 4."""
    tiles, blocks = tiles_along(k, 1 if weights == torch.int8 else 2), -(-count // SIDE)
    scratch = torch.empty(blocks * tiles * TILE_BYTES, dtype=torch.int8)
    row_scales = torch.empty(blocks * SIDE) if weights == torch.int8 else None
    unpacked = torch.empty(torch.get_num_threads() * 2 * tiles * TILE_BYTES, dtype=torch.int8) if weights == torch.uint8 else None
    return scratch, row_scales, unpacked


def _result(
    x: torch.Tensor, packed: torch.Tensor, scales: torch.Tensor | None, bias: torch.Tensor | None, n: int, output: int
) -> torch.Tensor:
    return x.new_empty((*x.shape[:-1], n), dtype=torch.float32 if output == Output.FLOAT32 else torch.bfloat16)


def _rows(packed: torch.Tensor, scales: torch.Tensor | None, ids: torch.Tensor, k: int) -> torch.Tensor:
    ids = ids.contiguous()
    if packed.dtype == torch.uint8:
        found = _no_rows(packed, scales, ids, k)
        _kernel.rows_4(packed.data_ptr(), ids.data_ptr(), found.data_ptr(), ids.numel(), k)
        return found
    found = packed.new_empty((*ids.shape, k))
    _kernel.rows(packed.data_ptr(), ids.data_ptr(), found.data_ptr(), ids.numel(), k * packed.itemsize)
    return found if scales is None else (found * scales[ids][..., None]).bfloat16()


def _no_rows(packed: torch.Tensor, scales: torch.Tensor | None, ids: torch.Tensor, k: int) -> torch.Tensor:
    return packed.new_empty((*ids.shape, k), dtype=torch.bfloat16)


def _address(tensor: torch.Tensor | None) -> int | None:
    return None if tensor is None else tensor.data_ptr()


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("linear(Tensor x, Tensor packed, Tensor? scales, Tensor? bias, int n, int output) -> Tensor")
_library.define("rows(Tensor packed, Tensor? scales, Tensor ids, int k) -> Tensor")
_library.impl("linear", _linear, "CPU")
_library.impl("rows", _rows, "CPU")
torch.library.register_fake("fairshard::linear", _result, lib=_library)
torch.library.register_fake("fairshard::rows", _no_rows, lib=_library)
linear, rows = torch.ops.fairshard.linear, torch.ops.fairshard.rows
