"""The figures of a load: what each request took, and what a level of them comes to."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """Times (seconds on the client's monotonic clock) of one request, or its error."""

    sent_s: float
    chunk_times_s: tuple[float, ...] = ()
    prompt_tokens: int = 0
    output_tokens: int = 0
    error: str | None = None

    @property
    def ttft_s(self) -> float:
        """Seconds from sending to the first chunk with text."""
        return self.chunk_times_s[0] - self.sent_s

    @property
    def tpot_s(self) -> float:
        """Seconds for each output token after the first."""
        return (self.chunk_times_s[-1] - self.chunk_times_s[0]) / (self.output_tokens - 1)


@dataclass(frozen=True, slots=True)
class Level:
    """Result of one concurrency level; times in seconds, not-a-number where no request succeeded."""

    concurrency: int
    requests: int
    errors: int
    wall_s: float
    prompt_tokens: float
    output_tokens_per_s: float
    ttft_p50_s: float
    ttft_p99_s: float
    tpot_p50_s: float
    tpot_p99_s: float
    chunks_per_request: float
    first_error: str | None


def summary(concurrency: int, answers: list[Answer], wall_s: float) -> Level:
    """The figures of a level; failed requests count as errors and in nothing else."""
    good = [answer for answer in answers if answer.error is None]
    ttft, tpot = [a.ttft_s for a in good], [a.tpot_s for a in good if a.output_tokens > 1]
    return Level(
        concurrency,
        len(answers),
        len(answers) - len(good),
        wall_s,
        statistics.mean([a.prompt_tokens for a in good] or [0]),
        sum(a.output_tokens for a in good) / wall_s,
        quantile(ttft, 0.5),
        quantile(ttft, 0.99),
        quantile(tpot, 0.5),
        quantile(tpot, 0.99),
        statistics.mean([len(a.chunk_times_s) for a in good] or [0]),
        next((a.error for a in answers if a.error), None),
    )


def quantile(values: list[float], share: float) -> float:
    """The smallest value that at least this share of all do not exceed."""
    ordered = sorted(values) or [float("nan")]
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
