"""The whole life of a service as its own process, with a Serve application that has no models."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest

from cluster.launch import processes
from cluster.launch.ports import free_ports, is_free
from tests.listening import listening_hosts

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
START_DEADLINE_S = 240
pytestmark = pytest.mark.ray

SPEC = """cluster_name: test
provider: {{type: local, head_ip: 127.0.0.1, worker_ips: []}}
metadata:
  serving:
    http: {{port: {port}}}
    ray: {{dashboard_port: {dashboard}}}
    default_model: tiny
    models: [{{name: tiny, source: "builtin:tiny"}}]
    tenants: [{{name: acme, keys: [{{name: k, sha256: "{sha}"}}]}}]
"""


class Started:
    """A service below the test; ``words`` is what it has printed."""

    def __init__(self, folder: Path, **environment: str):
        self.port, dashboard = free_ports(2)
        self.out = folder / "out.txt"
        spec = folder / "cluster.yaml"
        spec.write_text(SPEC.format(port=self.port, dashboard=dashboard, sha="0" * 64))
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "run_echo.py"), str(spec), str(self.port)],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": f"{ROOT}:{HERE}"} | environment,
            stdout=self.out.open("w"),
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )

    @property
    def words(self) -> str:
        return self.out.read_text()

    def wait_until_ready(self) -> list[psutil.Process]:
        """Waits for the banner; returns the whole tree of processes."""
        self.wait_for(lambda: "Ctrl-C stops" in self.words, START_DEADLINE_S)
        top = psutil.Process(self.process.pid)
        return [top, *top.children(recursive=True)]

    def wait_for(self, condition, deadline_s: float) -> None:
        end_s = time.monotonic() + deadline_s
        while not condition():
            assert self.process.poll() is None, self.words
            assert time.monotonic() < end_s, self.words
            time.sleep(0.05)


@pytest.fixture
def start(tmp_path):
    started: list[Started] = []

    def one(**environment: str) -> Started:
        started.append(Started(tmp_path, **environment))
        return started[-1]

    yield one
    for service in started:
        if service.process.poll() is None:
            tree = psutil.Process(service.process.pid).children(recursive=True)
            service.process.kill()
            for process in tree:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
        service.process.wait()


def sessions() -> set[Path]:
    return set(Path("/tmp").glob("fairshard-*"))


def test_stops_in_order_and_leaves_nothing(start):
    buffers, folders = processes.shared_memory_files(), sessions()
    service = start()
    tree = service.wait_until_ready()
    assert listening_hosts(tree) == {"127.0.0.1"}

    url = f"http://127.0.0.1:{service.port}"
    with httpx.stream("GET", f"{url}/slow?pieces=20&pause_s=0.2", timeout=60) as running:
        lines = running.iter_lines()
        assert next(lines) == "0"
        os.killpg(service.process.pid, signal.SIGINT)  # as a terminal does: everything in the group gets it
        assert list(lines)[-1] == "19"  # a request that runs is finished
    assert service.process.wait(120) == 0
    assert "nothing is left" in service.words
    assert [process for process in tree if processes.lives(process)] == []
    assert is_free(service.port)
    assert processes.shared_memory_files() <= buffers
    assert sessions() <= folders


def test_sigterm_while_it_starts(start):
    folders = sessions()
    service = start()
    service.wait_for(lambda: "Starting Ray" in service.words, START_DEADLINE_S)
    service.process.send_signal(signal.SIGTERM)
    assert service.process.wait(120) == 0
    assert sessions() <= folders


@pytest.mark.long
def test_the_second_signal_ends_at_once(start):
    folders = sessions()
    service = start()
    tree = service.wait_until_ready()
    with httpx.stream("GET", f"http://127.0.0.1:{service.port}/slow?pieces=1000&pause_s=0.2", timeout=60) as running:
        assert next(running.iter_lines()) == "0"
        service.process.send_signal(signal.SIGINT)
        service.wait_for(lambda: "Stopping" in service.words, 60)
        service.process.send_signal(signal.SIGINT)
        assert service.process.wait(60) == 130
    psutil.wait_procs(tree[1:], timeout=30)
    assert [process for process in tree if processes.lives(process)] == []
    assert sessions() <= folders


@pytest.mark.long
def test_nothing_outlives_a_killed_service(start):
    service = start()
    tree = service.wait_until_ready()
    service.process.kill()
    service.process.wait()
    end_s = time.monotonic() + 120
    while left := [process for process in tree if processes.lives(process)]:
        assert time.monotonic() < end_s, left
        time.sleep(0.1)


def test_an_application_that_fails_ends_the_start_with_its_reason(start):
    service = start(ECHO_BROKEN="1")
    assert service.process.wait(START_DEADLINE_S) == 1
    assert "the weights are missing" in service.words.splitlines()[-1]
    assert "Traceback" not in service.words


def test_a_port_in_use_is_told_before_anything_starts(start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = subprocess.run(
            [sys.executable, "-m", "cluster.cli", "serve", "--spec", "cluster.yaml", "--port", str(taken.getsockname()[1])],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert done.returncode == 1
    assert "is in use by process" in done.stderr
    assert "Starting Ray" not in done.stdout
