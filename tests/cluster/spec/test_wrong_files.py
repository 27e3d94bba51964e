"""Wrong files, and what is said about each: line, key path, what was expected and found, the nearest right word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, SequenceNode

from cluster.errors import SpecError
from cluster.spec.load import load_cluster_file

TEXT = (Path(__file__).resolve().parents[3] / "cluster.yaml").read_text()
FIRST = "metadata.serving.models[0]"
SECOND_MODEL = "      - {name: NAME, source: 'builtin:tiny'}\n\n    # Keys are never"
SECOND_KEY = "      - name: globex\n        weight: 1\n        quota: {}\n        keys:\n          - name: demo\n"
ACME = next(line.split()[1] for line in TEXT.splitlines() if "sha256: " in line)


def altered(*edits: tuple[str, str]) -> str:
    """The shipped file after the edits, each made once."""
    text = TEXT
    for old, new in edits:
        assert old in text, f"cluster.yaml no longer holds {old!r}"
        text = text.replace(old, new, 1)
    return text


def line_of(marker: str, text: str) -> int:
    """The 1-based number of the first line that holds the marker; found without a YAML parser."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if marker in line)


# (edits, a text on the line that must be named, key path, words of the message)
FORM = {
    "mistyped key": ([("block_size:", "blocksize:")], "blocksize", f"{FIRST}.engine.blocksize", ["unknown key", "did you mean 'block_size'?", "allowed: max_num_seqs"]),
    "swapped letters": ([("port: 8000", "prot: 8000")], "prot", "metadata.serving.http.prot", ["unknown key", "'port'"]),
    "hyphens": ([("max_waiting:", "max-waiting:")], "max-waiting", f"{FIRST}.engine.max-waiting", ["did you mean 'max_waiting'?"]),
    "camel case": ([("max_body_bytes:", "maxBodyBytes:")], "maxBodyBytes", "metadata.serving.http.maxBodyBytes", ["did you mean 'max_body_bytes'?"]),
    "cut short": ([("kv_memory_mib:", "kv_memory:")], "kv_memory:", f"{FIRST}.engine.kv_memory", ["did you mean 'kv_memory_mib'?"]),
    "key of another section": ([("routers: 1", "block_size: 16")], "block_size: 16", "metadata.serving.http.block_size", ["unknown key", "'block_size' belongs in models[].engine"]),
    "key far from any": ([("routers: 1", "zebra: 1")], "zebra", "metadata.serving.http.zebra", ["unknown key (allowed: host, port"]),
    "key that is a number": ([("routers: 1", "5: 1")], "      5: 1", "metadata.serving.http[5]", ["unknown key"]),
    "mistyped required key": ([("- name: embedded ", "- nam: tiny ")], "- nam: tiny", f"{FIRST}.nam", ["did you mean 'name'?"]),
    "missing required key": ([("    default_model: embedded", "    #")], "  serving:", "metadata.serving.default_model", ["missing; expected text"]),
    "missing key of an item": ([("source: builtin:embedded", "#")], "- name: embedded", f"{FIRST}.source", ["missing; expected text (not empty)"]),
    "missing section": ([("    tenants: ", "    tennants: ")], "tennants", "metadata.serving.tennants", ["did you mean 'tenants'?"]),
    "text for a number": ([("port: 8000", "port: '8000'")], "'8000'", "metadata.serving.http.port", ["expected a whole number (1 to 65535)", "found the text '8000'", "without quotes"]),
    "unit in a number": ([("kv_memory_mib: 256", "kv_memory_mib: 256MiB")], "256MiB", f"{FIRST}.engine.kv_memory_mib", ["expected a whole number", "found the text '256MiB'"]),
    "fraction for a whole number": ([("tensor_parallel: 2", "tensor_parallel: 2.5")], "2.5", f"{FIRST}.tensor_parallel", ["expected a whole number (1 to 64)", "found 2.5"]),
    "whole float for a whole number": ([("tensor_parallel: 2", "tensor_parallel: 2.0")], "2.0", f"{FIRST}.tensor_parallel", ["expected a whole number", "found 2.0"]),
    "truth for a number": ([("drain_s: 30", "drain_s: true")], "drain_s", "metadata.serving.http.drain_s", ["expected a number (0 to 3600)", "found true"]),
    "infinity": ([("drain_s: 30", "drain_s: .inf")], "drain_s", "metadata.serving.http.drain_s", ["expected a number (0 to 3600)", "found inf"]),
    "nothing for a number": ([("port: 8000", "port:")], "port:  ", "metadata.serving.http.port", ["found nothing (null)"]),
    "yes for true": ([("haproxy: true", "haproxy: yes")], "haproxy", "metadata.serving.ray.haproxy", ["expected true or false", "found the text 'yes'", "did you mean 'true'?"]),
    "number for a truth": ([("skip_special_tokens: true", "skip_special_tokens: 1")], "skip_special", "metadata.serving.filter.skip_special_tokens", ["expected true or false", "found 1"]),
    "number for text": ([("version: v1", "version: 1")], "version: 1", f"{FIRST}.version", ["expected text (letters, digits", "found 1"]),
    "date for text": ([("version: v1", "version: 2024-01-01")], "version:", f"{FIRST}.version", ["expected text", "found a date (2024-01-01)"]),
    "mistyped choice": ([("path: split", "path: fusd")], "path: fusd", "metadata.serving.path", ["expected one of split, fused", "found the text 'fusd'", "did you mean 'fused'?"]),
    "choice of another spelling": ([("dtype: float32", "dtype: float64")], "float64", f"{FIRST}.dtype", ["expected one of float32, bfloat16, float16", "'float32'"]),
    "unknown choice": ([("collective: auto", "collective: mpi")], "mpi", f"{FIRST}.collective", ["expected one of auto, shm, gloo, nccl, found the text 'mpi'"]),
    "too small": ([("block_size: 16", "block_size: 0")], "block_size: 0", f"{FIRST}.engine.block_size", ["expected a whole number (1 to 1024), found 0"]),
    "too large": ([("port: 8000", "port: 80000")], "port: 80000", "metadata.serving.http.port", ["(1 to 65535), found 80000"]),
    "not above zero": ([("request_deadline_s: 600", "request_deadline_s: 0")], "request_deadline_s", "metadata.serving.http.request_deadline_s", ["expected a number (above 0, at most 86400), found 0"]),
    "null or a number": ([("cpus: null", "cpus: many")], "cpus: many", "metadata.serving.ray.cpus", ["expected a whole number or null (1 to 4096), found the text 'many'"]),
    "name with a blank": ([("- name: embedded ", "- name: my tiny ")], "my tiny", f"{FIRST}.name", ["letters, digits, `.`, `_` and `-`", "found the text 'my tiny'"]),
    "key instead of its hash": ([(ACME, "fs-demo-acme")], "fs-demo-acme  #", "metadata.serving.tenants[0].keys[0].sha256", ["expected text (64 lower-case hex digits), found the text 'fs-demo-acme'"]),
    "empty text": ([("source: builtin:embedded", "source: ''")], "source: ''", f"{FIRST}.source", ["expected text (not empty), found an empty text"]),
    "list for a mapping": ([("quota: {}", "quota: []")], "quota: []", "metadata.serving.tenants[0].quota", ["expected a mapping", "found a list of 0 items"]),
    "text for an item": ([("      - name: acme ", "      - hello\n      - name: acme ")], "- hello", "metadata.serving.tenants[0]", ["expected a mapping with the keys name, keys, weight, quota, found the text 'hello'"]),
    "limit that does not exist yet": ([("quota: {}", "quota: {rpm: 5}")], "rpm", "metadata.serving.tenants[0].quota.rpm", ["unknown key", "no key is accepted yet"]),
    "unknown launcher key": ([("cluster_name:", "clustername:")], "clustername", "clustername", ["unknown key", "did you mean 'cluster_name'?"]),
    "mistyped metadata": ([("metadata:\n", "metadta:\n")], "metadta", "metadta", ["did you mean 'metadata'?"]),
    "mistyped serving": ([("  serving:\n", "  servings:\n")], "servings", "metadata.servings", ["did you mean 'serving'?"]),
}  # fmt: skip

