"""Every sampler against a plain reference in float64, drawn many times, and against Hugging Face's where it has the same."""

import numpy as np
import pytest
import torch
from transformers import (
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
    TypicalLogitsWarper,
)

from deployments.engine.kv_allocator import KvAllocator
from deployments.engine.kv_groups import KvGroup
from deployments.engine.sampler import sample
from deployments.engine.samplers import SAMPLERS, samplers_of
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.step_plan import StepPlan
from tests.deployments.engine.factories import make_sequence

VOCABULARY = 40
PROMPT, COMPLETION = [1, 2, 3, 3, 7], [2, 2, 2, 5, 9, 9]
LOGITS = np.random.default_rng(0).normal(0, 1.5, VOCABULARY).astype(np.float32)
STOPS = (4, 11, 10**6)
NUM_DRAWS = 6_000  # under each of the settings

SETTINGS = {
    "plain": dict(),
    "cooler": dict(temperature=0.6),
    "top_p": dict(top_p=0.7),
    "top_k": dict(top_k=5),
    "min_p": dict(min_p=0.2),
    "min_p 1": dict(min_p=1.0),
    "typical_p": dict(typical_p=0.6),
    "nearly nothing typical": dict(typical_p=1e-6),
    "presence": dict(presence_penalty=1.3),
    "frequency": dict(frequency_penalty=0.7),
    "negative": dict(presence_penalty=-1.0, frequency_penalty=-0.4),
    "repetition": dict(repetition_penalty=1.8),
    "less than 1": dict(repetition_penalty=0.6),
    "bias": dict(logit_bias=((3, 4.0), (20, -100.0), (39, 1.5))),
    "min_tokens": dict(min_tokens=7, stop_token_ids=STOPS),
    "long enough": dict(min_tokens=6, stop_token_ids=STOPS),
    "all": dict(
        min_p=0.05, typical_p=0.8, presence_penalty=0.5, frequency_penalty=0.3, repetition_penalty=1.2, top_p=0.9, top_k=30,
        logit_bias=((0, 2.0), (5, 1.0)), min_tokens=20, stop_token_ids=STOPS, temperature=1.3,
    ),
}  # fmt: skip


def make_step(seqs):
    """A step that draws for ``seqs``, as the scheduler's plan lays it out."""
    plan = StepPlan(10**7)
    for seq in seqs:
        blocks = KvAllocator([KvGroup(seq.num_tokens)], 1)
        blocks.begin(seq)
        blocks.allocate(seq, seq.num_tokens)
        plan.put(seq, seq.num_pending)
    return plan.build(1, 1, lambda seq: False)


def sequence(seed=0, **settings):
    return make_sequence("a", PROMPT, max_tokens=99, resumed_ids=COMPLETION, **{"temperature": 1.0, "seed": seed, **settings})


def adjusted(logits, settings):
    """The logits that penalties, biases and forbidden tokens make, in float64."""
    scores = logits.astype(np.float64)
    for token, bias in settings.get("logit_bias", ()):
        scores[token] += bias
    for token in {*PROMPT, *COMPLETION}:
        penalty = settings.get("repetition_penalty", 1)
        scores[token] = scores[token] / penalty if scores[token] > 0 else scores[token] * penalty
    for token in set(COMPLETION):
        scores[token] -= settings.get("presence_penalty", 0) + settings.get("frequency_penalty", 0) * COMPLETION.count(token)
    if len(COMPLETION) < settings.get("min_tokens", 0):
        scores[[stop for stop in STOPS if stop < VOCABULARY]] = -np.inf
    return scores


def distribution(logits, settings):
    """What to draw from, by sorting and counting."""
    scores = adjusted(logits, settings) / settings.get("temperature", 1)
    probs = np.exp(scores - scores.max())
    order = np.argsort(-probs, kind="stable")
    if top_k := settings.get("top_k", 0):
        probs[order[top_k:]] = 0
    probs /= probs.sum()
    before = np.cumsum(probs[order]) - probs[order]
    probs[order[before >= settings.get("top_p", 1)]] = 0
    probs[probs < settings.get("min_p", 0) * probs.max()] = 0
    probs /= probs.sum()
    if "typical_p" in settings:
        surprise = np.array([-np.log(p) if p else np.inf for p in probs])
        entropy = sum(p * s for p, s in zip(probs, surprise, strict=True) if p)
        order = np.argsort(abs(surprise - entropy), kind="stable")
        before = np.cumsum(probs[order]) - probs[order]
        probs[order[before >= settings["typical_p"]]] = 0
    return probs / probs.sum()


