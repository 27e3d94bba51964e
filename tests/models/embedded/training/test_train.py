from dataclasses import replace

import pytest
import torch

from models.embedded.training import train as train_module
from models.embedded.training.batches import Steps
from models.embedded.training.train import Plan, Training
from tests.models.embedded.training.factories import tokenizer

SHORT = Plan(steps=30, examples_per_step=8, batch_tokens=1024, warmup_steps=5)


@pytest.fixture(autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def steps(tmp_path) -> Steps:
    tokenizer().save(str(tmp_path / "tokenizer.json"))
    return Steps(str(tmp_path / "tokenizer.json"), SHORT.steps, SHORT.examples_per_step, SHORT.batch_tokens, SHORT.seed)


def test_the_loss_falls(steps):
    training = Training(SHORT)
    losses = [training.take_step(steps[step % 4]) for step in range(16)]
    assert losses[0] == pytest.approx(8.3, abs=0.3)  # ln 4096: it knows nothing
    assert losses[-1] < losses[0] - 2


def test_a_killed_run_goes_on_as_if_nothing_had_happened(steps, tmp_path):
    whole = Training(SHORT)
    for step in range(4):
        whole.take_step(steps[step])
    first = Training(SHORT)
    for step in range(2):
        first.take_step(steps[step])
    first.save(tmp_path / "checkpoint.pt")
    second = Training(SHORT)
    second.load(tmp_path / "checkpoint.pt")
    for step in range(second.step, 4):
        second.take_step(steps[step])
    for one, other in zip(whole.model.parameters(), second.model.parameters(), strict=True):
        assert torch.equal(one, other)


def test_a_checkpoint_of_another_plan_is_refused(tmp_path):
    Training(SHORT).save(tmp_path / "checkpoint.pt")
    with pytest.raises(ValueError, match="another plan"):
        Training(replace(SHORT, seed=2)).load(tmp_path / "checkpoint.pt")


def test_the_rate_rises_and_falls():
    plan = Plan(steps=1000, warmup_steps=100, peak_rate=1.0)
    assert plan.rate(0) == pytest.approx(0.01)
    assert max(plan.rate(step) for step in range(1000)) == pytest.approx(1, abs=0.01)
    assert plan.rate(99) > plan.rate(500) > plan.rate(999) > 0


def test_attention_in_training_is_that_of_transformers():
    model = Training(SHORT).model
    ids = torch.randint(0, 4096, (2, 24), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        ours = model(input_ids=ids).logits
        model.set_attn_implementation("eager")
        theirs = model(input_ids=ids).logits
    assert torch.allclose(ours, theirs, atol=1e-4)


def test_progress_tells_the_loss_and_the_time_left(capsys):
    progress = train_module.Progress(replace(SHORT, report_every_s=0), 0)
    progress.note(0, 2.5, 1000)
    assert "step 1/30  loss 2.500" in capsys.readouterr().out