CROSS = {
    "two models of one name": ([("    # Keys are never", SECOND_MODEL.replace("NAME", "embedded")), ("cpus: null", "cpus: 4")], "{name: embedded", "metadata.serving.models[1].name", ["expected a name of its own", "'embedded' again", "model 0"]),
    "a model named default": ([("    # Keys are never", SECOND_MODEL.replace("NAME", "default")), ("cpus: null", "cpus: 4")], "{name: default", "metadata.serving.models[1].name", ["always means the default model"]),
    "default model mistyped": ([("default_model: embedded", "default_model: embeded")], "embeded", "metadata.serving.default_model", ["expected the name of a model ('embedded')", "found 'embeded'", "did you mean 'embedded'?"]),
    "ranks that do not divide the heads": ([("tensor_parallel: 2", "tensor_parallel: 3"), ("cpus: null", "cpus: 3")], "tensor_parallel: 3", f"{FIRST}.tensor_parallel", ["4 attention heads (1, 2, 4)", "found 3"]),
    "context beyond the model": ([("context_length: 2048", "context_length: 4096")], "4096", f"{FIRST}.context_length", ["at most the model's 2048 positions", "found 4096"]),
    "completion fills the context": ([("default_max_tokens: 256", "default_max_tokens: 2048")], "default_max_tokens: 2048", f"{FIRST}.default_max_tokens", ["fewer tokens than context_length (2048)", "found 2048"]),
    "more ranks than one node": ([("tensor_parallel: 2", "tensor_parallel: 4")], "tensor_parallel: 4", f"{FIRST}.tensor_parallel", ["which has 2 CPUs (this machine's cores)", "found 4 ranks x 1 CPU = 4", "lower tensor_parallel to at most 2", "ray.cpus to 4"]),
    "one rank wider than a node": ([("cpus_per_rank: 1", "cpus_per_rank: 3")], "tensor_parallel: 2", f"{FIRST}.tensor_parallel", ["found 2 ranks x 3 CPUs = 6", "lower cpus_per_rank to at most 2"]),
    "replicas beyond the cluster": ([("min: 1 ", "min: 3 "), ("max: 1 ", "max: 3 ")], "    models: ", "metadata.serving.models", ["expected at most 2 CPUs, those of all nodes (this machine's cores), found 6", "(embedded 3 x 2 ranks x 1 CPU)", "ray.cpus"]),
    "fewer at most than at least": ([("min: 1 ", "min: 2 "), ("cpus: null", "cpus: 4")], "min: 2", f"{FIRST}.replicas.min", ["at most replicas.max (1)", "found 2"]),
    "nccl without a GPU": ([("collective: auto", "collective: nccl")], "nccl", f"{FIRST}.collective", ["needs GPUs", "gpus_per_rank is 0"]),
    "shared memory with GPUs": ([("collective: auto", "collective: shm"), ("gpus_per_rank: 0", "gpus_per_rank: 1")], "shm", f"{FIRST}.collective", ["found shm", "expected auto, nccl or gloo"]),
    "spare ranks on GPUs": ([("warm_spare: false", "warm_spare: true"), ("gpus_per_rank: 0", "gpus_per_rank: 1")], "warm_spare: true", f"{FIRST}.warm_spare", ["expected false where ranks have GPUs"]),
    "8 bits of float32": ([("quantization: none", "quantization: int8")], "quantization: int8", f"{FIRST}.quantization", ["found int8, which needs dtype: bfloat16;", "or none"]),
    "4 bits of float32": ([("quantization: none", "quantization: int4")], "quantization: int4", f"{FIRST}.quantization", ["found int4, which needs dtype: bfloat16;", "or none"]),
    "8 bits that are not packed": ([("quantization: none", "quantization: int8"), ("dtype: float32", "dtype: bfloat16"), ("packed_linears: true", "packed_linears: false")], "quantization: int8", f"{FIRST}.quantization", ["needs optimisations.packed_linears: true;"]),
    "two tenants of one name": ([("- name: globex", "- name: acme  # again")], "# again", "metadata.serving.tenants[1].name", ["'acme' again", "tenant 0"]),
    "two keys of one name": ([(SECOND_KEY, SECOND_KEY + f"            sha256: {'a' * 64}\n          - name: demo  # again\n")], "# again", "metadata.serving.tenants[1].keys[1].name", ["'demo' again", "key 0"]),
    "one key for two tenants": ([("          - name: demo\n            sha256: ", f"          - name: demo\n            sha256: {ACME}  # twice\n          - name: old\n            sha256: ")], "# twice", "metadata.serving.tenants[1].keys[0].sha256", ["hash of acme's key 'demo' again"]),
    "one port for two": ([("      port: 8000", "      port: 8265")], "      port: 8265", "metadata.serving.http.port", ["another port than ray.dashboard_port", "8265"]),
    "demo keys on every address": ([("      host: 127.0.0.1", "      host: 0.0.0.0")], "host: 0.0.0.0", "metadata.serving.http.host", ["found '0.0.0.0'", "fs-demo-acme, fs-demo-globex", "keys of your own"]),
    "demo keys and an open dashboard": ([("dashboard_host: 127.0.0.1", "dashboard_host: '::'")], "dashboard_host: '::'", "metadata.serving.ray.dashboard_host", ["found '::'", "demo keys"]),
    "port in the address": ([("      host: 127.0.0.1", "      host: 127.0.0.1:8000")], "host: 127.0.0.1:8000", "metadata.serving.http.host", ["an IP address or a host name", "the port has its own key"]),
    "folder that is not there": ([("source: builtin:embedded", "source: ./weights")], "./weights", f"{FIRST}.source", ["expected the folder of a Hugging Face model, found no folder 'weights'"]),
    "unknown built-in model": ([("source: builtin:embedded", "source: builtin:tny")], "builtin:tny", f"{FIRST}.source", ["builtin:tny", "builtin:tiny"]),
    "neither path nor hub id": ([("source: builtin:embedded", "source: some model")], "some model", f"{FIRST}.source", ["a hub id (owner/name)", "found 'some model'"]),
}  # fmt: skip


