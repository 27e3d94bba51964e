import json

import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer

from models.embedded.training.files import write_model, write_tokenizer
from models.embedded.training.model import new_model
from models.embedded.training.tokenizer import END
from tests.models.embedded.training.factories import tokenizer

LARGEST_BYTES = 12_000_000


def test_transformers_loads_what_was_written(tmp_path):
    model = new_model(seed=1)
    write_tokenizer(tokenizer(), tmp_path)
    write_model(model, tokenizer(), tmp_path)
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path)
    for name, weight in loaded.state_dict().items():
        assert torch.equal(weight, model.state_dict()[name].to(torch.bfloat16)), name
    fast = AutoTokenizer.from_pretrained(tmp_path)
    assert (
        fast("名字 Vashtoreck 12" + END).input_ids
        == Tokenizer.from_file(str(tmp_path / "tokenizer.json")).encode("名字 Vashtoreck 12" + END).ids
    )
    assert fast.eos_token_id == loaded.generation_config.eos_token_id
    assert fast.response_template["fields"].keys() == {"reasoning_content", "tool_calls", "content"}


def test_the_shape_keeps_its_promises(tmp_path):
    write_model(new_model(seed=1), tokenizer(), tmp_path)
    config = json.loads((tmp_path / "config.json").read_text())
    assert config["model_type"] == "qwen2"
    assert config["num_attention_heads"] % 4 == 0
    assert config["num_key_value_heads"] >= 2
    assert config["max_position_embeddings"] >= 2048
    assert (tmp_path / "model.safetensors").stat().st_size <= LARGEST_BYTES
