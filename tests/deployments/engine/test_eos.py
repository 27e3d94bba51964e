import json

import pytest

from deployments.engine.eos import eos_token_ids
from deployments.engine.errors import ModelLoadError


def write(directory, **files):
    for name, content in files.items():
        (directory / f"{name}.json").write_text(json.dumps(content))
    return directory


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (dict(config={"eos_token_id": 2}), {2}),
        (dict(config={"eos_token_id": [2, 3]}), {2, 3}),
        (dict(config={"eos_token_id": 2}, generation_config={"eos_token_id": [5, 6]}), {5, 6}),
        (dict(config={"eos_token_id": 2}, generation_config={"eos_token_id": None}), {2}),
        (dict(config={"text_config": {"eos_token_id": 4}}), {4}),
        (dict(config={"eos_token_id": 0}), {0}),
        (dict(config={}), set()),
    ],
)
def test_end_tokens(tmp_path, files, expected):
    assert eos_token_ids(write(tmp_path, **files)) == expected


def test_a_directory_without_a_model_is_named(tmp_path):
    with pytest.raises(ModelLoadError, match=str(tmp_path)):
        eos_token_ids(tmp_path)


def test_broken_json_is_named(tmp_path):
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(ModelLoadError, match=r"config\.json is not JSON"):
        eos_token_ids(tmp_path)
