import numpy as np
import pytest
import torch

from deployments.engine.asks import NO_ASKS
from deployments.engine.logprobs import Scoring
from deployments.engine.sampler import sample, score
from deployments.engine.step import StepInput

NO_IDS = np.empty(0, np.int32)


def make_step(k, temperature=1.0, top_p=1.0, top_k=0, seeds=None, positions=None, asks=None):
    def column(value, dtype):
        return np.array(np.broadcast_to(value, k), dtype)

    empty = np.empty(0, np.int32)
    return StepInput(
        step_id=1,
        token_ids=empty,
        positions=empty,
        slots=empty,
        query_starts=empty,
        context_lens=empty,
        block_tables=empty.reshape(1, 0, 0),
        is_long=empty,
        sample_rows=np.arange(k, dtype=np.int32),
        temperatures=column(temperature, np.float32),
        top_ps=column(top_p, np.float32),
        top_ks=column(top_k, np.int32),
        seeds=column(np.arange(k) if seeds is None else seeds, np.uint64),
        sample_positions=column(11 if positions is None else positions, np.int64),
        asks=asks or NO_ASKS,
    )


def plain_distribution(logits, temperature, top_p, top_k):
    """The distribution to draw from, by sorting and counting, in float64."""
    scaled = logits.astype(np.float64) / temperature
    probs = np.exp(scaled - scaled.max())
    order = np.argsort(-probs, kind="stable")
    if top_k:
        probs[order[top_k:]] = 0
    probs /= probs.sum()
    before = np.cumsum(probs[order]) - probs[order]
    probs[order[before >= top_p]] = 0
    return probs / probs.sum()


LOGITS = np.random.default_rng(0).normal(0, 1.5, 40).astype(np.float32)


@pytest.mark.parametrize(
    ("temperature", "top_p", "top_k"),
    [(1.0, 1.0, 0), (0.6, 1.0, 0), (2.0, 1.0, 0), (1.0, 0.7, 0), (1.0, 1.0, 5), (0.8, 0.9, 12), (1.3, 0.5, 3), (1.0, 1.0, 40)],
)
def test_draws_follow_the_plain_distribution(temperature, top_p, top_k):
    n = 20_000
    expected = plain_distribution(LOGITS, temperature, top_p, top_k)
    drawn = sample(torch.from_numpy(LOGITS).expand(n, -1), make_step(n, temperature, top_p, top_k))
    counts = np.bincount(drawn, minlength=len(LOGITS))
    assert not counts[expected == 0].any(), "a token was drawn that the filters exclude"
    frequent = n * expected >= 5
    chi_square = ((counts[frequent] - n * expected[frequent]) ** 2 / (n * expected[frequent])).sum()
    freedom = max(1, int(frequent.sum()) - 1)
    assert chi_square < freedom + 4 * (2 * freedom) ** 0.5 + 6


def test_temperature_0_is_the_likeliest_token_whatever_the_filters_say():
    logits = torch.randn(6, 50, generator=torch.Generator().manual_seed(1))
    drawn = sample(logits, make_step(6, temperature=0, top_p=0.5, top_k=3))
    assert drawn.tolist() == logits.argmax(-1).tolist()
    assert drawn.dtype == np.int32


@pytest.mark.parametrize(
    "settings", [dict(top_k=1), dict(top_p=0.0), dict(top_p=1e-9), dict(temperature=1e-30), dict(temperature=1e-9, top_p=0.5)]
)
def test_settings_that_leave_one_token_give_the_likeliest(settings):
    logits = torch.randn(50, 300, generator=torch.Generator().manual_seed(2))
    assert sample(logits, make_step(50, **settings)).tolist() == logits.argmax(-1).tolist()


