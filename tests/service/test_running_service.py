"""What operators and clients do to a running service: change it, break it, leave it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

import httpx
import pytest
import yaml

from cluster.launch import processes
from tests.service.conftest import RunningService, edit

pytestmark = [pytest.mark.ray, pytest.mark.timeout(600)]

LONG = {"model": "embedded", "prompt": "count", "max_tokens": 600, "temperature": 0, "extra_body": {"ignore_eos": True}}


def until(condition: Callable[[], bool], what: str, timeout_s: float = 120) -> None:
    end_s = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end_s, f"{what} within {timeout_s} s"
        time.sleep(0.1)


def text_of(service: RunningService, begun: threading.Event | None = None, **changes: object) -> str:
    """The whole text of a streamed completion; ``begun`` is set at its first chunk."""
    with service.client() as client:
        texts = []
        for chunk in client.completions.create(**LONG | changes, stream=True):
            texts.append(chunk.choices[0].text)
            if begun is not None:
                begun.set()
        return "".join(texts)


def replica_load(service: RunningService) -> dict:
    status = service.fairshard("status", "--json")
    assert status.returncode == 0, status.stderr
    return json.loads(status.stdout)["replicas"][0]


def gauge(service: RunningService, name: str) -> float:
    """A gauge of the model embedded, from /metrics; -1 while it is not there."""
    text = httpx.get(f"{service.base_url}/metrics", headers={"Authorization": "Bearer fs-demo-acme"}).text
    lines = [line for line in text.splitlines() if line.startswith(f"fairshard_{name}{{") and 'model="embedded"' in line]
    return float(lines[0].split()[-1]) if lines else -1


def test_status_shows_two_ranks_and_a_leader_without_torch(service: RunningService) -> None:
    load = replica_load(service)
    assert load["state"] == "ready"
    assert len(load["ranks"]) == 2
    (leader,) = service.processes("ray::ServeReplica:model-embedded-v1:ReplicaGroup")
    assert not any("libtorch" in mapped.path for mapped in leader.memory_maps())


def test_a_model_comes_and_goes_while_another_streams(service: RunningService) -> None:
    (router,) = service.processes("ray::ServeReplica:fairshard:Router")
    shipped = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["models"]
    second = shipped[0] | {"name": "second", "tensor_parallel": 1}
    expected, results, errors, stop = text_of(service, max_tokens=60), [], [], threading.Event()

    def keep_asking() -> None:
        while not stop.is_set():
            try:
                results.append(text_of(service, max_tokens=60))
            except Exception as error:
                errors.append(error)

    asking = [threading.Thread(target=keep_asking) for _ in range(2)]
    for thread in asking:
        thread.start()
    try:
        edit(service.spec_file, models=[*shipped, second])
        added = service.fairshard("apply", str(service.spec_file))
        assert added.returncode == 0, added.stderr
        until(lambda: bool(text_of(service, model="second", max_tokens=5)), "the second model answers")
        edit(service.spec_file, models=shipped)
        removed = service.fairshard("apply", str(service.spec_file))
        assert removed.returncode == 0, removed.stderr
        with service.client() as client:
            until(lambda: [m.id for m in client.models.list()] == ["embedded"], "the second model is gone from the list")
    finally:
        stop.set()
        for thread in asking:
            thread.join()
    assert errors == []
    assert set(results) == {expected}
    assert [p.pid for p in service.processes("ray::ServeReplica:fairshard:Router")] == [router.pid]
    assert not service.processes("ray::ServeReplica:model-second-v1")


def test_a_tenant_is_added_without_a_restart(service: RunningService) -> None:
    import hashlib

    tenants = yaml.safe_load(service.spec_file.read_text())["metadata"]["serving"]["tenants"]
    new = {"name": "initech", "keys": [{"name": "one", "sha256": hashlib.sha256(b"fs-initech").hexdigest()}]}
    edit(service.spec_file, tenants=[*tenants, new])
    assert service.fairshard("apply", str(service.spec_file)).returncode == 0
    ask = lambda: httpx.get(f"{service.base_url}/v1/models", headers={"Authorization": "Bearer fs-initech"}).status_code  # noqa: E731
    until(lambda: ask() == 200, "the new tenant's key works")
    edit(service.spec_file, tenants=tenants)
    assert service.fairshard("apply", str(service.spec_file)).returncode == 0
    until(lambda: ask() == 401, "the removed tenant's key no longer works")


def test_what_needs_a_restart_is_refused(service: RunningService) -> None:
    edit(service.spec_file, path="fused")
    refused = service.fairshard("apply", str(service.spec_file))
    edit(service.spec_file, path="split")
    assert refused.returncode == 1
    assert "path needs a restart" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_streams_go_on_when_a_rank_is_killed(service: RunningService) -> None:
    expected = text_of(service)
    results: list[str] = []
    begun = threading.Event()
    streams = [threading.Thread(target=lambda: results.append(text_of(service, begun))) for _ in range(4)]
    for thread in streams:
        thread.start()
    assert begun.wait(120)
    ranks = service.processes("ray::Rank")
    ranks[-1].kill()
    for thread in streams:
        thread.join()
    assert results == [expected] * 4
    assert not processes.lives(ranks[0])


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_leaves_frees_its_blocks(service: RunningService, stream: bool) -> None:
    """What is left takes minutes to compute, so that it cannot have ended by itself."""
    body = {"model": "embedded", "prompt": "leave", "max_tokens": 1900, "n": 60, "ignore_eos": True, "stream": stream}
    headers = {"Authorization": "Bearer fs-demo-acme"}
    with httpx.Client(base_url=service.base_url, headers=headers, timeout=120) as client:
        if stream:
            with client.stream("POST", "/v1/completions", json=body) as reply:
                next(reply.iter_lines())
                until(lambda: gauge(service, "running") > 0, "it runs")
        else:
            with pytest.raises(httpx.ReadTimeout):
                client.post("/v1/completions", json=body, timeout=4)
    until(lambda: gauge(service, "running") == 0 and gauge(service, "kv_used_fraction") == 0, "its blocks are free", 30)


def test_errors_come_as_json_through_the_proxy(service: RunningService) -> None:
    headers = {"Authorization": "Bearer fs-demo-acme"}
    with httpx.Client(base_url=service.base_url, headers=headers, timeout=60) as client:
        cases = [
            (client.get("/nowhere"), 404, "unknown_path"),
            (client.delete("/v1/models"), 405, "method_not_allowed"),
            (client.post("/v1/completions", content=b"{"), 400, "invalid_json"),
            (client.post("/v1/completions", content=b"x" * (5 * 2**20)), 413, "body_too_large"),
            (client.get("/v1/models", headers={"Authorization": "Bearer wrong"}), 401, "invalid_api_key"),
        ]
    for reply, status, code in cases:
        assert (reply.status_code, reply.json()["error"]["code"]) == (status, code)
        assert reply.headers["x-request-id"]
