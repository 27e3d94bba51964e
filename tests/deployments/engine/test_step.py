import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from deployments.engine.asks import Asks
from deployments.engine.errors import BufferTooSmall
from deployments.engine.kv_groups import MAX_GROUPS
from deployments.engine.logprobs import Scores, Scoring
from deployments.engine.samplers import SAMPLERS
from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_STOP_TOKEN_IDS
from deployments.engine.step import StepInput, StepOutput
from tests.deployments.engine.factories import make_scheduler, make_sequence

INPUT_FIELDS = [name for name in StepInput.__dataclass_fields__ if name not in ("step_id", "asks", "scoring")]
CONTEXT_LENGTH = 50


@st.composite
def step_inputs(draw):
    num_groups = draw(st.integers(1, MAX_GROUPS))
    num_tokens, num_seqs, width, num_samples, num_asks, num_ids, num_numbers = (draw(st.integers(0, 9)) for _ in range(7))

    def array(dtype, *shape):
        return draw(hnp.arrays(dtype, shape))

    if not num_asks:
        num_ids = num_numbers = 0
    asks = Asks(
        kinds=array(np.int32, num_asks),
        rows=array(np.int32, num_asks),
        id_counts=array(np.int32, num_asks),
        number_counts=array(np.int32, num_asks),
        ids=array(np.int32, num_ids),
        numbers=array(np.float32, num_numbers),
    )
    num_scored = draw(st.integers(0, num_tokens))
    drawn = array(np.int32, draw(st.integers(0, num_samples)))
    num_tops = draw(st.integers(0, 20)) if len(drawn) + num_scored else 0
    scoring = Scoring(num_tops, drawn, array(np.int32, num_scored), array(np.int32, num_scored))

    return StepInput(
        step_id=draw(st.integers(0, 2**62)),
        token_ids=array(np.int32, num_tokens),
        positions=array(np.int32, num_tokens),
        slots=array(np.int32, num_groups, num_tokens),
        query_starts=array(np.int32, num_seqs + 1),
        context_lens=array(np.int32, num_groups, num_seqs),
        block_tables=array(np.int32, num_groups, num_seqs, width),
        is_long=array(np.int32, num_seqs),
        sample_rows=array(np.int32, num_samples),
        temperatures=array(np.float32, num_samples),
        top_ps=array(np.float32, num_samples),
        top_ks=array(np.int32, num_samples),
        seeds=array(np.uint64, num_samples),
        sample_positions=array(np.int64, num_samples),
        asks=asks,
        scoring=scoring,
    )


def assert_same_step(ours, theirs):
    assert (ours.step_id, ours.scoring.num_tops) == (theirs.step_id, theirs.scoring.num_tops)
    for name in INPUT_FIELDS:
        assert_same(getattr(ours, name), getattr(theirs, name))
    for name in Asks.__dataclass_fields__:
        assert_same(getattr(ours.asks, name), getattr(theirs.asks, name))
    for name in ("drawn", "rows", "targets"):
        assert_same(getattr(ours.scoring, name), getattr(theirs.scoring, name))


def assert_same(ours, theirs):
    assert ours.dtype == theirs.dtype
    assert ours.shape == theirs.shape
    np.testing.assert_array_equal(ours, theirs)


@given(step_inputs())
def test_an_input_survives_the_trip_and_fits_its_bound(step):
    bound = StepInput.max_bytes(
        max(1, len(step.is_long), len(step.sample_rows)), len(step.token_ids), step.block_tables.shape[2], CONTEXT_LENGTH
    )
    buffer = bytearray(bound)
    assert step.encode_into(memoryview(buffer)) <= bound
    assert_same_step(StepInput.decode(memoryview(buffer)), step)


@given(st.integers(0, 2**62), hnp.arrays(np.int32, st.integers(0, 9)), st.integers(0, 9), st.integers(0, 20), st.data())
def test_an_output_survives_the_trip_and_fits_its_bound(step_id, token_ids, num_scores, num_tops, data):
    num_tops = num_tops if num_scores else 0
    scores = Scores(
        data.draw(hnp.arrays(np.float32, num_scores)),
        data.draw(hnp.arrays(np.int32, (num_scores, num_tops))),
        data.draw(hnp.arrays(np.float32, (num_scores, num_tops))),
    )
    buffer = bytearray(StepOutput.max_bytes(len(token_ids), num_scores))
    assert StepOutput(step_id, token_ids, scores).encode_into(memoryview(buffer)) <= len(buffer)
    decoded = StepOutput.decode(memoryview(buffer))
    assert decoded.step_id == step_id
    assert_same(decoded.token_ids, token_ids)
    for name in Scores.__dataclass_fields__:
        assert_same(getattr(decoded.scores, name), getattr(scores, name))


def test_the_largest_asks_of_a_full_batch_fit_the_bound():
    biases = tuple((token, 1.0) for token in range(MAX_LOGIT_BIASES))
    everything = dict(
        logit_bias=biases, repetition_penalty=1.5, presence_penalty=1, frequency_penalty=1, min_tokens=9, min_p=0.1,
        typical_p=0.5, temperature=1, stop_token_ids=tuple(range(MAX_STOP_TOKEN_IDS)), logprobs=20,
    )  # fmt: skip
    scheduler = make_scheduler(max_num_seqs=3, max_num_batched_tokens=200, block_size=4, context_length=60)
    for name in "abc":
        scheduler.add(make_sequence(name, 5, max_tokens=55, resumed_ids=range(5), **everything))
        scheduler.add(make_sequence("x" + name, 59, max_tokens=1, **everything))
    bound = StepInput.max_bytes(3, 200, 15, 60)
    step = scheduler.schedule(0.0)
    assert len(step.asks.kinds) == 3 * len(SAMPLERS)
    assert step.encode_into(memoryview(bytearray(bound))) <= bound


@pytest.fixture
def step():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a", 5))
    scheduler.add(make_sequence("b", 9, temperature=0.7, seed=-1))
    return scheduler.schedule(0.0)


def test_a_small_buffer_is_refused_and_left_alone(step):
    needed = step.encode_into(memoryview(bytearray(4096)))
    small = bytearray(needed - 1)
    with pytest.raises(BufferTooSmall, match=f"takes {needed} bytes, the buffer has {needed - 1}"):
        step.encode_into(memoryview(small))
    assert not any(small)


def test_a_decoded_step_does_not_change_with_its_buffer(step):
    buffer = bytearray(4096)
    step.encode_into(memoryview(buffer))
    decoded = StepInput.decode(memoryview(buffer))
    buffer[:] = bytes(4096)
    assert_same_step(decoded, step)


def test_the_scheduler_fills_the_types_of_the_contract(step):
    kinds = {name: np.int32 for name in INPUT_FIELDS}
    kinds |= {"temperatures": np.float32, "top_ps": np.float32, "seeds": np.uint64, "sample_positions": np.int64}
    assert {name: getattr(step, name).dtype.type for name in INPUT_FIELDS} == kinds


def test_a_buffer_with_something_else_is_noticed():
    with pytest.raises(AssertionError):
        StepInput.decode(memoryview(bytearray(4096)))


def test_what_is_planned_for_several_groups_survives_the_trip():
    scheduler = make_scheduler(windows=(None, 3))
    for name in "ab":
        scheduler.add(make_sequence(name, prompt=5))
    planned, buffer = scheduler.schedule(), bytearray(4096)
    planned.encode_into(memoryview(buffer))
    assert_same_step(StepInput.decode(memoryview(buffer)), planned)
