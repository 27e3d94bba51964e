"""How long and how hard to train."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """The defaults are meant for 80 to 90 minutes on two idle cores that multiply bf16 (AMX)."""

    steps: int = 3300
    examples_per_step: int = 96
    peak_rate: float = 3e-3
    warmup_steps: int = 100
    cooldown_share: float = 0.35  # of all steps
    weight_decay: float = 0.1
    seed: int = 1
    checkpoint_every_steps: int = 50
    report_every_s: float = 10

    def rate(self, step: int) -> float:
        """The learning rate: up in a line, level, then down in a line to zero at the end."""
        rise = (step + 1) / self.warmup_steps
        fall = (self.steps - step) / (self.cooldown_share * self.steps)
        return self.peak_rate * max(0.0, min(1.0, rise, fall))
