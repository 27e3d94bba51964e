"""``y = x w^T`` in bf16 with packed weights, as operations of torch; see native/packed.h and native/linear.h.

``fairshard::linear(x [..., k], packed, scales?, bias?, n, output)`` gives [..., n].
``fairshard::rows(packed, scales?, ids [...], k)`` gives rows of the weights as they were before packing, [..., k], so that one
packed matrix can be embedding and head. Packed weights are bf16, or 8 bits with a scale for each output.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from enum import IntEnum

import torch

SIDE, TILE_BYTES, ROW_BYTES = 16, 1024, 64  # a tile: 16 outputs by 64 bytes of inputs
LARGEST = 127  # of 8 bits, so that zero is in the middle


class Output(IntEnum):
    """What becomes of the sums: bf16, or fp32 for logits, or silu(gate) * up in bf16, of weights packed as gates and ups."""

    PLAIN = 0
    FLOAT32 = 1
    GATED = 2


class _Job(ctypes.Structure):
    """``Linear`` of native/linear.h."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("x", "w", "scales", "bias", "y", "scratch", "row_scales")),
        *((name, ctypes.c_long) for name in ("rows", "k", "n", "x_stride", "y_stride", "output")),
    )


class _Kernel:
    """The functions of the compiled library."""

    def __init__(self, library: ctypes.CDLL, kernel: str):
        self.compute = getattr(library, f"fairshard_linear_{kernel}")
        self.compute.argtypes, self.compute.restype = (ctypes.POINTER(_Job),), None
        self.pack = library.fairshard_pack
        self.pack.argtypes, self.pack.restype = (ctypes.c_void_p,) * 2 + (ctypes.c_long,) * 5, None
        self.rows = library.fairshard_rows
        self.rows.argtypes, self.rows.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 2, None


_kernel: _Kernel | None = None


def use(library: ctypes.CDLL, kernel: str) -> None:
    """Compute by this kernel of ``library`` from here on: ``amx`` or ``portable``."""
    global _kernel
    _kernel = _Kernel(library, kernel)


def pack(weights: Sequence[torch.Tensor], in_turns: bool = False) -> torch.Tensor:
    """Weights [n, k] of bf16 or int8 as tiles, one after the other, or ``in_turns`` of 16 outputs if they are of one shape."""
    dtype, row_bytes = weights[0].dtype, weights[0].shape[1] * weights[0].itemsize
    columns = [_tiles(weight.shape[0], SIDE) for weight in weights]
    packed = torch.zeros(_tiles(sum(columns), 2) * 2 * _tiles(row_bytes, ROW_BYTES) * TILE_BYTES // dtype.itemsize, dtype=dtype)
    first = 0
    for weight, own in zip(weights, columns, strict=True):
        assert (weight.dtype, weight.stride(1)) == (dtype, 1)
        stride, step = weight.stride(0) * weight.itemsize, len(weights) if in_turns else 1
        _kernel.pack(weight.data_ptr(), packed.data_ptr(), weight.shape[0], row_bytes, stride, first, step)
        first += 1 if in_turns else own
    return packed


def in_order_of_packed(vectors: Sequence[torch.Tensor], in_turns: bool = False) -> torch.Tensor:
    """A number for each output, as ``pack`` orders outputs: fp32, with zeros where tiles are padded."""
    padded = [torch.nn.functional.pad(vector.float(), (0, -len(vector) % SIDE)) for vector in vectors]
    whole = torch.stack([vector.view(-1, SIDE) for vector in padded], dim=1).flatten() if in_turns else torch.cat(padded)
    return torch.nn.functional.pad(whole, (0, -len(whole) % (2 * SIDE)))


def quantized(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights [n, k] in 8 bits, and what each of their outputs [n] must be multiplied by."""
    scales = weight.abs().amax(1).float() / LARGEST
    steps = torch.where(scales > 0, 1 / scales, 0.0)
    parts = zip(weight.split(4096), steps.split(4096), strict=True)  # so that fp32 is never there whole
    return torch.cat([(part.float() * own[:, None]).round_().to(torch.int8) for part, own in parts]), scales


def _linear(
    x: torch.Tensor, packed: torch.Tensor, scales: torch.Tensor | None, bias: torch.Tensor | None, n: int, output: int
) -> torch.Tensor:
    rows = x if x.dim() == 2 else x.flatten(0, -2)
    rows = rows if rows.stride(1) == 1 else rows.contiguous()
    count, k = rows.shape
    y = _result(x, packed, scales, bias, n, output)
    if count:
        blocks = _tiles(count, SIDE)
        scratch = torch.empty(blocks * _tiles(k * packed.itemsize, ROW_BYTES) * TILE_BYTES, dtype=torch.int8)
        row_scales = None if scales is None else torch.empty(blocks * SIDE)
        where = map(_address, (rows, packed, scales, bias, y, scratch, row_scales))
        _kernel.compute(_Job(*where, count, k, n, rows.stride(0), n, output))
    return y


def _result(
    x: torch.Tensor, packed: torch.Tensor, scales: torch.Tensor | None, bias: torch.Tensor | None, n: int, output: int
) -> torch.Tensor:
    return x.new_empty((*x.shape[:-1], n), dtype=torch.float32 if output == Output.FLOAT32 else torch.bfloat16)


def _rows(packed: torch.Tensor, scales: torch.Tensor | None, ids: torch.Tensor, k: int) -> torch.Tensor:
    ids = ids.contiguous()
    found = packed.new_empty((*ids.shape, k))
    _kernel.rows(packed.data_ptr(), ids.data_ptr(), found.data_ptr(), ids.numel(), k * packed.itemsize)
    return found if scales is None else (found * scales[ids][..., None]).bfloat16()


def _no_rows(packed: torch.Tensor, scales: torch.Tensor | None, ids: torch.Tensor, k: int) -> torch.Tensor:
    return packed.new_empty((*ids.shape, k), dtype=torch.bfloat16)


def _address(tensor: torch.Tensor | None) -> int | None:
    return None if tensor is None else tensor.data_ptr()


def _tiles(count: int, side: int) -> int:
    return -(-count // side)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("linear(Tensor x, Tensor packed, Tensor? scales, Tensor? bias, int n, int output) -> Tensor")
_library.define("rows(Tensor packed, Tensor? scales, Tensor ids, int k) -> Tensor")
_library.impl("linear", _linear, "CPU")
_library.impl("rows", _rows, "CPU")
torch.library.register_fake("fairshard::linear", _result, lib=_library)
torch.library.register_fake("fairshard::rows", _no_rows, lib=_library)
linear, rows = torch.ops.fairshard.linear, torch.ops.fairshard.rows