def problems_of(text: str | bytes, folder: Path) -> list[str]:
    file = folder / "cluster.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SpecError) as caught:
        load_cluster_file(file, cores=2)
    return [line.replace(f"{folder}/", "") for line in str(caught.value).splitlines()]


@pytest.mark.parametrize(("edits", "marker", "path", "words"), [*FORM.values(), *CROSS.values()], ids=[*FORM, *CROSS])
def test_wrong_key_is_told_with_its_line(tmp_path, edits, marker, path, words):
    text = altered(*edits)
    problems = problems_of(text, tmp_path)
    mine = [problem for problem in problems if problem.startswith(f"cluster.yaml:{line_of(marker, text)}: {path}: ")]
    assert mine, problems
    for word in words:
        assert word in mine[0]


@pytest.mark.parametrize("name", [*FORM, *CROSS])
def test_one_mistake_is_one_problem(tmp_path, name):
    assert len(problems_of(altered(*(FORM | CROSS)[name][0]), tmp_path)) == 1


FILES = {
    "empty": ("", ":1: expected a mapping with metadata.serving in it, found an empty file"),
    "only a comment": ("# nothing\n", ":1: expected a mapping"),
    "a list": ("- 1\n", ":1: expected a mapping with metadata.serving in it, found a list of 1 item"),
    "a word": ("hello", ":1: expected a mapping with metadata.serving in it, found the text 'hello'"),
    "no metadata": ("cluster_name: a\n", ":1: metadata.serving: missing"),
    "metadata is empty": ("cluster_name: a\nmetadata:\n", ":2: metadata.serving: missing"),
    "metadata is a list": ("cluster_name: a\nmetadata: []\n", ":2: metadata: expected a mapping with serving in it, found a list"),
    "serving is empty": ("metadata:\n  serving:\n", ":2: metadata.serving: expected a mapping with the keys http, path"),
    "serving is a list": ("metadata:\n  serving: [1]\n", ":2: metadata.serving: expected a mapping with the keys http"),
    "duplicate key": (altered(("port: 8000", "port: 1\n      port: 2")), f':{line_of("port: 8000", TEXT) + 1}:7: duplicate key "port"'),
    "open bracket": ("a: 1\nb: [1\nc: 2\n", ":3:2: not YAML: expected ',' or ']'"),
    "tab": ("a:\n\tb: 1\n", ":2:1: not YAML: found character '\\t'"),
    "colon": ("a: b: c\n", ":1:5: not YAML: mapping values are not allowed here"),
    "unknown anchor": ("a: *b\n", ":1:4: not YAML: found undefined alias 'b'"),
    "unknown tag": ("a: !secret b\n", ":1:4: not YAML: could not determine a constructor for the tag '!secret'"),
    "value that does not fit its tag": ("a: 1\nb: !!bool maybe\n", ":2:4: not YAML: found a value that is no tag:yaml.org,2002:bool"),
    "two documents": ("a: 1\n---\nb: 2\n", ":2:1: not YAML"),
    "control character": ("a: 1\nb: \x01\n", ":2:4: not YAML: '\\x01' may not stand"),
    "not UTF-8": (b"a: 1\nb: \xff\n", ":2: expected UTF-8 text, found the byte 0xff"),
    "nested without end": ("a: " + "[" * 5000, ":1: not YAML that can be read: nested too deeply"),
    "key of two lines": ('metadata:\n  serving: {"a\\nb": 1}\n', ":2: metadata.serving.'a\\nb': unknown key"),
    "keys that are lists": ("metadata:\n  serving: {? [a] : 1}\n", ":2: metadata.serving"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), FILES.values(), ids=FILES)
