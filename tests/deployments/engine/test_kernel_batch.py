"""The kernel's attention in whole models, step by step beside torch's: chunks, decoding, windows, groups of layers."""

from dataclasses import replace

import pytest
import torch

from deployments.engine.kernel_batch import KernelBatch
from deployments.engine.kernels import attention
from deployments.engine.paged_batch import PagedBatch
from tests.deployments.engine.factories import drain, engine_of, make_runner, make_sequence, random_prompts
from tests.deployments.engine.families import FAMILIES

BLOCK_SIZE, DIM = 16, 32


class SideBySide:
    """Runs each step on two runners and notes how far apart their logits are, in standard deviations of the first's."""

    def __init__(self, first, second):
        self.first, self.second, self.layout, self.differences = first, second, first.layout, []

    def run(self, step):
        with torch.inference_mode():
            one, two = self.first._forward(step).float(), self.second._forward(step).float()
        self.differences.append(float((one - two).square().mean().sqrt() / one.std()))
        return self.first.run(step)


@pytest.mark.usefixtures("any_kernel")
@pytest.mark.parametrize("name", ["llama", "mistral", "qwen2-partly-sliding", "gemma3"])
def test_kernels_say_what_torch_says(name, monkeypatch):
    family = replace(FAMILIES[name], changes=FAMILIES[name].changes | {"head_dim": DIM})
    computed = []
    monkeypatch.setattr("deployments.engine.kernel_batch.attend", lambda *step: computed.append(1) or attention.attend(*step))
    model = family.build(torch.bfloat16)
    both = SideBySide(make_runner(model, 64, BLOCK_SIZE), make_runner(model, 64, BLOCK_SIZE, kernels=True))
    engine = engine_of(model, both, block_size=BLOCK_SIZE, num_blocks=64, max_num_batched_tokens=40)
    for i, prompt in enumerate(random_prompts(5, 70, 1, 33)):
        engine.add(make_sequence(str(i), prompt, max_tokens=20))
    drain(engine)
    assert len(computed) == len(both.differences) * model.config.num_hidden_layers, "some layer was not computed by the kernel"
    assert max(both.differences) < 0.05


@pytest.mark.parametrize("name", ["gemma2", "gpt-oss", "deepseek-v3", "llama"])
def test_what_the_kernel_cannot_do_is_done_in_torch(name, monkeypatch):
    """Softcaps, sinks, latents, and heads of 8."""
    called = []
    monkeypatch.setattr(
        PagedBatch, "attend", lambda batch, *args, attend=PagedBatch.attend: called.append(type(batch)) or attend(batch, *args)
    )
    model = FAMILIES[name].build(torch.bfloat16)
    engine = engine_of(model, make_runner(model, 64, BLOCK_SIZE, kernels=True), block_size=BLOCK_SIZE, num_blocks=64)
    engine.add(make_sequence("a", 20, max_tokens=3))
    tokens, reason = drain(engine)["a"]
    assert (len(tokens), reason) == (3, "length")
    assert set(called) == {KernelBatch}
