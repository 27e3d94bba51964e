"""Weights as the kernels read them: tiles, packed once when a model is loaded; see native/packed.h."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import torch
from torch.nn.functional import pad

from deployments.engine.kernels.quantization import GROUP, Quantization, in_4_bits, in_8_bits

SIDE, TILE_BYTES, ROW_BYTES = 16, 1024, 64  # a tile: 16 outputs by 64 bytes of inputs
TILE_BYTES_4 = 2 * SIDE + SIDE * GROUP // 2  # of 4 bits: a scale for each output, then the steps

_pack: ctypes._CFuncPtr | None = None
_pack_4: ctypes._CFuncPtr | None = None


def use(library: ctypes.CDLL) -> None:
    """Pack by ``library`` from here on."""
    global _pack, _pack_4
    _pack, _pack_4 = library.fairshard_pack, library.fairshard_pack_4
    _pack.argtypes, _pack.restype = (ctypes.c_void_p,) * 2 + (ctypes.c_long,) * 5, None
    _pack_4.argtypes, _pack_4.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 4, None


def packed(
    weights: Sequence[torch.Tensor], quantization: Quantization, *, in_turns: bool = False
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Weights [n, k] of bf16 as tiles, with the scales that belong to them if they are of 8 bits: what ``linear`` takes.

    One matrix follows the other, or they are put together ``in_turns`` of 16 outputs if they are of one shape.
    """
    if quantization == Quantization.INT8:
        steps, scales = zip(*map(in_8_bits, weights), strict=True)
        return pack(steps, in_turns), in_order_of_packed(scales, in_turns)
    if quantization == Quantization.INT4:
        return pack_4([in_4_bits(weight) for weight in weights], in_turns), None
    return pack(weights, in_turns), None


def pack(weights: Sequence[torch.Tensor], in_turns: bool = False) -> torch.Tensor:
    """Weights [n, k] of bf16 or int8 as tiles of the same type."""
    dtype, itemsize, k = weights[0].dtype, weights[0].itemsize, weights[0].shape[1]
    tiles = torch.zeros(_columns(weights) * tiles_along(k, itemsize) * TILE_BYTES // itemsize, dtype=dtype)
    for weight, first, step in _places(weights, in_turns):
        assert (weight.dtype, weight.stride(1)) == (dtype, 1)
        shape = (weight.shape[0], k * itemsize, weight.stride(0) * itemsize)
        _pack(weight.data_ptr(), tiles.data_ptr(), *shape, first, step)
    return tiles


def pack_4(weights: Sequence[tuple[torch.Tensor, torch.Tensor]], in_turns: bool = False) -> torch.Tensor:
    """Steps of 4 bits [n, k] and their scales [n, groups], as ``in_4_bits`` gives them, as tiles of uint8."""
    steps, k = [steps for steps, _ in weights], weights[0][0].shape[1]
    tiles = torch.zeros(_columns(steps) * tiles_along(k, 2) * TILE_BYTES_4, dtype=torch.uint8)
    for (one, first, step), (_, scales) in zip(_places(steps, in_turns), weights, strict=True):
        assert one.is_contiguous()
        assert scales.is_contiguous()
        _pack_4(one.data_ptr(), scales.data_ptr(), tiles.data_ptr(), *one.shape, first, step)
    return tiles


def in_order_of_packed(vectors: Sequence[torch.Tensor], in_turns: bool = False) -> torch.Tensor:
    """A number for each output, as outputs are packed: fp32, with zeros where tiles are padded."""
    padded = [pad(vector.float(), (0, -len(vector) % SIDE)) for vector in vectors]
    whole = torch.stack([vector.view(-1, SIDE) for vector in padded], dim=1).flatten() if in_turns else torch.cat(padded)
    return pad(whole, (0, -len(whole) % (2 * SIDE)))


def tiles_along(k: int, itemsize: int) -> int:
    """Tiles that hold ``k`` inputs of so many bytes; those of 4 bits hold as many as those of 2 bytes."""
    return -(-k * itemsize // ROW_BYTES)


def _columns(weights: Sequence[torch.Tensor]) -> int:
    """Columns of tiles for all, in whole units of two."""
    return -(-sum(-(-len(weight) // SIDE) for weight in weights) // 2) * 2


def _places(weights: Sequence[torch.Tensor], in_turns: bool) -> list[tuple[torch.Tensor, int, int]]:
    """Each matrix with its first column of tiles, and how far it is to its next."""
    places, first = [], 0
    for weight in weights:
        places.append((weight, first, len(weights) if in_turns else 1))
        first += 1 if in_turns else -(-len(weight) // SIDE)
    return places
