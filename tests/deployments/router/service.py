"""A Router for tests: the real app over a BytePath, with everything around it that a test may want to look at."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import httpx
from fastapi import FastAPI

from cluster.catalogue import CatalogueSnapshot, FixedCatalogue
from cluster.errors import Unavailable
from cluster.spec import HttpSpec, KeySpec, ModelSpec, ServingSpec, TenantSpec
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from deployments.router.core import RouterCore
from deployments.router.http import build_app
from tests.deployments.router.byte_path import BytePath

KEY = "key-of-acme"
AUTH = {"Authorization": f"Bearer {KEY}"}
CHAT, COMPLETION, BARE_CHAT = "/v1/chat/completions", "/v1/completions", "/chat/completions"
BETA_CHAT, BETA_COMPLETION = "/beta/chat/completions", "/beta/completions"
Listen = Callable[["Service"], Awaitable[str]]  # serves it on a real socket, gives its base URL
NOW_S = 1_700_000_000


def load(model: str, state: str = "ready", detail: str = "") -> ReplicaLoad:
    return ReplicaLoad(model, f"{model}-0", state, "gloo", 0, 0, 0.0, 0.0, detail)


def spec(**http: object) -> ServingSpec:
    key = KeySpec(name="main", sha256=hashlib.sha256(KEY.encode()).hexdigest())
    return ServingSpec(
        http=HttpSpec(**{"max_body_bytes": 4096, "request_deadline_s": 60.0, **http}),
        default_model="tiny",
        models=(
            ModelSpec(name="tiny", source="builtin:tiny", context_length=128, default_max_tokens=64),
            ModelSpec(name="other", source="builtin:tiny"),
        ),
        tenants=(TenantSpec(name="acme", keys=(key,)),),
    )


@dataclass
class FixedTelemetry:
    """Telemetry that says what the test put there."""

    replicas: tuple[ReplicaLoad, ...] = (load("tiny"), load("other"))
    text: bytes | None = b"# HELP x\n"

    async def push(self, push: object) -> bool:
        return True

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        return self.replicas

    async def exposition(self) -> bytes:
        if self.text is None:
            raise Unavailable("The metrics are out of reach at the moment.", retry_after_s=4.2)
        return self.text


@dataclass
class Service:
    """One Router and its surroundings."""

    serving: ServingSpec = field(default_factory=spec)
    path: BytePath = field(default_factory=BytePath)
    telemetry: FixedTelemetry = field(default_factory=FixedTelemetry)
    metrics: ServingMetrics = field(default_factory=ServingMetrics)

    def __post_init__(self) -> None:
        self.catalogue = FixedCatalogue(CatalogueSnapshot(1, self.serving))
        self.core = RouterCore(self.catalogue, self.path, self.metrics, unix_time=lambda: NOW_S)

    def app(self, **options: object) -> FastAPI:
        return build_app(self.core, self.telemetry, "1.2.3", **options)

    def client(self, **options: object) -> httpx.AsyncClient:
        """A client without a socket, with the key."""
        transport = httpx.ASGITransport(self.app(**options))
        return httpx.AsyncClient(transport=transport, base_url="http://router", headers=AUTH)

    def sample(self, name: str, **labels: str) -> float | None:
        return self.metrics.registry.get_sample_value(f"fairshard_{name}", labels)


async def eventually(condition: Callable[[], bool], patience_s: float = 30.0) -> None:
    """Wait until ``condition`` holds."""
    async with asyncio.timeout(patience_s):
        while not condition():  # noqa: ASYNC110 (what it looks at has no event)
            await asyncio.sleep(0.01)


def chat(**more: object) -> dict[str, object]:
    return {"model": "tiny", "messages": [{"role": "user", "content": "hello"}], **more}


def completion(**more: object) -> dict[str, object]:
    return {"model": "tiny", "prompt": "hello", **more}
