"""Chunks leave at the right time; every token arrives once and in order."""

import asyncio
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.errors import EngineFailed
from cluster.spec import StreamSpec
from deployments.replica_group.stream import Chunks, TokenStream

SPEC = StreamSpec(coalesce_tokens=4, coalesce_ms=20)


def test_the_first_token_leaves_at_once():
    chunks = Chunks(SPEC)
    assert chunks.due_s == math.inf
    chunks.add((7,))
    assert chunks.due_s == -math.inf


def test_later_tokens_wait_for_company_but_not_long():
    chunks = Chunks(SPEC)
    chunks.add((1,))
    assert chunks.take(10.0) == (1,)
    chunks.add((2,))
    assert chunks.due_s == pytest.approx(10.020)
    chunks.add((3, 4, 5))
    assert chunks.due_s == -math.inf
    assert chunks.take(10.001) == (2, 3, 4, 5)


def test_a_token_after_a_pause_is_due_already():
    chunks = Chunks(SPEC)
    chunks.add((1,))
    chunks.take(10.0)
    chunks.add((2,))
    assert chunks.due_s < 11.0


@given(st.lists(st.tuples(st.floats(0, 0.03), st.integers(1, 3)), max_size=60))
def test_no_token_is_lost_late_or_twice(arrivals):
    chunks, now_s, sent, left, taken = Chunks(SPEC), 0.0, [], -math.inf, []
    for gap_s, count in arrivals:
        if chunks.due_s <= now_s + gap_s:  # the timer fires in the gap
            left = max(now_s, chunks.due_s)
            taken += chunks.take(left)
        now_s += gap_s
        ids = tuple(range(len(sent), len(sent) + count))
        sent += ids
        chunks.add(ids)
        assert chunks.due_s <= max(left, -math.inf) + 0.020 + 1e-9 or chunks.due_s == -math.inf
        if chunks.due_s <= now_s:
            left = now_s
            taken += chunks.take(now_s)
        assert len(sent) - len(taken) < SPEC.coalesce_tokens
    assert taken + list(chunks.take(now_s)) == sent


async def test_the_end_wakes_the_consumer_with_all_that_is_left():
    stream = TokenStream(SPEC)
    now_s = asyncio.get_running_loop().time()
    assert stream.push((1,), None, now_s)
    assert await stream.next() == ((1,), None)
    assert not stream.push((2,), None, asyncio.get_running_loop().time())
    assert stream.push((3,), "length", asyncio.get_running_loop().time())
    assert await stream.next() == ((2, 3), "length")


async def test_a_slow_consumer_gets_one_larger_chunk():
    stream = TokenStream(SPEC)
    for i in range(100):
        stream.push((i,), "stop" if i == 99 else None, float(i))
    assert await stream.next() == (tuple(range(100)), "stop")


async def test_an_error_ends_the_stream_wherever_it_is():
    waiting, running = TokenStream(SPEC), TokenStream(SPEC)
    running.admitted.set_result(None)
    for stream in (waiting, running):
        stream.fail(EngineFailed("gone"))
    with pytest.raises(EngineFailed):
        await waiting.admitted
    with pytest.raises(EngineFailed):
        await running.next()
