import pytest

from deployments.engine.sampling_params import SamplingParams
from deployments.engine.sequence import Sequence
from tests.deployments.engine.factories import make_sequence


def test_tokens_are_the_prompt_then_what_was_resumed_then_what_was_generated():
    seq = make_sequence(prompt=[1, 2, 3], resumed_ids=[4, 5], max_tokens=50)
    for token in range(6, 40):
        seq.append(token)
    assert seq.token_ids.tolist() == list(range(1, 40))
    assert seq.generated_ids == tuple(range(6, 40))
    assert seq.num_completion_tokens == 36
    assert seq.max_num_tokens == 53


@pytest.mark.parametrize(
    ("ignore_eos", "stops"), [(False, {2, 7}), (True, {7})], ids=["the model's end tokens stop", "only the request's own stop"]
)
def test_stop_tokens(ignore_eos, stops):
    assert make_sequence(eos=frozenset({2}), stop_token_ids=(7,), ignore_eos=ignore_eos).stop_token_ids == stops


def test_a_prompt_must_not_be_empty():
    with pytest.raises(ValueError, match="empty"):
        make_sequence(prompt=[])


@pytest.mark.parametrize(("max_tokens", "resumed"), [(0, []), (2, [1, 2])])
def test_something_must_be_left_to_generate(max_tokens, resumed):
    with pytest.raises(ValueError, match="max_tokens"):
        make_sequence(max_tokens=max_tokens, resumed_ids=resumed)


def test_any_integer_is_a_seed():
    assert make_sequence(seed=-1).seed == 2**64 - 1
    assert make_sequence(seed=2**64 + 5).seed == 5


def test_queue_time_needs_both_ends():
    seq = Sequence("a", [1], SamplingParams(max_tokens=1), arrival_s=2.0)
    assert seq.queue_s is None
    seq.first_scheduled_s = 2.5
    assert seq.queue_s == 0.5
