"""The whole application in one process: real Router, Tokenizer, Filter, leader, engine and model; only Ray is left out."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from ray import serve

from cluster.spec import ServingSpec
from cluster.spec.load import load_cluster_file
from deployments.application import local_app
from tests.trip import shared
from tests.trip.in_process_group import InProcessGroup

SPEC_FILE = Path(__file__).parents[2] / "cluster.yaml"


@pytest.fixture(scope="session", params=["split", "fused"])
def spec(request: pytest.FixtureRequest) -> ServingSpec:
    """The shipped spec, with both paths."""
    return load_cluster_file(SPEC_FILE, cores=2).spec.model_copy(update={"path": request.param})


@pytest.fixture(scope="session")
def base_url(spec: ServingSpec) -> Iterator[str]:
    """The service over real HTTP on a port of its own."""
    models = {model.name: InProcessGroup.bind(model, shared.telemetry) for model in spec.models}
    handle = serve.run(local_app(spec, models, shared.telemetry), name=spec.path, _local_testing_mode=True)
    asgi = handle.options(method_name="__serve_build_asgi_app__").remote().result()
    server = uvicorn.Server(uvicorn.Config(asgi, host="127.0.0.1", port=0, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
        assert thread.is_alive(), "the server did not start"
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(30)


@pytest.fixture
def http(base_url: str) -> Iterator[httpx.Client]:
    """A client with the key of tenant acme."""
    with httpx.Client(base_url=base_url, headers={"Authorization": "Bearer fs-demo-acme"}, timeout=120) as client:
        yield client
