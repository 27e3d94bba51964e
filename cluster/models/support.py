"""Which models the engine can run, told from config.json alone; imports nothing heavy.

A family is served when tests have compared its tokens with those of transformers, one process and several. Others may
load and still give wrong text (a mask, a cache or a position rule of their own), so they are refused, not tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

FAMILIES = {
    "deepseek_v2": "DeepSeek-V2",
    "deepseek_v3": "DeepSeek-V3 and R1",
    "gemma2": "Gemma 2",
    "gemma3_text": "Gemma 3 (text)",
    "gpt_oss": "GPT-OSS",
    "llama": "Llama, and DeepSeek-R1 distilled into it",
    "mistral": "Mistral",
    "mixtral": "Mixtral",
    "phi3": "Phi-3 and Phi-4",
    "qwen2": "Qwen2 and 2.5, and DeepSeek-R1 distilled into them",
    "qwen3": "Qwen3",
    "qwen3_moe": "Qwen3-MoE",
}

_STATE_SPACE = "its layers keep a running state instead of keys and values, and only keys and values can be paged"
_IMAGES = "it reads images; of its kind only text models are served"
_REASONS = {
    **dict.fromkeys(("mamba", "mamba2", "falcon_mamba", "rwkv", "recurrent_gemma", "xlstm"), _STATE_SPACE),
    **dict.fromkeys(("bamba", "jamba", "zamba", "zamba2", "falcon_h1", "granitemoehybrid", "nemotron_h"), _STATE_SPACE),
    **dict.fromkeys(("qwen3_next", "qwen3_5", "qwen3_5_moe", "kimi_linear", "minimax", "lfm2", "lfm2_moe"), _STATE_SPACE),
    **dict.fromkeys(("gemma3", "gemma3n", "llava", "mllama", "qwen2_vl", "qwen2_5_vl", "qwen3_vl", "mistral3"), _IMAGES),
    **dict.fromkeys(("bloom", "mpt"), "its attention is built into its code (ALiBi) and cannot be paged"),
    **dict.fromkeys(("gpt2", "gpt_bigcode"), "DeepSpeed cannot shard its fused projections"),
    **dict.fromkeys(("deepseek_v32", "glm_moe_dsa"), "its sparse attention keeps an index that the KV cache has no place for"),
    "deepseek_v4": "its compressed attention keeps states that the KV cache has no place for",
    "llama4": "its layers attend in chunks, which paged attention does not compute",
}
_LONGROPES = ("longrope", "su")
_FIXED_ROPES = ("default", "linear", "yarn", "llama3", "longrope", "su")


def obstacle(config: Mapping[str, Any]) -> str | None:
    """Why the model of this config.json cannot be served, or None when it can."""
    model_type = config.get("model_type")
    if model_type is None:
        return "its config.json names no model_type"
    if config.get("is_encoder_decoder"):
        return "it is an encoder-decoder, and only decoders are served"
    if model_type in _REASONS:
        return f"model_type {model_type!r}: {_REASONS[model_type]}"
    if model_type not in FAMILIES:
        known = ", ".join(FAMILIES)
        return f"model_type {model_type!r} is not among those whose tokens are proven right here ({known})"
    if "quantization_config" in config:
        method = (config["quantization_config"] or {}).get("quant_method", "unknown")
        return f"its weights are quantized ({method}); a checkpoint in bfloat16, float16 or float32 is needed"
    if config.get("use_bidirectional_attention"):
        return "it attends to later tokens (use_bidirectional_attention), so it cannot generate"
    for rope_type in _rope_types(config):
        if rope_type not in _FIXED_ROPES:
            known = ", ".join(repr(name) for name in _FIXED_ROPES[:-1])
            return f"rope_type {rope_type!r} lets the longest sequence change the others' tokens; it can be {known}"
        if rope_type in _LONGROPES and model_type != "phi3":
            return f"rope_type {rope_type!r} is proven right here for model_type 'phi3' only, and this is {model_type!r}"
    return None


def _rope_types(config: Mapping[str, Any]) -> Iterator[str]:
    """All rope types, under today's name or the older ones; some models nest one set of parameters per kind of layer."""
    for parameters in (config.get("rope_parameters"), config.get("rope_scaling")):
        if isinstance(parameters, Mapping):
            for one in (parameters, *(value for value in parameters.values() if isinstance(value, Mapping))):
                yield from (one[key] for key in ("rope_type", "type") if isinstance(one.get(key), str))
