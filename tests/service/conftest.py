"""The service as a user starts it: `fairshard serve` as a process of its own, reached over HTTP."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openai
import psutil
import pytest
import yaml

from cluster.launch.ports import free_ports

ROOT = Path(__file__).parents[2]
START_S = 280
HEADERS = {"Authorization": "Bearer fs-demo-acme"}


@dataclass
class RunningService:
    """A started service; ``spec_file`` is its own copy of cluster.yaml, ``out`` what it printed."""

    process: subprocess.Popen[bytes]
    spec_file: Path
    base_url: str
    out: Path

    def client(self, key: str = "fs-demo-acme") -> openai.OpenAI:
        return openai.OpenAI(base_url=f"{self.base_url}/v1", api_key=key, max_retries=0, timeout=120)

    def tree(self) -> list[psutil.Process]:
        top = psutil.Process(self.process.pid)
        return [top, *top.children(recursive=True)]

    def processes(self, title: str) -> list[psutil.Process]:
        """Living processes of the service whose title begins so."""
        found = []
        for process in self.tree():
            try:
                if " ".join(process.cmdline()).startswith(title):
                    found.append(process)
            except psutil.Error:
                continue
        return found

    @property
    def address(self) -> str:
        """HOST:PORT of its Ray."""
        return next(
            word.removeprefix("--gcs-address=")
            for process in self.tree()
            if process.name() == "raylet"
            for word in process.cmdline()
            if word.startswith("--gcs-address=")
        )

    def fairshard(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of ours against this service."""
        command = [sys.executable, "-m", "cluster.cli", *arguments, "--address", self.address]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)


def wait_until_printed(process: subprocess.Popen[bytes], out: Path, words: str, deadline_s: float = START_S) -> None:
    end_s = time.monotonic() + deadline_s
    while words not in (text := out.read_text()):
        assert process.poll() is None, text
        assert time.monotonic() < end_s, text
        time.sleep(0.1)


def edit(spec_file: Path, **serving: Any) -> None:
    """Change keys of ``metadata.serving`` in a spec file."""
    data = yaml.safe_load(spec_file.read_text())
    data["metadata"]["serving"] |= serving
    spec_file.write_text(yaml.safe_dump(data))


@contextmanager
def serving(
    folder: Path,
    ray: dict[str, Any] | None = None,
    environment: dict[str, str] | None = None,
    drain_s: float = 20,
    **changes: Any,
) -> Iterator[RunningService]:
    """The shipped spec with ``changes``, served on ports of its own until the context is left."""
    spec_file, out = folder / "cluster.yaml", folder / "out.txt"
    spec_file.write_text((ROOT / "cluster.yaml").read_text())
    port, dashboard_port = free_ports(2)
    edit(
        spec_file,
        http={"port": port, "drain_s": drain_s},
        ray={"cpus": 4, "dashboard_port": dashboard_port} | (ray or {}),
        **changes,
    )
    command = [sys.executable, "-m", "cluster.cli", "serve", "--spec", str(spec_file)]
    env = os.environ | (environment or {})
    process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=out.open("w"), stderr=subprocess.STDOUT, start_new_session=True)
    running = RunningService(process, spec_file, f"http://127.0.0.1:{port}", out)
    tree: list[psutil.Process] = []
    try:
        wait_until_printed(process, out, "Ctrl-C stops")
        tree = running.tree()
        yield running
        process.terminate()
        process.wait(180)
    finally:
        if process.poll() is None:
            process.kill()
        for child in tree:
            with suppress(psutil.NoSuchProcess):
                child.kill()
        process.wait()


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    """The shipped spec with room for a second model."""
    with serving(tmp_path_factory.mktemp("service")) as running:
        yield running