def test_wrong_file_is_told_with_its_line(tmp_path, text, words):
    assert any(problem.startswith("cluster.yaml" + words) for problem in problems_of(text, tmp_path))


def test_file_that_cannot_be_read(tmp_path):
    with pytest.raises(SpecError, match=r"nowhere\.yaml: no such file"):
        load_cluster_file(tmp_path / "nowhere.yaml")
    with pytest.raises(SpecError, match=r"is a folder; expected the path of a cluster\.yaml"):
        load_cluster_file(tmp_path)
    with pytest.raises(SpecError, match="cannot be read: Not a directory"):
        load_cluster_file(Path(__file__) / "cluster.yaml")


def test_all_problems_are_told_at_once_in_the_order_of_the_file(tmp_path):
    edits = [("block_size: 16", "block_size: no"), ("port: 8000", "port: x"), ("- name: acme ", "- nme: acme ")]
    problems = problems_of(altered(*edits), tmp_path)
    assert [problem.split(": ")[1].rpartition(".")[2] for problem in problems] == ["port", "block_size", "nme"]


def test_list_whose_items_are_all_wrong_is_not_called_too_short(tmp_path):
    problems = problems_of("metadata: {serving: {default_model: a, models: [1], tenants: []}}\n", tmp_path)
    assert [problem.split(": ")[1] for problem in problems] == ["metadata.serving.models[0]", "metadata.serving.tenants"]
    assert "expected a list of mappings (at least 1), found a list of 0 items" in problems[1]


