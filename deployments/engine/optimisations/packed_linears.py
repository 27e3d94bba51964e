"""``packed_linears``: weights of linear layers are packed once for the CPU's kernels; as they were, they are freed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch

from deployments.engine.kernels.linear import SIDE, Output, linear, pack, rows
from deployments.engine.latent import holds_latents


class PackedLinear(torch.nn.Module):
    """Does what linear layers of one input do, side by side: [..., in_features] to [..., out_features]."""

    def __init__(self, linears: Sequence[torch.nn.Linear], output: Output = Output.PLAIN):
        super().__init__()
        gated = output == Output.GATED
        self.in_features, self.output = linears[0].in_features, output
        self.out_features = linears[0].out_features if gated else sum(one.out_features for one in linears)
        self.packed = _fixed(pack([one.weight for one in linears], in_turns=gated))
        self.bias = None if linears[0].bias is None else _fixed(_packed_biases([one.bias for one in linears], gated))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """All outputs, one layer's after the other's; for gated ones the products of theirs."""
        return linear(x, self.packed, self.bias, self.out_features, self.output)


class PackedEmbedding(torch.nn.Module):
    """Looks tokens up in the packed weights of the head that the embedding is tied to."""

    def __init__(self, head: PackedLinear):
        super().__init__()
        self.packed, self.embedding_dim = head.packed, head.in_features

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """[...] token ids to [..., embedding_dim]."""
        return rows(self.packed, ids, self.embedding_dim)


def is_packable(module: object) -> bool:
    """Whether it is a plain linear layer that the kernels can compute."""
    if type(module) is not torch.nn.Linear:
        return False
    weight = module.weight
    return weight.dtype == torch.bfloat16 and weight.device.type == "cpu" and weight.stride(1) == 1


def pack_linears(model: torch.nn.Module) -> None:
    """Pack every linear layer of ``model``; the head gives fp32, and an embedding tied to it looks up what is packed."""
    head, embedding = model.get_output_embeddings(), model.get_input_embeddings()
    is_tied = is_packable(head) and type(embedding) is torch.nn.Embedding and head.weight is embedding.weight
    for parent, name, module in list(_packable(model)):
        packed = PackedLinear([module], Output.FLOAT32 if module is head else Output.PLAIN)
        setattr(parent, name, packed)
        if module is head and is_tied:
            model.set_input_embeddings(PackedEmbedding(packed))


def _packable(model: torch.nn.Module) -> Iterator[tuple[torch.nn.Module, str, torch.nn.Linear]]:
    for parent in model.modules():
        for name, module in parent.named_children():
            # Attention to latents multiplies by the weights of kv_b_proj itself.
            if is_packable(module) and not (name == "kv_b_proj" and holds_latents(parent)):
                yield parent, name, module


def _packed_biases(biases: Sequence[torch.Tensor], in_turns: bool) -> torch.Tensor:
    """In the order of the packed outputs, fp32, with zeros at the end of each layer's tiles and of all."""
    padded = [torch.nn.functional.pad(bias.float(), (0, -len(bias) % SIDE)) for bias in biases]
    whole = torch.stack([bias.view(-1, SIDE) for bias in padded], dim=1).flatten() if in_turns else torch.cat(padded)
    return torch.nn.functional.pad(whole, (0, -len(whole) % (2 * SIDE)))


def _fixed(tensor: torch.Tensor) -> torch.nn.Parameter:
    return torch.nn.Parameter(tensor, requires_grad=False)
