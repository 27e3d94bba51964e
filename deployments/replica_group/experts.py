"""Experts of a mixture, sharded over the ranks of a group: each holds a slice of every expert.

transformers keeps all experts of a layer in two three-dimensional parameters, which DeepSpeed leaves whole on each rank.
Slices of the intermediate dimension balance by themselves whichever experts the tokens choose; one all-reduce adds up.
Checkpoints mostly keep a tensor for each weight of each expert: of those a rank reads its slice and nothing else. Where
they keep all experts in one, the slice is cut out of the file's pages, of which only the touched ones are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import torch
from torch.nn import Parameter

_GRAIN = 8  # torch's grouped multiplication wants rows of whole 16 bytes: so many 16-bit numbers

# The dimension that is sliced, in a tensor of one expert: rows of gates and ups, columns of downs.
_DIMENSIONS = {"w1": 0, "w3": 0, "gate_proj": 0, "up_proj": 0, "w2": 1, "down_proj": 1}
_ONE_EXPERT = re.compile(r"\.experts\.\d+\.(\w+)\.weight$")


class ExpertPart:
    """``rank``'s slices of the experts, cut while they are read (``loader.Part``)."""

    def __init__(self, rank: int, world_size: int):
        self._rank, self._world_size = rank, world_size

    def covers(self, name: str) -> bool:
        """Whether the checkpoint's tensor of this name is one expert's, so that it can be read in part."""
        found = _ONE_EXPERT.search(name)
        return found is not None and found[1] in _DIMENSIONS

    def cut_tensor(self, name: str, tensor: Any) -> Any:
        """The rank's slice of a lazily opened tensor, as lazy; the tensor itself if it is no expert's."""
        if not self.covers(name):
            return tensor
        dimension = _DIMENSIONS[_ONE_EXPERT.search(name)[1]]
        return _LazySlice(tensor, dimension, _bounds(tensor.get_shape()[dimension], self._rank, self._world_size))

    def cut_module(self, model: torch.nn.Module) -> None:
        """Make the experts of ``model``, which has no weights yet, as small as their slices."""
        for experts in _expert_layers(model):
            _slice(experts, self._rank, self._world_size)


class _LazySlice:
    def __init__(self, tensor: Any, dimension: int, bounds: tuple[int, int]):
        self._tensor, self._dimension, self._bounds = tensor, dimension, bounds

    def __getitem__(self, index: object) -> torch.Tensor:
        assert index is Ellipsis, "a tensor is read whole"
        start, end = self._bounds
        return self._tensor[start:end] if self._dimension == 0 else self._tensor[:, start:end]


def shard_experts(model: torch.nn.Module, rank: int, world_size: int, all_reduce: Callable[[torch.Tensor], object]) -> int:
    """Cut ``rank``'s slice out of all experts of ``model``, unless they were read so; the number of layers that have some.

    ``all_reduce`` adds up a tensor over the ranks in place; every forward calls it once for each of these layers.
    """

    def add_up(_module: torch.nn.Module, _inputs: object, output: torch.Tensor) -> torch.Tensor:
        all_reduce(output)
        return output

    layers = _expert_layers(model)
    for experts in layers:
        if not getattr(experts, "is_slice", False):
            _slice(experts, rank, world_size)
        experts.register_forward_hook(add_up)
    return len(layers)


def _expert_layers(model: torch.nn.Module) -> list[torch.nn.Module]:
    return [module for module in model.modules() if _holds_experts(module)]


def _holds_experts(module: torch.nn.Module) -> bool:
    weights = [getattr(module, name, None) for name in ("gate_up_proj", "down_proj")]
    return all(isinstance(weight, Parameter) and weight.dim() == 3 for weight in weights)


def _slice(experts: torch.nn.Module, rank: int, world_size: int) -> None:
    """Keep a part of the intermediate dimension: with its gates and ups in one weight, with its inputs in the other."""
    outputs, inputs = (2, 1) if experts.is_transposed else (1, 2)  # dimensions: [experts, ...]
    size = experts.down_proj.shape[inputs]
    own = torch.arange(*_bounds(size, rank, world_size))
    # Gates and ups stand one block behind the other, or alternate.
    gates, ups = (own, own + size) if experts.is_concatenated else (2 * own, 2 * own + 1)
    both = torch.cat([gates, ups]) if experts.is_concatenated else torch.stack([gates, ups], 1).flatten()
    _keep(experts, "gate_up_proj", outputs, both)
    _keep(experts, "gate_up_proj_bias", 1, both)
    _keep(experts, "down_proj", inputs, own)
    if rank and getattr(experts, "down_proj_bias", None) is not None:
        experts.down_proj_bias.data.zero_()  # added once, by the first rank
    for name in ("intermediate_dim", "intermediate_size", "expert_dim"):
        if hasattr(experts, name):
            setattr(experts, name, len(own))
    experts.is_slice = True


def _bounds(size: int, rank: int, world_size: int) -> tuple[int, int]:
    start, end = (part * (size // _GRAIN) // world_size * _GRAIN for part in (rank, rank + 1))
    return start, size if rank == world_size - 1 else end


def _keep(experts: torch.nn.Module, name: str, dimension: int, index: torch.Tensor) -> None:
    weight = getattr(experts, name, None)
    if weight is not None:
        weight.data = weight.data.index_select(dimension, index.to(weight.device))
