"""Slices of experts, each run alone: what they give adds up to what the whole layer gave."""

import copy

import pytest
import torch

from deployments.replica_group.experts import shard_experts
from tests.deployments.engine.families import FAMILIES

MIXTURES = ["mixtral", "qwen3-moe", "deepseek-v2", "deepseek-v3", "gpt-oss"]


def experts_of(model):
    return [module for module in model.modules() if getattr(getattr(module, "down_proj", None), "ndim", 0) == 3]


@pytest.mark.parametrize("world_size", [2, 3, 5])
@pytest.mark.parametrize("name", MIXTURES)
@torch.inference_mode()
def test_slices_add_up(name, world_size):
    whole = FAMILIES[name].build()
    layers = experts_of(whole)
    hidden = torch.randn(7, layers[0].down_proj.shape[1 if layers[0].is_transposed is False else 2])
    chosen = torch.tensor([[0, 3], [1, 2], [0, 1], [2, 3], [3, 0], [1, 0], [2, 1]])
    weights = torch.rand(7, 2)
    expected = layers[0](hidden, chosen, weights)
    total, sizes = torch.zeros_like(expected), 0
    for rank in range(world_size):
        reduced = []
        part = copy.deepcopy(whole)
        assert shard_experts(part, rank, world_size, reduced.append) == len(layers)
        mine = experts_of(part)[0]
        total += mine(hidden, chosen, weights)
        sizes += mine.down_proj.numel()
        assert len(reduced) == 1
        assert mine.gate_up_proj.numel() == 2 * mine.down_proj.numel()
    torch.testing.assert_close(total, expected, rtol=1e-4, atol=1e-4)
    assert sizes == layers[0].down_proj.numel()


def test_a_model_without_experts_is_left_alone():
    model = FAMILIES["llama"].build()
    before = {name: parameter.clone() for name, parameter in model.named_parameters()}
    assert shard_experts(model, 1, 2, lambda tensor: None) == 0
    assert all(torch.equal(before[name], parameter) for name, parameter in model.named_parameters())
