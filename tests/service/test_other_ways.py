"""The service without HAProxy and with the fused path, on real Ray."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.service.conftest import serving
from tests.service.test_http_edge import get

pytestmark = [pytest.mark.ray, pytest.mark.long, pytest.mark.timeout(600)]


def test_the_plain_proxy_and_the_fused_path(tmp_path: Path) -> None:
    with serving(tmp_path, ray={"haproxy": False}, path="fused") as service:
        assert not [process for process in service.tree() if process.name() == "haproxy"]
        assert not service.processes("ray::ServeReplica:fairshard:Filter")
        with service.client() as client:
            chunks = list(client.completions.create(model="tiny", prompt="hello", max_tokens=8, stream=True, temperature=0))
            whole = client.completions.create(model="tiny", prompt="hello", max_tokens=8, temperature=0)
        assert "".join(chunk.choices[0].text for chunk in chunks) == whole.choices[0].text
        assert httpx.get(f"{service.base_url}/health", timeout=60).status_code == 200
        for header in (b"X-Request-Id: \xff", b"X-Request-Id: mine"):
            status, headers, _ = get(service, "/version", header)
            assert (status, headers["x-request-id"] == "mine") == (200, header.endswith(b"mine"))
        assert get(service, "/-/routes")[0] == 404
