"""Every token arrives once and in order, however slow the consumer is."""

import pytest

from cluster.errors import EngineFailed
from deployments.engine.logprobs import TokenLogprobs
from deployments.engine.sequence import SequenceDelta
from deployments.replica_group.stream import TokenStream


async def test_a_slow_consumer_gets_one_larger_chunk_of_each_sequence():
    stream = TokenStream(["a", "b"])
    for i in range(100):
        for name in "ab":
            stream.push(SequenceDelta(name, (i,), "stop" if i == 99 else None, (TokenLogprobs(-i),)))
    logprobs = tuple(TokenLogprobs(-i) for i in range(100))
    assert await stream.next() == [SequenceDelta(name, tuple(range(100)), "stop", logprobs) for name in "ab"]


async def test_chunks_come_as_they_were_pushed():
    stream = TokenStream(["a"])
    stream.push(SequenceDelta("a", (1, 2)))
    assert await stream.next() == [SequenceDelta("a", (1, 2))]
    stream.push(SequenceDelta("a", (3,), "length"))
    assert await stream.next() == [SequenceDelta("a", (3,), "length")]


async def test_what_has_not_ended_is_known():
    stream = TokenStream(["a", "b"])
    stream.push(SequenceDelta("b", (3,), "length"))
    assert stream.unfinished == {"a"}


async def test_an_error_ends_the_stream_wherever_it_is():
    waiting, running = TokenStream(["a"]), TokenStream(["b"])
    running.admitted.set_result(None)
    for stream in (waiting, running):
        stream.fail(EngineFailed("gone"))
    with pytest.raises(EngineFailed):
        await waiting.admitted
    with pytest.raises(EngineFailed):
        await running.next()