@pytest.fixture(scope="module")
def mixed_batch():
    """Tokens drawn under each of the settings, all in one batch, side by side with greedy rows."""
    kinds = [*SETTINGS.values(), dict(temperature=0)]
    step = make_step([sequence(seed, **settings) for seed in range(NUM_DRAWS) for settings in kinds])
    drawn = sample(torch.from_numpy(LOGITS).expand(NUM_DRAWS * len(kinds), -1), step).reshape(NUM_DRAWS, -1)
    assert set(drawn[:, -1].tolist()) == {int(LOGITS.argmax())}
    return dict(zip(SETTINGS, drawn.T, strict=False))


@pytest.mark.parametrize("name", SETTINGS)
def test_draws_follow_the_plain_distribution_in_a_mixed_batch(name, mixed_batch):
    n = NUM_DRAWS
    expected = distribution(LOGITS, SETTINGS[name])
    counts = np.bincount(mixed_batch[name], minlength=VOCABULARY)
    assert not counts[expected == 0].any(), "a token was drawn that is excluded"
    frequent = n * expected >= 5
    chi_square = ((counts[frequent] - n * expected[frequent]) ** 2 / (n * expected[frequent])).sum()
    freedom = max(1, int(frequent.sum()) - 1)
    assert chi_square < freedom + 4 * (2 * freedom) ** 0.5 + 6


@pytest.mark.parametrize("name", SETTINGS)
def test_greedy_takes_the_likeliest_of_the_adjusted(name):
    logits = np.random.default_rng(1).normal(0, 1, (30, VOCABULARY)).astype(np.float32)
    settings = SETTINGS[name] | {"temperature": 0}
    step = make_step([sequence(**settings) for _ in logits])
    assert sample(torch.from_numpy(logits), step).tolist() == [int(adjusted(row, settings).argmax()) for row in logits]


def hugging_face(logits, settings):
    """The distribution that ``generate`` would draw from."""
    ids, scores = torch.tensor([PROMPT + COMPLETION]), torch.from_numpy(logits).double()[None]
    steps = [
        RepetitionPenaltyLogitsProcessor(settings.get("repetition_penalty", 1.0)),
        TemperatureLogitsWarper(settings.get("temperature", 1.0)),
        TopKLogitsWarper(settings.get("top_k") or VOCABULARY),
        TopPLogitsWarper(settings.get("top_p", 1.0)),
        MinPLogitsWarper(settings.get("min_p", 0.0)),
    ]
    if "typical_p" in settings:
        steps.append(TypicalLogitsWarper(settings["typical_p"]))
    for step in steps:
        scores = step(ids, scores)
    return torch.softmax(scores, -1)[0].numpy()


@pytest.mark.parametrize(
    "settings",
    [
        dict(repetition_penalty=1.7),
        dict(min_p=0.15, temperature=1.4),
        dict(typical_p=0.4),
        dict(typical_p=0.7, temperature=0.7, top_k=25),
        dict(top_k=20, top_p=0.8, min_p=0.1, typical_p=0.9, temperature=1.5, repetition_penalty=0.8),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_the_reference_is_hugging_faces(settings, seed):
    logits = np.random.default_rng(seed).normal(0, 2, VOCABULARY).astype(np.float32)
    np.testing.assert_allclose(distribution(logits, settings), hugging_face(logits, settings), atol=1e-9)


def test_a_row_is_the_same_alone_and_in_any_company():
    rng = np.random.default_rng(4)
    choices = [{}, {"temperature": 0.0}, *SETTINGS.values(), *(one | {"temperature": 0} for one in SETTINGS.values())]
    seqs = [sequence(seed, **choices[i]) for seed, i in enumerate(rng.permutation(np.tile(np.arange(len(choices)), 3)))]
    logits = torch.from_numpy(rng.normal(0, 2, (len(seqs), 700)).astype(np.float32))
    crowd = sample(logits, make_step(seqs))
    alone = [sample(logits[i : i + 1], make_step([seq]))[0] for i, seq in enumerate(seqs)]
    assert crowd.tolist() == alone


def test_only_what_is_asked_for_travels():
    plain = make_step([sequence(), sequence(temperature=0, min_p=0.5, typical_p=0.5, min_tokens=6, stop_token_ids=(1,))])
    assert not len(plain.asks.kinds)
    assert samplers_of(SamplingParams(max_tokens=1)) == ()
    everything = make_step([sequence(), sequence(**SETTINGS["all"])])
    assert everything.asks.kinds.tolist() == list(range(len(SAMPLERS)))
    assert set(everything.asks.rows.tolist()) == {1}


def test_filters_leave_the_likeliest_of_a_row_of_nan_and_of_one_token():
    logits = torch.full((2, VOCABULARY), float("-inf"))
    logits[0, 5], logits[1] = 1.0, float("nan")
    drawn = sample(logits, make_step([sequence(min_p=0.5, typical_p=0.1), sequence(min_p=0.5, typical_p=0.1)]))
    assert drawn[0] == 5
    assert 0 <= drawn[1] < VOCABULARY
