import io

import pytest
from rich.console import Console

from cluster.launch.progress import Progress
from cluster.launch.signals import StopRequested


def told(body) -> list[str]:
    out = io.StringIO()
    body(Progress(Console(file=out, width=40)))
    return out.getvalue().splitlines()


def test_plain_lines_without_a_terminal():
    def body(progress):
        with progress.step("Loading") as step:
            step.tell("weights 1/2")
            step.tell("weights 1/2")
            step.result("2 ranks")

    lines = told(body)
    assert lines[:2] == ["...  Loading", "...  Loading: weights 1/2"]
    assert lines[2].startswith("ok   Loading (2 ranks, ")
    assert len(lines) == 3


def test_a_failed_step_says_so_and_the_error_goes_on():
    def body(progress):
        with pytest.raises(ValueError, match="x"), progress.step("Loading"):
            raise ValueError("x")

    assert told(body)[-1] == "fail Loading"


def test_brackets_and_long_lines_stay_as_they_are():
    text = "[red] " + "x" * 100
    assert told(lambda progress: progress.line(text)) == [text]


def test_a_stop_is_no_failure():
    def body(progress):
        with pytest.raises(StopRequested), progress.step("Loading"):
            raise StopRequested

    assert told(body)[-1] == "stop Loading"
