"""A linear layer of which each rank has some inputs: what the ranks compute is added up."""

from __future__ import annotations

from collections.abc import Callable

import torch


class SummedLinear(torch.nn.Module):
    """``linear`` without bias on this rank's inputs, summed over the ranks, and then the ``bias``, if there is one."""

    def __init__(self, linear: torch.nn.Linear, bias: torch.Tensor | None, all_reduce: Callable[[torch.Tensor], object]):
        super().__init__()
        self.linear, self.bias, self._all_reduce = linear, bias, all_reduce

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., this rank's inputs] to [..., all outputs]; every rank must call it at the same time."""
        y = self.linear(x)
        self._all_reduce(y)
        return y if self.bias is None else y.add_(self.bias)


def linear_of(weight: torch.nn.Parameter, bias: torch.nn.Parameter | None) -> torch.nn.Linear:
    """A plain layer of these weights [outputs, inputs], which it does not copy."""
    layer = torch.nn.Linear(weight.shape[1], weight.shape[0], bias=False, device="meta")
    layer.weight, layer.bias = weight, bias
    return layer
