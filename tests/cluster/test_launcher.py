"""The shipped file in the hands of Ray's own launcher, and its start commands against our environment."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
import yaml
from ray.autoscaler._private.commands import _bootstrap_config  # what `ray up` calls with the parsed file

from cluster.environment import LAUNCHER_ENVIRONMENT, ray_environment
from cluster.spec.load import load_cluster_file

SHIPPED = Path(__file__).resolve().parents[2] / "cluster.yaml"


@pytest.fixture
def launcher() -> dict[str, Any]:
    return yaml.safe_load(SHIPPED.read_text())


def start_command(launcher: dict[str, Any], role: str) -> str:
    return next(command for command in launcher[f"{role}_start_ray_commands"] if "ray start" in command)


def exports(command: str) -> dict[str, str]:
    first = shlex.split(command.split(";")[0])
    assert first[0] == "export"
    return dict(word.split("=", 1) for word in first[1:])


def test_ray_takes_the_shipped_file(launcher):
    config = _bootstrap_config(launcher, no_config_cache=True)
    assert config["head_node_type"] == "local.cluster.node"
    assert config["metadata"] == launcher["metadata"]
    assert config["head_start_ray_commands"] == launcher["head_start_ray_commands"]


def test_ray_refuses_a_file_of_ours_at_the_top(launcher):
    with pytest.raises(jsonschema.ValidationError, match="'serving' was unexpected"):
        _bootstrap_config({**launcher, "serving": launcher["metadata"]["serving"]}, no_config_cache=True)


def test_ray_refuses_a_local_cluster_without_a_head(launcher):
    del launcher["provider"]["head_ip"]
    with pytest.raises(click.ClickException):
        _bootstrap_config(launcher, no_config_cache=True)


@pytest.mark.parametrize("role", ["head", "worker"])
def test_start_commands_export_the_environment_of_the_spec(launcher, role):
    spec = load_cluster_file(SHIPPED, cores=2).spec
    assert exports(start_command(launcher, role)) == ray_environment(spec.ray) | LAUNCHER_ENVIRONMENT


def test_start_command_serves_the_dashboard_where_the_spec_says(launcher):
    ray = load_cluster_file(SHIPPED, cores=2).spec.ray
    words = shlex.split(start_command(launcher, "head"))
    assert {f"--dashboard-host={ray.dashboard_host}", f"--dashboard-port={ray.dashboard_port}"} <= set(words)


def test_start_commands_keep_their_shell_on_one_line(launcher):
    """Ray runs each command through ``bash -c``: an export on a line of its own would be lost with its shell."""
    assert "\n" not in start_command(launcher, "head")
    assert "\n" not in start_command(launcher, "worker")
