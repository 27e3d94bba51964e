import pytest
import torch

from models.embedded.training.batches import LENGTH_MULTIPLE, Stream, padded_batches
from models.embedded.training.rendering import Encoded
from tests.models.embedded.training.factories import tokenizer


def encoded(length: int, first: int) -> Encoded:
    return Encoded([first + at for at in range(length)], [at >= length // 2 for at in range(length)])


def test_targets_point_right_before_each_answer_token():
    (batch,) = padded_batches([encoded(4, 100), encoded(6, 200)], batch_tokens=64)
    assert batch.ids.shape == (2, LENGTH_MULTIPLE)
    assert batch.ids.flatten()[batch.targets + 1].tolist() == [203, 204, 205, 102, 103]
    assert batch.ids.flatten()[batch.targets].tolist() == [202, 203, 204, 101, 102]


@pytest.mark.parametrize("batch_tokens", [1, 40, 100, 1000])
def test_batches_are_no_larger_than_allowed_and_lose_nothing(batch_tokens):
    examples = [encoded(length, 1000 * length) for length in (3, 30, 17, 5, 64, 8, 8, 40)]
    batches = padded_batches(examples, batch_tokens)
    assert all(batch.ids.numel() <= batch_tokens or len(batch.ids) == 1 for batch in batches)
    learnt = sorted(token for batch in batches for token in batch.ids.flatten()[batch.targets + 1].tolist())
    assert learnt == sorted(t for e in examples for t, answered in zip(e.ids, e.is_answer, strict=True) if answered)


def learnt(stream: Stream, step: int) -> list[int]:
    return sorted(token for batch in stream.batches(step, 8, 512) for token in batch.ids.flatten()[batch.targets + 1].tolist())


def test_a_step_is_the_same_whenever_it_is_asked_for():
    one, again = Stream(tokenizer(), seed=1), Stream(tokenizer(), seed=1)
    one.batches(6, 8, 512)
    for batch, other in zip(one.batches(7, 8, 512), again.batches(7, 8, 512), strict=True):
        assert torch.equal(batch.ids, other.ids)
        assert torch.equal(batch.targets, other.targets)
    assert learnt(one, 6) != learnt(one, 7)


def test_processes_share_a_step_among_them():
    whole = learnt(Stream(tokenizer(), seed=1), 3)
    assert whole == sorted(token for rank in range(3) for token in learnt(Stream(tokenizer(), 1, rank, 3), 3))
