"""The engine on a GPU against transformers there, family by family: the same greedy tokens, alone and in a crowd."""

import pytest
import torch

from tests.deployments.engine.factories import drain, engine_of, make_runner, make_sequence, random_prompts, reference
from tests.deployments.engine.families import FAMILIES

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no GPU")

MAX_TOKENS = 12
PROMPTS = dict(zip("abcd", random_prompts(5, 37, 19, 70), strict=True))


@pytest.fixture(scope="module", params=FAMILIES)
def model(request):
    return FAMILIES[request.param].build().to("cuda")


def run(model, *prompts, **limits):
    engine = engine_of(
        model, make_runner(model, 64, 8), **(dict(num_blocks=64, block_size=8, max_num_batched_tokens=512) | limits)
    )
    for prompt in prompts:
        engine.add(make_sequence(prompt, PROMPTS[prompt], max_tokens=MAX_TOKENS))
    return {prompt: list(tokens) for prompt, (tokens, _) in drain(engine).items()}


def test_alone_in_a_crowd_and_in_chunks(model):
    expected = {prompt: reference(model, ids, MAX_TOKENS)[0] for prompt, ids in PROMPTS.items()}
    for prompt in PROMPTS:
        assert run(model, prompt) == {prompt: expected[prompt]}
    assert run(model, *PROMPTS) == expected
    assert run(model, *PROMPTS, max_num_batched_tokens=24) == expected


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_short_types_end_at_the_right_length(dtype):
    model = FAMILIES["qwen2"].build(dtype).to("cuda")
    assert {len(tokens) for tokens in run(model, *PROMPTS).values()} == {MAX_TOKENS}
