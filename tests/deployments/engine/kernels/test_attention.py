"""The attention kernels against fp32 torch, over all kinds of steps."""

from dataclasses import replace
from random import Random

import pytest
import torch

from deployments.engine.kernels.attention import attend, is_computable
from tests.deployments.engine.kernels.paged_case import Case, drawn_case

pytestmark = pytest.mark.usefixtures("kernel")

ONE = Case(kv_heads=2, group=7, dim=64, block_size=16, lens=[300, 40], counts=[1, 9], scaling=0.125, window=0, seed=1)


@pytest.mark.parametrize("seed", range(60))
def test_attention_and_what_it_stores(seed):
    case = drawn_case(Random(seed))
    exact, keys, values = case.expected()
    out = attend(*case.step)
    # Weights and results are rounded to bf16, each by 2^-9 at most.
    assert torch.allclose(out.float(), exact, rtol=2**-7, atol=2**-7 * float(exact.abs().max()))
    assert torch.equal(case.keys.nan_to_num(), keys.nan_to_num())
    assert torch.equal(case.values.nan_to_num(), values.nan_to_num())


def test_a_sequence_does_not_depend_on_its_company():
    together = attend(*ONE.step)
    for row in range(2):
        tokens = slice(int(ONE.starts[row]), int(ONE.starts[row + 1]))
        query, key, value, *_ = (tensor[tokens] for tensor in ONE.step[:3])
        where = ONE.slots[tokens], ONE.tables[row : row + 1], torch.tensor([0, ONE.counts[row]]).int()
        alone = attend(
            query, key, value, ONE.keys, ONE.values, *where, torch.tensor(ONE.lens[row : row + 1]).int(), ONE.scaling, 0
        )
        assert torch.equal(alone, together[tokens])


@pytest.mark.parametrize("cut", [1, 16, 50, 129])
def test_without_a_window_a_token_does_not_depend_on_the_steps_of_its_sequence(cut):
    case = Case(kv_heads=2, group=7, dim=64, block_size=16, lens=[400], counts=[130], scaling=0.125, window=0, seed=1)
    whole, parts = attend(*case.step), []
    for tokens in (slice(0, cut), slice(cut, 130)):
        step = (tensor[tokens] for tensor in case.step[:3])
        starts, lens = torch.tensor([0, tokens.stop - tokens.start]).int(), torch.tensor([270 + tokens.stop]).int()
        parts.append(attend(*step, case.keys, case.values, case.slots[tokens], case.tables, starts, lens, case.scaling, 0))
    assert torch.equal(torch.cat(parts), whole)


def test_large_scores_do_not_overflow():
    case = replace(ONE, scaling=50.0)
    exact, _, _ = case.expected()
    assert torch.allclose(attend(*case.step).float(), exact, atol=2**-6 * float(exact.abs().max()))


def test_torch_knows_the_operation():
    case = replace(ONE)
    case.keys.nan_to_num_()
    case.values.nan_to_num_()
    torch.library.opcheck(attend, case.step)


def test_what_can_be_computed():
    query, cache = torch.zeros(1, 4, 3, 64, dtype=torch.bfloat16), torch.zeros(9, 16, 2, 64, dtype=torch.bfloat16)
    assert is_computable(query, cache, cache)
    assert not is_computable(query.float(), cache, cache)
    assert not is_computable(query, cache.float(), cache.float())
    assert not is_computable(query, cache, cache[..., :32])  # values narrower than keys
    assert not is_computable(query[..., :40], cache[..., :40], cache[..., :40])
    assert not is_computable(query, cache[:, :8], cache[:, :8])
    assert not is_computable(query, cache[:, :, :0], cache[:, :, :0])  # a rank without heads
