"""The table of model families: one tiny random model for each thing that a family does in its own way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch
import transformers
from transformers import AutoModelForCausalLM, PreTrainedModel

from tests.deployments.engine.factories import VOCABULARY, spread_weights

_SIZES = dict(
    vocab_size=VOCABULARY,
    hidden_size=64,
    intermediate_size=96,
    num_hidden_layers=3,
    num_attention_heads=8,
    num_key_value_heads=4,
    max_position_embeddings=512,
    bos_token_id=None,
    eos_token_id=None,
    pad_token_id=0,
)
_MLA = dict(
    num_key_value_heads=8,
    kv_lora_rank=24,
    qk_rope_head_dim=8,
    qk_nope_head_dim=16,
    v_head_dim=12,
    moe_intermediate_size=64,
    first_k_dense_replace=1,
    n_routed_experts=8,
    num_experts_per_tok=2,
    n_shared_experts=1,
)


@dataclass(frozen=True)
class Family:
    """A config class by name, and what it changes of the common sizes."""

    config: str
    changes: dict[str, Any] = field(default_factory=dict)

    def untrained(self) -> PreTrainedModel:
        """The model as transformers initialises it, the same at each call; it finds all tokens about equally likely."""
        torch.manual_seed(0)
        config = getattr(transformers, self.config)(**{**_SIZES, **self.changes})
        return AutoModelForCausalLM.from_config(config, dtype=torch.float32, attn_implementation="eager").eval()

    def build(self, dtype: torch.dtype = torch.float32) -> PreTrainedModel:
        """The model with weights that make a difference, the same at each call."""
        model = self.untrained()
        spread_weights(model)
        _spread_corrections(model)
        if model.config.tie_word_embeddings:  # else every token would be likeliest to follow itself
            model.get_input_embeddings().weight.data.mul_(0.03)
        return converted(model, dtype)


def converted(model: PreTrainedModel, dtype: torch.dtype) -> PreTrainedModel:
    """``model`` in ``dtype``, as ``from_pretrained`` would have loaded it: buffers stay in fp32."""
    for parameter in model.parameters():
        parameter.data = parameter.data.to(dtype)
    return model


def longrope(border: int) -> dict[str, Any]:
    """What makes a Phi-3 use other frequencies beyond ``border`` tokens."""
    factors = dict(short_factor=[1.0] * 4, long_factor=[4.0] * 4)
    return dict(
        original_max_position_embeddings=border,
        rope_parameters=dict(rope_type="longrope", rope_theta=10000.0, **factors),
    )


def _spread_corrections(model: PreTrainedModel) -> None:
    """The bias that corrects the choice of experts is zero in a new model, and then nobody would miss it."""
    generator = torch.Generator().manual_seed(2)
    for name, buffer in model.named_buffers():
        if name.endswith("e_score_correction_bias"):
            buffer.copy_(torch.randn(buffer.shape, generator=generator) * 0.3)


def _yarn(original_length: int, **more: float) -> dict[str, Any]:
    return dict(rope_type="yarn", factor=4.0, rope_theta=10000.0, original_max_position_embeddings=original_length, **more)


FAMILIES = {
    "llama": Family("LlamaConfig"),
    "llama-yarn": Family(
        "LlamaConfig",
        dict(rope_parameters=_yarn(128)),
    ),
    "llama-llama3": Family(
        "LlamaConfig",
        dict(
            rope_parameters=dict(
                rope_type="llama3",
                factor=8.0,
                low_freq_factor=1.0,
                high_freq_factor=4.0,
                rope_theta=10000.0,
                original_max_position_embeddings=64,
            )
        ),
    ),
    "llama-linear": Family("LlamaConfig", dict(rope_parameters=dict(rope_type="linear", factor=2.0, rope_theta=10000.0))),
    "llama-uneven-heads": Family("LlamaConfig", dict(hidden_size=96, num_attention_heads=6, num_key_value_heads=3)),
    "llama-one-kv-head": Family("LlamaConfig", dict(num_key_value_heads=1)),
    "qwen2": Family("Qwen2Config", dict(tie_word_embeddings=True)),
    "qwen2-partly-sliding": Family("Qwen2Config", dict(use_sliding_window=True, sliding_window=12, max_window_layers=2)),
    "qwen3": Family("Qwen3Config", dict(head_dim=16, tie_word_embeddings=True)),
    "mistral": Family("MistralConfig", dict(sliding_window=12)),
    "gemma2": Family(
        "Gemma2Config",
        dict(
            head_dim=16,
            query_pre_attn_scalar=16,
            sliding_window=12,
            attn_logit_softcapping=2.0,
            final_logit_softcapping=0.5,
        ),
    ),
    "gemma3": Family(
        "Gemma3TextConfig",
        dict(
            head_dim=16,
            query_pre_attn_scalar=16,
            sliding_window=12,
            layer_types=["sliding_attention", "sliding_attention", "full_attention"],
            rope_parameters=dict(
                sliding_attention=dict(rope_type="default", rope_theta=10_000.0),
                full_attention=dict(rope_type="linear", factor=8.0, rope_theta=1_000_000.0),
            ),
        ),
    ),
    "phi3": Family("Phi3Config", dict(sliding_window=None)),
    "phi3-uneven-heads": Family("Phi3Config", dict(hidden_size=96, num_attention_heads=6, num_key_value_heads=3)),
    # Of the prompts in the tests, some stay below the border, some lie beyond it, and one crosses it.
    "phi3-longrope": Family("Phi3Config", longrope(border=40)),
    "mixtral": Family("MixtralConfig", dict(num_local_experts=4, num_experts_per_tok=2)),
    "qwen3-moe": Family(
        "Qwen3MoeConfig",
        dict(head_dim=16, moe_intermediate_size=64, num_experts=8, num_experts_per_tok=2, norm_topk_prob=True),
    ),
    "deepseek-v2": Family("DeepseekV2Config", dict(**_MLA, q_lora_rank=None, n_group=1, topk_group=1)),
    "deepseek-v2-grouped": Family(
        "DeepseekV2Config", dict(**_MLA, q_lora_rank=32, n_group=2, topk_group=1, topk_method="group_limited_greedy")
    ),
    "deepseek-v3": Family("DeepseekV3Config", dict(**_MLA, q_lora_rank=32, n_group=2, topk_group=1)),
    "deepseek-v3-yarn": Family(
        "DeepseekV3Config",
        dict(
            **_MLA,
            q_lora_rank=32,
            n_group=2,
            topk_group=1,
            rope_parameters=_yarn(64, mscale=1.0, mscale_all_dim=1.0),
        ),
    ),
    "gpt-oss": Family(
        "GptOssConfig",
        dict(
            head_dim=16,
            sliding_window=12,
            num_local_experts=4,
            num_experts_per_tok=2,
            attention_bias=True,
            rope_parameters=_yarn(64, beta_fast=32.0, beta_slow=1.0, truncate=False),
        ),
    ),
}
