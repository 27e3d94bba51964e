"""Tells a person what is happening: a spinner and coloured marks on a terminal, one plain line each elsewhere."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from rich.console import Console
from rich.status import Status

from cluster.launch.signals import StopRequested


class Step:
    """One step that is going on; ``tell`` changes what it says."""

    def __init__(self, progress: Progress, name: str, status: Status | None):
        self._progress, self._name, self._status = progress, name, status
        self._said = ""

    def tell(self, detail: str) -> None:
        """Show what the step is doing now; the same words twice are shown once."""
        if detail == self._said:
            return
        self._said = detail
        if self._status is not None:
            self._status.update(f"{self._name}: {detail}")
        else:
            self._progress.line(f"...  {self._name}: {detail}")

    def result(self, detail: str) -> None:
        """Words that stand behind the step's name when it is done."""
        self._said = detail

    @property
    def detail(self) -> str:
        """The last words."""
        return self._said


class Progress:
    """Steps one after the other, with the seconds each took."""

    def __init__(self, console: Console):
        self._console = console

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Show ``name`` while the block runs, then that it is done or has failed; the error goes on."""
        started_s = time.monotonic()
        status = self._console.status(name) if self._console.is_terminal else None
        if status is None:
            self.line(f"...  {name}")
        step = Step(self, name, status)
        try:
            with status or nullcontext():
                yield step
        except StopRequested:
            self._mark("stop", "yellow", name, "")
            raise
        except BaseException:
            self._mark("fail", "red", name, "")
            raise
        took = f"{time.monotonic() - started_s:.1f} s"
        self._mark("ok", "green", name, f"{step.detail}, {took}" if step.detail else took)

    def break_off(self) -> None:
        """Leave the terminal usable when the process is about to end in the middle of a step."""
        self._console.show_cursor()

    def warn(self, sentence: str) -> None:
        """Something is not as it should be, and the start goes on."""
        self._mark("warn", "yellow", sentence, "")

    def line(self, text: str) -> None:
        """One line as it is."""
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def _mark(self, mark: str, colour: str, name: str, detail: str) -> None:
        self._console.print(f"[{colour}]{mark:<4}[/]", end=" ", highlight=False)
        self.line(f"{name} ({detail})" if detail else name)
