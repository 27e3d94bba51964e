"""Attention over the paged KV cache in bf16, as an operation of torch; see native/attention.h.

``fairshard::attend`` stores the step's keys and values [tokens, kv_heads, dim] and gives the attention of its
queries [tokens, heads, dim]; the last dimension of each must be dense, the others may have any strides.
"""

from __future__ import annotations

import ctypes

import torch

GRAIN, MOST_DIM = 32, 256  # of head dimensions
ROWS = 16  # block sizes are multiples of it


class _Job(ctypes.Structure):
    """``Attention`` of native/attention.h."""

    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("query", "key", "value", "keys", "values", "out")),
        *((name, ctypes.c_void_p) for name in ("slots", "tables", "starts", "lens")),
        *((name, ctypes.c_long) for name in ("tokens", "sequences", "heads", "kv_heads", "dim", "block_size", "table_width")),
        *((name, ctypes.c_long) for name in ("query_token", "query_head", "key_token", "key_head", "value_token", "value_head")),
        ("window", ctypes.c_long),
        ("scaling", ctypes.c_double),
    )


_compute: ctypes._CFuncPtr | None = None


def use(library: ctypes.CDLL, kernel: str) -> None:
    """Compute by this kernel of ``library`` from here on: ``amx`` or ``portable``."""
    global _compute
    _compute = getattr(library, f"fairshard_attention_{kernel}")
    _compute.argtypes, _compute.restype = (ctypes.POINTER(_Job),), None


def is_computable(query: torch.Tensor, keys: torch.Tensor, values: torch.Tensor) -> bool:
    """Whether the kernel can attend with this query [..., dim] to these caches [blocks, block_size, kv_heads, dim]."""
    dim = query.shape[-1]
    kinds = {(tensor.dtype, tensor.device.type) for tensor in (query, keys, values)}
    fits = keys.shape[1] % ROWS == 0 and dim % GRAIN == 0 and dim <= MOST_DIM and keys.shape[3] == values.shape[3] == dim
    return _compute is not None and kinds == {(torch.bfloat16, "cpu")} and fits and keys.shape[2] > 0


def _attend(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    slots: torch.Tensor,
    tables: torch.Tensor,
    starts: torch.Tensor,
    lens: torch.Tensor,
    scaling: float,
    window: int,
) -> torch.Tensor:
    out = _result(query)
    step = (query, key, value)
    where = [tensor.data_ptr() for tensor in (*step, keys, values, out, slots, tables, starts, lens)]
    shape = (len(query), len(lens), query.shape[1], keys.shape[2], query.shape[2], keys.shape[1], tables.shape[1])
    strides = [stride for tensor in step for stride in tensor.stride()[:2]]
    _compute(_Job(*where, *shape, *strides, window, scaling))
    return out


def _result(query: torch.Tensor, *_: object) -> torch.Tensor:
    return query.new_empty(query.shape)


_library = torch.library.Library("fairshard", "FRAGMENT")
_library.define(
    "attend(Tensor query, Tensor key, Tensor value, Tensor(a!) keys, Tensor(b!) values, "
    "Tensor slots, Tensor tables, Tensor starts, Tensor lens, float scaling, int window) -> Tensor"
)
_library.impl("attend", _attend, "CPU")
torch.library.register_fake("fairshard::attend", _result, lib=_library)
attend = torch.ops.fairshard.attend
