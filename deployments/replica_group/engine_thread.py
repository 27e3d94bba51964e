"""The thread that drives the engine: takes in requests between steps, sleeps when there is nothing to do, outlives its ranks."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from cluster.spec import EngineSpec
from deployments.engine.engine import Engine
from deployments.engine.errors import EngineError
from deployments.engine.sequence import Sequence, SequenceDelta
from deployments.replica_group.coalescer import Coalescer

_logger = logging.getLogger(__name__)
_REBUILD_TRIES = 3
_LOSSES_IN_A_ROW = 3
_STEPS_OF_CALM = 50  # this many steps after a loss, the next one counts as the first


class RanksLost(Exception):
    """The runner's KV cache is gone with a rank: every sequence must be recomputed on new ranks."""


@dataclass(frozen=True, slots=True)
class Admission:
    """The engine has taken a sequence into its queue, or says why not."""

    request_id: str
    error: EngineError | None = None


@dataclass(frozen=True, slots=True)
class EngineStopped:
    """The engine cannot go on; every sequence is lost."""

    reason: str


Event = Admission | SequenceDelta | EngineStopped


class EngineThread:
    """Drives ``engine`` until ``stop``. What happens is handed to ``deliver``, one list at most for each step, on this thread.

    ``lost`` tells whether the ranks are gone, ``rebuild`` starts making new ones; whoever learns of a loss calls
    ``wake``. Three failed rebuilds, or three losses with hardly a step between them (a step that kills its ranks would
    kill them for ever), end in ``EngineStopped``.
    """

    def __init__(
        self,
        engine: Engine,
        coalescer: Coalescer,
        lost: Callable[[], bool],
        rebuild: Callable[[], Future[None]],
        deliver: Callable[[list[Event]], None],
        on_step_s: Callable[[float], None] = lambda duration_s: None,
    ):
        self._engine, self._coalescer, self._lost, self._rebuild, self._deliver, self._on_step_s = (
            engine,
            coalescer,
            lost,
            rebuild,
            deliver,
            on_step_s,
        )
        # A request's new sequences, the id of one to abort, or new limits.
        self._inbox: list[tuple[Sequence, ...] | str | EngineSpec] = []
        self._condition = threading.Condition()
        self._stopping = False
        self._losses = self._steps_since_loss = 0
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self.recovering = False

    def start(self) -> None:
        """Begin to step."""
        self._thread.start()

    def add(self, sequences: tuple[Sequence, ...]) -> None:
        """Queue the sequences of one request, all or none; an ``Admission`` of the first answers."""
        self._put(sequences)

    def abort(self, request_id: str) -> None:
        """Forget a sequence before the next step; no answer."""
        self._put(request_id)

    def set_limits(self, limits: EngineSpec) -> None:
        """Go by other limits from the next step on; block size and KV memory stay."""
        self._put(limits)

    def wake(self) -> None:
        """Look at the world again."""
        with self._condition:
            self._condition.notify()

    def stop(self, timeout_s: float) -> bool:
        """End after the current step; blocks, and returns whether the thread has ended."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _put(self, item: tuple[Sequence, ...] | str | EngineSpec) -> None:
        with self._condition:
            self._inbox.append(item)
            self._condition.notify()

    def _run(self) -> None:
        try:
            while self._wait_for(lambda: self._engine.has_work or self._lost()):
                self._drain_inbox()
                if self._lost():
                    self._recover("a rank died while idle")
                elif self._engine.has_work:
                    self._step()
        except Exception as error:
            _logger.exception("the engine cannot go on")
            self._deliver([EngineStopped(f"{type(error).__name__}: {error}")])

    def _wait_for(self, condition: Callable[[], bool]) -> bool:
        """Sleep until there is mail or ``condition`` holds; False when it is time to stop."""
        with self._condition:
            self._condition.wait_for(lambda: self._stopping or self._inbox or condition())
            return not self._stopping

    def _drain_inbox(self) -> None:
        with self._condition:
            inbox, self._inbox = self._inbox, []
        admissions: list[Event] = []
        for item in inbox:
            if isinstance(item, str):
                self._engine.abort(item)
                self._coalescer.forget(item)
            elif isinstance(item, EngineSpec):
                self._engine.set_limits(item.max_num_seqs, item.max_num_batched_tokens, item.max_waiting)
            else:
                admissions.append(self._admit(item))
        if admissions:
            self._deliver(admissions)

    def _admit(self, sequences: tuple[Sequence, ...]) -> Admission:
        name = sequences[0].request_id
        try:
            for sequence in sequences:
                self._engine.add(sequence)
        except EngineError as error:
            for sequence in sequences:
                self._engine.abort(sequence.request_id)
            return Admission(name, error)
        return Admission(name)

    def _step(self) -> None:
        start_s = time.perf_counter()
        try:
            deltas = self._engine.step()
        except RanksLost as loss:
            self._recover(str(loss))
            return
        self._steps_since_loss += 1
        now_s = time.perf_counter()
        self._on_step_s(now_s - start_s)
        if leaving := self._coalescer.add(deltas, now_s, now_s - start_s):
            self._deliver(list(leaving))

    def _recover(self, loss: str) -> None:
        """New ranks, then every sequence from its tokens; requests are taken in meanwhile."""
        if self._stopping:
            return
        self._losses = self._losses + 1 if self._steps_since_loss < _STEPS_OF_CALM else 1
        self._steps_since_loss = 0
        if self._losses > _LOSSES_IN_A_ROW:
            raise RanksLost(f"lost all ranks {self._losses} times in a row, the last time because {loss}")
        self._deliver(list(self._coalescer.flush(time.perf_counter())))
        _logger.warning("%s; making new ranks for %d sequences", loss, self._engine.scheduler.num_running)
        self.recovering = True
        for attempt in range(1, _REBUILD_TRIES + 1):
            error = self._rebuilt()
            if error is None:
                self._engine.recompute()
                self.recovering = False
                return
            if self._stopping:
                return
            _logger.error("attempt %d of %d to make new ranks failed: %s", attempt, _REBUILD_TRIES, error)
        raise RanksLost(f"{loss}, and new ranks could not be made")

    def _rebuilt(self) -> BaseException | None:
        """Wait for one rebuild; None, or why it failed. Stopping cancels it."""
        rebuild = self._rebuild()
        rebuild.add_done_callback(lambda _: self.wake())
        while not rebuild.done():
            if not self._wait_for(rebuild.done):
                rebuild.cancel()
                return RanksLost("stopping")
            self._drain_inbox()
        return rebuild.exception()
