import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from deployments.engine.errors import BufferTooSmall
from deployments.engine.step import StepInput, StepOutput
from tests.deployments.engine.factories import make_scheduler, make_sequence

INPUT_FIELDS = [name for name in StepInput.__dataclass_fields__ if name != "step_id"]


@st.composite
def step_inputs(draw):
    num_tokens, num_seqs, width, num_samples = (draw(st.integers(0, 9)) for _ in range(4))

    def array(dtype, *shape):
        return draw(hnp.arrays(dtype, shape))

    return StepInput(
        step_id=draw(st.integers(0, 2**62)),
        token_ids=array(np.int32, num_tokens),
        positions=array(np.int32, num_tokens),
        slots=array(np.int32, num_tokens),
        query_starts=array(np.int32, num_seqs + 1),
        context_lens=array(np.int32, num_seqs),
        block_tables=array(np.int32, num_seqs, width),
        sample_rows=array(np.int32, num_samples),
        temperatures=array(np.float32, num_samples),
        top_ps=array(np.float32, num_samples),
        top_ks=array(np.int32, num_samples),
        seeds=array(np.uint64, num_samples),
        sample_positions=array(np.int64, num_samples),
    )


def assert_same(ours, theirs):
    assert ours.dtype == theirs.dtype
    assert ours.shape == theirs.shape
    np.testing.assert_array_equal(ours, theirs)


@given(step_inputs())
def test_an_input_survives_the_trip_and_fits_its_bound(step):
    bound = StepInput.max_bytes(
        max(len(step.context_lens), len(step.sample_rows)), len(step.token_ids), step.block_tables.shape[1]
    )
    buffer = bytearray(bound)
    assert step.encode_into(memoryview(buffer)) <= bound
    decoded = StepInput.decode(memoryview(buffer))
    assert decoded.step_id == step.step_id
    for name in INPUT_FIELDS:
        assert_same(getattr(decoded, name), getattr(step, name))


@given(st.integers(0, 2**62), hnp.arrays(np.int32, st.integers(0, 9)))
def test_an_output_survives_the_trip_and_fits_its_bound(step_id, token_ids):
    buffer = bytearray(StepOutput.max_bytes(len(token_ids)))
    assert StepOutput(step_id, token_ids).encode_into(memoryview(buffer)) == len(buffer)
    decoded = StepOutput.decode(memoryview(buffer))
    assert decoded.step_id == step_id
    assert_same(decoded.token_ids, token_ids)


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
    for name in INPUT_FIELDS:
        assert_same(getattr(decoded, name), getattr(step, name))


def test_the_scheduler_fills_the_types_of_the_contract(step):
    kinds = {name: np.int32 for name in INPUT_FIELDS}
    kinds |= {"temperatures": np.float32, "top_ps": np.float32, "seeds": np.uint64, "sample_positions": np.int64}
    assert {name: getattr(step, name).dtype.type for name in INPUT_FIELDS} == kinds


def test_a_buffer_with_something_else_is_noticed():
    with pytest.raises(AssertionError):
        StepInput.decode(memoryview(bytearray(4096)))
