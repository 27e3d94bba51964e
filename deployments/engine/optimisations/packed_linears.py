"""``packed_linears``: weights of linear layers are packed once for the CPU's kernels; as they were, they are freed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch

from deployments.engine.kernels.linear import Output, in_order_of_packed, linear, pack, quantized, rows
from deployments.engine.kernels.pages import page_out


class PackedLinear(torch.nn.Module):
    """Does what linear layers of one input do, side by side: [..., in_features] to [..., out_features]."""

    def __init__(self, linears: Sequence[torch.nn.Linear], output: Output = Output.PLAIN, *, in_8_bits: bool = False):
        super().__init__()
        gated, weights = output == Output.GATED, [one.weight.detach() for one in linears]
        self.in_features, self.output = linears[0].in_features, output
        self.out_features = linears[0].out_features if gated else sum(one.out_features for one in linears)
        scales = bias = None
        if in_8_bits:
            weights, each = zip(*map(quantized, weights), strict=True)
            scales = in_order_of_packed(each, gated)
        if linears[0].bias is not None:
            bias = in_order_of_packed([one.bias.detach() for one in linears], gated)
        self.packed = torch.nn.Parameter(pack(weights, gated), requires_grad=False)
        for one in linears:
            page_out(one.weight)
        # Buffers, for a model's type is that of its first parameter with a point.
        self.register_buffer("scales", scales)
        self.register_buffer("bias", bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """All outputs, one layer's after the other's; for gated ones the products of theirs."""
        return linear(x, self.packed, self.scales, self.bias, self.out_features, self.output)


class PackedEmbedding(torch.nn.Module):
    """Looks tokens up in the packed weights of the head that the embedding is tied to."""

    def __init__(self, head: PackedLinear):
        super().__init__()
        self.packed, self.embedding_dim = head.packed, head.in_features
        self.register_buffer("scales", head.scales)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """[...] token ids to [..., embedding_dim]."""
        return rows(self.packed, self.scales, ids, self.embedding_dim)


def is_packable(module: object) -> bool:
    """Whether it is a plain linear layer that the kernels can compute."""
    if type(module) is not torch.nn.Linear:
        return False
    weight = module.weight
    return weight.dtype == torch.bfloat16 and weight.device.type == "cpu" and weight.stride(1) == 1


def pack_linears(model: torch.nn.Module, *, in_8_bits: bool = False) -> None:
    """Pack every linear layer of ``model``; the head gives fp32, and an embedding tied to it looks up what is packed."""
    head, embedding = model.get_output_embeddings(), model.get_input_embeddings()
    is_tied = is_packable(head) and type(embedding) is torch.nn.Embedding and head.weight is embedding.weight
    for parent, name, module in list(_packable(model)):
        packed = PackedLinear([module], Output.FLOAT32 if module is head else Output.PLAIN, in_8_bits=in_8_bits)
        setattr(parent, name, packed)
        if module is head and is_tied:
            model.set_input_embeddings(PackedEmbedding(packed))


def _packable(model: torch.nn.Module) -> Iterator[tuple[torch.nn.Module, str, torch.nn.Linear]]:
    for parent in model.modules():
        for name, module in parent.named_children():
            # Attention to latents multiplies by the weights of kv_b_proj itself (latent.py).
            if is_packable(module) and name != "kv_b_proj":
                yield parent, name, module
