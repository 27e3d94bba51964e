from dataclasses import replace
from functools import cache

import pytest
import torch

from models.embedded.training.batches import Batch, Stream
from models.embedded.training.plan import Plan
from models.embedded.training.train import Training, lessons, train
from tests.models.embedded.training.factories import tokenizer

SHORT = Plan(steps=30, examples_per_step=4, warmup_steps=5)


@pytest.fixture(autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@cache
def step(number: int) -> Batch:
    return Stream(tokenizer(), SHORT.seed).batch(number, SHORT.examples_per_step)


def test_the_loss_falls():
    training = Training(SHORT)
    losses = [training.take_step(step(number % 4)) for number in range(16)]
    assert losses[0] == pytest.approx(8.3, abs=0.3)  # ln 4096: it knows nothing
    assert losses[-1] < losses[0] - 2


def test_a_killed_run_goes_on_as_if_nothing_had_happened(tmp_path):
    whole = Training(SHORT)
    for number in range(4):
        whole.take_step(step(number))
    first = Training(SHORT)
    for number in range(2):
        first.take_step(step(number))
    first.save(tmp_path / "checkpoint.pt")
    second = Training(SHORT)
    second.load(tmp_path / "checkpoint.pt")
    for number in range(second.step, 4):
        second.take_step(step(number))
    for one, other in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, other)


def test_a_checkpoint_of_another_plan_is_refused(tmp_path):
    Training(SHORT).save(tmp_path / "checkpoint.pt")
    with pytest.raises(ValueError, match="another plan"):
        Training(replace(SHORT, seed=2)).load(tmp_path / "checkpoint.pt")


def test_a_checkpoint_of_other_lessons_is_refused(tmp_path):
    Training(SHORT, lessons="one").save(tmp_path / "checkpoint.pt")
    with pytest.raises(ValueError, match="other tasks"):
        Training(SHORT, lessons="other").load(tmp_path / "checkpoint.pt")


def test_another_tokenizer_makes_other_lessons(tmp_path):
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    one.write_text("{}")
    other.write_text("[]")
    assert lessons(one) == lessons(one) != lessons(other)


def test_a_run_may_be_made_longer(tmp_path):
    training = Training(SHORT)
    training.take_step(step(0))
    training.save(tmp_path / "checkpoint.pt")
    longer = Training(replace(SHORT, steps=2 * SHORT.steps))
    longer.load(tmp_path / "checkpoint.pt")
    assert longer.step == 1


@pytest.mark.long
def test_two_processes_go_on_as_if_nothing_had_happened(tmp_path):
    """Each has a part of the optimizers: all parts must be in the checkpoint, and come back."""
    tokenizer().save(str(tmp_path / "tokenizer.json"))
    plan = replace(SHORT, steps=6, warmup_steps=1, cooldown_share=1e-9, checkpoint_every_steps=2)
    whole = train(plan, tmp_path / "tokenizer.json", tmp_path / "whole.pt", 2)
    train(replace(plan, steps=3), tmp_path / "tokenizer.json", tmp_path / "parts.pt", 2)
    parts = train(plan, tmp_path / "tokenizer.json", tmp_path / "parts.pt", 2)
    for one, other in zip(whole.parameters(), parts.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-6)


def test_two_processes_learn_what_one_does(tmp_path):
    tokenizer().save(str(tmp_path / "tokenizer.json"))
    plan = replace(SHORT, steps=3, warmup_steps=1)
    one, two = (train(plan, tmp_path / "tokenizer.json", tmp_path / f"{ranks}.pt", ranks) for ranks in (1, 2))
    for (name, here), there in zip(one.named_parameters(), two.parameters(), strict=True):
        if here.dim() == 2:  # vectors start at nothing, and Adam makes large steps of their rounding
            assert torch.nn.functional.cosine_similarity(here.flatten(), there.flatten(), dim=0) > 0.99, name
    again = Training(plan, lessons=lessons(tmp_path / "tokenizer.json"))
    again.load(tmp_path / "2.pt")
    assert again.step == plan.steps
    assert all(torch.equal(here, there) for here, there in zip(again.model.parameters(), two.parameters(), strict=True))
