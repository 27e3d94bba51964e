from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from cluster.cli.check import check
from cluster.cli.schema import schema
from cluster.spec.reference import schema_page

SHIPPED = Path(__file__).resolve().parents[3] / "cluster.yaml"


@pytest.fixture
def app() -> typer.Typer:
    app = typer.Typer()
    app.command()(check)
    app.command()(schema)
    return app


def write(folder: Path, *edits: tuple[str, str]) -> Path:
    text = SHIPPED.read_text().replace("cpus: null", "cpus: 2")  # whatever machine this is
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    file = folder / "cluster.yaml"
    file.write_text(text)
    return file


def test_right_file_is_summed_up(app, tmp_path):
    result = CliRunner().invoke(app, ["check", str(write(tmp_path))])
    assert result.exit_code == 0, result.output
    words = " ".join(result.output.split())
    for expected in (
        "no problem found",
        "embedded v1 (default): builtin:embedded, 1 replica of 2 ranks, float32",
        "ranks 2",
        "CPUs 2 wanted by ranks, 2 available (ray.cpus)",
        "KV memory 512 MiB",
        "tenants acme, globex",
        "http://127.0.0.1:8000",
    ):
        assert expected in words
    assert "\x1b" not in result.output  # no colour into a pipe


def test_every_problem_is_told_on_a_line_of_its_own(app, tmp_path):
    file = write(tmp_path, ("block_size:", "blocksize:"), ("port: 8000", "port: '8000'"))
    result = CliRunner().invoke(app, ["check", str(file)])
    assert result.exit_code == 1
    first, second, total = result.output.splitlines()
    assert first.startswith(f"{file}:")
    assert "metadata.serving.http.port: expected a whole number (1 to 65535), found the text '8000'" in first
    assert "did you mean 'block_size'?" in second
    assert total == f"{file}: 2 problems"


def test_default_path_is_cluster_yaml_here(app, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["check"])
    assert result.exit_code == 1
    assert "cluster.yaml: no such file" in result.output


def test_square_brackets_are_text_and_no_markup(app, tmp_path):
    result = CliRunner().invoke(app, ["check", str(write(tmp_path, ("path: split", "path: '[red]x'")))])
    assert "found the text '[red]x'" in result.output


def test_unknown_number_of_cpus_is_said(app, tmp_path):
    file = write(tmp_path, ("head_ip: 127.0.0.1", "head_ip: 10.0.0.1"), ("cpus: 2", "cpus: null"))
    result = CliRunner().invoke(app, ["check", str(file)])
    assert "the file does not tell how many the nodes have" in " ".join(result.output.split())


def test_schema_is_printed(app):
    result = CliRunner().invoke(app, ["schema"])
    assert result.exit_code == 0
    assert result.output == schema_page()
    assert json.loads(result.output)["$defs"]["EngineSpec"]["properties"]["block_size"]["description"]
