"""An application in this process, over real HTTP."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from ray import serve

from cluster.spec import ServingSpec
from deployments.application import local_app
from tests.trip import shared


@contextmanager
def served(spec: ServingSpec, models: dict[str, serve.Application], name: str) -> Iterator[str]:
    """Serves ``spec`` with ``models`` on a port of its own; gives the base URL."""
    handle = serve.run(local_app(spec, models, shared.telemetry), name=name, _local_testing_mode=True)
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
