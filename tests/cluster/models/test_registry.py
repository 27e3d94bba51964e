import json
import subprocess
import sys
from pathlib import Path

import pytest

from cluster.errors import LaunchError
from cluster.models import tiny
from cluster.models.facts import ModelFacts, describe
from cluster.models.registry import resolve


def write_model(directory: Path, config: dict | None = None, generation_config: dict | None = None) -> Path:
    directory.mkdir(parents=True)
    (directory / "config.json").write_text(json.dumps(tiny.CONFIG if config is None else config))
    (directory / "tokenizer.json").write_text("{}")
    (directory / "model.safetensors").write_bytes(b"")
    if generation_config is not None:
        (directory / "generation_config.json").write_text(json.dumps(generation_config))
    return directory


def test_builtin_tiny_is_made_once_under_home(tmp_path, monkeypatch):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path))
    directory = resolve("builtin:tiny")
    assert directory.parent == tmp_path / "models"
    written = (directory / "model.safetensors").stat().st_mtime_ns
    assert resolve("builtin:tiny") == directory
    assert (directory / "model.safetensors").stat().st_mtime_ns == written


def test_a_path_counts_from_its_base(tmp_path):
    model = write_model(tmp_path / "models" / "mine")
    assert resolve("./models/mine", tmp_path) == model
    assert resolve(str(model)) == model


@pytest.mark.parametrize(
    ("lost", "named"),
    [
        ("config.json", "config.json"),
        ("tokenizer.json", "tokenizer.json"),
        ("model.safetensors", "weights (*.safetensors or *.bin)"),
    ],
)
def test_what_is_missing_is_named(tmp_path, lost, named):
    model = write_model(tmp_path / "mine")
    (model / lost).unlink()
    with pytest.raises(LaunchError) as caught:
        resolve("./mine", tmp_path)
    assert str(caught.value).endswith(f"lacks {named}")


def test_pickled_weights_are_weights_and_the_tokenizer_needs_none(tmp_path):
    model = write_model(tmp_path / "mine")
    (model / "model.safetensors").rename(model / "pytorch_model.bin")
    assert resolve("./mine", tmp_path) == model
    (model / "pytorch_model.bin").unlink()
    assert resolve("./mine", tmp_path, weights=False) == model


@pytest.mark.parametrize("source", ["builtin:huge", "mine", "a/b/c", "./nowhere", "/nowhere/at/all", "bad id/x"])
def test_a_source_that_names_nothing_is_refused(tmp_path, source):
    for look in (resolve, describe):
        with pytest.raises(LaunchError) as caught:
            look(source, tmp_path)
        assert source in str(caught.value)


def test_a_hub_id_out_of_reach_is_a_clear_error(tmp_path):
    code = """
from cluster.errors import LaunchError
from cluster.models.facts import describe
from cluster.models.registry import resolve
assert describe("some-org/some-model") is None
try:
    resolve("some-org/some-model")
except LaunchError as error:
    print(error)
"""
    environment = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("cannot get the model `some-org/some-model`: it is not in the local hub cache")


def test_a_hub_model_in_the_cache_is_found_without_network(tmp_path):
    commit = "0" * 40
    repository = tmp_path / "hub" / "models--some-org--some-model"
    write_model(repository / "snapshots" / commit, generation_config={"eos_token_id": 7})
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(commit)
    code = """
from cluster.models.facts import describe
from cluster.models.registry import resolve
print(describe("some-org/some-model").eos_token_ids, resolve("some-org/some-model").name)
"""
    environment = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, f"(7,) {commit}"), done.stderr


def test_tiny_is_described_without_being_made_and_as_its_files_say(tmp_path, monkeypatch):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path / "home"))
    facts = describe("builtin:tiny")
    assert not (tmp_path / "home" / "models").exists()
    assert facts == describe(str(resolve("builtin:tiny")))
    assert facts == ModelFacts("Qwen2ForCausalLM", 8, 4, 16, 128, 4, 512, 4096, tiny.EOS_TOKEN_IDS)


def test_a_nested_language_model_is_described(tmp_path):
    text = {
        "num_attention_heads": 10,
        "hidden_size": 100,
        "num_hidden_layers": 3,
        "vocab_size": 50,
        "max_position_embeddings": 64,
    }
    write_model(
        tmp_path / "m",
        {
            "architectures": ["VisionForText"],
            "model_type": "llama",
            "hidden_size": 9,
            "text_config": {**text, "eos_token_id": [4, 5]},
        },
    )
    assert describe("./m", tmp_path) == ModelFacts("VisionForText", 10, 10, 10, 100, 3, 50, 64, (4, 5))


@pytest.mark.parametrize(
    ("written", "expected"), [(None, (511,)), ({}, (511,)), ({"eos_token_id": 3}, (3,)), ({"eos_token_id": [0, 3]}, (0, 3))]
)
def test_generation_config_goes_before_config_for_eos(tmp_path, written, expected):
    write_model(tmp_path / "m", generation_config=written)
    facts = describe("./m", tmp_path)
    assert facts is not None
    assert facts.eos_token_ids == expected


@pytest.mark.parametrize("content", ["{", "[]", '{"hidden_size": 4}'])
def test_a_wrong_config_is_a_clear_error(tmp_path, content):
    (write_model(tmp_path / "m") / "config.json").write_text(content)
    with pytest.raises(LaunchError, match=r"config\.json"):
        describe("./m", tmp_path)


def test_nothing_here_needs_torch_or_transformers():
    code = (
        "import sys, cluster.models.facts, cluster.models.shelf, cluster.models.tokenizer_files, "
        "deployments.tokenizer.encoders, deployments.filter.pipeline; "
        "print(sorted({'torch', 'transformers', 'ray', 'fastapi', 'huggingface_hub'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_the_embedded_model_lies_beside_the_code():
    directory = resolve("builtin:embedded")
    assert directory == Path(__file__).parents[3] / "models" / "embedded"
    assert describe("builtin:embedded").num_attention_heads == 4
