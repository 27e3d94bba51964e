"""A ReplicaGroup whose ranks are this very process: the real leader, scheduler, engine and model, without Ray."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import torch
from ray import serve

from cluster.models.facts import describe
from cluster.models.registry import resolve
from cluster.spec import ModelSpec
from cluster.telemetry.load import RankLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetrySink
from cluster.telemetry.pusher import Pusher
from deployments.engine.kv_groups import KvGroup
from deployments.engine.loader import load_model
from deployments.engine.model_runner import ModelRunner
from deployments.engine.step import Runner, StepInput, StepOutput
from deployments.messages import Admitted, GenerateRequest, TokenDelta
from deployments.replica_group.leader import Leader
from tests.deployments.engine.factories import FakeRunner
from tests.trip import shared


class InProcessRank:
    """Computes steps where it stands, with the model or with a ``FakeRunner``."""

    kv_groups = (KvGroup(512),)
    rope_border = None
    collective = "none"
    lost = False

    def __init__(self, model: ModelSpec, is_fake: bool):
        self._model, self._is_fake = model, is_fake

    async def start(self, tell: Callable[[str], None], on_lost: Callable[[], None]) -> None:
        if self._is_fake:
            self._runner: Runner = FakeRunner(self.kv_groups, self._model.engine.block_size)
            return
        dtype = getattr(torch, self._model.dtype)
        model = load_model(resolve(self._model.source), dtype, tell)
        self._runner = ModelRunner(model, [512], self._model.engine.block_size, dtype)

    def run(self, step: StepInput) -> StepOutput:
        output = self._runner.run(step)
        assert output is not None
        return output

    def kill(self) -> None:
        """Nothing to kill."""

    async def stop(self) -> None:
        """Nothing to stop."""

    def loads(self) -> tuple[RankLoad, ...]:
        return ()


@serve.deployment(name="ReplicaGroup", max_ongoing_requests=1000)
class InProcessGroup:
    """What the Filter calls."""

    async def __init__(self, model: ModelSpec, telemetry: TelemetrySink, is_fake: bool = False):
        self._leader = Leader(model, describe(str(resolve(model.source))), "local", InProcessRank(model, is_fake))
        self._pusher = Pusher(f"replica/{model.name}", ServingMetrics(), telemetry, 0.1, self._leader.load)
        self._pusher.start()
        await self._leader.start(lambda step_s: None)
        shared.leaders[model.name] = self._leader

    async def generate(self, request: GenerateRequest) -> AsyncIterator[Admitted | TokenDelta]:
        stream = self._leader.generate(request)
        try:
            async for item in stream:
                yield item
        finally:
            await stream.aclose()
