"""The test model ``builtin:tiny``: a Qwen2 with random weights and a lossless byte-level tokenizer.

Made from numpy and a seed in well under a second, so that everything from ``make serve`` to the engine's tests runs
without a download. Its answers are varied nonsense made of printable tokens.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
from safetensors.numpy import save
from tokenizers import Regex, Tokenizer, decoders, pre_tokenizers, trainers
from tokenizers.models import BPE

REVISION = 1  # part of the directory's name: raise it with every change that alters a file
END_OF_TEXT, TURN_START, TURN_END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
SPECIAL_TOKENS = (END_OF_TEXT, TURN_START, TURN_END)  # they take the last ids of the vocabulary

HIDDEN, LAYERS, HEADS, KV_HEADS, HEAD_DIM, INTERMEDIATE = 128, 4, 8, 4, 16, 352
VOCAB, CONTEXT, SEED = 512, 4096, 20
EOS_TOKEN_IDS = (VOCAB - 1, VOCAB - 3)  # the end of a turn, the end of the text

CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
CONFIG = {
    "architectures": ["Qwen2ForCausalLM"],
    "model_type": "qwen2",
    "hidden_size": HIDDEN,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": HEADS,
    "num_key_value_heads": KV_HEADS,
    "head_dim": HEAD_DIM,
    "intermediate_size": INTERMEDIATE,
    "hidden_act": "silu",
    "vocab_size": VOCAB,
    "max_position_embeddings": CONTEXT,
    "rms_norm_eps": 1e-6,
    "rope_theta": 10000.0,
    "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0},
    "use_sliding_window": False,
    "tie_word_embeddings": False,
    "bos_token_id": None,
    "eos_token_id": EOS_TOKEN_IDS[0],
    "pad_token_id": EOS_TOKEN_IDS[1],
    "dtype": "float32",
}
QWEN2_WORDS = (  # how every Qwen2 tokenizer cuts text before merging
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
# What the merges are learnt from: enough words that a sampled token is often more than a letter.
CORPUS = """
The service answers each request with a stream of tokens. A request enters the queue, waits for its turn, and runs in
a batch with the others. The scheduler gives every sequence a few tokens in each step, the model computes the next
ones, and the filter turns them into text. When a client goes away the sequence is aborted and its blocks are free
before the next step. A tenant has a weight and a share of the machine; who asks for more than that waits longer, and
nobody starves. The weights of a large model are cut into shards and each rank holds one of them. All ranks run the
same step and add up what they found. One of them samples the next token. This small model knows nothing of the
world: its numbers are random, its sentences have no meaning, and yet it goes the whole way that a real model goes.
There is light over the river in the morning, and the water is still. People walk along the bank and talk about their
plans for the day. In the evening they come home, cook something warm, read a book or listen to music, and later the
town is quiet again. What would you like to know? I think that these are good questions, and they should have been
answered before. You can try it: write a line, press the key, see what comes back, and then write another one.
"""


def make_tiny(directory: Path) -> Path:
    """The directory, holding the checkpoint; made when it is not there yet.

    Files are written beside it and moved in one step: a process that races with another, or dies half way, leaves
    either the whole checkpoint or none.
    """
    if directory.is_dir():
        return directory
    directory.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
    try:
        _write_checkpoint(draft)
        draft.chmod(0o755)  # mkdtemp lets only its owner in
        os.rename(draft, directory)
    except OSError:
        if not directory.is_dir():  # else another process was first, and its checkpoint is the same
            raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return directory


def _write_checkpoint(directory: Path) -> None:
    tokenizer = _tokenizer()
    assert tokenizer.get_vocab_size() == VOCAB
    tokenizer.save(str(directory / "tokenizer.json"))
    tokenizer_config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": TURN_END,
        "pad_token": END_OF_TEXT,
        "model_max_length": CONTEXT,
        "clean_up_tokenization_spaces": False,
        "chat_template": CHAT_TEMPLATE,
    }
    generation_config = {"eos_token_id": list(EOS_TOKEN_IDS), "pad_token_id": EOS_TOKEN_IDS[1]}
    contents = {"config": CONFIG, "tokenizer_config": tokenizer_config, "generation_config": generation_config}
    for name, content in contents.items():
        (directory / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    (directory / "model.safetensors").write_bytes(save(_weights(tokenizer), metadata={"format": "pt"}))


def _tokenizer() -> Tokenizer:
    """A byte-level BPE over all 256 bytes: any text comes back as it was, for nothing is normalized.

    (transformers normalizes to NFC for every Qwen2, whatever the file says; else it agrees.)
    """
    tokenizer = Tokenizer(BPE())
    words = pre_tokenizers.Split(Regex(QWEN2_WORDS), "isolated")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([words, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCAB - len(SPECIAL_TOKENS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator([CORPUS], trainer)
    tokenizer.add_special_tokens(list(SPECIAL_TOKENS))
    return tokenizer


def _weights(tokenizer: Tokenizer) -> dict[str, np.ndarray]:
    """Random weights, scaled so that layers outweigh the residual: greedy text then depends on all that came before."""
    random = np.random.default_rng(SEED)

    def matrix(rows: int, columns: int, gain: float) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * gain / columns**0.5).astype(np.float32)

    def vector(size: int, scale: float) -> np.ndarray:
        return (random.standard_normal(size) * scale).astype(np.float32)

    weights = {"model.embed_tokens.weight": matrix(VOCAB, HIDDEN, HIDDEN**0.5)}
    for layer in range(LAYERS):
        attention, mlp = f"model.layers.{layer}.self_attn", f"model.layers.{layer}.mlp"
        for name, heads, gain in (("q_proj", HEADS, 1.5), ("k_proj", KV_HEADS, 1.5), ("v_proj", KV_HEADS, 2.0)):
            weights[f"{attention}.{name}.weight"] = matrix(heads * HEAD_DIM, HIDDEN, gain)
            weights[f"{attention}.{name}.bias"] = vector(heads * HEAD_DIM, 0.1)
        weights[f"{attention}.o_proj.weight"] = matrix(HIDDEN, HEADS * HEAD_DIM, 2.0)
        weights[f"{mlp}.gate_proj.weight"] = matrix(INTERMEDIATE, HIDDEN, 2.0)
        weights[f"{mlp}.up_proj.weight"] = matrix(INTERMEDIATE, HIDDEN, 2.0)
        weights[f"{mlp}.down_proj.weight"] = matrix(HIDDEN, INTERMEDIATE, 1.0)
        for norm in ("input_layernorm", "post_attention_layernorm"):
            weights[f"model.layers.{layer}.{norm}.weight"] = 1 + vector(HIDDEN, 0.1)
    weights["model.norm.weight"] = 1 + vector(HIDDEN, 0.1)
    weights["lm_head.weight"] = matrix(VOCAB, HIDDEN, 4.0) * _printable(tokenizer)[:, None]
    return weights


def _printable(tokenizer: Tokenizer) -> np.ndarray:
    """``[VOCAB]``, 1 for tokens of readable text and nearly 0 for control bytes, halves of characters and specials."""
    texts = [tokenizer.decode([token], skip_special_tokens=True) for token in range(VOCAB)]
    return np.array([1.0 if text.isascii() and text.isprintable() and text else 0.05 for text in texts], dtype=np.float32)
