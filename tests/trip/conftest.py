"""The whole application in one process: real Router, Tokenizer, Filter, leader, engine and model; only Ray is left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from cluster.spec import ServingSpec
from cluster.spec.load import load_cluster_file
from tests.trip import shared
from tests.trip.in_process_group import InProcessGroup
from tests.trip.serving import served

SPEC_FILE = Path(__file__).parents[2] / "cluster.yaml"


def shipped() -> ServingSpec:
    """What cluster.yaml says."""
    return load_cluster_file(SPEC_FILE, cores=2).spec


@pytest.fixture(scope="session", params=["split", "fused"])
def spec(request: pytest.FixtureRequest) -> ServingSpec:
    """The shipped spec with both paths, and with a model whose tokens are bytes and whose answers never end."""
    spec = shipped()
    tiny = spec.models[0].model_copy(update={"name": "tiny", "source": "builtin:tiny"})
    return spec.model_copy(update={"path": request.param, "default_model": "tiny", "models": (tiny,)})


@pytest.fixture(scope="session")
def base_url(spec: ServingSpec) -> Iterator[str]:
    """The service over real HTTP on a port of its own."""
    models = {model.name: InProcessGroup.bind(model, shared.telemetry) for model in spec.models}
    with served(spec, models, spec.path) as url:
        yield url


@pytest.fixture
def http(base_url: str) -> Iterator[httpx.Client]:
    """A client with the key of tenant acme."""
    with httpx.Client(base_url=base_url, headers={"Authorization": "Bearer fs-demo-acme"}, timeout=120) as client:
        yield client
