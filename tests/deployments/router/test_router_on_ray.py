"""The Router as Serve runs it: built in its replica, started there, one X-Request-Id per response, cancelled when left."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from cluster.catalogue import CatalogueSnapshot, CatalogueView
from cluster.environment import apply, ray_environment
from cluster.spec import RaySpec
from tests.deployments.router.service import AUTH, CHAT, FixedTelemetry, chat, eventually, spec

pytestmark = [pytest.mark.ray, pytest.mark.timeout(300)]


class NotedPath:
    """A BytePath made in the replica by ``start``; notes in a file what became of its streams."""

    def __init__(self, notes: str):
        self._notes = notes

    async def start(self) -> None:
        from tests.deployments.router.byte_path import BytePath

        self._bytes, self._held = BytePath(), BytePath(hold_at="second")
        self.encode, self.decode = self._bytes.encode, self._bytes.decode

    def stream(self, request):
        from contextlib import asynccontextmanager

        path = self._held if request.stop == ("hold",) else self._bytes

        @asynccontextmanager
        async def noted():
            finished = path.finished
            try:
                async with path.stream(request) as frames:
                    yield frames
            finally:
                self._note("finished" if path.finished > finished else "cancelled")

        return noted()

    def _note(self, line: str) -> None:
        with open(self._notes, "a") as notes:
            notes.write(line + "\n")


class StillCatalogue(CatalogueView):
    """A catalogue with no actor to follow."""

    def __reduce__(self):
        return StillCatalogue, (self.snapshot,)

    async def start(self) -> None:
        """Do nothing."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def router(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    apply(ray_environment(RaySpec(haproxy=False)))  # before ray is imported
    import ray
    from ray import serve

    from deployments.router.deployment import Router

    notes, port = tmp_path_factory.mktemp("router") / "notes", free_port()
    here = str(Path(__file__).parent)
    env = {"env_vars": {"PYTHONPATH": f"{here}:{Path.cwd()}"}}
    ray.init(address="local", num_cpus=1, _node_ip_address="127.0.0.1", include_dashboard=False, runtime_env=env)
    try:
        serve.start(http_options={"host": "127.0.0.1", "port": port})
        catalogue = StillCatalogue(CatalogueSnapshot(1, spec()))
        serve.run(Router.bind(catalogue, NotedPath(str(notes)), FixedTelemetry()), name="router-test")
        yield f"http://127.0.0.1:{port}", notes
    finally:
        serve.shutdown()
        ray.shutdown()


async def test_it_answers(router: tuple[str, Path]) -> None:
    url, notes = router
    async with httpx.AsyncClient(base_url=url, headers=AUTH, timeout=60) as client:
        whole = await client.post(CHAT, json=chat(), headers={"X-Request-Id": "mine"})
        stream = await client.post(CHAT, json=chat(stream=True))
        bad = await client.post(CHAT, json=chat(response_format={"type": "json_object"}))
        nowhere = await client.get("/nowhere")
        health = await client.get("/health")
    assert whole.json()["choices"][0]["message"]["content"] == "hello"
    assert whole.headers.get_list("x-request-id") == ["mine"]
    assert stream.text.endswith("data: [DONE]\n\n")
    assert bad.json()["error"]["code"] == "unsupported_parameter"
    assert nowhere.json()["error"]["code"] == "unknown_path"
    assert health.json()["status"] == "ready"
    assert notes.read_text().split() == ["finished", "finished"]


async def test_a_client_that_goes_cancels(router: tuple[str, Path]) -> None:
    url, notes = router
    notes.write_text("")
    async with (
        httpx.AsyncClient(base_url=url, headers=AUTH, timeout=60) as client,
        client.stream("POST", CHAT, json=chat(stream=True, stop="hold")) as response,
    ):
        async for line in response.aiter_lines():
            if '"content":"h"' in line:
                break
    await eventually(lambda: notes.read_text().split() == ["cancelled"], patience_s=60)
