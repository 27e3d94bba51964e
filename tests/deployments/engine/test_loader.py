import json

import pytest
import torch

from deployments.engine.errors import ModelLoadError, UnsupportedModel
from deployments.engine.loader import eos_token_ids, load_model
from tests.deployments.engine.factories import drain, engine_of, make_model, make_sequence, random_prompts, reference


@pytest.fixture(scope="module")
def directory(tmp_path_factory):
    path = tmp_path_factory.mktemp("model")
    make_model("llama", eos_token_id=7).save_pretrained(path)
    return path


def edited(directory, tmp_path, **changes):
    for file in directory.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    config = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps(config | changes))
    return tmp_path


def test_a_saved_model_generates_what_the_original_did(directory):
    lines = []
    model = load_model(directory, torch.float32, lines.append)
    assert not model.training
    assert model.dtype == torch.float32
    (prompt,) = random_prompts(20)
    expected, _ = reference(make_model("llama"), prompt, 10)
    engine = engine_of(model)
    engine.add(make_sequence("a", prompt, max_tokens=10))
    assert list(drain(engine)["a"][0]) == expected
    assert len(lines) == 3
    assert "LlamaForCausalLM" in lines[-1]


def test_weights_come_in_the_wanted_type(directory):
    model = load_model(directory, torch.bfloat16, lambda line: None)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.bfloat16}


def test_end_tokens_are_known_here_too(directory):
    assert eos_token_ids(directory) == {7}


def test_a_missing_directory_is_named(tmp_path):
    with pytest.raises(ModelLoadError, match=f"{tmp_path}/nowhere is not a model directory"):
        load_model(tmp_path / "nowhere", torch.float32, lambda line: None)


def test_an_unknown_architecture_is_named(directory, tmp_path):
    with pytest.raises(ModelLoadError, match="unheard_of"):
        load_model(edited(directory, tmp_path, model_type="unheard_of"), torch.float32, lambda line: None)


def test_missing_weights_are_named(directory, tmp_path):
    path = edited(directory, tmp_path)
    (path / "model.safetensors").unlink()
    with pytest.raises(ModelLoadError, match="cannot be loaded"):
        load_model(path, torch.float32, lambda line: None)


def test_torn_weights_are_named(directory, tmp_path):
    path = edited(directory, tmp_path)
    weights = path / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(ModelLoadError, match="cannot be loaded"):
        load_model(path, torch.float32, lambda line: None)


def test_a_model_with_built_in_attention_is_refused(tmp_path):
    from transformers import BloomConfig, BloomForCausalLM

    BloomForCausalLM(BloomConfig(vocab_size=16, hidden_size=16, n_layer=1, n_head=2)).save_pretrained(tmp_path)
    with pytest.raises(UnsupportedModel, match="BloomForCausalLM"):
        load_model(tmp_path, torch.float32, lambda line: None)


def test_a_rope_that_looks_at_the_neighbours_is_refused(directory, tmp_path):
    path = edited(directory, tmp_path, rope_parameters={"rope_type": "dynamic", "factor": 4.0, "rope_theta": 10000.0})
    with pytest.raises(UnsupportedModel, match="'dynamic'"):
        load_model(path, torch.float32, lambda line: None)


def test_a_longrope_elsewhere_than_proven_is_refused(directory, tmp_path):
    factors = dict(short_factor=[1.0] * 8, long_factor=[4.0] * 8, original_max_position_embeddings=60)
    path = edited(directory, tmp_path, rope_parameters={"rope_type": "longrope", "rope_theta": 10000.0, **factors})
    with pytest.raises(UnsupportedModel, match="'phi3' only"):
        load_model(path, torch.float32, lambda line: None)
