"""How long a stream pauses when a rank is killed, or stopped, with ranks in reserve and without."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import psutil

from benchmarks.service import ROOT, Server, fairshard

FAULTS = {"SIGKILL": signal.SIGKILL, "SIGSTOP": signal.SIGSTOP}
_BEFORE_S, _MAX_TOKENS, _PATIENCE_S = 1.0, 1900, 300


def pauses_s(warm_spare: bool) -> Iterator[tuple[str, float, float, int]]:
    """For each fault its name, the seconds to the service's readiness, the longest pause of the stream, and its tokens."""
    shape = {"tensor_parallel": 2, "cpus_per_rank": 1, "warm_spare": warm_spare}
    for name, number in FAULTS.items():
        with fairshard("split", shape) as server:
            if warm_spare:
                _wait_for_spares()
            yield name, server.start_s, *_pause(server, number)


def _pause(server: Server, number: int) -> tuple[float, int]:
    """The longest time between two chunks after rank 1 gets the signal, and how many tokens came in all."""
    body = {"model": server.model, "prompt": "count", "max_tokens": _MAX_TOKENS, "ignore_eos": True, "stream": True}
    body["stream_options"] = {"include_usage": True}
    headers = {"Authorization": f"Bearer {server.api_key}"}
    longest_s, num_tokens, is_struck = 0.0, 0, False
    with httpx.stream("POST", f"{server.base_url}/completions", json=body, headers=headers, timeout=_PATIENCE_S) as reply:
        begun_s = last_s = time.monotonic()
        for line in reply.iter_lines():
            if not line.startswith("data: {"):
                continue
            now_s = time.monotonic()
            longest_s, last_s = (max(longest_s, now_s - last_s) if is_struck else 0.0), now_s
            num_tokens = (json.loads(line[6:]).get("usage") or {}).get("completion_tokens", num_tokens)
            if not is_struck and now_s - begun_s > _BEFORE_S:
                _working_ranks(server)[-1].send_signal(number)
                is_struck = True
    return longest_s, num_tokens


def _working_ranks(server: Server) -> list[psutil.Process]:
    tree = psutil.Process(server.pid).children(recursive=True)
    return [process for process in tree if " ".join(process.cmdline()).startswith("ray::Rank.serve_steps")]


def _wait_for_spares() -> None:
    """Until the ranks in reserve have their weights: they are made after the service is ready."""
    end_s = time.monotonic() + _PATIENCE_S
    while not any(rank["is_spare"] for load in _loads() for rank in load["ranks"]):
        if time.monotonic() > end_s:
            raise SystemExit("the spare ranks did not come")
        time.sleep(1)


def _loads() -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "cluster.cli", "status", "--json"]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)["replicas"]
