"""Normalisation and rotation of bf16 rows, each in one operation of torch that computes in fp32; see native/small.c.

``fairshard::rms_norm(x [..., dim], weight, epsilon)``. ``fairshard::rotate(x [1, heads, tokens, dim], cosines, sines)`` with
angles [1, tokens, dim] turns the heads' halves against each other, as Llama does.
"""

from __future__ import annotations

import ctypes

import torch

_norm: ctypes._CFuncPtr | None = None
_rotate: ctypes._CFuncPtr | None = None


def use(library: ctypes.CDLL) -> None:
    """Compute by ``library`` from here on."""
    global _norm, _rotate
    _norm, _rotate = library.fairshard_rms_norm, library.fairshard_rotate
    _norm.argtypes, _norm.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 3 + (ctypes.c_double,), None
    _rotate.argtypes, _rotate.restype = (ctypes.c_void_p,) * 4 + (ctypes.c_long,) * 5, None


def _rms_norm(x: torch.Tensor, weight: torch.Tensor, epsilon: float) -> torch.Tensor:
    rows = x if x.dim() == 2 else x.flatten(0, -2)
    rows = rows if rows.stride(1) == 1 else rows.contiguous()
    y = _like(x)
    _norm(rows.data_ptr(), weight.data_ptr(), y.data_ptr(), len(rows), rows.shape[1], rows.stride(0), epsilon)
    return y


def _like(x: torch.Tensor, *_: object) -> torch.Tensor:
    return x.new_empty(x.shape)


def _turned(x: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    rows = x[0] if x.stride(3) == 1 else x[0].contiguous()
    y, (heads, tokens, dim) = _turned_like(x), rows.shape
    angles = cosines.contiguous(), sines.contiguous()
    where = (rows.data_ptr(), *(one.data_ptr() for one in angles), y.data_ptr())
    _rotate(*where, tokens, heads, dim, rows.stride(1), rows.stride(0))
    return y


def _turned_like(x: torch.Tensor, *_: object) -> torch.Tensor:
    """[1, heads, tokens, dim] in which the heads of a token follow each other."""
    return x.new_empty(x.shape[0], x.shape[2], x.shape[1], x.shape[3]).transpose(1, 2)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("rms_norm(Tensor x, Tensor weight, float epsilon) -> Tensor")
_library.define("rotate(Tensor x, Tensor cosines, Tensor sines) -> Tensor")
_library.impl("rms_norm", _rms_norm, "CPU")
_library.impl("rotate", _turned, "CPU")
torch.library.register_fake("fairshard::rms_norm", _like, lib=_library)
torch.library.register_fake("fairshard::rotate", _turned_like, lib=_library)
rms_norm, rotate = torch.ops.fairshard.rms_norm, torch.ops.fairshard.rotate
