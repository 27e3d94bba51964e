"""Rounding of weights to fewer bits."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from deployments.engine.kernels.quantization import GROUP, MIDDLE, from_4_bits, in_4_bits, in_8_bits


def drawn(n, k, seed=0):
    return torch.randn(n, k, generator=torch.Generator().manual_seed(seed)).bfloat16()


@settings(max_examples=30, deadline=None)
@given(n=st.integers(1, 40), k=st.integers(1, 100), seed=st.integers(0, 9))
def test_8_bits_are_off_by_half_a_step_at_most(n, k, seed):
    weight = drawn(n, k, seed)
    steps, scales = in_8_bits(weight)
    assert (steps.dtype, steps.shape, scales.shape) == (torch.int8, (n, k), (n,))
    assert bool(((steps * scales[:, None] - weight.float()).abs() <= 0.5001 * scales[:, None]).all())


@settings(max_examples=30, deadline=None)
@given(n=st.integers(1, 40), k=st.integers(1, 100), seed=st.integers(0, 9))
def test_4_bits_are_off_by_little_of_what_is_there(n, k, seed):
    weight = drawn(n, k, seed)
    steps, scales = in_4_bits(weight)
    assert (steps.dtype, steps.shape, scales.shape) == (torch.uint8, (n, k), (n, -(-k // GROUP)))
    off = (from_4_bits(steps, scales).float() - weight.float()).abs()
    each = scales.float().abs().repeat_interleave(GROUP, 1)[:, :k]
    assert bool(
        (off <= 3.1 * each).all()
    )  # the largest may be cut by a fifth of 8 steps, and one like it with the other sign by more
    assert float(off.median()) <= 0.51 * float(each.median())


def test_the_cut_of_least_error_is_taken():
    weight = drawn(64, 256, seed=1)
    steps, scales = in_4_bits(weight)
    error = (from_4_bits(steps, scales).float() - weight.float()).square().mean()
    groups = weight.float().unflatten(1, (-1, GROUP))
    largest = groups.gather(2, groups.abs().argmax(2, keepdim=True))
    uncut = (largest / -MIDDLE).bfloat16().float()
    plain = ((groups / uncut).round().clamp(-MIDDLE, MIDDLE - 1) * uncut - groups).square().mean()
    assert error < 0.97 * plain


def test_many_rows_are_as_few():
    weight = drawn(4100, 40)
    for whole, last in zip(in_4_bits(weight), in_4_bits(weight[4096:]), strict=True):
        assert torch.equal(whole[4096:], last)
    for whole, last in zip(in_8_bits(weight), in_8_bits(weight[4096:]), strict=True):
        assert torch.equal(whole[4096:], last)


def test_nothing_stays_nothing():
    steps, scales = in_4_bits(torch.zeros(3, 64).bfloat16())
    assert not from_4_bits(steps, scales).any()
