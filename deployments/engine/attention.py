"""The seam to Hugging Face's models: an attention function, ``fairshard_paged``, for one flattened [1, T] forward.

The forward gets no mask; the batch travels as its keyword argument ``paged`` and does the work (paged_batch.py). Models
that ask for more than scaling, grouped heads, a sliding window, a softcap and sinks are refused, not approximated.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import torch
from transformers import AttentionInterface, PreTrainedModel

from deployments.engine.errors import UnsupportedModel
from deployments.engine.latent import absorb, holds_latents, keep_latents, unfold

NAME = "fairshard_paged"


class KvCache(NamedTuple):
    """Keys and values of one layer, [num_blocks, block_size, heads, key_dim or value_dim], and its group (kv_groups.py).

    A layer without values (value_dim 0) attends to its keys.
    """

    keys: torch.Tensor
    values: torch.Tensor
    group: int = 0


class ScoreRule(NamedTuple):
    """How a layer makes its scores.

    ``window`` tokens are visible, scores are bent into +-``softcap``, and ``sinks`` [heads] are scores of a key that has no
    value.
    """

    scaling: float | None = None
    window: int | None = None
    softcap: float | None = None
    sinks: torch.Tensor | None = None

    @property
    def is_plain(self) -> bool:
        """Whether scores are products of queries and keys alone, as fused kernels make them."""
        return self.softcap is None and self.sinks is None


class Attends(Protocol):
    """What travels through the model as ``paged``."""

    def attend(self, layer: int, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, rule: ScoreRule) -> torch.Tensor:
        """Store the step's ``key`` and ``value`` [1, kv_heads, T, dim]; attention of ``query``, [1, T, heads, value_dim]."""
        ...


def use_paged_attention(model: PreTrainedModel) -> None:
    """Let ``model`` call this seam; raises UnsupportedModel when its code does not go through the attention interface.

    Layers with latent attention store their latents from here on.
    """
    model.set_attn_implementation(NAME)
    # Hugging Face only warns when the model's code has its attention built in.
    if model.config._attn_implementation != NAME:
        raise UnsupportedModel(f"{type(model).__name__} cannot be served: its code has no exchangeable attention function")
    keep_latents(model)


def paged_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    scaling: float | None = None,
    sliding_window: int | None = None,
    softcap: float | None = None,
    s_aux: torch.Tensor | None = None,
    position_bias: torch.Tensor | None = None,
    *,
    paged: Attends,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Hugging Face's signature of an attention function: the attention [1, T, heads, value_dim], and no weights."""
    assert attention_mask is None, "the paged forward takes no mask"
    if position_bias is not None:
        raise UnsupportedModel(f"{type(module).__name__} uses position_bias, which paged attention does not support")
    is_latent = holds_latents(module)
    if is_latent:
        query = absorb(module, query)
    out = paged.attend(module.layer_idx, query, key, value, ScoreRule(scaling, sliding_window, softcap, s_aux))
    return unfold(module, out) if is_latent else out, None


AttentionInterface.register(NAME, paged_attention)
