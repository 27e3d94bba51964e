"""Ray's own commands: `serve run deployments:app` and the literal `serve run deployments` on a Ray that runs already."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import openai
import psutil
import pytest

from cluster.environment import ray_environment
from cluster.launch.ports import free_ports
from cluster.spec import RaySpec
from tests.service.conftest import ROOT, edit, wait_until_printed

pytestmark = [pytest.mark.ray, pytest.mark.long, pytest.mark.timeout(900)]
BIN = Path(sys.executable).parent
FORGOTTEN = "RAY_worker_niceness"  # what the operator of this Ray did not set


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all below it, by pid."""
    tree = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.terminate()
    psutil.wait_procs(tree, timeout=20)
    for child in tree:
        with suppress(psutil.NoSuchProcess):
            child.kill()
    process.kill()
    process.wait()


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A head node started by hand, as an operator does; gives the environment of a shell that talks to it."""
    port, client_port, dashboard_port, metrics_port, stats_port = free_ports(5)
    shell = os.environ | ray_environment(RaySpec()) | {"RAY_ADDRESS": f"127.0.0.1:{port}", "PYTHONPATH": str(ROOT)}
    # Serve's HAProxy has fixed ports and files otherwise, which another service on this machine may hold.
    private = Path("/tmp") / f"fs-test-{os.getpid()}"
    shell |= {
        "RAY_SERVE_HAPROXY_METRICS_PORT": str(metrics_port),
        "RAY_SERVE_HAPROXY_STATS_PORT": str(stats_port),
        "RAY_SERVE_HAPROXY_CONFIG_FILE_LOC": str(private / "haproxy.cfg"),
        "RAY_SERVE_HAPROXY_SOCKET_PATH": str(private / "a.sock"),
        "RAY_SERVE_HAPROXY_SERVER_STATE_BASE": str(private),
        "RAY_SERVE_HAPROXY_SERVER_STATE_FILE": str(private / "state"),
    }
    out = tmp_path_factory.mktemp("head") / "out.txt"
    command = [BIN / "ray", "start", "--head", "--block", f"--port={port}", f"--ray-client-server-port={client_port}"]
    command += [f"--dashboard-port={dashboard_port}", "--num-cpus=4", f"--temp-dir={private}/ray", "--node-ip-address=127.0.0.1"]
    start_env = {name: value for name, value in shell.items() if name not in ("RAY_ADDRESS", FORGOTTEN)}
    process = subprocess.Popen(command, env=start_env, stdout=out.open("w"), stderr=subprocess.STDOUT, start_new_session=True)
    try:
        wait_until_printed(process, out, "block forever")
        yield shell
    finally:
        end(process)
        subprocess.run(["rm", "-rf", str(private)], check=False)


@pytest.mark.parametrize("target", ["deployments:app", "deployments"])
def test_serve_run_serves_the_spec(environment: dict[str, str], tmp_path: Path, target: str) -> None:
    (port,) = free_ports(1)
    spec_file, out = tmp_path / "cluster.yaml", tmp_path / "out.txt"
    spec_file.write_text((ROOT / "cluster.yaml").read_text())
    edit(spec_file, http={"port": port, "drain_s": 1})
    command = [BIN / "serve", "run", target, f"spec={spec_file}"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out.open("w"), stderr=subprocess.STDOUT)
    try:
        end_s = time.monotonic() + 280
        while True:
            assert process.poll() is None, out.read_text()
            assert time.monotonic() < end_s, out.read_text()
            try:
                if httpx.get(f"http://127.0.0.1:{port}/health", timeout=5).status_code == 200:
                    break
            except httpx.HTTPError:
                pass
            time.sleep(0.2)
        with openai.OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="fs-demo-acme", max_retries=0, timeout=60) as client:
            reply = client.completions.create(model="default", prompt="hello", max_tokens=5, extra_body={"ignore_eos": True})
        assert reply.usage is not None
        assert reply.usage.completion_tokens == 5
        assert f"runs with {FORGOTTEN}=" in out.read_text()
        process.send_signal(2)  # Ctrl-C: `serve run` shuts Serve down
        process.wait(120)
    finally:
        end(process)


def test_a_wrong_spec_is_told_without_a_traceback(environment: dict[str, str], tmp_path: Path) -> None:
    spec_file = tmp_path / "cluster.yaml"
    spec_file.write_text((ROOT / "cluster.yaml").read_text())
    edit(spec_file, defualt_model="embedded")
    command = [BIN / "serve", "run", "deployments:app", f"spec={spec_file}"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 1
    assert "did you mean 'default_model'" in done.stderr
    assert "Traceback" not in done.stderr
