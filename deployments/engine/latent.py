"""Multi-head latent attention (DeepSeek-V2): the cache holds the latent of a token, not the heads made from it.

The module projects a latent [R] up to every head's key and value. Instead, queries are projected down to the latent
(``absorb``), attend to the latents as one shared head, and what comes out is projected up to values (``unfold``): the
same numbers in another order (DeepSeek-V2 paper, section 2.1.2), and R + rope numbers a token in the cache instead of
heads * (nope + rope + value). Each rank holds all latents and projects its own heads.
"""

from __future__ import annotations

import torch


def keep_latents(model: torch.nn.Module) -> None:
    """Let the layers of ``model`` that have latents hand them on unexpanded; others are left alone."""
    for module in model.modules():
        if hasattr(module, "expand_kv"):
            module.expand_kv = _hand_on


def holds_latents(module: torch.nn.Module) -> bool:
    """Whether this attention layer hands on latents, [1, 1, T, R + rope] as key and nothing as value."""
    return module.__dict__.get("expand_kv") is _hand_on


def absorb(module: torch.nn.Module, query: torch.Tensor) -> torch.Tensor:
    """Queries [1, heads, T, nope + rope] as queries to latents, [1, heads, T, R + rope]."""
    nope, rope = query.split([module.qk_nope_head_dim, query.shape[3] - module.qk_nope_head_dim], dim=3)
    return torch.cat([nope @ _up(module)[:, : module.qk_nope_head_dim], rope], dim=3)


def unfold(module: torch.nn.Module, attended: torch.Tensor) -> torch.Tensor:
    """What queries found, [1, T, heads, R + rope], as values: [1, T, heads, value_dim]."""
    latent = attended[..., : module.kv_lora_rank].transpose(1, 2)
    return (latent @ _up(module)[:, module.qk_nope_head_dim :].transpose(1, 2)).transpose(1, 2)


def _up(module: torch.nn.Module) -> torch.Tensor:
    """The projection from a latent to this rank's heads: [heads, nope + value_dim, R]."""
    return module.kv_b_proj.weight.unflatten(0, (-1, module.qk_nope_head_dim + module.v_head_dim))


def _hand_on(latent: torch.Tensor, rotated: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """In place of ``expand_kv``: [1, 1, T, R] and [1, 1, T, rope] become a key of R + rope and a value of 0."""
    return torch.cat([latent, rotated], dim=3), latent[..., :0]
