"""The Filter before a small ReplicaGroup of the test's own, both as Serve deployments in this process."""

import asyncio
import threading
from contextlib import aclosing

import pytest
from ray import serve
from ray.exceptions import ActorDiedError

from cluster.catalogue import CatalogueSnapshot, FixedCatalogue
from cluster.errors import BadRequest, Draining, EngineFailed, QueueFull
from cluster.models.registry import resolve
from cluster.models.tokenizer_files import load_tokenizer
from cluster.spec import FilterSpec, KeySpec, ModelSpec, ServingSpec, TenantSpec
from deployments.engine.sampling_params import SamplingParams
from deployments.filter.deployment import Filter
from deployments.filter.replica_stream import replica_stream
from deployments.handles import opened
from deployments.messages import Admitted, GenerateRequest, TextDelta, TokenDelta, Usage
from deployments.model_handles import BoundHandles

DEADLINE_S = 30


class Script:
    """What the replica does, call by call, and what became of it. Shared with the test: all runs in this process."""

    def __init__(self):
        self.calls: list[list] = []
        self.num_calls = 0
        self.called = threading.Event()
        self.ends: list[str] = []
        self.ended = threading.Condition()

    def __reduce__(self):
        return Script, ()  # Serve pickles a deployment's class to see that it can be, then uses the class itself

    def end(self, how):
        with self.ended:
            self.ends.append(how)
            self.ended.notify_all()

    def wait_for_end(self, call=1):
        with self.ended:
            assert self.ended.wait_for(lambda: len(self.ends) >= call, DEADLINE_S), "the replica was never told to stop"
        return self.ends[call - 1]


SCRIPT = Script()
FOREVER = object()


@serve.deployment
class Replica:
    async def generate(self, request):
        steps = SCRIPT.calls[SCRIPT.num_calls]
        SCRIPT.num_calls += 1
        SCRIPT.called.set()
        how = "cancelled"
        try:
            for step in steps:
                if step is FOREVER:
                    await asyncio.Event().wait()
                elif isinstance(step, BaseException):
                    how = "failed"
                    raise step
                else:
                    yield step
            how = "ended"
        finally:
            SCRIPT.end(how)


def spec(skip_special_tokens=True):
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256="0" * 64),))
    models = (ModelSpec(name="tiny", source="builtin:tiny"),)
    return ServingSpec(
        default_model="tiny", models=models, tenants=(tenant,), filter=FilterSpec(skip_special_tokens=skip_special_tokens)
    )


@pytest.fixture
def script():
    global SCRIPT
    SCRIPT = Script()
    return SCRIPT


@pytest.fixture
def run_filter(script, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path_factory.getbasetemp() / "home"))

    def run(**filter_spec):
        catalogue = FixedCatalogue(CatalogueSnapshot(1, spec(**filter_spec)))
        app = Filter.bind(catalogue, BoundHandles({"tiny": Replica.bind()}))
        return serve.run(app, name="filter", route_prefix=None, _local_testing_mode=True).options(stream=True)

    return run


@pytest.fixture
def letters(run_filter):
    tokenizer = load_tokenizer(resolve("builtin:tiny"))
    return lambda text: tuple(tokenizer.token_to_id(character) for character in text)


def request(*stop):
    return GenerateRequest("r", "tiny", "acme", (1, 2), SamplingParams(max_tokens=9), stop=stop)


ADMITTED = Admitted("r", "replica")


async def read(handle, *stop):
    async with asyncio.timeout(DEADLINE_S), opened(handle.stream.remote(request(*stop))) as items:
        return [item async for item in items]


async def test_tokens_become_text(script, run_filter, letters):
    script.calls = [[ADMITTED, TokenDelta(letters("ab")), TokenDelta(letters("c"), "length", Usage(2, 3))]]
    assert await read(run_filter()) == [ADMITTED, TextDelta("ab", 2), TextDelta("c", 1, "length", Usage(2, 3))]
    assert script.ends == ["ended"]


