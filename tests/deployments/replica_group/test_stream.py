"""Every token arrives once and in order, however slow the consumer is."""

import pytest

from cluster.errors import EngineFailed
from deployments.replica_group.stream import TokenStream


async def test_a_slow_consumer_gets_one_larger_chunk():
    stream = TokenStream()
    for i in range(100):
        stream.push((i,), "stop" if i == 99 else None)
    assert await stream.next() == (tuple(range(100)), "stop")


async def test_chunks_come_as_they_were_pushed():
    stream = TokenStream()
    stream.push((1, 2), None)
    assert await stream.next() == ((1, 2), None)
    stream.push((3,), "length")
    assert await stream.next() == ((3,), "length")


async def test_an_error_ends_the_stream_wherever_it_is():
    waiting, running = TokenStream(), TokenStream()
    running.admitted.set_result(None)
    for stream in (waiting, running):
        stream.fail(EngineFailed("gone"))
    with pytest.raises(EngineFailed):
        await waiting.admitted
    with pytest.raises(EngineFailed):
        await running.next()
