"""Experts of a mixture, sharded over the ranks of a group: each holds a slice of every expert.

transformers keeps all experts of a layer in two three-dimensional parameters, which DeepSpeed leaves whole on each rank.
Slices of the intermediate dimension balance by themselves whichever experts the tokens choose; one all-reduce adds up.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch.nn import Parameter

_GRAIN = 8  # torch's grouped multiplication wants rows of whole 16 bytes: so many 16-bit numbers


def shard_experts(model: torch.nn.Module, rank: int, world_size: int, all_reduce: Callable[[torch.Tensor], object]) -> int:
    """Cut ``rank``'s slice out of all experts of ``model``, in place; the number of layers that have some.

    ``all_reduce`` adds up a tensor over the ranks in place; every forward calls it once for each of these layers.
    """

    def add_up(_module: torch.nn.Module, _inputs: object, output: torch.Tensor) -> torch.Tensor:
        all_reduce(output)
        return output

    layers = [module for module in model.modules() if _holds_experts(module)]
    for experts in layers:
        _slice(experts, rank, world_size)
        experts.register_forward_hook(add_up)
    return len(layers)


def _holds_experts(module: torch.nn.Module) -> bool:
    weights = [getattr(module, name, None) for name in ("gate_up_proj", "down_proj")]
    return all(isinstance(weight, Parameter) and weight.dim() == 3 for weight in weights)


def _slice(experts: torch.nn.Module, rank: int, world_size: int) -> None:
    """Keep a part of the intermediate dimension: with its gates and ups in one weight, with its inputs in the other."""
    outputs, inputs = (2, 1) if experts.is_transposed else (1, 2)  # dimensions: [experts, ...]
    size = experts.down_proj.shape[inputs]
    start, end = (part * (size // _GRAIN) // world_size * _GRAIN for part in (rank, rank + 1))
    own = torch.arange(start, size if rank == world_size - 1 else end)
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


def _keep(experts: torch.nn.Module, name: str, dimension: int, index: torch.Tensor) -> None:
    weight = getattr(experts, name, None)
    if weight is not None:
        weight.data = weight.data.index_select(dimension, index.to(weight.device))
