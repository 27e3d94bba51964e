"""Ctrl-C and SIGTERM at any moment: the right exit code, plain words, and nothing left."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest

from cluster.launch import processes
from cluster.launch.ports import free_ports, is_free
from tests.service.conftest import HEADERS, ROOT, edit, wait_until_printed

pytestmark = [pytest.mark.ray, pytest.mark.long, pytest.mark.timeout(600)]

MARK = "FAIRSHARD_TEST_RUN"  # every process below inherits it, however it detaches itself
STOPPED, AT_ONCE = 0, 130
NOTHING_STARTED = {signal.SIGINT: 130, signal.SIGTERM: -signal.SIGTERM}


class Run:
    """`fairshard serve` with the shipped spec on ports of its own."""

    def __init__(self, folder: Path):
        self.mark, self.out, self.spec_file = uuid.uuid4().hex, folder / "out.txt", folder / "cluster.yaml"
        self.port, dashboard_port = free_ports(2)
        self.spec_file.write_text((ROOT / "cluster.yaml").read_text())
        edit(self.spec_file, http={"port": self.port, "drain_s": 3000}, ray={"dashboard_port": dashboard_port})
        self.buffers, self.folders = processes.shared_memory_files(), set(Path("/tmp").glob("fairshard-*"))
        command = [sys.executable, "-m", "cluster.cli", "serve", "--spec", str(self.spec_file)]
        env = os.environ | {MARK: self.mark}
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=self.out.open("w"), stderr=subprocess.STDOUT, start_new_session=True
        )

    def signal(self, number: int) -> None:
        """As a terminal or an init system does: to the whole group, or to the one process."""
        if number == signal.SIGINT:
            os.killpg(self.process.pid, number)
        else:
            self.process.send_signal(number)

    def catches(self, number: int) -> bool:
        """Whether a handler is in place; false for a process that has ended."""
        with suppress(FileNotFoundError):
            [caught] = re.findall(r"SigCgt:\s*(\w+)", Path(f"/proc/{self.process.pid}/status").read_text()) or ["0"]
            return bool(int(caught, 16) >> number - 1 & 1)
        return False

    def living(self) -> list[psutil.Process]:
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get(MARK) == self.mark and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
            except psutil.Error:
                continue
        return found

    def assert_nothing_is_left(self) -> None:
        words = self.out.read_text()
        assert "Traceback" not in words
        assert "fail" not in words
        assert "raylet" not in words
        psutil.wait_procs(self.living(), timeout=30)
        assert self.living() == []
        assert is_free(self.port)
        assert processes.shared_memory_files() <= self.buffers
        assert set(Path("/tmp").glob("fairshard-*")) <= self.folders


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    run = Run(tmp_path)
    yield run
    for process in run.living():
        process.kill()
    run.process.wait()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after_s", [0.4, 1, 2, 4, 8, 14])
def test_one_signal(run: Run, number: int, after_s: float) -> None:
    time.sleep(after_s)
    run.signal(number)
    assert run.process.wait(180) in (STOPPED, NOTHING_STARTED[number]), run.out.read_text()
    run.assert_nothing_is_left()


def test_a_signal_while_ray_takes_it_for_a_crash(run: Run) -> None:
    while not run.catches(signal.SIGTRAP):  # only the handlers of Ray's C++ side do
        assert run.process.poll() is None, run.out.read_text()
        time.sleep(0.01)
    run.signal(signal.SIGTERM)
    assert run.process.wait(180) == STOPPED, run.out.read_text()
    run.assert_nothing_is_left()


@pytest.mark.parametrize("after_s", [2, 4, 8, 14])
def test_two_signals(run: Run, after_s: float) -> None:
    time.sleep(after_s)
    run.signal(signal.SIGINT)
    time.sleep(0.3)
    if run.process.poll() is None:
        run.signal(signal.SIGINT)
    assert run.process.wait(180) in (STOPPED, AT_ONCE), run.out.read_text()
    run.assert_nothing_is_left()


def test_while_it_drains_streams_end_and_new_requests_are_refused(run: Run) -> None:
    wait_until_printed(run.process, run.out, "Ctrl-C stops")
    url, lines, started = f"http://127.0.0.1:{run.port}/v1/completions", [], threading.Event()

    def stream() -> None:
        body = {"model": "embedded", "prompt": "a", "max_tokens": 1000, "ignore_eos": True, "stream": True}
        with httpx.stream("POST", url, json=body, headers=HEADERS, timeout=180) as reply:
            for line in reply.iter_lines():
                lines.append(line)
                started.set()

    streaming = threading.Thread(target=stream)
    streaming.start()
    assert started.wait(120)
    run.signal(signal.SIGINT)
    wait_until_printed(run.process, run.out, "Stopping")
    while streaming.is_alive():
        try:
            reply = httpx.post(url, json={"model": "embedded", "prompt": "a", "max_tokens": 1}, headers=HEADERS, timeout=180)
        except httpx.ConnectError:
            break
        if reply.status_code == 503:
            assert reply.json()["error"]["code"] == "draining"
            break
        assert reply.status_code == 200  # Serve's controller has not looked yet
    assert streaming.is_alive(), "new requests are refused while old ones run, not after them"
    streaming.join()
    assert "data: [DONE]" in lines
    assert run.process.wait(180) == STOPPED
    run.assert_nothing_is_left()
