from models.embedded.training.plan import Plan
from models.embedded.training.progress import Progress


def test_a_line_tells_step_and_loss(capsys):
    progress = Progress(Plan(steps=30, report_every_s=0))
    progress.note(0, 2.5, 1000)
    assert "step 1/30  loss 2.500" in capsys.readouterr().out


def test_losses_are_averaged_between_lines_and_the_last_step_is_always_told(capsys):
    progress = Progress(Plan(steps=3, report_every_s=1e9))
    for step, loss in enumerate((1.0, 2.0, 6.0)):
        progress.note(step, loss, 10)
    assert capsys.readouterr().out.startswith("step 3/3  loss 3.000")
