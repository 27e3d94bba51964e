import torch

from models.embedded.training.batches import LEAST_FILLED, LENGTH_MULTIPLE, TOKENS_MULTIPLE, Batch, Stream, padded_batch
from models.embedded.training.rendering import Encoded
from tests.models.embedded.training.factories import tokenizer


def encoded(length: int, first: int) -> Encoded:
    return Encoded([first + at for at in range(length)], [at >= length // 2 for at in range(length)])


def real(batch: Batch) -> torch.Tensor:
    """The targets that count."""
    return batch.targets[batch.weights > 0]


def learnt(batch: Batch) -> list[int]:
    return sorted(batch.ids[real(batch) + 1].tolist())


def test_targets_point_right_before_each_answer_token():
    batch = padded_batch([encoded(4, 100), encoded(6, 200)])
    assert batch.shapes == ((2, LENGTH_MULTIPLE),)
    assert batch.ids[real(batch) + 1].tolist() == [203, 204, 205, 102, 103]
    assert batch.ids[real(batch)].tolist() == [202, 203, 204, 101, 102]


def test_batches_have_few_different_sizes():
    sizes = {(len(batch.ids), len(batch.targets)) for batch in (padded_batch([encoded(4, 100)] * count) for count in (1, 5, 9))}
    assert sizes == {(TOKENS_MULTIPLE, TOKENS_MULTIPLE), (2 * TOKENS_MULTIPLE, TOKENS_MULTIPLE)}


def test_groups_have_about_one_length_and_lose_nothing():
    lengths = (3, 30, 17, 5, 64, 8, 8, 40)
    examples = [encoded(length, 1000 * length) for length in lengths]
    batch = padded_batch(examples)
    assert sum(rows for rows, _ in batch.shapes) == len(examples)
    size = sum(rows * length for rows, length in batch.shapes)
    assert size <= len(batch.ids) < size + TOKENS_MULTIPLE
    assert learnt(batch) == sorted(t for e in examples for t, answered in zip(e.ids, e.is_answer, strict=True) if answered)
    at = 0
    for rows, length in batch.shapes:
        for row in batch.ids[at : at + rows * length].view(rows, length):
            assert row.count_nonzero() > LEAST_FILLED * length - LENGTH_MULTIPLE
        at += rows * length


def test_a_step_is_the_same_whenever_it_is_asked_for():
    one, again = Stream(tokenizer(), seed=1), Stream(tokenizer(), seed=1)
    one.batch(6, 8)
    batch, other = one.batch(7, 8), again.batch(7, 8)
    assert torch.equal(batch.ids, other.ids)
    assert torch.equal(batch.targets, other.targets)
    assert batch.shapes == other.shapes
    assert learnt(one.batch(6, 8)) != learnt(batch)


def test_processes_have_parts_of_about_one_length():
    parts = [Stream(tokenizer(), 1, rank, 2).batch(3, 32) for rank in range(2)]
    one, other = (sum(rows * length for rows, length in part.shapes) for part in parts)
    assert abs(one - other) < 0.25 * one


def test_processes_share_a_step_among_them():
    whole = learnt(Stream(tokenizer(), seed=1).batch(3, 8))
    assert whole == sorted(token for rank in range(3) for token in learnt(Stream(tokenizer(), 1, rank, 3).batch(3, 8)))
