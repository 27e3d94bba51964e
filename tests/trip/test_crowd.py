"""Many requests at once through the whole house, over a ``FakeRunner``: cheap enough for crowds, and it notices every wrong slot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import httpx
import pytest

from cluster.spec import ServingSpec
from tests.trip import shared
from tests.trip.in_process_group import InProcessGroup
from tests.trip.serving import served
from tests.trip.test_trip import until

NUM_PROMPTS, NUM_REQUESTS = 10, 120


@pytest.fixture
def url(spec: ServingSpec) -> Iterator[str]:
    models = {model.name: InProcessGroup.bind(model, shared.telemetry, True) for model in spec.models}
    before = dict(shared.leaders)
    with served(spec, models, f"crowd-{spec.path}") as url:
        yield url
    shared.leaders.update(before)


async def test_each_of_a_crowd_is_answered_as_if_alone_whoever_leaves(url: str) -> None:
    headers = {"Authorization": "Bearer fs-demo-acme"}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=120, limits=httpx.Limits(max_connections=None)) as http:

        async def text(number: int, leaves: bool = False) -> str:
            prompt = "tell " * (1 + number % NUM_PROMPTS)
            body = {"model": "tiny", "prompt": prompt, "max_tokens": 60, "temperature": 0, "ignore_eos": True, "stream": True}
            pieces = []
            async with http.stream("POST", "/v1/completions", json=body) as reply:
                assert reply.status_code == 200
                async for line in reply.aiter_lines():
                    if line.startswith("data: {"):
                        pieces.append(json.loads(line[6:])["choices"][0]["text"])
                        if leaves:
                            break
            return "".join(pieces)

        alone = [await text(number) for number in range(NUM_PROMPTS)]
        crowd = await asyncio.gather(*(text(number, leaves=number % 3 == 0) for number in range(NUM_REQUESTS)))
    assert len(set(alone)) == NUM_PROMPTS
    for number, said in enumerate(crowd):
        assert alone[number % NUM_PROMPTS].startswith(said) if number % 3 == 0 else said == alone[number % NUM_PROMPTS]
    until(lambda: shared.leaders["tiny"].load().running == 0, "nothing runs for those who left")
    until(lambda: shared.leaders["tiny"].load().kv_used_fraction == 0, "their blocks are free")
    assert shared.leaders["tiny"].failure is None
