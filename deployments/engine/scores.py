"""Attention written out, for what the fused kernel cannot do: a softcap, and sinks."""

from __future__ import annotations

import torch


def attend_by_hand(
    query: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    mask: torch.Tensor | None,
    scaling: float | None,
    softcap: float | None,
    sinks: torch.Tensor | None,
) -> torch.Tensor:
    """Attention of ``query`` [g, heads, t, key_dim] to ``keys`` and ``values`` [g, kv_heads, L, dim]: [g, heads, t, value_dim].

    ``mask`` is additive and reaches [g, heads, t, L] by broadcasting, None hides nothing. ``sinks`` [heads] take their part of
    each row's weights and give nothing for it. Grouped heads are never multiplied out.
    """
    kv_heads, queries = keys.shape[1], query.shape[2]
    grouped = query.unflatten(1, (kv_heads, -1)).flatten(2, 3)
    scores = (grouped @ keys.transpose(2, 3)).unflatten(2, (-1, queries)).flatten(1, 2)
    scores = scores.float() * (query.shape[3] ** -0.5 if scaling is None else scaling)
    if softcap is not None:
        scores = torch.tanh(scores / softcap) * softcap
    if mask is not None:
        scores = scores + mask
    weights = _softmax(scores, sinks).to(values.dtype)
    grouped = weights.unflatten(1, (kv_heads, -1)).flatten(2, 3)
    return (grouped @ values).unflatten(2, (-1, queries)).flatten(1, 2)


def _softmax(scores: torch.Tensor, sinks: torch.Tensor | None) -> torch.Tensor:
    if sinks is None:
        return scores.softmax(-1)
    column = sinks.float()[:, None, None].expand(*scores.shape[:-1], 1)
    return torch.cat([scores, column], -1).softmax(-1)[..., :-1]
