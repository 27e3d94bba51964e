"""One set of rank processes: started together, watched together, ended together."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

import ray
from ray.actor import ActorHandle
from ray.exceptions import RayActorError, RayTaskError
from ray.util.placement_group import PlacementGroup
from ray.util.scheduling_strategies import PlacementGroupSchedulingStrategy

from cluster import names
from cluster.errors import LaunchError
from cluster.spec import ModelSpec
from cluster.spec.model import MOST_NUM_BATCHED_TOKENS, MOST_NUM_SEQS
from deployments.engine.step import StepInput, StepOutput
from deployments.replica_group.buffers import remove_buffers, remove_orphans
from deployments.replica_group.channel import Mailbox
from deployments.replica_group.collective import Collective
from deployments.replica_group.crash_note import CrashNote
from deployments.replica_group.process import Process
from deployments.replica_group.rank import Loaded, Mailboxes, Rank
from deployments.replica_group.watchdog import LOOK_EVERY_S, Watchdog

_logger = logging.getLogger(__name__)
_STOP_S = 5  # how long ranks may take to end by themselves
_DEATH_S = 10  # how long killed processes may take to be gone
_NARRATE_S = 0.5
_FIRST_RANK_BUNDLE = 1  # bundle 0 is the replica's
# Limits may be raised while ranks run. A mailbox takes memory only where it was written to, so it has room for any.
_LARGEST_LIMITS = MOST_NUM_SEQS, MOST_NUM_BATCHED_TOKENS

Tell = Callable[[str], None]
T = TypeVar("T")


class RankDied(LaunchError):
    """A rank ended, or had to be ended, while the group was starting; another try may well work."""


class RankGroup:
    """The ranks of one incarnation, with the mailboxes to them.

    Once ``lost`` is set all its processes are killed, ``loss`` says why, and ``raised`` whether a rank's own code raised or
    crashed.
    Belongs to the event loop, but for ``step`` and the mailboxes, which are the engine thread's.
    """

    def __init__(self, model: ModelSpec, steps: Mailbox, outputs: Mailbox):
        self._model, self.steps, self.outputs = model, steps, outputs
        self._actors: list[ActorHandle] = []
        self._processes: list[Process] = []
        self._notes = [CrashNote() for _ in range(model.tensor_parallel)]
        self._threads: Sequence[int | None] = [None] * model.tensor_parallel  # the ones that compute
        self._looking: asyncio.Task[None] | None = None
        self._serving: asyncio.Task[None] | None = None
        self._meeting_port = 0
        self._closing = False
        self.on_lost: Callable[[], None] = lambda: None  # called once
        self.step: int | None = None  # that the ranks compute now
        self.lost = threading.Event()
        self.loss = ""
        self.raised = False
        self.loaded: tuple[Loaded, ...] = ()
        self.collective = Collective("none", "not started")

    def spawn(self, directory: Path, label: str, placement_group: PlacementGroup | None, claims_cpus: bool) -> None:
        """Start one actor per rank in the bundles after the replica's own; without a placement group, anywhere here."""
        for rank in range(self._model.tensor_parallel):
            strategy = (
                PlacementGroupSchedulingStrategy(placement_group, _FIRST_RANK_BUNDLE + rank) if placement_group else "DEFAULT"
            )
            actor = Rank.options(
                name=f"{label}/rank-{rank}",
                namespace=names.NAMESPACE,
                num_cpus=self._model.cpus_per_rank if claims_cpus else 0,
                num_gpus=self._model.gpus_per_rank,
                max_restarts=0,
                scheduling_strategy=strategy,
            ).remote(rank, self._model, directory, os.getpid(), self._notes[rank].path)
            self._actors.append(actor)

    async def load(self, tell: Tell) -> None:
        """Bring all ranks to hold their weights; raises LaunchError, naming the rank and why."""
        narration = asyncio.create_task(self._narrate(tell))
        try:
            await self._meet_processes()
            prepared = await self._on_all("preparing", [actor.prepare.remote() for actor in self._actors])
            obstacles = [one.collective for one in prepared if one.collective != prepared[0].collective]
            self.collective = (obstacles or [prepared[0].collective])[0]
            _logger.info("collective %s: %s", self.collective.name, self.collective.reason)
            self._meeting_port = port = prepared[0].meeting_port
            self.loaded = tuple(
                await self._on_all("loading", [actor.load.remote(port, self.collective.name) for actor in self._actors])
            )
        finally:
            narration.cancel()
        _logger.info("weights %s as %s, %s", self.loaded[0].weights_digest, self._model.dtype, _sizes(self.loaded))

    async def _meet_processes(self) -> None:
        """Learn which processes the ranks are, and look after them from here on."""
        pids = await self._on_all("starting", [actor.pid.remote() for actor in self._actors])
        try:
            self._processes = [Process(pid) for pid in pids]
        except ProcessLookupError:
            raise RankDied("a rank died while starting") from None
        self._looking = asyncio.create_task(self._look())

    async def serve(self, num_blocks: tuple[int, ...], on_lost: Callable[[], None]) -> None:
        """Make the KV caches and start taking steps; from here on a loss calls ``on_lost``, once."""
        mailboxes = Mailboxes(self.steps.path, self.outputs.path)
        self._threads = await self._on_all(
            "allocating the KV cache", [actor.allocate.remote(num_blocks, mailboxes) for actor in self._actors]
        )
        sentinels = [asyncio.wrap_future(actor.serve_steps.remote().future()) for actor in self._actors]
        self.on_lost = on_lost
        self._serving = asyncio.create_task(self._serve_until_end(sentinels))

    async def _look(self) -> None:
        """Notice ranks that are gone, stopped or hung."""
        watchdog, loop = Watchdog(), asyncio.get_running_loop()
        while not self.lost.is_set():
            pulses = [process.pulse(thread) for process, thread in zip(self._processes, self._threads, strict=True)]
            if None in pulses:
                self._lose_dead()
            elif (trouble := watchdog.look(pulses, self.step, loop.time())) is not None:
                self._lose(trouble)
            await asyncio.sleep(LOOK_EVERY_S)

    async def _serve_until_end(self, sentinels: Sequence[asyncio.Future[None]]) -> None:
        """Notice ranks whose code raised, and those that Ray knows to be dead before ``_look`` does."""
        done, _ = await asyncio.wait(sentinels, return_when=asyncio.FIRST_COMPLETED)
        if self._closing:  # they were told to end
            await asyncio.wait(sentinels)
        for sentinel in sentinels:
            sentinel.add_done_callback(_retrieve)
        if self._closing:
            return
        rank = next(i for i, sentinel in enumerate(sentinels) if sentinel in done)
        error = sentinels[rank].exception()
        if not all(process.is_alive() for process in self._processes):
            self._lose_dead()  # whatever a rank raises when its peer is dead
        elif isinstance(error, RayTaskError):
            self._lose(f"rank {rank} failed: {_told(error.cause)}", raised=True)
        else:
            self._lose(f"rank {rank} died")

    def _lose_dead(self) -> None:
        """One that ended without a word may have taken others with it, so only where all tell of a crash was it their own."""
        notes = {
            rank: note.read()
            for rank, (note, process) in enumerate(zip(self._notes, self._processes, strict=True))
            if not process.is_alive()
        }
        silent = [rank for rank, note in notes.items() if note is None]
        rank = (silent or [*notes])[0]
        self._lose(f"rank {rank} died" if silent else f"rank {rank} crashed: {notes[rank]}", raised=not silent)

    def _lose(self, loss: str, *, raised: bool = False) -> None:
        if self.lost.is_set():
            return
        self.loss, self.raised = loss, raised
        self.lost.set()
        self._kill_processes()
        self.on_lost()

    async def _narrate(self, tell: Tell) -> None:
        while True:
            try:
                tell(await self._actors[0].doing.remote())
            except (RayActorError, RayTaskError):
                return  # the failing call itself says more
            await asyncio.sleep(_NARRATE_S)

    async def _on_all(self, what: str, calls: Sequence[Awaitable[T]]) -> list[T]:
        """The results of all ranks, in rank order; the first failure ends the wait, the others may never answer."""
        futures = [asyncio.wrap_future(call.future()) for call in calls]
        for future in futures:
            future.add_done_callback(_retrieve)
        await asyncio.wait(futures, return_when=asyncio.FIRST_EXCEPTION)
        for rank, future in enumerate(futures):
            if future.done() and (error := future.exception()) is not None:
                raise self._failure(rank, what, error) from error
        return [future.result() for future in futures]

    def _failure(self, rank: int, what: str, error: BaseException) -> LaunchError:
        if self.lost.is_set() or isinstance(error, RayActorError):  # the others fail in their own words when one is gone
            return RankDied(f"{self.loss or f'rank {rank} died'} while {what}")
        cause = error.cause if isinstance(error, RayTaskError) else error
        return cause if isinstance(cause, LaunchError) else LaunchError(f"rank {rank} failed while {what}: {_told(cause)}")

    def kill(self) -> None:
        """End all ranks now, whatever they do; a step that waits for them is lost."""
        self._closing = True
        self.lost.set()
        self._kill_processes()
        for actor in self._actors:
            ray.kill(actor)
        self._actors = []

    def _kill_processes(self) -> None:
        for process in self._processes:  # Ray asks a process to end itself, which one that is stopped cannot do
            process.kill()

    async def end(self) -> None:
        """End all ranks now and wait until nothing is left of them."""
        self.kill()
        await asyncio.gather(*(asyncio.to_thread(process.wait, _DEATH_S) for process in self._processes))
        if self._meeting_port:
            remove_buffers(self._meeting_port, self._model.tensor_parallel)

    async def stop(self) -> None:
        """End all ranks after their current step, then kill what is left."""
        self._closing = True
        if self._serving is not None and not self.lost.is_set():
            self.steps.post(lambda slot: 0)
            await asyncio.wait([self._serving], timeout=_STOP_S)
        await self.end()


