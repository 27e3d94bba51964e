"""``packed_linears``: weights of linear layers are packed once for the CPU's kernels; as they were, they are freed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch

from deployments.engine.kernels.linear import Output, linear, rows
from deployments.engine.kernels.packing import in_order_of_packed, packed
from deployments.engine.kernels.pages import page_out
from deployments.engine.kernels.quantization import Quantization


class PackedLinear(torch.nn.Module):
    """Does what linear layers of one input do, side by side: [..., in_features] to [..., out_features]."""

    def __init__(
        self, linears: Sequence[torch.nn.Linear], quantization: Quantization = Quantization.NONE, output: Output = Output.PLAIN
    ):
        super().__init__()
        gated = output == Output.GATED
        self.in_features, self.output = linears[0].in_features, output
        self.out_features = linears[0].out_features if gated else sum(one.out_features for one in linears)
        tiles, scales = packed([one.weight.detach() for one in linears], quantization, in_turns=gated)
        bias = None if linears[0].bias is None else in_order_of_packed([one.bias.detach() for one in linears], gated)
        self.packed = torch.nn.Parameter(tiles, requires_grad=False)
        for one in linears:
            page_out(one.weight)
        # Buffers, for a model's type is that of its first parameter with a point.
        self.register_buffer("scales", scales)
        self.register_buffer("bias", bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """All outputs, one layer's after the other's; for gated ones the products of theirs."""
        return linear(x, self.packed, self.scales, self.bias, self.out_features, self.output)


class PackedEmbedding(torch.nn.Module):
    """Looks tokens up in packed weights: those of the head that the embedding is tied to, or its own."""

    def __init__(self, tiles: torch.nn.Parameter, scales: torch.Tensor | None, embedding_dim: int):
        super().__init__()
        self.packed, self.embedding_dim = tiles, embedding_dim
        self.register_buffer("scales", scales)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """[...] token ids to [..., embedding_dim]."""
        return rows(self.packed, self.scales, ids, self.embedding_dim)


def is_packable(module: object) -> bool:
    """Whether it is a plain linear layer that the kernels can compute."""
    if type(module) is not torch.nn.Linear:
        return False
    weight = module.weight
    return weight.dtype == torch.bfloat16 and weight.device.type == "cpu" and weight.stride(1) == 1


def pack_linears(model: torch.nn.Module, quantization: Quantization) -> None:
    """Pack every linear layer of ``model``; the head gives fp32, and an embedding tied to it looks up what is packed.

    An embedding of its own is packed if that makes it smaller.
    """
    head, embedding = model.get_output_embeddings(), model.get_input_embeddings()
    is_plain = type(embedding) is torch.nn.Embedding and embedding.weight.dtype == torch.bfloat16
    is_tied = is_plain and is_packable(head) and head.weight is embedding.weight
    for parent, name, module in list(_packable(model)):
        linear = PackedLinear([module], quantization, Output.FLOAT32 if module is head else Output.PLAIN)
        setattr(parent, name, linear)
        if module is head and is_tied:
            model.set_input_embeddings(PackedEmbedding(linear.packed, linear.scales, linear.in_features))
    if is_plain and not is_tied and quantization != Quantization.NONE:
        model.set_input_embeddings(_packed_embedding(embedding, quantization))


def _packed_embedding(embedding: torch.nn.Embedding, quantization: Quantization) -> PackedEmbedding:
    tiles, scales = packed([embedding.weight.detach()], quantization)
    page_out(embedding.weight)
    return PackedEmbedding(torch.nn.Parameter(tiles, requires_grad=False), scales, embedding.embedding_dim)


def _packable(model: torch.nn.Module) -> Iterator[tuple[torch.nn.Module, str, torch.nn.Linear]]:
    for parent in model.modules():
        for name, module in parent.named_children():
            # Attention to latents multiplies by the weights of kv_b_proj itself (latent.py).
            if is_packable(module) and name != "kv_b_proj":
                yield parent, name, module
