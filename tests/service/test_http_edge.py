"""What stands between a client and the Router: HAProxy's own answers, request ids, a full queue, a client that leaves."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import uuid
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.service.conftest import ROOT, RunningService

pytestmark = [pytest.mark.ray, pytest.mark.timeout(600)]
AUTH = {"Authorization": "Bearer fs-demo-acme"}


def raw(service: RunningService, request: bytes) -> tuple[int, dict[str, str], bytes]:
    """Send bytes as they are; status, headers and body of what comes back before the connection is closed."""
    url = httpx.URL(service.base_url)
    with socket.create_connection((url.host, url.port), timeout=60) as connection:
        connection.sendall(request)
        reply = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = reply.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    return int(status.split()[1]), {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}, body


def get(service: RunningService, path: str, *headers: bytes, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    return raw(
        service, b"\r\n".join([f"{method} {path} HTTP/1.1".encode(), b"Host: here", b"Connection: close", *headers, b"", b""])
    )


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/-/routes", 404, "unknown_path"),
        ("GET", "/-/healthz", 404, "unknown_path"),
        ("GET", "/v1/models/", 401, "invalid_api_key"),
        ("FOO", "/v1/models", 405, "method_not_allowed"),
        ("OPTIONS", "/v1/models", 405, "method_not_allowed"),
    ],
)
def test_every_refusal_is_json_with_an_id(service: RunningService, method: str, path: str, status: int, code: str) -> None:
    got, headers, body = get(service, path, method=method)
    assert (got, json.loads(body)["error"]["code"]) == (status, code)
    assert headers["content-type"] == "application/json"
    assert uuid.UUID(headers["x-request-id"])


@pytest.mark.parametrize(
    ("header", "kept"),
    [
        (b"X-Request-Id: mine", "mine"),
        (b"X-Client-Request-Id: theirs", "theirs"),
        (b"X-Request-Id: \xfc", None),
        (b"X-Request-Id: ", None),
        (b"X-Request-Id: " + b"x" * 513, None),
        (b"Traceparent: \xff", None),
    ],
)
def test_one_valid_request_id_comes_back(service: RunningService, header: bytes, kept: str | None) -> None:
    status, headers, _ = get(service, "/version", header)
    assert status == 200
    assert headers["x-request-id"] == kept if kept else uuid.UUID(headers["x-request-id"])


def test_clients_cannot_switch_serves_limits(service: RunningService) -> None:
    limits = {"X-Request-Timeout-Seconds": "0.001", "X-Request-Disconnect-Disabled": "?1"}
    body = {"model": "embedded", "prompt": "a", "max_tokens": 20, "ignore_eos": True}
    reply = httpx.post(f"{service.base_url}/v1/completions", headers=AUTH | limits, json=body, timeout=60)
    assert reply.status_code == 200


def test_an_http_1_0_client_gets_a_length(service: RunningService) -> None:
    status, headers, body = raw(service, b"GET /version HTTP/1.0\r\n\r\n")
    assert (status, int(headers["content-length"])) == (200, len(body))


def test_a_full_queue_is_503_with_retry_after(service: RunningService) -> None:
    body = {"model": "embedded", "prompt": "full", "max_tokens": 1500, "ignore_eos": True, "stream": True, "n": 80}
    with httpx.Client(base_url=service.base_url, headers=AUTH, timeout=120) as client, ExitStack() as streams:
        for _ in range(6):
            reply = streams.enter_context(client.stream("POST", "/v1/completions", json=body))
            if reply.status_code != 200:
                break
        assert (reply.status_code, json.loads(reply.read())["error"]["code"]) == (503, "queue_full")
        assert int(reply.headers["retry-after"]) >= 1


LEAVE = """
import sys, time
from pathlib import Path
import httpx
from cluster.connection import connect
base_url, address = sys.argv[1:]
connect(address)
from ray import serve
load = serve.get_deployment_handle("ReplicaGroup", "model-embedded-v1").load
def used():
    now = load.remote().result(timeout_s=60)
    return now.running or now.kv_used_fraction
def wait(condition):
    end_s = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end_s
wait(lambda: not used())
body = {"model": "embedded", "prompt": "leave", "max_tokens": 2000, "ignore_eos": True, "stream": True}
with httpx.stream("POST", base_url + "/v1/completions", json=body, headers={"Authorization": "Bearer fs-demo-acme"}) as reply:
    next(reply.iter_lines())
    assert used()
left_s = time.monotonic()
wait(lambda: not used())
print(time.monotonic() - left_s)
"""


def test_a_client_that_leaves_frees_its_blocks_by_the_leaders_own_word(service: RunningService) -> None:
    """One step and 100 ms on an idle machine; the limit here is for a busy one, where asking the leader takes long too."""
    command = [sys.executable, "-c", LEAVE, service.base_url, service.address]
    loop = {"RAY_SERVE_RUN_ROUTER_IN_SEPARATE_LOOP": "1"}  # the script has none for its handle
    done = subprocess.run(command, cwd=ROOT, env=os.environ | loop, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    freed_after_s = float(done.stdout.split()[-1])
    print(f"freed after {freed_after_s:.3f} s")
    assert freed_after_s < 2


def test_nobody_else_can_look_into_the_session_folder(service: RunningService) -> None:
    haproxy = next(process for process in service.tree() if process.name() == "haproxy")
    config = Path(haproxy.cmdline()[haproxy.cmdline().index("-f") + 1])
    (folder,) = [parent for parent in config.parents if parent.name.startswith("fairshard-")]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