def _retrieve(future: asyncio.Future[object]) -> None:
    """Look at the outcome, so that asyncio does not report it as never retrieved."""
    if not future.cancelled():
        future.exception()


def _sizes(loaded: Sequence[Loaded]) -> str:
    return ", ".join(f"{one.weight_bytes / 2**20:.0f} MiB on rank {one.rank}" for one in loaded)


def _told(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


async def start_rank_group(
    model: ModelSpec,
    directory: Path,
    label: str,
    placement_group: PlacementGroup | None,
    tell: Tell,
    *,
    claims_cpus: bool = True,
) -> RankGroup:
    """A loaded group, whose ``serve`` is still to be called; leaves no process behind when it fails. Raises LaunchError."""
    if orphans := await asyncio.to_thread(remove_orphans):
        _logger.warning("removed buffers of ranks that died with their leader: %s", ", ".join(map(str, orphans)))
    max_blocks = -(-model.context_length // model.engine.block_size)
    steps = Mailbox.create(StepInput.max_bytes(*_LARGEST_LIMITS, max_blocks, model.context_length))
    group = RankGroup(model, steps, Mailbox.create(StepOutput.max_bytes(*_LARGEST_LIMITS)))
    try:
        group.spawn(directory, label, placement_group, claims_cpus)
        async with asyncio.timeout(model.start_timeout_s):
            await group.load(tell)
    except TimeoutError:
        await group.end()
        raise LaunchError(f"the ranks of {model.name} were not loaded after start_timeout_s={model.start_timeout_s:g}") from None
    except BaseException:
        await group.end()
        raise
    return group
