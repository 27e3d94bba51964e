"""``y = x w^T`` in bf16 with packed weights, as operations of torch; see native/packed.h and native/linear.h.

``fairshard::linear(x [..., k], packed, bias?, n, output)`` gives [..., n]. ``fairshard::rows(packed, ids [...], k)`` gives rows
of the weights as they were before packing, [..., k], which makes one packed matrix embedding and head at once.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from enum import IntEnum

import torch

SIDE, INPUTS = 16, 32  # outputs and inputs of a tile


class Output(IntEnum):
    """What becomes of the sums: bf16, or fp32 for logits, or silu(gate) * up in bf16, of weights packed as gates and ups."""

    PLAIN = 0
    FLOAT32 = 1
    GATED = 2


class _Job(ctypes.Structure):
    """``Linear`` of native/linear.h."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("x", "w", "bias", "y", "scratch")),
        *((name, ctypes.c_long) for name in ("rows", "k", "n", "x_stride", "y_stride", "output")),
    )


class _Kernel:
    """The functions of the compiled library."""

    def __init__(self, library: ctypes.CDLL, amx: bool):
        self.name = "amx" if amx and library.fairshard_has_amx() else "portable"
        self.compute = getattr(library, f"fairshard_linear_{self.name}")
        self.compute.argtypes, self.compute.restype = (ctypes.POINTER(_Job),), None
        self.pack = library.fairshard_pack
        self.pack.argtypes, self.pack.restype = (ctypes.c_void_p,) * 2 + (ctypes.c_long,) * 5, None
        self.rows = library.fairshard_rows
        self.rows.argtypes, self.rows.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 2, None


_kernel: _Kernel | None = None


def use(library: ctypes.CDLL, *, amx: bool = True) -> str:
    """Compute by ``library`` from here on: on the matrix unit if the processor has one and ``amx``; gives the kernel's name."""
    global _kernel
    _kernel = _Kernel(library, amx)
    return _kernel.name


def pack(weights: Sequence[torch.Tensor], in_turns: bool = False) -> torch.Tensor:
    """Weights [n, k] of bf16 as tiles, one after the other, or ``in_turns`` of 16 outputs if they are of one shape."""
    k = weights[0].shape[1]
    columns = [_tiles(weight.shape[0], SIDE) for weight in weights]
    packed = torch.zeros(_tiles(sum(columns), 2) * 2 * _tiles(k, INPUTS) * SIDE * INPUTS, dtype=torch.bfloat16)
    first = 0
    for weight, own in zip(weights, columns, strict=True):
        assert weight.shape[1] == k
        assert weight.dtype == torch.bfloat16
        assert weight.stride(1) == 1
        step = len(weights) if in_turns else 1
        _kernel.pack(weight.data_ptr(), packed.data_ptr(), weight.shape[0], k, weight.stride(0), first, step)
        first += 1 if in_turns else own
    return packed


def _linear(x: torch.Tensor, packed: torch.Tensor, bias: torch.Tensor | None, n: int, output: int) -> torch.Tensor:
    rows = x if x.dim() == 2 else x.flatten(0, -2)
    rows = rows if rows.stride(1) == 1 else rows.contiguous()
    count, k = rows.shape
    y = _result(x, packed, bias, n, output)
    scratch = torch.empty(_tiles(count, SIDE) * SIDE * _tiles(k, INPUTS) * INPUTS, dtype=torch.bfloat16)
    where = (rows.data_ptr(), packed.data_ptr(), None if bias is None else bias.data_ptr(), y.data_ptr(), scratch.data_ptr())
    if count:
        _kernel.compute(_Job(*where, count, k, n, rows.stride(0), n, output))
    return y


def _result(x: torch.Tensor, packed: torch.Tensor, bias: torch.Tensor | None, n: int, output: int) -> torch.Tensor:
    return x.new_empty((*x.shape[:-1], n), dtype=torch.float32 if output == Output.FLOAT32 else torch.bfloat16)


def _rows(packed: torch.Tensor, ids: torch.Tensor, k: int) -> torch.Tensor:
    rows = _no_rows(packed, ids, k)
    ids = ids.contiguous()
    _kernel.rows(packed.data_ptr(), ids.data_ptr(), rows.data_ptr(), ids.numel(), k)
    return rows


def _no_rows(packed: torch.Tensor, ids: torch.Tensor, k: int) -> torch.Tensor:
    return packed.new_empty((*ids.shape, k))


def _tiles(count: int, side: int) -> int:
    return -(-count // side)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("linear(Tensor x, Tensor packed, Tensor? bias, int n, int output) -> Tensor")
_library.define("rows(Tensor packed, Tensor ids, int k) -> Tensor")
_library.impl("linear", _linear, "CPU")
_library.impl("rows", _rows, "CPU")
torch.library.register_fake("fairshard::linear", _result, lib=_library)
torch.library.register_fake("fairshard::rows", _no_rows, lib=_library)
linear, rows = torch.ops.fairshard.linear, torch.ops.fairshard.rows
