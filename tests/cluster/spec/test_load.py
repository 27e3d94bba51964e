"""Right files: the shipped one, the smallest one, and what each is allowed to leave out or to write another way."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cluster.errors import SpecError
from cluster.spec import ServingSpec
from cluster.spec.load import load_cluster_file, load_spec
from cluster.spec.outline import sections

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "cluster.yaml"
HASH = "0123456789abcdef" * 4
MINIMAL = f"""\
metadata:
  serving:
    default_model: tiny
    models: [{{name: tiny, source: 'builtin:tiny'}}]
    tenants: [{{name: acme, keys: [{{name: one, sha256: {HASH}}}]}}]
"""


def load(folder: Path, text: str, cores: int = 2) -> ServingSpec:
    file = folder / "cluster.yaml"
    file.write_text(text)
    return load_cluster_file(file, cores=cores).spec


def test_shipped_file_is_right_on_two_cores():
    spec = load_cluster_file(SHIPPED, cores=2).spec
    assert [(model.name, model.source, model.tensor_parallel, model.dtype) for model in spec.models] == [
        ("embedded", "builtin:embedded", 2, "float32")
    ]
    hashes = {tenant.name: tenant.keys[0].sha256 for tenant in spec.tenants}
    assert hashes == {name: hashlib.sha256(f"fs-demo-{name}".encode()).hexdigest() for name in ("acme", "globex")}


def test_shipped_file_on_one_core_says_how_to_mend_it():
    with pytest.raises(SpecError) as caught:
        load_cluster_file(SHIPPED, cores=1)
    assert "which has 1 CPU (this machine's cores)" in str(caught.value)
    assert "lower tensor_parallel to at most 1, or set metadata.serving.ray.cpus to 2" in str(caught.value)


def test_shipped_file_shows_every_key():
    serving = yaml.safe_load(SHIPPED.read_text())["metadata"]["serving"]
    for path, section in sections().items():
        found = serving
        for step in filter(None, path.replace("[]", ".[]").split(".")):
            found = found[0] if step == "[]" else found[step]
        assert set(found) == set(section.names), path


def test_shipped_file_explains_every_key():
    text = SHIPPED.read_text()
    first_tenant = text[text.index("\n  serving:") : text.index("- name: globex")] + text[text.index("\n    filter:") :]
    for line in first_tenant.splitlines():
        words = line.strip()
        if words and not words.startswith("#") and words != "serving:":
            assert "  # " in line, f"not explained: {words}"


def test_ray_reads_the_same_numbers():
    """Ray parses YAML 1.1 and we parse 1.2; nothing in the shipped file may mean two things."""
    ours = load_cluster_file(SHIPPED, cores=2).spec.model_dump(mode="json")
    assert ours == yaml.safe_load(SHIPPED.read_text())["metadata"]["serving"]


def test_smallest_file_takes_every_default(tmp_path):
    spec = load(tmp_path, MINIMAL)
    assert spec.models[0].engine.block_size == 16
    assert spec == ServingSpec.model_validate(yaml.safe_load(MINIMAL)["metadata"]["serving"])


def test_whole_numbers_stand_for_numbers_and_lists_for_tuples(tmp_path):
    spec = load(tmp_path, MINIMAL + "    http: {drain_s: 5, keep_alive_s: 1e1, port: 0x1F90}\n")
    assert (spec.http.drain_s, spec.http.keep_alive_s, spec.http.port) == (5.0, 10.0, 8080)
    assert isinstance(spec.http.drain_s, float)
    assert isinstance(spec.models, tuple)


def test_anchors_merges_and_byte_order_mark_are_fine(tmp_path):
    text = "\ufeff" + MINIMAL.replace("models: [{", "models: [&one {").replace(
        "builtin:tiny'}]",
        "builtin:tiny', engine: &engine {block_size: 32}}, {<<: *one, name: other, engine: {<<: *engine, max_waiting: 1}}]",
    )
    spec = load(tmp_path, text)
    assert [(model.name, model.engine.block_size) for model in spec.models] == [("tiny", 32), ("other", 32)]
    assert spec.models[1].engine.max_waiting == 1


def test_relative_source_starts_at_the_folder_of_the_file(tmp_path, monkeypatch):
    _write_model(tmp_path / "weights", heads=6)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    spec = load(tmp_path, MINIMAL.replace("builtin:tiny", "./weights"))
    assert spec.models[0].source == str(tmp_path / "weights")


def test_facts_of_a_model_on_disk_are_checked(tmp_path):
    _write_model(tmp_path / "weights", heads=3)
    with pytest.raises(SpecError, match=r"expected a divisor of the model's 3 attention heads \(1, 3\), found 2"):
        load(tmp_path, MINIMAL.replace("'builtin:tiny'", "./weights, tensor_parallel: 2"))


def test_folder_that_holds_no_model_is_told(tmp_path):
    (tmp_path / "weights").mkdir()
    with pytest.raises(SpecError, match=r"cluster\.yaml:4: metadata\.serving\.models\[0\]\.source: .*config\.json"):
        load(tmp_path, MINIMAL.replace("'builtin:tiny'", "./weights"))


def test_folder_that_reads_like_a_hub_id_is_told(tmp_path):
    _write_model(tmp_path / "models/qwen", heads=2)
    with pytest.raises(SpecError, match=r"would be a hub id; for the folder of that name write './models/qwen'"):
        load(tmp_path, MINIMAL.replace("'builtin:tiny'", "models/qwen"))


def test_hub_id_is_taken_as_it_is(tmp_path):
    assert load(tmp_path, MINIMAL.replace("builtin:tiny", "Nobody/Nothing-0.5B")).models[0].source == "Nobody/Nothing-0.5B"


def test_own_keys_may_be_served_to_others(tmp_path):
    assert load(tmp_path, MINIMAL + "    http: {host: 0.0.0.0}\n").http.host == "0.0.0.0"


def test_loading_imports_neither_ray_nor_torch():
    program = (
        "import sys; from cluster.spec.load import load_cluster_file as load; load('cluster.yaml', cores=2); print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    assert not {"ray", "torch", "transformers", "fastapi"} & set(run.stdout.split())


def test_load_spec_gives_the_spec_alone(tmp_path):
    (tmp_path / "a.yaml").write_text(MINIMAL)
    assert load_spec(str(tmp_path / "a.yaml")) == load(tmp_path, MINIMAL)


def _write_model(folder: Path, heads: int) -> None:
    folder.mkdir(parents=True)
    config = {"architectures": ["LlamaForCausalLM"], "model_type": "llama", "num_attention_heads": heads, "num_hidden_layers": 1,
              "hidden_size": heads * 8, "vocab_size": 64, "max_position_embeddings": 4096}  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
