"""Chunks leave at the right time; every token leaves once and in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.spec import StreamSpec
from deployments.engine.sequence import SequenceDelta
from deployments.replica_group.coalescer import Coalescer

SPEC = StreamSpec(coalesce_tokens=4, coalesce_ms=20)


def token(token_id: int, name: str = "a", finish_reason: str | None = None) -> SequenceDelta:
    return SequenceDelta(name, (token_id,), finish_reason)


@pytest.fixture
def coalescer() -> Coalescer:
    """One that has sent the first token of sequence "a" at 10.000 s."""
    made = Coalescer(SPEC)
    assert made.add([token(0)], 10.0, 0.005) == [token(0)]
    return made


def test_later_tokens_wait_for_company(coalescer: Coalescer) -> None:
    assert [coalescer.add([token(i)], 10.0 + i / 1000, 0.001) for i in (1, 2, 3)] == [[], [], []]
    assert coalescer.add([token(4)], 10.004, 0.001) == [SequenceDelta("a", (1, 2, 3, 4), None)]


def test_they_leave_when_the_next_step_would_end_too_late(coalescer: Coalescer) -> None:
    assert coalescer.add([token(1)], 10.006, 0.006) == []
    assert coalescer.add([token(2)], 10.012, 0.006) == []
    assert coalescer.add([token(3)], 10.018, 0.006) == [SequenceDelta("a", (1, 2, 3), None)]


def test_with_slow_steps_each_token_leaves_at_once(coalescer: Coalescer) -> None:
    assert coalescer.add([token(1)], 10.1, 0.1) == [token(1)]
    assert coalescer.add([token(2)], 10.2, 0.1) == [token(2)]


def test_the_end_takes_along_what_is_held(coalescer: Coalescer) -> None:
    coalescer.add([token(1)], 10.001, 0.001)
    assert coalescer.add([SequenceDelta("a", (), "stop")], 10.002, 0.001) == [SequenceDelta("a", (1,), "stop")]
    assert coalescer.flush(10.003) == []


def test_a_sequence_that_is_not_in_the_step_is_not_held_for_long(coalescer: Coalescer) -> None:
    coalescer.add([token(1)], 10.001, 0.001)
    assert coalescer.add([token(9, "b")], 10.030, 0.001) == [SequenceDelta("a", (1,), None), token(9, "b")]


def test_an_aborted_sequence_is_forgotten(coalescer: Coalescer) -> None:
    coalescer.add([token(1)], 10.001, 0.001)
    coalescer.forget("a")
    assert coalescer.flush(11.0) == []


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0.0001, 0.05), st.booleans()), max_size=80))
def test_every_token_leaves_once_in_order_and_in_time(steps: list[tuple[str, float, bool]]) -> None:
    coalescer, now_s = Coalescer(SPEC), 0.0
    made: dict[str, list[int]] = {name: [] for name in "abc"}
    left: dict[str, list[int]] = {name: [] for name in "abc"}
    left_s: dict[str, float] = {}
    for number, (name, step_s, lost) in enumerate(steps):
        now_s += step_s
        made[name].append(number)
        deltas = coalescer.add([token(number, name)], now_s, step_s)
        for delta in deltas + (coalescer.flush(now_s) if lost else []):
            left[delta.request_id] += delta.token_ids
            left_s[delta.request_id] = now_s
        for held in "abc":
            waiting = len(made[held]) - len(left[held])
            assert waiting < SPEC.coalesce_tokens
            assert not waiting or now_s + step_s <= left_s[held] + 0.020 + 1e-9
    for delta in coalescer.flush(now_s):
        left[delta.request_id] += delta.token_ids
    assert left == made
