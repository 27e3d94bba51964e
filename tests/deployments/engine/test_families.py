"""Every family against transformers: the same greedy tokens, alone, in a crowd, and with prompts cut into chunks."""

import pytest
import torch

from cluster.models import support
from deployments.engine.engine import Engine
from deployments.engine.model_runner import ModelRunner
from deployments.engine.ropes import fix_ropes
from tests.deployments.engine.factories import drain, make_scheduler, make_sequence, random_prompts, reference
from tests.deployments.engine.families import FAMILIES, Family, longrope

MAX_TOKENS = 12
PROMPTS = dict(zip("abcd", random_prompts(5, 37, 19, 70), strict=True))
LATENTS = {"deepseek-v2", "deepseek-v3"}


class Case:
    """A family's model, and what ``generate`` says about the prompts."""

    def __init__(self, name):
        self.family = FAMILIES[name]
        model = self.family.build()
        answers = {prompt: reference(model, ids, MAX_TOKENS) for prompt, ids in PROMPTS.items()}
        self.expected = {prompt: tokens for prompt, (tokens, _) in answers.items()}
        top_two = torch.cat([logits for _, logits in answers.values()]).topk(2).values
        self.smallest_gap = float((top_two[:, 0] - top_two[:, 1]).min())
        fix_ropes(model, self.family.context_length)
        self.runner = ModelRunner(model, 64, 8, torch.float32)


def run(runner, *prompts, **limits):
    engine = Engine(make_scheduler(**dict(num_blocks=64, block_size=8, max_num_batched_tokens=512) | limits), runner)
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
        assert run(case.runner, prompt) == {prompt: case.expected[prompt]}


def test_in_a_crowd(case):
    assert run(case.runner, *PROMPTS) == case.expected


@pytest.mark.parametrize("budget", [5, 24])
def test_chunked_prefill_between_decodes(case, budget):
    assert run(case.runner, *PROMPTS, max_num_batched_tokens=budget) == case.expected


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


@pytest.mark.parametrize(("context_length", "its_side"), [(60, "abc"), (61, "d")])
def test_longrope_is_right_on_both_sides_of_its_border(context_length, its_side):
    """Prompts on the server's side of the border (60 tokens) get generate's tokens; no neighbour matters on either side."""
    model = Family("Phi3Config", longrope(border=60)).build()
    expected = {prompt: reference(model, PROMPTS[prompt], MAX_TOKENS)[0] for prompt in PROMPTS}
    fix_ropes(model, context_length)
    runner = ModelRunner(model, 64, 8, torch.float32)
    alone = {prompt: run(runner, prompt)[prompt] for prompt in PROMPTS}
    assert {prompt for prompt in PROMPTS if alone[prompt] == expected[prompt]} == set(its_side)
    assert run(runner, *PROMPTS, max_num_batched_tokens=24) == alone
