"""The engine on a GPU against transformers there, family by family: the same greedy tokens, alone, in a crowd and in chunks."""

import pytest
import torch

from tests.deployments.engine.families import FAMILIES
from tests.deployments.engine.test_families import PROMPTS, Case, run

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="this machine has no GPU")


@pytest.fixture(scope="module", params=FAMILIES)
def case(request):
    return Case(request.param, "cuda")


def test_alone_in_a_crowd_and_in_chunks(case):
    for prompt in PROMPTS:
        assert run(case, prompt) == {prompt: case.expected[prompt]}
    assert run(case, *PROMPTS) == case.expected
    assert run(case, *PROMPTS, max_num_batched_tokens=24) == case.expected
