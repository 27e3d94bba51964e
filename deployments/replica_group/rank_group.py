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
from deployments.engine.step import StepInput, StepOutput
from deployments.replica_group.channel import Mailbox
from deployments.replica_group.collective import Collective
from deployments.replica_group.rank import Loaded, Mailboxes, Rank

_logger = logging.getLogger(__name__)
_STOP_S = 5  # how long ranks may take to end by themselves
_NARRATE_S = 0.5
_FIRST_RANK_BUNDLE = 1  # bundle 0 is the replica's

Tell = Callable[[str], None]
T = TypeVar("T")


class RankGroup:
    """The ranks of one incarnation, with the mailboxes to them."""

    def __init__(self, model: ModelSpec, steps: Mailbox, outputs: Mailbox):
        self._model, self.steps, self.outputs = model, steps, outputs
        self._actors: list[ActorHandle] = []
        self._watch: asyncio.Task[None] | None = None
        self._closing = False
        self.lost = threading.Event()
        self.loss = ""
        self.loaded: tuple[Loaded, ...] = ()
        self.collective = Collective("none", "not started")

    def spawn(self, directory: Path, label: str, placement_group: PlacementGroup | None) -> None:
        """Start one actor per rank in the bundles after the replica's own; without a placement group, anywhere here."""
        for rank in range(self._model.tensor_parallel):
            strategy = (
                PlacementGroupSchedulingStrategy(placement_group, _FIRST_RANK_BUNDLE + rank) if placement_group else "DEFAULT"
            )
            actor = Rank.options(
                name=f"{label}/rank-{rank}",
                namespace=names.NAMESPACE,
                num_cpus=self._model.cpus_per_rank,
                num_gpus=self._model.gpus_per_rank,
                max_restarts=0,
                scheduling_strategy=strategy,
            ).remote(rank, self._model, directory, os.getpid())
            self._actors.append(actor)

    async def load(self, tell: Tell) -> None:
        """Bring all ranks to hold their weights; raises LaunchError, naming the rank and why."""
        narration = asyncio.create_task(self._narrate(tell))
        try:
            prepared = await self._on_all("preparing", [actor.prepare.remote() for actor in self._actors])
            obstacles = [one.collective for one in prepared if one.collective != prepared[0].collective]
            self.collective = (obstacles or [prepared[0].collective])[0]
            _logger.info("collective %s: %s", self.collective.name, self.collective.reason)
            port = prepared[0].meeting_port
            self.loaded = tuple(
                await self._on_all("loading", [actor.load.remote(port, self.collective.name) for actor in self._actors])
            )
        finally:
            narration.cancel()
        _logger.info("weights %s as %s, %s", self.loaded[0].weights_digest, self._model.dtype, _sizes(self.loaded))

    async def serve(self, num_blocks: tuple[int, ...], on_lost: Callable[[], None]) -> None:
        """Make the KV caches and start taking steps; from here on a death sets ``lost`` and calls ``on_lost`` once."""
        mailboxes = Mailboxes(self.steps.path, self.outputs.path)
        await self._on_all("allocating the KV cache", [actor.allocate.remote(num_blocks, mailboxes) for actor in self._actors])
        sentinels = [asyncio.wrap_future(actor.serve_steps.remote().future()) for actor in self._actors]
        self._watch = asyncio.create_task(self._watch_over(sentinels, on_lost))

    async def _watch_over(self, sentinels: Sequence[asyncio.Future[None]], on_lost: Callable[[], None]) -> None:
        done, _ = await asyncio.wait(sentinels, return_when=asyncio.FIRST_COMPLETED)
        if self._closing:
            await asyncio.wait(sentinels)
        for sentinel in sentinels:
            sentinel.add_done_callback(_retrieve)
        if not self._closing:
            rank = next(i for i, sentinel in enumerate(sentinels) if sentinel in done)
            self.loss = f"rank {rank} died: {_first_line(sentinels[rank].exception())}"
            self.lost.set()
            on_lost()

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
                cause = error.cause if isinstance(error, RayTaskError) else error
                if isinstance(cause, LaunchError):
                    raise cause
                raise LaunchError(f"rank {rank} failed while {what}: {type(cause).__name__}: {_first_line(cause)}") from error
        return [future.result() for future in futures]

    def kill(self) -> None:
        """End all ranks now, whatever they do; a step that waits for them is lost."""
        self._closing = True
        self.lost.set()
        for actor in self._actors:
            ray.kill(actor)
        self._actors = []

    async def stop(self) -> None:
        """End all ranks after their current step, then kill what is left."""
        self._closing = True
        if self._watch is not None and not self.lost.is_set():
            self.steps.post(lambda slot: 0)
            await asyncio.wait([self._watch], timeout=_STOP_S)
        self.kill()


def _retrieve(future: asyncio.Future[object]) -> None:
    """Look at the outcome, so that asyncio does not report it as never retrieved."""
    if not future.cancelled():
        future.exception()


def _sizes(loaded: Sequence[Loaded]) -> str:
    return ", ".join(f"{one.weight_bytes / 2**20:.0f} MiB on rank {one.rank}" for one in loaded)


def _first_line(error: BaseException | None) -> str:
    return str(error).strip().splitlines()[0] if error is not None and str(error).strip() else "it ended by itself"


async def start_rank_group(
    model: ModelSpec, directory: Path, label: str, placement_group: PlacementGroup | None, tell: Tell
) -> RankGroup:
    """A loaded group, whose ``serve`` is still to be called; leaves no process behind when it fails."""
    engine = model.engine
    max_blocks = -(-model.context_length // engine.block_size)
    steps = Mailbox.create(
        StepInput.max_bytes(engine.max_num_seqs, engine.max_num_batched_tokens, max_blocks, model.context_length)
    )
    outputs = Mailbox.create(StepOutput.max_bytes(engine.max_num_seqs, engine.max_num_batched_tokens))
    group = RankGroup(model, steps, outputs)
    try:
        group.spawn(directory, label, placement_group)
        async with asyncio.timeout(model.start_timeout_s):
            await group.load(tell)
    except TimeoutError:
        group.kill()
        raise LaunchError(f"the ranks of {model.name} were not loaded after start_timeout_s={model.start_timeout_s:g}") from None
    except BaseException:
        group.kill()
        raise
    return group
