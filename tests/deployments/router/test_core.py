"""The core without HTTP."""

from __future__ import annotations

import asyncio

import pytest

from cluster.errors import DeadlineExceeded, ModelNotReady, UnknownModel
from cluster.identity import Identity
from deployments.router.core import RouterCore
from deployments.router.text_request import Prompt, TextRequest
from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import Service, spec

ACME = Identity("acme", "main")
HELLO = TextRequest("default", (Prompt(text="hello"),))


async def test_an_answer_is_deltas_with_an_end() -> None:
    service = Service()
    async with service.core.answer(HELLO, ACME, "id-1") as answer:
        deltas = [delta async for delta in answer.deltas]
    assert answer.model.name == "tiny"
    assert "".join(delta.text for delta in deltas) == "hello"
    assert [delta.finish_reason for delta in deltas] == [None] * 5 + ["stop"]
    assert deltas[-1].usage is not None
    assert service.path.requests[0].model == "tiny"
    assert service.path.requests[0].request_id == "id-1"


async def test_leaving_early_cancels() -> None:
    service = Service()
    async with service.core.answer(HELLO, ACME, "id-1") as answer:
        await anext(answer.deltas)
        assert service.path.open == 1
    assert service.path.open == 0
    assert service.path.cancelled.is_set()


async def test_the_deadline_ends_the_body_of_the_context_too() -> None:
    service = Service(spec(request_deadline_s=0.02))
    with pytest.raises(DeadlineExceeded, match=r"0\.02 s"):
        async with service.core.answer(HELLO, ACME, "id-1"):
            await asyncio.Event().wait()
    assert service.path.open == 0


async def test_a_timeout_of_somebody_else_is_not_the_deadline() -> None:
    service = Service(path=BytePath(fail_at="first", error=TimeoutError("other")))
    with pytest.raises(TimeoutError, match="other"):
        async with service.core.answer(HELLO, ACME, "id-1") as answer:
            await anext(answer.deltas)


async def test_a_changed_catalogue_counts_from_the_next_request_on() -> None:
    service = Service()
    only_other = service.serving.model_copy(update={"models": service.serving.models[1:], "default_model": "other"})
    async with service.core.answer(HELLO, ACME, "id-1") as answer:
        service.catalogue.publish(only_other)
        assert "".join([delta.text async for delta in answer.deltas]) == "hello"
    async with service.core.answer(HELLO, ACME, "id-2") as answer:
        assert answer.model.name == "other"
    with pytest.raises(UnknownModel):
        async with service.core.answer(TextRequest("tiny", (Prompt(text="hello"),)), ACME, "id-3"):
            pass


async def test_a_model_that_the_tokenizer_does_not_know_yet_is_not_ready() -> None:
    service = Service(path=BytePath(fail_at="encode", error=UnknownModel("The model 'tiny' does not exist.")))
    with pytest.raises(ModelNotReady) as refusal:
        async with service.core.answer(HELLO, ACME, "id-1"):
            pass
    assert refusal.value.retry_after_s == 1


async def test_times_are_measured_by_the_given_clock() -> None:
    service = Service()
    ticks = iter([10.0, 10.5, 12.5])
    core = RouterCore(service.catalogue, service.path, service.metrics, clock=lambda: next(ticks))
    async with core.answer(HELLO, ACME, "id-1") as answer:
        _ = [delta async for delta in answer.deltas]
    assert service.sample("ttft_seconds_sum", model="tiny") == 0.5
    assert service.sample("tpot_seconds_sum", model="tiny") == 0.5  # 2 s for the 4 tokens after the first


async def test_a_seed_is_drawn_when_none_is_given() -> None:
    service = Service()
    for request_id in ("a", "b"):
        async with service.core.answer(HELLO, ACME, request_id) as answer:
            _ = [delta async for delta in answer.deltas]
    first, second = (request.sampling.seed for request in service.path.requests)
    assert first != second
    assert 0 <= first < 2**63
