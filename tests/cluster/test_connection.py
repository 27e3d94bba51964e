import socket
import subprocess
import sys
from pathlib import Path

import pytest

from cluster import connection
from cluster.connection import connect, local_addresses, ray_spec_of
from cluster.environment import client_environment
from cluster.errors import LaunchError
from cluster.launch import session as sessions
from cluster.launch.session import OWNER, create_session
from cluster.spec import RaySpec


@pytest.fixture
def raylet(tmp_path):
    """A process with a raylet's command line, ended afterwards."""
    started = []

    def start(address: str) -> None:
        executable = tmp_path / "raylet"
        if not executable.exists():
            executable.symlink_to(sys.executable)
        wait = "import sys; print('up', flush=True); sys.stdin.read()"
        command = [str(executable), "-c", wait, f"--gcs-address={address}", "--node_ip_address=127.0.0.1"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        started.append(process)

    yield start
    for process in started:
        process.communicate()


@pytest.fixture
def no_session(monkeypatch, tmp_path):
    """No service of this machine's users is in sight, and none of this test's own yet."""
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    monkeypatch.setattr(sessions, "PLACES", (lambda: str(tmp_path),))
    monkeypatch.setattr(sessions, "LONGEST_FOLDER", 1000)


def test_a_node_of_this_machine_is_found_by_its_command_line(raylet):
    assert "127.0.0.1:61234" not in local_addresses()
    raylet("127.0.0.1:61234")
    assert "127.0.0.1:61234" in local_addresses()


def test_several_clusters_are_listed_instead_of_guessed(raylet, no_session):
    raylet("127.0.0.1:61234")
    raylet("192.0.2.1:61235")
    with pytest.raises(LaunchError, match=r"several Rays .* --address, of .*127\.0\.0\.1:61234"):
        connect()


def test_of_several_clusters_the_service_that_was_started_here_counts(raylet, no_session):
    for number in range(2):
        raylet(f"127.0.0.1:6123{number}")
    raylet("192.0.2.1:61239")
    started = [create_session() for _ in range(2)]
    started[0].announce("127.0.0.1:61230", "http://127.0.0.1:8000/v1")
    assert connection._find("auto") == ("127.0.0.1", 61230)
    started[1].announce("127.0.0.1:61231", "http://127.0.0.1:8001/v1")
    each = r"127\.0\.0\.1:61230 \(http://127\.0\.0\.1:8000/v1\), 127\.0\.0\.1:61231 \(http://127\.0\.0\.1:8001/v1\)$"
    with pytest.raises(LaunchError, match=f"several services .* --address, of {each}"):
        connect()
    (started[0].folder / OWNER).write_text(str(2**22 + 1))  # beyond every process id
    assert connection._find("auto") == ("127.0.0.1", 61231)


def test_a_loopback_address_becomes_the_one_that_the_node_advertises(raylet):
    raylet("192.0.2.1:61234")
    assert connection._find("127.0.0.1:61234") == ("192.0.2.1", 61234)
    assert connection._find("127.0.0.1:61235") == ("127.0.0.1", 61235)


def test_the_shells_address_counts_only_where_none_is_given(monkeypatch):
    monkeypatch.setenv("RAY_ADDRESS", "192.0.2.7:1234")
    assert connection._find("auto") == ("192.0.2.7", 1234)
    assert connection._find("192.0.2.8:1234") == ("192.0.2.8", 1234)


@pytest.mark.parametrize("address", ["nonsense", ":6379", "host:", "host:http", "host:0", "host:65536", "ray://"])
def test_a_wrong_address_is_named(address):
    with pytest.raises(LaunchError, match="is no address of a Ray; expected HOST:PORT"):
        connect(address)


def test_a_closed_port_is_one_sentence():
    with socket.socket() as bound:  # bound and not listening: nobody else can take it meanwhile
        bound.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{bound.getsockname()[1]}"
        with pytest.raises(LaunchError, match=f"nothing answers at {address}; no service is running"):
            connect(address)


def test_ray_keeps_a_loopback_address_only_if_told_to():
    extra = set(client_environment(RaySpec(), "127.0.0.1").items()) - set(client_environment(RaySpec(), "192.0.2.1").items())
    assert extra == {("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")}


def test_the_spec_file_tells_how_to_log_on_where_there_is_one(tmp_path):
    assert ray_spec_of(tmp_path / "cluster.yaml") == RaySpec()
    changed = tmp_path / "changed.yaml"
    text = Path("cluster.yaml").read_text()
    assert "throughput: true" in text
    changed.write_text(text.replace("throughput: true", "throughput: false"))
    assert ray_spec_of(changed) == RaySpec(throughput=False)
