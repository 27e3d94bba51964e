"""How large the KV cache of this rank's part of a model is, found by asking the model.

A config tells neither how heads were split over ranks nor what an attention layer really stores; a two-token forward does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from transformers import PreTrainedModel

from deployments.engine.attention import KvCache, ScoreRule, use_paged_attention
from deployments.engine.errors import UnsupportedModel
from deployments.engine.kv_groups import MAX_GROUPS


@dataclass(frozen=True, slots=True)
class LayerKv:
    """What one layer stores for one token: this rank's heads, and the sizes of a key and of a value; what it sees.

    Latent attention stores one head with a key (the latent) and no value. ``window`` tokens are visible, None: all.
    """

    num_heads: int
    key_dim: int
    value_dim: int
    window: int | None = None


@dataclass(frozen=True, slots=True)
class KvLayout:
    """The layers' keys and values on this rank; a rank may hold no heads at all."""

    layers: dict[int, LayerKv]
    dtype: torch.dtype
    device: torch.device

    @property
    def windows(self) -> tuple[int | None, ...]:
        """One for each group of layers, in the groups' order: full attention first, then from short to long."""
        return tuple(sorted({layer.window for layer in self.layers.values()}, key=lambda window: window or 0))

    def bytes_per_block(self, block_size: int) -> tuple[int, ...]:
        """Bytes of a block of ``block_size`` tokens over this rank's layers of each group; 0 on a rank without KV heads."""
        sizes = dict.fromkeys(self.windows, 0)
        for layer in self.layers.values():
            sizes[layer.window] += layer.num_heads * (layer.key_dim + layer.value_dim) * block_size * self.dtype.itemsize
        return tuple(sizes.values())

    def allocate(self, num_blocks: Sequence[int], block_size: int, dtype: torch.dtype | None = None) -> dict[int, KvCache]:
        """The cache of each layer, zeroed, with its group's ``num_blocks``.

        Zeroed, because masked slots are still multiplied by 0, which garbage would survive.
        """

        def pool(layer: LayerKv, group: int, dim: int) -> torch.Tensor:
            shape = num_blocks[group], block_size, layer.num_heads, dim
            return torch.zeros(shape, dtype=dtype or self.dtype, device=self.device)

        groups = {index: self.windows.index(layer.window) for index, layer in self.layers.items()}
        return {
            index: KvCache(pool(layer, groups[index], layer.key_dim), pool(layer, groups[index], layer.value_dim), groups[index])
            for index, layer in self.layers.items()
        }


def probe_kv(model: PreTrainedModel) -> KvLayout:
    """The KV layout of this rank's (already sharded) module.

    Switches the model to paged attention and runs a two-token forward: every rank of a group must call it at the same time.
    Raises UnsupportedModel.
    """
    use_paged_attention(model)
    probe = _Probe()
    two = torch.arange(2, device=model.device)[None]
    with torch.inference_mode():
        model(input_ids=torch.zeros_like(two), position_ids=two, use_cache=False, logits_to_keep=two[0, 1:], paged=probe)
    num_layers = model.config.get_text_config().num_hidden_layers
    if len(probe.layers) != num_layers:
        raise UnsupportedModel(
            f"{type(model).__name__}: {len(probe.layers)} of {num_layers} layers use the attention interface; "
            "layers with a state of another kind cannot be paged"
        )
    layout = KvLayout(probe.layers, model.dtype, model.device)
    if len(layout.windows) > MAX_GROUPS:
        raise UnsupportedModel(f"{type(model).__name__} has layers of {len(layout.windows)} kinds, more than {MAX_GROUPS}")
    return layout


class _Probe:
    """Stands in for a batch, notes the shapes, attends to nothing."""

    def __init__(self) -> None:
        self.layers: dict[int, LayerKv] = {}

    def attend(self, layer: int, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, rule: ScoreRule) -> torch.Tensor:
        assert rule.sinks is None or len(rule.sinks) == query.shape[1], "the sinks were not sharded with the heads"
        self.layers[layer] = LayerKv(key.shape[1], key.shape[3], value.shape[3], rule.window)
        return value.new_zeros(1, query.shape[2], query.shape[1], value.shape[3] or key.shape[3])
