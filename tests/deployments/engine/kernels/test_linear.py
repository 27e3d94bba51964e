"""The kernels for linears against fp32 torch, over all kinds of shapes."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.functional import silu

from deployments.engine.kernels.linear import Output, linear, rows
from deployments.engine.kernels.packing import in_order_of_packed, pack, pack_4, packed
from deployments.engine.kernels.quantization import Quantization, from_4_bits, in_4_bits, in_8_bits

pytestmark = pytest.mark.usefixtures("kernel")

# Rounding an fp32 sum to bf16 moves it by at most 2^-9 of itself; the sums themselves differ in the order of their terms.
TO_BF16, OF_SUMS = 2**-8.5, 2e-5
BELOW_AND_ABOVE = st.sampled_from([1, 2, 15, 16, 17, 31, 32, 33, 47, 64, 100, 257])


def drawn(*shape, seed=0):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed)).bfloat16()


def is_near(y, exact, relative):
    return torch.allclose(y.float(), exact, rtol=relative, atol=relative * float(exact.abs().max()) + 1e-30)


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 257), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE, seed=st.integers(0, 9))
def test_plain_sums(count, n, k, seed):
    x, w, bias = drawn(count, k, seed=seed), drawn(n, k, seed=seed + 1), drawn(n, seed=seed + 2).float()
    exact = x.float() @ w.float().T
    tiles = pack([w])
    assert is_near(linear(x, tiles, None, None, n, Output.FLOAT32), exact, OF_SUMS)
    assert is_near(linear(x, tiles, None, None, n, Output.PLAIN), exact, TO_BF16)
    assert is_near(linear(x, tiles, None, in_order_of_packed([bias]), n, Output.FLOAT32), exact + bias, OF_SUMS)


@settings(max_examples=40, deadline=None)
@given(count=st.integers(1, 70), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE, seed=st.integers(0, 9))
def test_gated_sums(count, n, k, seed):
    x, gate, up = drawn(count, k, seed=seed), drawn(n, k, seed=seed + 1), drawn(n, k, seed=seed + 2)
    exact = silu(x.float() @ gate.float().T) * (x.float() @ up.float().T)
    assert is_near(linear(x, pack([gate, up], in_turns=True), None, None, n, Output.GATED), exact, TO_BF16)


@pytest.mark.parametrize("gate", [-1000.0, -88.0, -20.0, -1e-6, 0.0, 1e-6, 20.0, 88.0, 1000.0])
def test_silu_at_its_ends(gate):
    x = torch.tensor([[gate, 1.0]]).bfloat16()
    gates, ups = torch.tensor([[1.0, 0.0]]).bfloat16(), torch.tensor([[0.0, 1.0]]).bfloat16()
    y = linear(x, pack([gates, ups], in_turns=True), None, None, 1, Output.GATED)
    assert is_near(y, silu(x[:, :1].float()), TO_BF16)


@pytest.mark.parametrize("sizes", [(16, 16), (64, 16, 16), (33, 5), (896, 128, 128)])
def test_weights_side_by_side(sizes):
    x, weights = drawn(5, 70), [drawn(n, 70, seed=n) for n in sizes]
    starts = [sum(-(-n // 16) * 16 for n in sizes[:at]) for at in range(len(sizes))]
    y = linear(x, pack(weights), None, None, starts[-1] + sizes[-1], Output.FLOAT32)
    for start, n, w in zip(starts, sizes, weights, strict=True):
        assert is_near(y[:, start : start + n], x.float() @ w.float().T, OF_SUMS)


@pytest.mark.parametrize("quantization", Quantization)
@pytest.mark.parametrize("count", [2, 16, 17, 40, 257])
def test_a_row_does_not_depend_on_its_company(count, quantization):
    x, (tiles, scales) = drawn(count, 200), packed([drawn(100, 200, seed=1)], quantization)
    together = linear(x, tiles, scales, None, 100, Output.FLOAT32)
    alone = torch.cat([linear(row[None], tiles, scales, None, 100, Output.FLOAT32) for row in x])
    assert torch.equal(together, alone)


def test_shapes_and_strides():
    x, w = drawn(2, 3, 128)[..., ::2], drawn(40, 128)[:, :64]
    exact = x.float() @ w.float().T
    assert is_near(linear(x, pack([w]), None, None, 40, Output.FLOAT32), exact, OF_SUMS)
    split = drawn(6, 100)[:, 20:84]
    assert is_near(linear(split, pack([w]), None, None, 40, Output.FLOAT32), split.float() @ w.float().T, OF_SUMS)
    assert linear(x[:0], pack([w]), None, None, 40, Output.PLAIN).shape == (0, 3, 40)


def test_what_is_no_number_stays_none():
    x = drawn(3, 64)
    x[1, 5] = float("nan")
    y = linear(x, pack([drawn(40, 64)]), None, None, 40, Output.PLAIN)
    assert y.isnan().any(1).tolist() == [False, True, False]


@settings(max_examples=20, deadline=None)
@given(n=st.integers(1, 100), k=st.integers(1, 100))
def test_rows_come_out_as_they_were(n, k):
    w = drawn(n, k)
    ids = torch.randint(0, n, (2, 20), generator=torch.Generator().manual_seed(n))
    assert torch.equal(rows(pack([w]), None, ids, k), w[ids])


def test_torch_knows_the_operations():
    for quantization in Quantization:
        tiles, scales = packed([drawn(40, 64)], quantization)
        for output in Output:
            torch.library.opcheck(linear, (drawn(3, 64), tiles, scales, None, 20, int(output)))
        torch.library.opcheck(rows, (tiles, scales, torch.tensor([[1, 2]]), 64))


def of_8_bits(x, w):
    """What the sums must be: rows and outputs rounded to 8 bits, in whole numbers."""
    (steps, scales), largest = in_8_bits(w), x.float().abs().amax(1, keepdim=True)
    per_step = torch.full_like(largest, 127).div(largest)  # 127 / largest would multiply by a rounded reciprocal
    whole = torch.where(largest > 0, x.float() * per_step, 0).round()
    return (whole.double() @ steps.double().T).float() * scales * (largest / 127)


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 257), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE, seed=st.integers(0, 9))
def test_sums_of_8_bits(count, n, k, seed):
    x, w, bias = drawn(count, k, seed=seed), drawn(n, k, seed=seed + 1), drawn(n, seed=seed + 2).float()
    steps, scales = in_8_bits(w)
    y = linear(x, pack([steps]), in_order_of_packed([scales]), in_order_of_packed([bias]), n, Output.FLOAT32)
    exact = of_8_bits(x, w) + bias
    assert is_near(y, exact, OF_SUMS)


@settings(max_examples=20, deadline=None)
@given(count=st.integers(1, 40), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE)
def test_gated_sums_of_8_bits(count, n, k):
    x, gate, up = drawn(count, k), drawn(n, k, seed=1), drawn(n, k, seed=2)
    (gates, gate_scales), (ups, up_scales) = in_8_bits(gate), in_8_bits(up)
    exact = silu(of_8_bits(x, gate)) * of_8_bits(x, up)
    y = linear(x, pack([gates, ups], in_turns=True), in_order_of_packed([gate_scales, up_scales], True), None, n, Output.GATED)
    assert float((y.float() - exact).abs().mean()) < 0.01 * float(exact.abs().mean()) + 1e-6


def test_rows_of_zeros_and_of_no_numbers_in_8_bits():
    x, (steps, scales) = drawn(4, 70), in_8_bits(drawn(40, 70, seed=1))
    x[0], x[1, 3], x[2, 5] = 0, float("nan"), float("inf")
    y = linear(x, pack([steps]), in_order_of_packed([scales]), None, 40, Output.FLOAT32)
    assert [bool(row.isfinite().all()) for row in y] == [True, False, False, True]
    assert not y[0].any()


def test_weights_of_zeros_in_8_bits():
    steps, scales = in_8_bits(torch.zeros(3, 64).bfloat16())
    assert not linear(drawn(2, 64), pack([steps]), in_order_of_packed([scales]), None, 3, Output.FLOAT32).any()


def test_rows_come_out_of_8_bits():
    w = drawn(40, 70)
    steps, scales = in_8_bits(w)
    found = rows(pack([steps]), in_order_of_packed([scales]), torch.tensor([0, 39, 7]), 70)
    assert torch.equal(found, (steps[[0, 39, 7]] * scales[[0, 39, 7], None]).bfloat16())


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 257), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE, seed=st.integers(0, 9))
def test_sums_of_4_bits(count, n, k, seed):
    x, w, bias = drawn(count, k, seed=seed), drawn(n, k, seed=seed + 1), drawn(n, seed=seed + 2).float()
    kept = in_4_bits(w)
    y = linear(x, pack_4([kept]), None, in_order_of_packed([bias]), n, Output.FLOAT32)
    assert is_near(y, x.float() @ from_4_bits(*kept).float().T + bias, OF_SUMS)


@settings(max_examples=20, deadline=None)
@given(count=st.integers(1, 70), n=BELOW_AND_ABOVE, k=BELOW_AND_ABOVE)
def test_gated_sums_of_4_bits(count, n, k):
    x, gate, up = drawn(count, k), in_4_bits(drawn(n, k, seed=1)), in_4_bits(drawn(n, k, seed=2))
    exact = silu(x.float() @ from_4_bits(*gate).float().T) * (x.float() @ from_4_bits(*up).float().T)
    assert is_near(linear(x, pack_4([gate, up], in_turns=True), None, None, n, Output.GATED), exact, TO_BF16)


def test_weights_of_4_bits_side_by_side():
    x, sizes = drawn(40, 70), (64, 16, 33)
    kept = [in_4_bits(drawn(n, 70, seed=n)) for n in sizes]
    y = linear(x, pack_4(kept), None, None, sum(sizes), Output.FLOAT32)
    for part, weights in zip(y.split(sizes, 1), kept, strict=True):
        assert is_near(part, x.float() @ from_4_bits(*weights).float().T, OF_SUMS)


@settings(max_examples=20, deadline=None)
@given(n=st.integers(1, 100), k=st.integers(1, 100))
def test_rows_come_out_of_4_bits(n, k):
    kept = in_4_bits(drawn(n, k))
    ids = torch.randint(0, n, (2, 20), generator=torch.Generator().manual_seed(n))
    assert torch.equal(rows(pack_4([kept]), None, ids, k), from_4_bits(*kept)[ids])
