"""The loop body of continuous batching: schedule -> run -> commit. Loads no torch; the runner may."""

from __future__ import annotations

import time
from collections.abc import Callable

from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence, SequenceDelta
from deployments.engine.step import Runner


class Engine:
    """One scheduler and one runner. One thread drives it; adds and aborts go between steps.

    ``clock`` gives seconds; it stamps arrivals that carry none, and first schedulings.
    """

    def __init__(self, scheduler: Scheduler, runner: Runner, clock: Callable[[], float] = time.monotonic):
        self.scheduler = scheduler
        self.runner = runner
        self._clock = clock

    @property
    def has_work(self) -> bool:
        """True while any sequence lives."""
        return self.scheduler.has_work

    def add(self, seq: Sequence) -> None:
        """Queue a sequence; raises NeverFits, DuplicateRequest or EngineQueueFull."""
        if seq.arrival_s is None:
            seq.arrival_s = self._clock()
        self.scheduler.add(seq)

    def abort(self, request_id: str) -> bool:
        """Forget a sequence and free its blocks before the next step; False when there is none of that id."""
        return self.scheduler.abort(request_id)

    def step(self) -> list[SequenceDelta]:
        """Run one step; nothing when no sequence lives. If the runner raises, ``recompute`` makes the engine whole again."""
        step = self.scheduler.schedule(self._clock())
        return [] if step is None else self.scheduler.commit(self.runner.run(step))

    def set_limits(self, max_num_seqs: int, max_num_batched_tokens: int, max_waiting: int) -> None:
        """Change what runs and waits at most, from the next step on."""
        self.scheduler.set_limits(max_num_seqs, max_num_batched_tokens, max_waiting)

    def recompute(self, raised: bool = False) -> Sequence | None:
        """After the runner lost its KV cache: every sequence goes on from its tokens, which are computed anew.

        But for the one it gives, which is to blame; see Scheduler.recompute_all.
        """
        return self.scheduler.recompute_all(raised)
