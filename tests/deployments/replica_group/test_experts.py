"""Slices of experts, each run alone: what they give adds up to what the whole layer gave."""

import copy

import pytest
import torch

from deployments.engine.loader import load_model
from deployments.replica_group.experts import ExpertPart, shard_experts
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


@pytest.mark.parametrize("rank", range(3))
@pytest.mark.parametrize("name", [*MIXTURES, "llama"])
def test_slices_that_are_read_are_those_that_would_be_cut(name, rank, tmp_path):
    FAMILIES[name].build(torch.bfloat16).save_pretrained(tmp_path)
    cut = load_model(tmp_path, torch.bfloat16, lambda doing: None)
    read = load_model(tmp_path, torch.bfloat16, lambda doing: None, ExpertPart(rank, 3))
    if name not in ("gpt-oss", "llama"):  # these have no tensors of one expert
        sizes = [sum(experts.down_proj.numel() for experts in experts_of(model)) for model in (cut, read)]
        assert sizes[1] < 0.5 * sizes[0]
    assert shard_experts(cut, rank, 3, lambda tensor: None) == shard_experts(read, rank, 3, lambda tensor: None)
    tensors, others = ({**dict(model.state_dict()), **dict(model.named_buffers())} for model in (cut, read))
    assert tensors.keys() == others.keys()
    assert all(torch.equal(tensors[each], others[each]) and tensors[each].dtype == others[each].dtype for each in tensors)
    for ours, theirs in zip(experts_of(cut), experts_of(read), strict=True):
        assert sizes_of(ours) == sizes_of(theirs)


def sizes_of(module):
    return {name: value for name, value in vars(module).items() if isinstance(value, int)}
