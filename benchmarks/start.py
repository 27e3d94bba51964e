"""From a command to the first streamed token: `fairshard serve` as shipped, and `serve run` on a Ray that runs already."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from benchmarks.service import KEY, ROOT, START_S, free_port, write_spec
from cluster.environment import ray_environment
from cluster.spec import RaySpec

_BIN = Path(sys.executable).parent
_END_S = 60


def serve_s() -> tuple[float, float]:
    """Seconds of `fairshard serve` with the shipped cluster.yaml, two ranks, to the banner and to the first streamed token."""
    port = free_port()
    with _started([sys.executable, "-m", "cluster.cli", "serve", "--port", str(port)], {}) as (process, output, begun_s):
        while b"Ctrl-C stops" not in output.read_bytes():
            _check_alive(process, output, begun_s)
        ready_s = time.monotonic() - begun_s
        return ready_s, _first_token_s(port, process, output, begun_s)


def serve_run_s() -> Iterator[float]:
    """Seconds of `serve run deployments:app` to the first streamed token, the first and the second on one Ray."""
    gcs_port, client_port, dashboard_port = free_port(), free_port(), free_port()
    environment = ray_environment(RaySpec()) | {"PYTHONPATH": str(ROOT)}
    command = [str(_BIN / "ray"), "start", "--head", "--block", "--node-ip-address=127.0.0.1", "--num-cpus=4"]
    command += [f"--port={gcs_port}", f"--ray-client-server-port={client_port}", f"--dashboard-port={dashboard_port}"]
    with _started(command, environment) as (process, output, begun_s):
        while b"block forever" not in output.read_bytes():
            _check_alive(process, output, begun_s)
        for _ in range(2):
            yield _one_serve_run_s(environment | {"RAY_ADDRESS": f"127.0.0.1:{gcs_port}"})


def _one_serve_run_s(environment: dict[str, str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        spec = write_spec(Path(folder), port, free_port(), "split", {})
        command = [str(_BIN / "serve"), "run", "deployments:app", f"spec={spec}"]
        with _started(command, environment, signal.SIGINT) as (process, output, begun_s):
            return _first_token_s(port, process, output, begun_s)


def _first_token_s(port: int, process: subprocess.Popen[bytes], output: Path, begun_s: float) -> float:
    body = b'{"model": "default", "messages": [{"role": "user", "content": "Hello"}], "stream": true, "max_tokens": 8}'
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}/v1/chat/completions", body, headers)
    while True:
        try:
            with urllib.request.urlopen(request, timeout=START_S) as reply:
                if any(b'"content":"' in line and b'"content":""' not in line for line in reply):
                    return time.monotonic() - begun_s
        except (urllib.error.URLError, OSError):
            _check_alive(process, output, begun_s)


@contextmanager
def _started(
    command: list[str], environment: dict[str, str], stop: int = signal.SIGTERM
) -> Iterator[tuple[subprocess.Popen[bytes], Path, float]]:
    """A process with its output's file and the time it was begun; ended, with all below it, when the context is left."""
    with tempfile.NamedTemporaryFile() as output:
        begun_s = time.monotonic()
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            yield process, Path(output.name), begun_s
        finally:
            tree = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
            process.send_signal(stop)
            _, left = psutil.wait_procs([process, *tree], timeout=_END_S)
            for one in left:
                one.kill()
            process.wait()


def _check_alive(process: subprocess.Popen[bytes], output: Path, begun_s: float) -> None:
    if process.poll() is not None or time.monotonic() - begun_s > START_S:
        raise SystemExit(f"{process.args} did not become ready:\n{output.read_text()[-3000:]}")
    time.sleep(0.05)
