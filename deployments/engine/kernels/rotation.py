"""Rotation of bf16 heads by their tokens' positions, one operation of torch that computes in fp32; see native/rotation.c.

``fairshard::rotate(x [1, heads, tokens, dim], cosines, sines)`` with angles [1, tokens, dim] turns the halves of each head
against each other, as Llama does, and gives the shape of x.
"""

from __future__ import annotations

import ctypes

import torch

_turn: ctypes._CFuncPtr | None = None


def use(library: ctypes.CDLL) -> None:
    """Compute by ``library`` from here on."""
    global _turn
    _turn = library.fairshard_rotate
    _turn.argtypes, _turn.restype = (ctypes.c_void_p,) * 4 + (ctypes.c_long,) * 5, None


def _rotate(x: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    rows = x[0] if x.stride(3) == 1 else x[0].contiguous()
    y, (heads, tokens, dim) = _result(x), rows.shape
    angles = cosines.contiguous(), sines.contiguous()
    where = (rows.data_ptr(), *(one.data_ptr() for one in angles), y.data_ptr())
    _turn(*where, tokens, heads, dim, rows.stride(1), rows.stride(0))
    return y


def _result(x: torch.Tensor, *_: object) -> torch.Tensor:
    """[1, heads, tokens, dim] in which the heads of a token follow each other."""
    return x.new_empty(x.shape[0], x.shape[2], x.shape[1], x.shape[3]).transpose(1, 2)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("rotate(Tensor x, Tensor cosines, Tensor sines) -> Tensor")
_library.impl("rotate", _rotate, "CPU")
torch.library.register_fake("fairshard::rotate", _result, lib=_library)
rotate = torch.ops.fairshard.rotate
