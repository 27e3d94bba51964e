"""``fused_rotations``: rotary position embedding as Llama writes it, a dozen operations of torch, is one kernel a tensor."""

from __future__ import annotations

from functools import cache
from types import FunctionType, MethodType

import torch
from transformers.models.llama import modeling_llama

from deployments.engine.kernels.rotation import rotate
from deployments.engine.optimisations.same_code import do_the_same, forward_of

ROTATION = "apply_rotary_pos_emb"  # what attention layers call, by a name of their module


def rotated(
    q: torch.Tensor, k: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor, unsqueeze_dim: int = 1
) -> tuple[torch.Tensor, torch.Tensor]:
    """Queries and keys [1, heads, tokens, dim] turned by their positions; in place of Hugging Face's function."""
    if unsqueeze_dim != 1 or {q.dtype, cos.dtype} != {torch.bfloat16} or cos.shape[-1] != q.shape[-1] or len(q) != 1:
        return modeling_llama.apply_rotary_pos_emb(q, k, cos, sin, unsqueeze_dim=unsqueeze_dim)
    return rotate(q, cos, sin), rotate(k, cos, sin)


def fuse_rotations(model: torch.nn.Module) -> None:
    """Let every attention layer of ``model`` whose rotation has the same code as Llama's call ``rotated`` instead.

    Only this model's layers: each gets a ``forward`` of its own, which finds another function under the name.
    """
    if model.device.type != "cpu" or model.dtype != torch.bfloat16:
        return
    for module in model.modules():
        forward = forward_of(module)
        if isinstance(forward, FunctionType) and _rotates_like_llama(forward):
            module.forward = MethodType(_with_rotated(forward), module)


@cache
def _with_rotated(forward: FunctionType) -> FunctionType:
    """The same function, but for what it calls to rotate."""
    names = forward.__globals__ | {ROTATION: rotated}
    changed = FunctionType(forward.__code__, names, forward.__name__, forward.__defaults__, forward.__closure__)
    changed.__kwdefaults__ = forward.__kwdefaults__
    return changed


def _rotates_like_llama(forward: FunctionType) -> bool:
    is_called = ROTATION in forward.__code__.co_names
    return is_called and do_the_same(forward.__globals__.get(ROTATION), modeling_llama.apply_rotary_pos_emb)
