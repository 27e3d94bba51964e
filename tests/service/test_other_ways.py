"""The service without HAProxy, with the fused path, and without a compiler, on real Ray."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
import yaml

from tests.service.conftest import HEADERS, ROOT, serving, wait_until_printed
from tests.service.test_http_edge import get

pytestmark = [pytest.mark.ray, pytest.mark.long, pytest.mark.timeout(600)]


def test_the_plain_proxy_and_the_fused_path(tmp_path: Path) -> None:
    with serving(tmp_path, ray={"haproxy": False}, path="fused", drain_s=120) as service:
        assert not [process for process in service.tree() if process.name() == "haproxy"]
        assert not service.processes("ray::ServeReplica:fairshard:Filter")
        with service.client() as client:
            chunks = list(client.completions.create(model="embedded", prompt="hello", max_tokens=8, stream=True, temperature=0))
            whole = client.completions.create(model="embedded", prompt="hello", max_tokens=8, temperature=0)
        assert "".join(chunk.choices[0].text for chunk in chunks) == whole.choices[0].text
        assert httpx.get(f"{service.base_url}/health", timeout=60).status_code == 200
        for header in (b"X-Request-Id: \xff", b"X-Request-Id: mine"):
            status, headers, _ = get(service, "/version", header)
            assert (status, headers["x-request-id"] == "mine") == (200, header.endswith(b"mine"))
        assert get(service, "/-/routes")[0] == 404

        body = {"model": "embedded", "prompt": "a", "max_tokens": 400, "ignore_eos": True}
        url = f"{service.base_url}/v1/completions"
        with httpx.stream("POST", url, json=body | {"stream": True}, headers=HEADERS, timeout=180) as reply:
            lines = reply.iter_lines()
            next(lines)
            service.process.terminate()
            wait_until_printed(service.process, service.out, "Stopping")
            refused = httpx.post(url, json=body, headers=HEADERS, timeout=180)
            assert (refused.status_code, refused.json()["error"]["code"]) == (503, "draining")
            assert [*lines][-2] == "data: [DONE]", "what ran may finish"


def test_without_a_compiler_it_serves_over_gloo_and_says_so(tmp_path: Path) -> None:
    model = yaml.safe_load((ROOT / "cluster.yaml").read_text())["metadata"]["serving"]["models"][0]
    home = {"FAIRSHARD_HOME": str(tmp_path / "home")}  # where nothing is compiled yet
    with serving(
        tmp_path, environment=home | {"CXX": "no-such-compiler"}, models=[model | {"tensor_parallel": 2, "collective": "shm"}]
    ) as service:
        assert "a C++ compiler (g++) not found" in service.out.read_text()
        with service.client() as client:
            assert client.completions.create(model="embedded", prompt="hello", max_tokens=2).usage.completion_tokens
        status = json.loads(service.fairshard("status", "--json").stdout)
        assert [replica["collective"] for replica in status["replicas"]] == ["gloo"]
