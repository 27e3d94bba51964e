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
from deployments.replica_group.computing import RanksLost

_logger = logging.getLogger(__name__)
_FRUITLESS_LOSSES = 8  # in a row, without a token between them
_MOST_LOSSES, _WINDOW_S = 10, 600
_CONDEMNED_IN_A_ROW = 8  # without a token between them: then it is not the requests


@dataclass(frozen=True, slots=True)
class Admission:
    """The engine has taken a sequence into its queue, or says why not."""

    request_id: str
    error: EngineError | None = None


@dataclass(frozen=True, slots=True)
class Condemned:
    """The ranks are lost each time they compute this sequence; it has been given up."""

    request_id: str


@dataclass(frozen=True, slots=True)
class EngineStopped:
    """The engine cannot go on; every sequence is lost."""

    reason: str


Event = Admission | SequenceDelta | Condemned | EngineStopped


class EngineThread:
    """Drives ``engine`` until ``stop``. What happens is handed to ``deliver``, one list at most for each step, on this thread.

    ``lost`` tells whether the ranks are gone, ``rebuild`` starts making new ones; whoever learns of a loss calls
    ``wake``. A failed rebuild ends in ``EngineStopped``; so do losses that bring nobody further, and too many in a while.
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
        self._num_fruitless_losses = self._num_condemned = 0
        self._losses_s: list[float] = []  # when
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
                    self._recover(RanksLost("the ranks were lost while idle"))
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
            self._recover(loss)
            return
        if deltas:
            self._num_fruitless_losses = self._num_condemned = 0
        now_s = time.perf_counter()
        self._on_step_s(now_s - start_s)
        if leaving := self._coalescer.add(deltas, now_s, now_s - start_s):
            self._deliver(list(leaving))

    def _recover(self, loss: RanksLost) -> None:
        """New ranks, then every sequence from its tokens; requests are taken in meanwhile."""
        if self._stopping:
            return
        self.recovering = True
        most = self._engine.scheduler.max_running
        self._give_up_culprit(loss)
        if (fewer := self._engine.scheduler.max_running) < most:
            _logger.error("several sequences together fail again and again; for a while %d run instead of %d", fewer, most)
        self._count(loss)
        _logger.warning("%s; making new ranks for %d sequences", loss, self._engine.scheduler.num_waiting)
        self._await_rebuild()
        self.recovering = False

    def _give_up_culprit(self, loss: RanksLost) -> None:
        """Send what is held, as the next step may be long in coming, and end the sequence that is to blame."""
        events: list[Event] = list(self._coalescer.flush(time.perf_counter()))
        if (culprit := self._engine.recompute(loss.raised)) is not None:
            _logger.error("%s, again at the same token of %s; giving it up", loss, culprit)
            self._coalescer.forget(culprit.request_id)
            self._num_fruitless_losses = 0
            self._num_condemned += 1
            if loss.raised:
                self._losses_s = []  # explained, where a silent loss may be anybody's kill
            elif self._num_condemned == 1:
                del self._losses_s[1 - culprit.num_losses :]  # its own, as the others have got further since the last one
            events.append(Condemned(culprit.request_id))
        if events:
            self._deliver(events)

    def _count(self, loss: RanksLost) -> None:
        """Raise ``loss`` where going on would be losing for ever."""
        self._num_fruitless_losses += 1
        now_s = time.monotonic()
        self._losses_s = [*(at_s for at_s in self._losses_s if at_s > now_s - _WINDOW_S), now_s]
        if self._num_condemned > _CONDEMNED_IN_A_ROW:
            raise RanksLost(f"{loss}, whichever request is computed")
        if self._num_fruitless_losses > _FRUITLESS_LOSSES or len(self._losses_s) > _MOST_LOSSES:
            raise RanksLost(f"{loss}, the last of {len(self._losses_s)} losses in {_WINDOW_S} s")

    def _await_rebuild(self) -> None:
        """Wait for new ranks; stopping cancels them. Raises RanksLost when they could not be made."""
        rebuild = self._rebuild()
        rebuild.add_done_callback(lambda _: self.wake())
        while not rebuild.done():
            if not self._wait_for(rebuild.done):
                rebuild.cancel()
                return
            self._drain_inbox()
        if (error := rebuild.exception()) is not None:
            raise RanksLost(f"new ranks could not be made: {error}") from error
