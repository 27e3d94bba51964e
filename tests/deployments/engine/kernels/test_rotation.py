"""Rotation against fp32 torch."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

from deployments.engine.kernels.rotation import rotate

pytestmark = pytest.mark.usefixtures("kernel")
HALVES = st.sampled_from([2, 8, 16, 30, 32, 34, 64, 96, 128, 896])


def drawn(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).bfloat16()


@settings(max_examples=40, deadline=None)
@given(tokens=st.integers(1, 20), heads=st.integers(1, 9), half=HALVES)
def test_rotation(tokens, heads, half):
    dim = 2 * half
    x = drawn(1, tokens, heads * dim + 10)[..., 10:].unflatten(2, (heads, dim)).transpose(1, 2)
    angles = torch.rand(1, tokens, dim, generator=torch.Generator().manual_seed(1)) * 6
    cos, sin = angles.cos().bfloat16(), angles.sin().bfloat16()
    exact, _ = apply_rotary_pos_emb(x.float(), x.float(), cos.float(), sin.float())
    assert torch.allclose(rotate(x, cos, sin).float(), exact, rtol=2**-8, atol=1e-5)


def test_torch_knows_the_operation():
    torch.library.opcheck(rotate, (drawn(1, 2, 3, 32), drawn(1, 3, 32), drawn(1, 3, 32)))
