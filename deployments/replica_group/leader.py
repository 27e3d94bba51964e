"""The leader: takes requests, has the engine compute them on the ranks, and turns what that brings into chunks.

Knows neither Ray nor torch.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from dataclasses import replace

from cluster.errors import BadRequest, Draining, EngineFailed, LaunchError, ModelNotReady
from cluster.models.facts import ModelFacts
from cluster.spec import EngineSpec, ModelSpec
from cluster.telemetry.load import ReplicaLoad
from deployments.engine.engine import Engine
from deployments.engine.randomness import choice_seeds
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.messages import Admitted, GenerateRequest, TokenDelta, Usage
from deployments.replica_group.coalescer import Coalescer
from deployments.replica_group.computable import check_computable
from deployments.replica_group.computing import Computing
from deployments.replica_group.engine_thread import EngineThread
from deployments.replica_group.streams import Streams

_logger = logging.getLogger(__name__)
_LAST_STEP_S = 10  # how long a step may take to end when the leader stops
_REBUILD_PAUSES_S = (1, 5)  # after failures to make new ranks; after as many and one more the replica gives up


class Leader:
    """One replica's scheduler, sequences and streams. All methods belong to the event loop that ``start`` ran on."""

    def __init__(
        self,
        model: ModelSpec,
        facts: ModelFacts,
        replica: str,
        ranks: Computing,
        rebuild_pauses_s: tuple[float, ...] = _REBUILD_PAUSES_S,
    ):
        self._model, self._facts, self._replica, self._ranks = model, facts, replica, ranks
        self._rebuild_pauses_s = rebuild_pauses_s
        self._ids = itertools.count()
        self._doing = "starting"
        self._draining = False
        self._end_of_drain: asyncio.TimerHandle | None = None
        self._rebuilding: asyncio.Task[None] | None = None
        self._streams: Streams | None = None
        self._thread: EngineThread | None = None

    async def start(self, on_step_s: Callable[[float], None] = lambda duration_s: None) -> None:
        """Bring up the ranks and the engine; raises LaunchError."""
        self._loop = asyncio.get_running_loop()
        self._streams = Streams(lambda sequence_id: self._thread.abort(sequence_id))
        await self._ranks.start(self._tell, self._wake)
        limits = self._model.engine
        self._scheduler = Scheduler(
            limits.max_num_seqs,
            limits.max_num_batched_tokens,
            limits.block_size,
            self._ranks.kv_groups,
            limits.max_waiting,
            self._model.context_length,
            self._ranks.rope_border,
        )
        self._thread = EngineThread(
            Engine(self._scheduler, self._ranks),
            Coalescer(self._model.stream),
            lambda: self._ranks.lost,
            self._rebuild,
            self._streams.deliver,
            on_step_s,
        )
        self._thread.start()

    def set_limits(self, limits: EngineSpec) -> None:
        """Let another number of sequences run and wait, and tokens fit a step; nothing that runs is lost by it."""
        if limits != self._model.engine:
            self._model = self._model.model_copy(update={"engine": limits})
            self._thread.set_limits(limits)

    def drain(self, drain_s: float) -> None:
        """Refuse what comes from now on, and end after ``drain_s`` what still runs then."""
        if not self._draining:
            self._draining = True
            self._end_of_drain = self._loop.call_later(drain_s, self._end_streams)

    def _end_streams(self) -> None:
        if self._streams is not None:
            self._streams.end(Draining("the replica is shutting down"))

    async def stop(self) -> None:
        """Refuse what comes, end what runs, end the ranks."""
        self._draining = True
        if self._end_of_drain is not None:
            self._end_of_drain.cancel()
        self._end_streams()
        if self._thread is not None and not await asyncio.to_thread(self._thread.stop, _LAST_STEP_S):
            self._ranks.kill()
            await asyncio.to_thread(self._thread.stop, _LAST_STEP_S)
        if self._rebuilding is not None:
            await asyncio.wait([self._rebuilding])  # cancelled by the thread; it still has to end the ranks it began
        await self._ranks.stop()

    async def generate(self, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
        """``Admitted``, then deltas, each choice's last with finish_reason and usage; closing it early aborts what still runs.

        Raises Draining, ModelNotReady, EngineFailed, BadRequest, PromptTooLong or QueueFull instead of ``Admitted``,
        QueueTimeout, DeadlineExceeded, NotComputable, EngineFailed or Draining after it.
        """
        self._check(request)
        choices = self._choices(request)
        index_of = {sequence.request_id: index for index, sequence in enumerate(choices)}
        with self._streams.opened(choices, request.deadline_s, self._model.engine.queue_timeout_s) as stream:
            self._thread.add(choices)
            await stream.admitted
            yield Admitted(request.request_id, self._replica)
            num_running, silent = len(choices), set(range(len(choices)))
            while num_running:
                for delta in await stream.next():
                    index = index_of[delta.request_id]
                    num_running -= delta.finish_reason is not None
                    usage = _usage(choices[index]) if delta.finish_reason or index in silent else None
                    silent.discard(index)
                    yield TokenDelta(delta.token_ids, delta.finish_reason, usage, index, delta.logprobs, delta.prompt_logprobs)

    def load(self) -> ReplicaLoad:
        """A snapshot of this replica."""
        if self._thread is None:
            return ReplicaLoad(self._model.name, self._replica, "loading", self._ranks.collective, 0, 0, 0.0, 0.0, self._doing)
        state = self._state()
        scheduler = self._scheduler
        return ReplicaLoad(
            model=self._model.name,
            replica=self._replica,
            state=state,
            collective=self._ranks.collective,
            running=scheduler.num_running,
            waiting=scheduler.num_waiting,
            kv_used_fraction=scheduler.kv_used_fraction,
            output_tokens_per_s=self._streams.tokens_per_s,
            detail=self._doing if state == "recovering" else "",
            ranks=self._ranks.loads(),
        )

    def _state(self) -> str:
        if self._draining:
            return "draining"
        return "recovering" if self._thread.recovering or self.failure is not None else "ready"

    @property
    def failure(self) -> str | None:
        """Why this replica must be replaced; None while it can go on."""
        return self._streams.failure if self._streams is not None else None

    def _check(self, request: GenerateRequest) -> None:
        if self._draining:
            raise Draining("the replica is shutting down")
        if self._thread is None:
            raise ModelNotReady(f"the model is {self._doing}")
        if self.failure is not None:
            raise EngineFailed("the engine of this replica has failed")
        check_computable(request, self._facts.vocab_size)
        limits = self._model.engine
        if request.n > (most := min(limits.max_num_seqs, limits.max_num_batched_tokens) + limits.max_waiting):
            raise BadRequest(f"n is {request.n}, and this model takes {most} sequences at a time", param="n")

    def _choices(self, request: GenerateRequest) -> tuple[Sequence, ...]:
        """A sequence for each choice, of which the first has the request's own seed."""
        try:
            choices = tuple(self._sequence(request, seed) for seed in choice_seeds(request.sampling.seed, request.n))
        except ValueError as error:
            raise BadRequest(str(error)) from None
        for sequence in choices:
            sequence.siblings = choices if len(choices) > 1 else ()
        return choices

    def _sequence(self, request: GenerateRequest, seed: int) -> Sequence:
        return Sequence(
            f"{request.request_id}#{next(self._ids)}",  # clients choose their request ids, and may choose the same
            request.prompt_ids,
            replace(request.sampling, seed=seed),
            frozenset(self._facts.eos_token_ids),
            request.resumed_ids,
            request.tenant,
        )

    def _rebuild(self) -> Future[None]:
        return asyncio.run_coroutine_threadsafe(self._start_ranks_anew(), self._loop)

    async def _start_ranks_anew(self) -> None:
        """Try a few times, ever more slowly: what keeps ranks from starting may pass, memory that is full for instance."""
        self._rebuilding = asyncio.current_task()
        for pause_s in self._rebuild_pauses_s:
            try:
                return await self._ranks.start(self._tell, self._wake)
            except LaunchError as error:
                _logger.error("new ranks could not be made: %s", error)
                self._tell(f"waiting {pause_s:g} s after a failed start: {error}")
                await asyncio.sleep(pause_s)
        await self._ranks.start(self._tell, self._wake)

    def _wake(self) -> None:
        if self._thread is not None:
            self._thread.wake()

    def _tell(self, doing: str) -> None:
        if doing != self._doing:
            self._doing = doing
            _logger.info("%s: %s", self._model.name, doing)


def _usage(sequence: Sequence) -> Usage:
    return Usage(sequence.num_prompt_tokens, sequence.num_completion_tokens, 0, sequence.queue_s or 0.0)
