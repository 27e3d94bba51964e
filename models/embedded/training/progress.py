"""Lines that say how far the training is."""

from __future__ import annotations

import time

from models.embedded.training.plan import Plan


class Progress:
    """Takes in every step, and prints a line every ``report_every_s`` seconds and at the end."""

    def __init__(self, plan: Plan):
        self._plan = plan
        self._begin()

    def note(self, step: int, loss: float, tokens: int) -> None:
        """A step was taken: the mean loss of its answers, the ids that it read."""
        self._losses.append(loss)
        self._tokens += tokens
        seconds = time.monotonic() - self._since
        left = self._plan.steps - step - 1
        if seconds < self._plan.report_every_s and left:
            return
        mean, speed, left_min = (
            sum(self._losses) / len(self._losses),
            self._tokens / seconds,
            left * seconds / len(self._losses) / 60,
        )
        print(f"step {step + 1}/{self._plan.steps}  loss {mean:.3f}  {speed:.0f} tokens/s  {left_min:.0f} min left", flush=True)
        self._begin()

    def _begin(self) -> None:
        self._since, self._losses, self._tokens = time.monotonic(), list[float](), 0
