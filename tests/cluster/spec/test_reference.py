"""The generated pages are current, and the schema means what the spec means."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from cluster.spec.outline import sections
from cluster.spec.reference import reference_page, schema_page, write

ROOT = Path(__file__).resolve().parents[3]
STALE = "stale: run `python -m cluster.spec.reference`"


@pytest.mark.parametrize(("page", "file"), [(reference_page, "reference.md"), (schema_page, "cluster.schema.json")])
def test_generated_page_is_current(page, file):
    assert (ROOT / "docs" / file).read_text() == page(), STALE


def test_writing_makes_both_pages(tmp_path):
    write(tmp_path)
    assert (tmp_path / "reference.md").read_text() == reference_page()
    assert json.loads((tmp_path / "cluster.schema.json").read_text())["title"] == "Fairshard cluster.yaml"


def test_every_key_has_a_row():
    page = reference_page()
    for section in sections().values():
        part = page.split(f"## `metadata.serving.{section.path}`".replace(".`", "`"))[1].split("\n## ")[0]
        for key in section.keys:
            row = next(line for line in part.splitlines() if line.startswith(f"| `{key.name}` |"))
            assert row.replace("\\|", "").count("|") == 6, row
            assert key.description


def test_schema_takes_the_shipped_file_and_refuses_wrong_ones():
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(json.loads(schema_page()))
    data = yaml.safe_load((ROOT / "cluster.yaml").read_text())
    assert list(validator.iter_errors(data)) == []
    data["metadata"]["serving"]["http"]["prot"] = 1
    data["metadata"]["serving"]["models"][0]["tensor_parallel"] = "2"
    assert sorted(list(error.path)[2] for error in validator.iter_errors(data)) == ["http", "models"]
    assert not validator.is_valid({"metadata": {}})
