"""The ranks of a leader over its whole life: each loss is answered by a new group of new processes."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Callable
from pathlib import Path

import psutil
from ray.util.placement_group import PlacementGroup

from cluster.errors import LaunchError
from cluster.spec import ModelSpec
from cluster.telemetry.load import RankLoad
from deployments.engine.kv_groups import KvGroup
from deployments.engine.step import StepInput, StepOutput
from deployments.replica_group.channel import PeerGone
from deployments.replica_group.computing import RanksLost
from deployments.replica_group.kv_budget import groups_that_fit
from deployments.replica_group.rank import Loaded
from deployments.replica_group.rank_group import RankDied, RankGroup, Tell, start_rank_group
from deployments.replica_group.spare import Spare

_logger = logging.getLogger(__name__)
_STEP_DEADLINE_S = 300


class Ranks:
    """Starts, replaces and stops rank groups, and runs the engine's steps on the current one.

    ``start`` and ``stop`` belong to the event loop, ``run`` to the engine thread.
    """

    def __init__(self, model: ModelSpec, directory: Path, label: str, placement_group: PlacementGroup | None):
        self._model, self._directory, self._label, self._placement_group = model, directory, label, placement_group
        self._incarnations = itertools.count(1)
        self._group: RankGroup | None = None
        self._spare = Spare(lambda: self._load(lambda doing: None, is_spare=True)) if model.warm_spare else None
        self.kv_groups: tuple[KvGroup, ...] = ()
        self.rope_border: int | None = None

    async def start(self, tell: Tell, on_lost: Callable[[], None]) -> None:
        """Bring up a group in place of the current one, if there is one; raises LaunchError.

        The first start decides ``kv_groups``; later ones keep them, because the scheduler's books are made for it.
        """
        if self._group is not None:
            await self._group.end()
            self._group = None
        try:
            self._group = await self._serving_group(tell, on_lost)
        except RankDied as death:
            _logger.warning("%s; trying once more", death)
            self._group = await self._serving_group(tell, on_lost)
        if self._spare is not None:
            self._spare.keep()

    async def _serving_group(self, tell: Tell, on_lost: Callable[[], None]) -> RankGroup:
        group = (await self._spare.take() if self._spare is not None else None) or await self._load(tell)
        try:
            self.kv_groups = self.kv_groups or groups_that_fit(self._model, group.loaded)
            self.rope_border = group.loaded[0].rope_border
            async with asyncio.timeout(self._model.start_timeout_s):
                await group.serve(tuple(one.num_blocks for one in self.kv_groups), on_lost)
        except TimeoutError:
            await group.end()
            raise LaunchError(f"the ranks of {self._label} had no KV cache after {self._model.start_timeout_s:g} s") from None
        except BaseException:
            await group.end()
            raise
        return group

    async def _load(self, tell: Tell, *, is_spare: bool = False) -> RankGroup:
        """A new group; spare ranks claim no CPUs, as they use none before they are those that the claim is for."""
        incarnation = next(self._incarnations)
        label = self._label if incarnation == 1 else f"{self._label}/again-{incarnation - 1}"
        return await start_rank_group(self._model, self._directory, label, self._placement_group, tell, claims_cpus=not is_spare)

    @property
    def lost(self) -> bool:
        """Whether a rank of the current group is known to be dead, or there is none."""
        return self._group is None or self._group.lost.is_set()

    def run(self, step: StepInput) -> StepOutput:
        """Run one step on all ranks; raises RanksLost."""
        group = self._group
        if group is None or group.lost.is_set():
            raise RanksLost("there are no ranks" if group is None else group.loss)
        group.step = step.step_id
        group.steps.post(step.encode_into)
        try:
            message = group.outputs.take(lambda: not group.lost.is_set(), _STEP_DEADLINE_S)
        except PeerGone as error:
            raise RanksLost(group.loss, raised=group.raised) from error
        except TimeoutError as error:
            raise RanksLost(f"a step took longer than {_STEP_DEADLINE_S} s") from error
        group.step = None
        return StepOutput.decode(memoryview(message))

    def kill(self) -> None:
        """End the ranks at once; a ``run`` that is under way raises RanksLost."""
        if self._group is not None:
            self._group.kill()

    async def stop(self) -> None:
        """End the ranks; no ``run`` may be under way."""
        if self._spare is not None:
            await self._spare.stop()
        if self._group is not None:
            await self._group.stop()
            self._group = None

    @property
    def collective(self) -> str:
        """How the ranks add up: "none", "shm", "gloo" or "nccl"; empty while there are no ranks."""
        return self._group.collective.name if self._group is not None else ""

    def loads(self) -> tuple[RankLoad, ...]:
        """What each rank holds now, the spare ones last."""
        serving = [_load(one, self._kv_bytes(one)) for one in self._group.loaded] if self._group else []
        spare = [_load(one, 0, is_spare=True) for one in self._spare.loaded] if self._spare else []
        return (*serving, *spare)

    def _kv_bytes(self, rank: Loaded) -> int:
        return sum(size * group.num_blocks for size, group in zip(rank.kv_block_bytes, self.kv_groups, strict=True))


def _load(loaded: Loaded, kv_bytes: int, *, is_spare: bool = False) -> RankLoad:
    pid = loaded.pid
    return RankLoad(loaded.rank, pid, loaded.device, loaded.weight_bytes, kv_bytes, _rss_bytes(pid), is_spare)


def _rss_bytes(pid: int) -> int:
    try:
        return psutil.Process(pid).memory_info().rss
    except psutil.NoSuchProcess:
        return 0
