"""The shape of the model: Qwen2, as DeepSeek-R1-Distill-Qwen has it, for one to four ranks."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from transformers import AttentionInterface, Qwen2Config, Qwen2ForCausalLM

from models.embedded.training.tokenizer import VOCABULARY

CONTEXT = 2048
CONFIG = Qwen2Config(
    vocab_size=VOCABULARY,
    hidden_size=256,
    intermediate_size=704,
    num_hidden_layers=6,
    num_attention_heads=8,
    num_key_value_heads=4,
    max_position_embeddings=CONTEXT,
    tie_word_embeddings=True,
    use_sliding_window=False,
    attn_implementation="sdpa",
)
TRAINING_ATTENTION = "causal_fp32"


def causal_fp32(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor | None,
    scaling: float,
    **_: object,
) -> tuple[torch.Tensor, None]:
    """Attention over rows padded on the right, computed in fp32: torch's bf16 backward is several times slower on a CPU."""
    with torch.autocast("cpu", enabled=False):
        query, key, value = query.float(), key.float(), value.float()
        mixed = F.scaled_dot_product_attention(query, key, value, is_causal=True, scale=scaling, enable_gqa=True)
    return mixed.transpose(1, 2).contiguous(), None


AttentionInterface.register(TRAINING_ATTENTION, causal_fp32)


def new_model(seed: int) -> Qwen2ForCausalLM:
    """Random fp32 weights."""
    torch.manual_seed(seed)
    model = Qwen2ForCausalLM(CONFIG)
    model.set_attn_implementation(TRAINING_ATTENTION)
    return model