def test_a_row_is_the_same_alone_and_in_any_company():
    generator = torch.Generator().manual_seed(3)
    n = 24
    logits = torch.randn(n, 700, generator=generator) * 2
    rng = np.random.default_rng(4)
    settings = dict(
        temperature=rng.choice([0, 0.5, 1, 1.7], n),
        top_p=rng.choice([0.3, 0.9, 1], n),
        top_k=rng.choice([0, 3, 400], n),
        seeds=rng.integers(0, 2**63, n),
        positions=rng.integers(0, 5000, n),
    )
    crowd = sample(logits, make_step(n, **settings))
    alone = [sample(logits[i : i + 1], make_step(1, **{name: value[i] for name, value in settings.items()}))[0] for i in range(n)]
    assert crowd.tolist() == alone
    order = rng.permutation(n)
    shuffled = sample(logits[torch.from_numpy(order)], make_step(n, **{name: value[order] for name, value in settings.items()}))
    assert shuffled.tolist() == crowd[order].tolist()


def test_seed_and_position_both_matter():
    logits = torch.zeros(64, 1000)
    same = sample(logits, make_step(64, seeds=5))
    assert len(set(same.tolist())) == 1
    assert len(set(sample(logits, make_step(64, seeds=5, positions=np.arange(64))).tolist())) > 55
    assert len(set(sample(logits, make_step(64)).tolist())) > 55


def test_a_nucleus_wider_than_the_first_look_is_found_whole():
    n = 4000
    vocabulary = 2000
    logits = torch.linspace(0, -0.5, vocabulary)
    expected = plain_distribution(logits.numpy(), 1, 0.9, 0)
    drawn = sample(logits.expand(n, -1), make_step(n, top_p=0.9))
    assert expected[drawn].min() > 0
    last = int(np.flatnonzero(expected)[-1])
    assert 256 < last * 0.99 < drawn.max() <= last


def test_bf16_logits_are_drawn_in_fp32():
    n = 3000
    logits = torch.zeros(n, 4, dtype=torch.bfloat16)
    counts = np.bincount(sample(logits, make_step(n)), minlength=4)
    assert abs(counts - n / 4).max() < 4 * (n / 4) ** 0.5


def test_a_row_of_nan_leaves_its_neighbours_alone():
    logits = torch.randn(3, 30, generator=torch.Generator().manual_seed(5))
    wanted = sample(logits, make_step(3, top_p=0.9))
    logits[1] = float("nan")
    drawn = sample(logits, make_step(3, top_p=0.9))
    assert (drawn[0], drawn[2]) == (wanted[0], wanted[2])
    assert 0 <= drawn[1] < 30


def test_logits_stay_as_they_are():
    logits = torch.randn(3, 30, generator=torch.Generator().manual_seed(5))
    before = logits.clone()
    sample(logits, make_step(3, top_k=2, top_p=0.5))
    assert torch.equal(logits, before)


def test_logprobs_are_the_models_own():
    logits = torch.randn(5, 40, generator=torch.Generator().manual_seed(6)).bfloat16()
    token_ids = np.array([3, 1, 4, 1, 5], np.int32)
    scores = score(logits, token_ids, Scoring(7, np.array([0, 2, 4], np.int32), NO_IDS, NO_IDS))
    expected = torch.log_softmax(logits.float(), -1)[[0, 2, 4]]
    np.testing.assert_allclose(scores.logprobs, expected[[0, 1, 2], [3, 4, 5]], rtol=1e-5)
    np.testing.assert_allclose(scores.top_logprobs, expected.topk(7).values, rtol=1e-5)
    assert (scores.top_ids.shape, scores.top_ids.dtype) == ((3, 7), np.int32)
    np.testing.assert_allclose(np.take_along_axis(expected.numpy(), scores.top_ids, 1), scores.top_logprobs, rtol=1e-5)
    assert scores.token(1, 2).top_ids == tuple(scores.top_ids[1, :2].tolist())


def test_more_alternatives_than_tokens_are_all_tokens():
    scores = score(torch.zeros(1, 3), np.array([2], np.int32), Scoring(20, np.array([0], np.int32), NO_IDS, NO_IDS))
    assert sorted(scores.top_ids[0].tolist()) == [0, 1, 2]
    assert scores.token(0, 0).top_ids == ()
