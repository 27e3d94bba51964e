import json
import re

import pytest

from cluster.errors import SpecError
from cluster.models import tiny
from cluster.models.support import FAMILIES, obstacle
from cluster.spec.load import load_cluster_file

SPEC = """\
metadata:
  serving:
    default_model: m
    models:
      - name: m
        source: ./m
    tenants: [{name: acme, keys: [{name: one, sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef}]}]
"""


def test_the_builtin_model_is_served():
    assert obstacle(tiny.CONFIG) is None


@pytest.mark.parametrize("model_type", FAMILIES)
def test_a_proven_family_is_served(model_type):
    assert obstacle({"model_type": model_type}) is None


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ({}, "no model_type"),
        ({"model_type": "mamba2"}, "running state"),
        ({"model_type": "qwen3_next"}, "running state"),
        ({"model_type": "bloom"}, "ALiBi"),
        ({"model_type": "llama4"}, "chunks"),
        ({"model_type": "qwen2_vl"}, "images"),
        ({"model_type": "deepseek_v32"}, "sparse"),
        ({"model_type": "t5", "is_encoder_decoder": True}, "encoder-decoder"),
        ({"model_type": "unheard_of"}, "'unheard_of' is not among .*llama, mistral"),
        ({"model_type": "deepseek_v3", "quantization_config": {"quant_method": "fp8"}}, r"quantized \(fp8\)"),
        ({"model_type": "gemma3_text", "use_bidirectional_attention": True}, "later tokens"),
        ({"model_type": "llama", "rope_parameters": {"rope_type": "dynamic", "factor": 2.0}}, "'dynamic'"),
        ({"model_type": "llama", "rope_scaling": {"type": "dynamic", "factor": 2.0}}, "'dynamic'"),
        ({"model_type": "gemma3_text", "rope_parameters": {"full_attention": {"rope_type": "dynamic"}}}, "'dynamic'"),
        ({"model_type": "llama", "rope_parameters": {"rope_type": "longrope"}}, "'phi3' only"),
    ],
)
def test_the_reason_is_named(config, reason):
    found = obstacle(config)
    assert found is not None
    assert re.search(reason, found)


@pytest.mark.parametrize("rope", [{"rope_type": "yarn"}, {"type": "longrope"}, {"type": "su"}, {"rope_type": "llama3"}, None])
def test_fixed_ropes_are_served(rope):
    assert obstacle({"model_type": "phi3", "rope_scaling": rope}) is None


def test_the_check_names_the_line_and_the_reason(tmp_path):
    (tmp_path / "cluster.yaml").write_text(SPEC)
    folder = tmp_path / "m"
    folder.mkdir()
    for name, content in (("config", {"model_type": "mamba"}), ("tokenizer", {})):
        (folder / f"{name}.json").write_text(json.dumps(content))
    (folder / "model.safetensors").write_bytes(b"")
    with pytest.raises(SpecError) as caught:
        load_cluster_file(tmp_path / "cluster.yaml", cores=2)
    assert "cluster.yaml:6" in str(caught.value)
    assert "metadata.serving.models[0].source" in str(caught.value)
    assert "cannot be served: model_type 'mamba': its layers keep a running state" in str(caught.value)