def test_problem_in_a_merged_mapping_stands_where_it_was_written(tmp_path):
    text = altered(
        (
            "        keys:                      # required; at least one\n          - name: demo ",
            "        keys:\n          - &key\n            colour: red\n            name: demo ",
        ),
        ("          - name: demo\n", "          - <<: *key\n            name: demo\n"),
    )
    lines = [problem.split(": ")[0] for problem in problems_of(text, tmp_path)]
    assert lines == [f"cluster.yaml:{line_of('colour: red', text)}"] * 2


def _keys(node: MappingNode | SequenceNode, path: str) -> list[tuple[str, str, int, int]]:
    """Every key below the node: its parent's path, its name, and its 0-based line and column."""
    found = []
    if isinstance(node, SequenceNode):
        return [key for number, item in enumerate(node.value) for key in _keys(item, f"{path}[{number}]")]
    for name, value in node.value if isinstance(node, MappingNode) else ():
        found.append((path, name.value, name.start_mark.line, name.start_mark.column))
        found += _keys(value, f"{path}.{name.value}".removeprefix("."))
    return found


ALL_KEYS = _keys(YAML(typ="safe", pure=True).compose(TEXT), "")
OURS = [key for key in ALL_KEYS if key[0] == "" or key[0].startswith("metadata")]
KNOWN = {name for _, name, _, _ in ALL_KEYS}


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(key=st.sampled_from(OURS), place=st.integers(0, 30), letter=st.sampled_from("abcdefghijklmnopqrstuvwxyz_"))
def test_any_key_with_one_wrong_letter_is_told_with_its_line_and_the_right_one(tmp_path, key, place, letter):
    parent, name, line, column = key
    place %= len(name)
    wrong = name[:place] + letter + name[place + 1 :]
    assume(wrong not in KNOWN)
    lines = TEXT.splitlines()
    lines[line] = lines[line][:column] + wrong + lines[line][column + len(name) :]
    problems = problems_of("\n".join(lines), tmp_path)
    start = f"cluster.yaml:{line + 1}: {f'{parent}.{wrong}'.removeprefix('.')}: unknown key; did you mean "
    assert len(problems) == 1, problems
    assert problems[0].startswith(start)
    assert repr(name) in problems[0]
