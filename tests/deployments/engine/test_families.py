"""Every family against transformers: the same greedy tokens, alone, in a crowd, and with prompts cut into chunks."""

import pytest
import torch

from cluster.models import support
from tests.deployments.engine.factories import drain, engine_of, make_runner, make_sequence, random_prompts, reference
from tests.deployments.engine.families import FAMILIES

MAX_TOKENS = 12
PROMPTS = dict(zip("abcd", random_prompts(5, 37, 19, 70), strict=True))
LATENTS = {"deepseek-v2", "deepseek-v3"}


class Case:
    """A family's model, and what ``generate`` says about the prompts."""

    def __init__(self, name, device="cpu"):
        self.family = FAMILIES[name]
        model = self.family.build().to(device)
        answers = {prompt: reference(model, ids, MAX_TOKENS) for prompt, ids in PROMPTS.items()}
        self.expected = {prompt: tokens for prompt, (tokens, _) in answers.items()}
        top_two = torch.cat([logits for _, logits in answers.values()]).topk(2).values
        self.smallest_gap = float((top_two[:, 0] - top_two[:, 1]).min())
        self.model, self.runner = model, make_runner(model, 64, 8)


def run(case, *prompts, **limits):
    limits = dict(num_blocks=64, block_size=8, max_num_batched_tokens=512) | limits
    engine = engine_of(case.model, case.runner, **limits)
    for prompt in prompts:
        engine.add(make_sequence(prompt, PROMPTS[prompt], max_tokens=MAX_TOKENS))
    return {prompt: list(tokens) for prompt, (tokens, _) in drain(engine).items()}


@pytest.fixture(scope="module", params=FAMILIES)
def case(request):
    return Case(request.param)


def test_the_comparison_means_something(case):
    assert case.smallest_gap > 1e-4
    assert len({tuple(tokens) for tokens in case.expected.values()}) == len(PROMPTS)
    assert sum(len(set(tokens)) for tokens in case.expected.values()) > 4 * len(PROMPTS)


def test_alone(case):
    for prompt in PROMPTS:
        assert run(case, prompt) == {prompt: case.expected[prompt]}


def test_in_a_crowd(case):
    assert run(case, *PROMPTS) == case.expected


@pytest.mark.parametrize("budget", [5, 24])
def test_chunked_prefill_between_decodes(case, budget):
    assert run(case, *PROMPTS, max_num_batched_tokens=budget) == case.expected


def test_every_family_that_is_served_is_in_the_table():
    assert {family.build().config.model_type for family in FAMILIES.values()} == support.FAMILIES.keys()


def test_every_family_in_the_table_passes_the_check():
    assert {name: support.obstacle(family.build().config.to_dict()) for name, family in FAMILIES.items()} == dict.fromkeys(
        FAMILIES
    )


@pytest.mark.parametrize("name", sorted(LATENTS))
def test_latents_are_cached_and_not_the_heads_made_from_them(name):
    case = Case(name)
    config = case.runner._model.config
    stored = {(kv.num_heads, kv.key_dim, kv.value_dim) for kv in case.runner.layout.layers.values()}
    assert stored == {(1, config.kv_lora_rank + config.qk_rope_head_dim, 0)}


def test_each_sequence_takes_its_own_side_of_a_longropes_border():
    """Prompts below the border, beyond it and across it: each at every budget as generate has it, whoever else runs."""
    case = Case("phi3-longrope")
    assert [len(prompt) > 40 for prompt in PROMPTS.values()] == [False, False, False, True]
    assert len(PROMPTS["b"]) <= 40 < len(PROMPTS["b"]) + MAX_TOKENS - 1
    for neighbours in ("ab", "bc", "bd", "cd", "dcba"):
        for budget in (5, 24, 512):
            assert run(case, *neighbours, max_num_batched_tokens=budget) == {one: case.expected[one] for one in neighbours}


@pytest.mark.parametrize("name", ["mistral", "gemma2", "gemma3", "gpt-oss", "qwen2-partly-sliding"])
def test_sliding_layers_hold_a_window_and_no_more(name):
    """The last token of the longest prompt finds 12 visible ones in a cache that has long given the first ones away."""
    case = Case(name)
    engine = engine_of(case.model, case.runner, num_blocks=64, block_size=8, max_num_batched_tokens=24)
    for prompt in PROMPTS:
        engine.add(make_sequence(prompt, PROMPTS[prompt], max_tokens=MAX_TOKENS))
    held, texts = [], {prompt: [] for prompt in PROMPTS}
    while engine.has_work:
        for delta in engine.step():
            texts[delta.request_id] += delta.token_ids
        held += [len(seq.tables[-1]) for seq in engine.scheduler._running.values() if seq.num_completion_tokens > 1]
    assert texts == case.expected
    assert max(held) <= engine.scheduler._kv.groups[-1].most_held(10_000, 8) < 70 // 8
