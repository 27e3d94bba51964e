"""Whose rotation is replaced; that the numbers stay as good is test_optimise.py's."""

from types import FunctionType, MethodType

import pytest
import torch
from transformers.models.llama.modeling_llama import apply_rotary_pos_emb, rotate_half

from deployments.engine.optimisations.fused_rotations import ROTATION, fuse_rotations, rotated
from tests.deployments.engine.families import FAMILIES
from tests.deployments.engine.optimisations.rewritten import rewritten


def is_replaced(rotation) -> bool:
    """Whether the rotation of an attention layer is that is Llama's but for this."""
    model = FAMILIES["llama"].build(torch.bfloat16)
    layer = model.model.layers[0].self_attn
    forward = type(layer).forward
    layer.forward = MethodType(FunctionType(forward.__code__, forward.__globals__ | {ROTATION: rotation}), layer)
    fuse_rotations(model)
    return layer.forward.__func__.__globals__[ROTATION] is rotated


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("q_embed", "q_embed", True),
        ("q_embed", "queries", True),
        ("Applies Rotary", "Does not apply Rotary", True),
        ("(q * cos) +", "(q * cos) -", False),
        ("rotate_half(k) * sin", "rotate_half(k) * cos", False),
        ("return q_embed, k_embed", "return k_embed, q_embed", False),
        ("unsqueeze_dim=1", "unsqueeze_dim=2", False),
    ],
)
def test_only_the_same_code_is_replaced(old, new, same):
    assert is_replaced(rewritten(apply_rotary_pos_emb, old, new)) == same


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("x1", "x1", True),
        ("x1", "first", True),
        ("// 2 :]", "// 4 :]", False),
        ("(-x2, x1)", "(x2, x1)", False),
        ("dim=-1", "dim=-2", False),
    ],
)
def test_the_halves_must_be_turned_as_llamas_are(old, new, same):
    halves = rewritten(rotate_half, old, new)
    assert is_replaced(rewritten(apply_rotary_pos_emb, "", "", rotate_half=halves)) == same
