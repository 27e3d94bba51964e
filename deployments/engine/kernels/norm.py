"""Root mean square normalisation of bf16 rows, one operation of torch that computes in fp32; see native/norm.c.

``fairshard::rms_norm(x [..., dim], weight [dim], epsilon)`` gives the shape of x.
"""

from __future__ import annotations

import ctypes

import torch

_normalise: ctypes._CFuncPtr | None = None


def use(library: ctypes.CDLL) -> None:
    """Compute by ``library`` from here on."""
    global _normalise
    _normalise = library.fairshard_rms_norm
    _normalise.argtypes, _normalise.restype = (ctypes.c_void_p,) * 3 + (ctypes.c_long,) * 3 + (ctypes.c_double,), None


def _rms_norm(x: torch.Tensor, weight: torch.Tensor, epsilon: float) -> torch.Tensor:
    rows = x if x.dim() == 2 else x.flatten(0, -2)
    rows = rows if rows.stride(1) == 1 else rows.contiguous()
    y = _result(x)
    _normalise(rows.data_ptr(), weight.data_ptr(), y.data_ptr(), len(rows), rows.shape[1], rows.stride(0), epsilon)
    return y


def _result(x: torch.Tensor, *_: object) -> torch.Tensor:
    return x.new_empty(x.shape)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define("rms_norm(Tensor x, Tensor weight, float epsilon) -> Tensor")
_library.impl("rms_norm", _rms_norm, "CPU")
torch.library.register_fake("fairshard::rms_norm", _result, lib=_library)
rms_norm = torch.ops.fairshard.rms_norm
