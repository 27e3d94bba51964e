"""The files that the service reads, in Hugging Face's layout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM

from models.embedded.training.model import CONFIG, CONTEXT
from models.embedded.training.tokenizer import BEGIN, END, PAD

RESPONSE_TEMPLATE = json.loads((Path(__file__).parent / "response_template.json").read_text(encoding="utf-8"))


def write_tokenizer(tokenizer: Tokenizer, directory: Path) -> None:
    """``tokenizer.json`` and ``tokenizer_config.json``; the chat template lies there already."""
    tokenizer.save(str(directory / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": BEGIN,
        "eos_token": END,
        "pad_token": PAD,
        "model_max_length": CONTEXT,
        "clean_up_tokenization_spaces": False,
        "response_template": RESPONSE_TEMPLATE,
    }
    _write_json(directory / "tokenizer_config.json", config)


def write_model(model: Qwen2ForCausalLM, tokenizer: Tokenizer, directory: Path) -> None:
    """Weights in bf16, ``config.json`` and ``generation_config.json``; the tied output layer is not written twice."""
    special = {"bos_token_id": BEGIN, "eos_token_id": END, "pad_token_id": PAD}
    ids = {name: tokenizer.token_to_id(text) for name, text in special.items()}
    config = CONFIG.to_dict() | ids | {"architectures": ["Qwen2ForCausalLM"], "dtype": "bfloat16"}
    _write_json(directory / "config.json", {key: value for key, value in sorted(config.items()) if not key.startswith("_")})
    _write_json(directory / "generation_config.json", ids)
    named = {name: value for name, value in model.state_dict().items() if name != "lm_head.weight"}
    weights = {name: value.to(torch.bfloat16).contiguous() for name, value in named.items()}
    save_file(weights, directory / "model.safetensors", metadata={"format": "pt"})


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
