"""Normalisation against fp32 torch."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers.models.llama.modeling_llama import LlamaRMSNorm

from deployments.engine.kernels.norm import rms_norm

pytestmark = pytest.mark.usefixtures("kernel")
DIMS = st.sampled_from([2, 8, 16, 30, 32, 34, 64, 96, 128, 896])


def drawn(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).bfloat16()


@settings(max_examples=40, deadline=None)
@given(rows=st.integers(1, 40), dim=DIMS, scale=st.sampled_from([1e-3, 1.0, 300.0]))
def test_normalisation_rounds_where_llama_does(rows, dim, scale):
    norm = LlamaRMSNorm(dim, eps=1e-5)
    norm.weight.data = drawn(dim, seed=1)
    x = drawn(rows, dim) * scale
    found, expected = rms_norm(x, norm.weight, 1e-5), norm(x)
    # The sums of squares differ in the order of their terms, so a number may fall on the other side of a rounding.
    assert torch.allclose(found.float(), expected.float(), rtol=2**-7, atol=1e-30)
    assert (found == expected).float().mean() > 0.98


def test_rows_may_be_views():
    wide = drawn(2, 3, 100)
    assert torch.equal(
        rms_norm(wide[..., 10:42], drawn(32, seed=1), 1e-6), rms_norm(wide[..., 10:42].clone(), drawn(32, seed=1), 1e-6)
    )
    assert torch.equal(rms_norm(wide[..., ::2], drawn(50), 1e-6), rms_norm(wide[..., ::2].contiguous(), drawn(50), 1e-6))


def test_torch_knows_the_operation():
    torch.library.opcheck(rms_norm, (drawn(3, 32), drawn(32), 1e-6))
