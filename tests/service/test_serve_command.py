"""`fairshard serve` with the shipped cluster.yaml: a streamed answer, then a stop that leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import openai
import psutil
import pytest

from cluster.launch import processes
from cluster.launch.ports import free_ports, is_free
from tests.listening import listening_hosts

ROOT = Path(__file__).parents[2]
START_DEADLINE_S = 280
pytestmark = [pytest.mark.ray, pytest.mark.timeout(600)]


@pytest.fixture
def service(tmp_path):
    (port,) = free_ports(1)
    out = tmp_path / "out.txt"
    command = [sys.executable, "-m", "cluster.cli", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=out.open("w"), stderr=subprocess.STDOUT, start_new_session=True)
    yield process, port, out
    if process.poll() is None:
        tree = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        for child in tree:
            with suppress(psutil.NoSuchProcess):
                child.kill()
    process.wait()


def wait_until_ready(process: subprocess.Popen, out: Path) -> str:
    end_s = time.monotonic() + START_DEADLINE_S
    while "Ctrl-C stops" not in (words := out.read_text()):
        assert process.poll() is None, words
        assert time.monotonic() < end_s, words
        time.sleep(0.1)
    return words


def test_a_streamed_answer_and_nothing_left_behind(service):
    process, port, out = service
    buffers, folders = set(os.listdir("/dev/shm")), set(Path("/tmp").glob("fairshard-*"))
    words = wait_until_ready(process, out)
    base_url = f"http://127.0.0.1:{port}/v1"
    assert base_url in words
    assert "fs-demo-acme" in words
    top = psutil.Process(process.pid)
    tree = [top, *top.children(recursive=True)]

    with openai.OpenAI(base_url=base_url, api_key="fs-demo-acme", max_retries=0, timeout=60) as client:
        stream = client.chat.completions.create(
            model="default", messages=[{"role": "user", "content": "Hello"}], max_tokens=16, stream=True
        )
        chunks = list(stream)
    assert chunks[-1].choices[0].finish_reason in ("stop", "length")
    assert any(chunk.choices[0].delta.content for chunk in chunks)
    assert listening_hosts(tree) <= {"127.0.0.1", "::1"}

    process.send_signal(signal.SIGTERM)
    assert process.wait(120) == 0, out.read_text()
    assert [child for child in tree if processes.lives(child)] == []
    assert is_free(port)
    assert set(os.listdir("/dev/shm")) <= buffers
    assert set(Path("/tmp").glob("fairshard-*")) <= folders
