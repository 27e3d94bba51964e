"""The forward pass as training computes it: what transformers' Qwen2 does, in fewer and larger steps.

transformers' own is made for every device and every cache; on a CPU most of its time goes into small operations. Here all tokens
of a step go through a layer at once, in two fused functions. Only the attention between them looks at the rows of one length at a
time.
"""

from __future__ import annotations

import shutil
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from transformers import Qwen2Config, Qwen2ForCausalLM

Tensors = tuple[torch.Tensor, ...]
Shapes = Sequence[tuple[int, int]]


def has_fast_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 matrices itself (AMX)."""
    return torch.cpu._is_amx_tile_supported()


def has_compiler() -> bool:
    """Whether there is what ``torch.compile`` needs: a C++ compiler and Python's headers."""
    return shutil.which("g++") is not None and Path(sysconfig.get_path("include"), "Python.h").is_file()


class Forward:
    """The hidden states of a model's last layer; weights stay in fp32, products are computed in ``dtype``."""

    def __init__(self, model: Qwen2ForCausalLM, dtype: torch.dtype, fused: bool):
        """``fused`` compiles the functions at their first call (a minute); it needs a C++ compiler."""
        self._model, self._dtype = model.model, dtype
        self._before, self._after = (torch.compile(f, dynamic=True) if fused else f for f in (before_attention, after_attention))
        self._cos, self._sin = rotations(model.config)
        longest = model.config.max_position_embeddings
        self._mask = torch.full((longest, longest), float("-inf"), dtype=dtype).triu(1)

    def __call__(self, ids: torch.Tensor, shapes: Shapes) -> torch.Tensor:
        """``[tokens]`` ids to ``[tokens, hidden]`` in the dtype of products.

        ``ids`` is one group of rows after the other, each ``(rows, length)`` of ``shapes`` and padded on the right; what is
        behind the last group pays attention to nothing.
        """
        positions = torch.cat([torch.arange(length).repeat(rows) for rows, length in shapes])
        positions = F.pad(positions, (0, len(ids) - len(positions)))
        cos, sin = self._cos[positions], self._sin[positions]
        x = F.embedding(ids, self._model.embed_tokens.weight)
        for layer in self._model.layers:
            attention, mlp = layer.self_attn, layer.mlp
            projections = (attention.q_proj, attention.k_proj, attention.v_proj)
            weights, biases = tuple(p.weight for p in projections), tuple(p.bias for p in projections)
            heads = self._before(x, layer.input_layernorm.weight, weights, biases, cos, sin, self._dtype)
            feed = (mlp.gate_proj.weight, mlp.up_proj.weight, mlp.down_proj.weight)
            mixed = self._attend(heads, shapes)
            x = self._after(x, mixed, attention.o_proj.weight, layer.post_attention_layernorm.weight, feed)
        return rms_norm(x, self._model.norm.weight).to(self._dtype)

    def _attend(self, heads: Tensors, shapes: Shapes) -> torch.Tensor:
        sizes = [rows * length for rows, length in shapes]
        left = len(heads[0]) - sum(sizes)
        groups = zip(*(part.split([*sizes, left])[:-1] for part in heads), strict=True)
        mixed = []
        for group, (rows, length) in zip(groups, shapes, strict=True):
            queries, keys, values = (part.unflatten(0, (rows, length)).transpose(1, 2) for part in group)
            weights = torch.softmax(queries @ keys.transpose(-1, -2) + self._mask[:length, :length], -1)
            mixed.append((weights @ values).transpose(1, 2).reshape(rows * length, -1))
        return F.pad(torch.cat(mixed), (0, 0, 0, left))


def rotations(config: Qwen2Config) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosines and sines of the rotary position embedding, each ``[positions, 1, head_dim / 2]``."""
    size = config.hidden_size // config.num_attention_heads
    frequencies = config.rope_parameters["rope_theta"] ** -(torch.arange(0, size, 2) / size)
    angles = torch.arange(config.max_position_embeddings)[:, None, None] * frequencies
    return angles.cos(), angles.sin()


def rms_norm(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """``x`` over its root mean square, times the weight."""
    return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * weight


def before_attention(
    x: torch.Tensor,
    norm: torch.Tensor,
    weights: Tensors,
    biases: Tensors,
    cos: torch.Tensor,
    sin: torch.Tensor,
    dtype: torch.dtype,
) -> Tensors:
    """Queries (scaled already), keys and values, ``[tokens, heads, head_dim]`` each."""
    size = 2 * cos.shape[-1]
    joined = F.linear(rms_norm(x, norm).to(dtype), torch.cat(weights).to(dtype), torch.cat(biases).to(dtype))
    queries, keys, values = joined.unflatten(-1, (-1, size)).split([len(weight) // size for weight in weights], dim=1)
    queries = rotated(queries.float() * size**-0.5, cos, sin).to(dtype)
    return queries, rotated(keys.float(), cos, sin).to(dtype), values


def rotated(heads: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Each head's two halves, turned against each other by its position."""
    first, second = heads.chunk(2, -1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), -1)


def after_attention(x: torch.Tensor, mixed: torch.Tensor, out: torch.Tensor, norm: torch.Tensor, feed: Tensors) -> torch.Tensor:
    """The layer's output: attention's part is added to ``x``, then that of the gated feed-forward net."""
    dtype, (gate, up, down) = mixed.dtype, feed
    x = x + F.linear(mixed, out.to(dtype))
    gates, values = F.linear(rms_norm(x, norm).to(dtype), torch.cat((gate, up)).to(dtype)).chunk(2, -1)
    return x + F.linear(F.silu(gates) * values, down.to(dtype))
