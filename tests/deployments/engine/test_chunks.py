import numpy as np
import pytest
import torch

from deployments.engine.chunks import argmax, largest, running_totals

WIDTHS = [1, 7, 40, 64, 700, 64 * 30]  # chunks of 1, 1, 8, 64, 4 and 64


@pytest.fixture(params=WIDTHS)
def values(request):
    """Rows with many ties."""
    return torch.randn(9, request.param, generator=torch.Generator().manual_seed(7)).mul(8).round()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_first_of_the_largest_is_found(values, dtype):
    assert argmax(values.to(dtype)).tolist() == np.argmax(values.numpy(), -1).tolist()


def test_a_row_of_nan_has_a_place_within_it():
    assert argmax(torch.full((1, 128), float("nan"))).item() < 128


@pytest.mark.parametrize("count", [1, 5, 29, 30, 1920])
def test_the_largest_come_in_order(values, count):
    count = min(count, values.shape[1])
    assert torch.equal(largest(values, count), values.topk(count, -1).values)


def test_totals_run_up_to_the_row_s(values):
    totals = running_totals(values)
    assert totals.dtype == torch.float64
    np.testing.assert_allclose(totals[:, -1], values.double().sum(-1))


def test_a_row_adds_up_the_same_in_any_company():
    values = torch.rand(32, 64 * 2000, generator=torch.Generator().manual_seed(8))
    totals = running_totals(values)
    assert all(torch.equal(totals[i : i + 1], running_totals(values[i : i + 1])) for i in range(32))
