"""The command where nothing runs; with a service it is tested on a real Ray."""

import os
import socket
import subprocess
import sys

import pytest


@pytest.fixture
def closed_port():
    with socket.socket() as bound:  # bound and not listening: nobody else can take it meanwhile
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


def fairshard(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cluster.cli", *arguments]
    env = {**os.environ, "PYTHONPATH": os.getcwd(), **environment}
    return subprocess.run(command, capture_output=True, text=True, env=env, timeout=120, check=False)


@pytest.mark.parametrize("json", [(), ("--json",)])
def test_one_sentence_and_exit_code_1_where_nothing_runs(closed_port, json):
    done = fairshard("status", *json, RAY_ADDRESS=f"127.0.0.1:{closed_port}")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("fairshard: nothing answers at ")
    assert "`fairshard serve`" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("address", ["nonsense", "127.0.0.1:http"])
def test_a_wrong_address_is_named(address):
    done = fairshard("status", "--address", address, RAY_ADDRESS="")
    assert done.returncode == 1
    assert f"'{address}' is no address of a Ray; expected HOST:PORT" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_tells_the_options():
    done = fairshard("status", "--help", COLUMNS="120", NO_COLOR="1")
    assert done.returncode == 0
    assert "--json" in done.stdout
    assert "--address" in done.stdout
