import gc
import json

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from cluster.errors import LaunchError
from cluster.models.tokenizer_files import chat_template, load_tokenizer, special_tokens


@pytest.fixture
def directory(tmp_path):
    tokenizer = Tokenizer(models.WordLevel({"<s>": 0, "</s>": 1, "one": 2, "two": 3, "?": 4}, unk_token="?"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 0)])
    tokenizer.enable_truncation(2)
    tokenizer.enable_padding(length=9)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    return tmp_path


def write(directory, name, content):
    (directory / name).write_text(content if isinstance(content, str) else json.dumps(content))


def test_truncation_and_padding_are_off_and_the_files_own_special_tokens_stay(directory):
    assert load_tokenizer(directory).encode("one two one").ids == [0, 2, 3, 2]


@pytest.mark.parametrize(
    ("config", "ids"),
    [
        ({"add_bos_token": False}, [2]),
        ({"add_eos_token": True}, [2, 1]),
        ({"add_bos_token": True, "add_eos_token": True}, [0, 2, 1]),
    ],
)
def test_the_configs_word_on_bos_and_eos_overrules_the_file(directory, config, ids):
    write(directory, "tokenizer_config.json", {**config, "bos_token": {"content": "<s>"}, "eos_token": "</s>"})
    assert load_tokenizer(directory).encode("one").ids == ids


def test_one_tokenizer_is_shared_while_somebody_holds_it(directory):
    first = load_tokenizer(directory)
    first.add_tokens(["mark"])
    assert load_tokenizer(directory) is first
    del first
    gc.collect()
    assert load_tokenizer(directory).token_to_id("mark") is None


@pytest.mark.parametrize("content", [None, "{", "{}"])
def test_a_file_that_is_no_tokenizer_is_a_clear_error(tmp_path, content):
    if content is not None:
        write(tmp_path, "tokenizer.json", content)
    with pytest.raises(LaunchError, match=r"tokenizer\.json"):
        load_tokenizer(tmp_path)


def test_special_tokens_are_texts_wherever_they_are_written(directory):
    write(
        directory,
        "tokenizer_config.json",
        {"bos_token": {"content": "<s>", "special": True}, "eos_token": None, "pad_token": "p"},
    )
    write(directory, "special_tokens_map.json", {"eos_token": "</s>"})
    assert special_tokens(directory) == {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "p"}


def test_the_template_file_goes_first_then_the_config_then_its_default(directory):
    assert chat_template(directory) is None
    named = [{"name": "tool_use", "template": "T"}, {"name": "default", "template": "D"}]
    write(directory, "tokenizer_config.json", {"chat_template": named})
    assert chat_template(directory) == "D"
    write(directory, "tokenizer_config.json", {"chat_template": "C"})
    assert chat_template(directory) == "C"
    write(directory, "chat_template.jinja", "F")
    assert chat_template(directory) == "F"
