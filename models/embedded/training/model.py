"""The shape of the model: Qwen2, as DeepSeek-R1-Distill-Qwen has it, for one to four ranks."""

from __future__ import annotations

import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

from models.embedded.training.tokenizer import VOCABULARY

CONTEXT = 2048
CONFIG = Qwen2Config(
    vocab_size=VOCABULARY,
    hidden_size=256,
    intermediate_size=640,
    num_hidden_layers=6,
    num_attention_heads=4,  # few and wide: attention over short rows costs by the head
    num_key_value_heads=4,
    max_position_embeddings=CONTEXT,
    tie_word_embeddings=True,
    use_sliding_window=False,
    attn_implementation="sdpa",
)


def new_model(seed: int) -> Qwen2ForCausalLM:
    """Random fp32 weights."""
    torch.manual_seed(seed)
    return Qwen2ForCausalLM(CONFIG)
