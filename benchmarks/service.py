"""Servers to measure, each a process of its own on 127.0.0.1: our own service in a given shape, and any other."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
KEY = "fs-demo-acme"
START_S = 300


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers; ``start_s`` is the time from launching it to being ready.

    ``ignores_eos`` says whether it generates as many tokens as it is asked for, come what may.
    """

    base_url: str
    pid: int
    model: str
    api_key: str
    start_s: float
    ignores_eos: bool = True


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def write_spec(folder: Path, port: int, dashboard_port: int, path: str, model: dict[str, Any]) -> Path:
    """The shipped cluster.yaml in ``folder``, with these ports and path and changes to its model."""
    data = yaml.safe_load((ROOT / "cluster.yaml").read_text())
    serving = data["metadata"]["serving"]
    serving["http"]["port"], serving["ray"]["dashboard_port"], serving["path"] = port, dashboard_port, path
    serving["models"][0] |= model
    spec = folder / "cluster.yaml"
    spec.write_text(yaml.safe_dump(data))
    return spec


@contextmanager
def fairshard(path: str, model: dict[str, Any]) -> Iterator[Server]:
    """Our service with the shipped cluster.yaml, ``path`` and changes to its model."""
    port, dashboard_port = free_port(), free_port()
    with tempfile.TemporaryDirectory() as folder:
        spec = write_spec(Path(folder), port, dashboard_port, path, model)
        command = [sys.executable, "-m", "cluster.cli", "serve", "--spec", str(spec)]
        with process(command, f"http://127.0.0.1:{port}/health") as (pid, start_s):
            yield Server(f"http://127.0.0.1:{port}/v1", pid, "default", KEY, start_s)


@contextmanager
def process(command: list[str], health_url: str, environment: dict[str, str] | None = None) -> Iterator[tuple[int, float]]:
    """A server in a process of its own: its pid, and how long it took until it was healthy; stopped at the end."""
    with tempfile.TemporaryFile() as output:
        started_s = time.monotonic()
        env = os.environ | (environment or {})
        started = subprocess.Popen(command, cwd=ROOT, env=env, stdout=output, stderr=output, start_new_session=True)
        try:
            while not _healthy(health_url):
                if started.poll() is not None or time.monotonic() - started_s > START_S:
                    output.seek(0)
                    raise SystemExit(f"{' '.join(command)} did not become ready:\n{output.read().decode()[-3000:]}")
                time.sleep(0.1)
            yield started.pid, time.monotonic() - started_s
        finally:
            started.terminate()
            try:
                started.wait(120)
            except subprocess.TimeoutExpired:
                os.killpg(started.pid, signal.SIGKILL)


def _healthy(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as reply:
            return reply.status == 200
    except (urllib.error.URLError, OSError):
        return False
