"""``fused_rotations``: rotary position embedding as Llama writes it, a dozen operations of torch, is one kernel a tensor."""

from __future__ import annotations

from functools import cache
from types import CodeType, FunctionType, MethodType

import torch
from transformers.models.llama import modeling_llama

from deployments.engine.kernels.small import rotate

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
        forward = type(module).forward
        if isinstance(forward, FunctionType) and ROTATION in forward.__code__.co_names and _is_llamas(forward):
            module.forward = MethodType(_with_rotated(forward), module)


@cache
def _with_rotated(forward: FunctionType) -> FunctionType:
    """The same function, but for what it calls to rotate."""
    names = forward.__globals__ | {ROTATION: rotated}
    changed = FunctionType(forward.__code__, names, forward.__name__, forward.__defaults__, forward.__closure__)
    changed.__kwdefaults__ = forward.__kwdefaults__
    return changed


def _is_llamas(forward: FunctionType) -> bool:
    own, known = (_plain(names.get(ROTATION)) for names in (forward.__globals__, vars(modeling_llama)))
    halves = (_plain(names.get("rotate_half")) for names in (forward.__globals__, vars(modeling_llama)))
    return own is not None and own == known and len(set(halves)) == 1


def _plain(function: object) -> tuple | None:
    """What a function does, without its names and its documentation."""
    code: CodeType | None = getattr(function, "__code__", None)
    return None if code is None else (code.co_code, code.co_names, code.co_consts[1:])
