"""``shared_inputs``: the projections of an attention layer to queries, keys and values are one product."""

from __future__ import annotations

import torch

from deployments.engine.kernels.packing import SIDE
from deployments.engine.kernels.quantization import Quantization
from deployments.engine.optimisations.packed_linears import PackedLinear, is_packable

PROJECTIONS = ("q_proj", "k_proj", "v_proj")


class _Product:
    """What was computed last, for whoever asks with the same input."""

    def __init__(self, linear: PackedLinear, sizes: list[int]):
        self._linear, self._sizes = linear, sizes
        self._x: torch.Tensor | None = None
        self._parts: tuple[torch.Tensor, ...] = ()

    def part(self, x: torch.Tensor, index: int) -> torch.Tensor:
        """Part ``index`` of the product with ``x``; asking for the last one forgets the others."""
        if x is not self._x:
            self._x, self._parts = x, self._linear(x).split(self._sizes, dim=-1)
        part = self._parts[index]
        if index == len(self._sizes) - 1:
            self._x, self._parts = None, ()
        return part


class SharedLinear(torch.nn.Module):
    """One of several layers of the same input: the first that is called computes for all."""

    def __init__(self, linear: PackedLinear, product: _Product, index: int):
        super().__init__()
        self.linear, self._product, self._index = linear, product, index

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """This layer's part, [..., its out_features]: a view of the whole product."""
        return self._product.part(x, self._index)


def share_inputs(model: torch.nn.Module, quantization: Quantization) -> None:
    """Join the projections of every attention layer of ``model`` that has them apart."""
    for attention in model.modules():
        linears = [getattr(attention, name, None) for name in PROJECTIONS]
        if all(map(is_packable, linears)) and _can_join(linears):
            joint = PackedLinear(linears, quantization)
            product = _Product(joint, [one.out_features for one in linears])
            for index, name in enumerate(PROJECTIONS):
                setattr(attention, name, SharedLinear(joint, product, index))


def _can_join(linears: list[torch.nn.Linear]) -> bool:
    kinds = {(one.in_features, one.bias is None) for one in linears}
    return len(kinds) == 1 and all(one.out_features % SIDE == 0 for one in linears)