async def test_admitted_does_not_wait_for_the_first_token(script, run_filter):
    script.calls = [[ADMITTED, FOREVER]]
    async with asyncio.timeout(DEADLINE_S), opened(run_filter().stream.remote(request())) as items:
        assert await anext(items) == ADMITTED
        assert script.ends == []
    assert script.wait_for_end() == "cancelled"  # the client went away: the replica is told


async def test_a_stop_string_cancels_the_replica(script, run_filter, letters):
    script.calls = [[ADMITTED, TokenDelta(letters("a.b")), FOREVER]]
    assert await read(run_filter(), ".") == [ADMITTED, TextDelta("a", 2, "stop", Usage(2, 2))]
    assert script.wait_for_end() == "cancelled"


async def test_special_tokens_follow_the_spec(script, run_filter):
    for skip, text in ((True, ""), (False, "<|im_end|>")):
        script.calls = [*script.calls, [ADMITTED, TokenDelta((511,), "length", Usage(2, 1))]]
        assert (await read(run_filter(skip_special_tokens=skip)))[1].text == text


@pytest.mark.parametrize("error", [QueueFull("full", None, 3.0), BadRequest("bad", "temperature")])
async def test_the_replicas_refusal_arrives_as_it_is_and_is_not_tried_again(script, run_filter, error):
    script.calls = [[error]]
    with pytest.raises(type(error)) as caught:
        await read(run_filter())
    assert caught.value.args == error.args
    assert script.num_calls == 1


@pytest.mark.parametrize("error", [ActorDiedError(), EngineFailed("lost"), Draining("bye")])
@pytest.mark.parametrize("told", [[], [ADMITTED]])
async def test_a_replica_that_fails_before_its_first_token_is_replaced_once(script, run_filter, letters, error, told):
    script.calls = [[*told, error], [ADMITTED, TokenDelta(letters("a"), "stop", Usage(2, 1))]]
    assert await read(run_filter()) == [ADMITTED, TextDelta("a", 1, "stop", Usage(2, 1))]
    assert script.num_calls == 2


async def test_two_failures_are_enough(script, run_filter):
    script.calls = [[ActorDiedError()], [ActorDiedError()]]
    with pytest.raises(EngineFailed):
        await read(run_filter())
    assert script.num_calls == 2


async def test_a_failure_stands_when_no_other_replica_takes_the_request(script, run_filter, monkeypatch):
    monkeypatch.setattr("deployments.filter.replica_stream.OTHER_REPLICA_S", 0.2)
    script.calls = [[ADMITTED, Draining("bye")], [FOREVER]]
    with pytest.raises(Draining, match="bye"):
        await read(run_filter())
    assert script.num_calls == 2
    assert script.wait_for_end(call=2) == "cancelled"


async def test_a_failure_after_the_first_token_is_not_tried_again(script, run_filter, letters):
    script.calls = [[ADMITTED, TokenDelta(letters("a")), ActorDiedError()]]
    with pytest.raises(EngineFailed):
        await read(run_filter())
    assert script.num_calls == 1


async def test_a_replica_that_ends_too_early_has_failed(script, run_filter, letters):
    script.calls = [[ADMITTED, TokenDelta(letters("a"))]]
    with pytest.raises(EngineFailed, match="before its last token"):
        await read(run_filter())


async def test_a_cancelled_request_is_not_sent_again(script, run_filter):
    script.calls = [[FOREVER], [ADMITTED]]
    handle = serve.run(Replica.bind(), name="replica", route_prefix=None, _local_testing_mode=True)

    async def first():
        async with aclosing(replica_stream(BoundHandles({"tiny": handle}), request())) as tokens:
            return await anext(tokens)

    reading = asyncio.create_task(first())
    async with asyncio.timeout(DEADLINE_S):
        assert await asyncio.to_thread(script.called.wait, DEADLINE_S)
        reading.cancel()
        await asyncio.wait([reading])
    assert reading.cancelled()
    assert script.wait_for_end() == "cancelled"
    assert script.num_calls == 1


async def test_a_call_that_the_other_side_cancels_has_failed(script, run_filter):
    script.calls = [[asyncio.CancelledError()], [asyncio.CancelledError()]]
    with pytest.raises(EngineFailed):
        await read(run_filter())
    assert script.num_calls == 2
