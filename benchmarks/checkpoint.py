"""A random-weight checkpoint of Qwen2.5-0.5B geometry: the speed of the real model without a download.

python -m benchmarks.checkpoint DIRECTORY
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import GenerationConfig, PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

VOCAB_SIZE, TRAINED_SIZE = 151_936, 8_000
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
# The published split pattern of Qwen2's tokenizer.
SPLIT = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CHAT_TEMPLATE = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)


def _texts() -> Iterator[str]:
    for path in sorted(Path(os.__file__).parent.glob("*.py"))[:200]:
        yield path.read_text(encoding="utf-8", errors="ignore")[:200_000]


def make_tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level BPE of the model's whole vocabulary: a trained part, fillers that no merge reaches, special tokens."""
    trained = Tokenizer(models.BPE())
    trained.normalizer = normalizers.NFC()
    trained.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(SPLIT), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    trained.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trained.train_from_iterator(
        _texts(), trainers.BpeTrainer(vocab_size=TRAINED_SIZE, initial_alphabet=alphabet, show_progress=False)
    )
    state = json.loads(trained.to_str())
    vocab = state["model"]["vocab"]
    # Fillers decode to visible text, so that any sampled id shows up in a stream.
    vocab.update({f"\u0120x{i}": i for i in range(len(vocab), VOCAB_SIZE - len(SPECIAL))})
    whole = Tokenizer.from_str(json.dumps(state))
    whole.add_special_tokens(SPECIAL)
    fast = PreTrainedTokenizerFast(tokenizer_object=whole, eos_token=SPECIAL[2], pad_token=SPECIAL[0], model_max_length=32768)
    fast.chat_template = CHAT_TEMPLATE
    return fast


def make_model(eos_token_id: int, pad_token_id: int) -> Qwen2ForCausalLM:
    """Random bf16 weights, seed 0, tied embeddings, 494 million parameters."""
    torch.manual_seed(0)
    torch.set_default_dtype(torch.bfloat16)
    config = Qwen2Config(
        vocab_size=VOCAB_SIZE, hidden_size=896, intermediate_size=4864, num_hidden_layers=24, num_attention_heads=14,
        num_key_value_heads=2, max_position_embeddings=32768, tie_word_embeddings=True, rms_norm_eps=1e-6,
        rope_parameters={"rope_type": "default", "rope_theta": 1e6}, use_sliding_window=False,
        eos_token_id=eos_token_id, pad_token_id=pad_token_id, bos_token_id=None,
    )  # fmt: skip
    model = Qwen2ForCausalLM(config)
    model.generation_config = GenerationConfig(eos_token_id=eos_token_id, pad_token_id=pad_token_id)
    return model


def ensure(directory: Path) -> Path:
    """The checkpoint in ``directory``, made if it is not there yet (1 GB, about half a minute)."""
    if not (directory / "config.json").exists():
        directory.mkdir(parents=True, exist_ok=True)
        tokenizer = make_tokenizer()
        tokenizer.save_pretrained(directory)
        make_model(tokenizer.eos_token_id, tokenizer.pad_token_id).save_pretrained(directory)
    return directory


if __name__ == "__main__":
    print(ensure(Path(sys.argv[1]).expanduser()))
