"""The files in models/embedded are what its card says and what its training writes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors import safe_open
from tokenizers import Tokenizer

from cluster.models.facts import describe
from cluster.models.registry import BUILTIN_EMBEDDED, EMBEDDED
from models.embedded.training.files import RESPONSE_TEMPLATE, write_tokenizer
from models.embedded.training.tokenizer import CONTROL, MARKUP

TOKENIZER = Tokenizer.from_file(str(EMBEDDED / "tokenizer.json"))


def test_the_weights_are_16_bits_and_small():
    assert (EMBEDDED / "model.safetensors").stat().st_size <= 12_000_000
    with safe_open(EMBEDDED / "model.safetensors", "pt") as file:
        names = file.keys()
        assert {str(file.get_tensor(name).dtype) for name in names} == {"torch.bfloat16"}


def test_one_two_and_four_ranks_can_share_it():
    facts = describe(BUILTIN_EMBEDDED)
    assert facts.architecture == "Qwen2ForCausalLM"
    assert facts.num_attention_heads % 4 == 0
    assert facts.num_key_value_heads >= 2
    assert facts.max_position_embeddings >= 2048
    assert facts.vocab_size == TOKENIZER.get_vocab_size()


def test_the_tokenizers_files_are_those_that_training_writes(tmp_path):
    write_tokenizer(TOKENIZER, tmp_path)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        assert json.loads((tmp_path / name).read_text()) == json.loads((EMBEDDED / name).read_text()), name
    assert json.loads((EMBEDDED / "tokenizer_config.json").read_text())["response_template"] == RESPONSE_TEMPLATE


@given(st.text())
def test_any_text_comes_back(text):
    ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    assert TOKENIZER.decode(ids, skip_special_tokens=False) == text


@pytest.mark.parametrize("token", CONTROL + MARKUP)
def test_each_mark_is_one_token(token):
    assert len(TOKENIZER.encode(token, add_special_tokens=False).ids) == 1
