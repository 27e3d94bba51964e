"""ReplicaGroups on a real Ray, with what transformers generates from their checkpoints."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from ray import serve

from cluster import names
from cluster.spec import EngineSpec, ModelSpec, StreamSpec
from cluster.telemetry.actor import RemoteSink
from cluster.telemetry.load import ReplicaLoad
from deployments.engine.sampling_params import SamplingParams
from deployments.messages import Admitted, GenerateRequest, TokenDelta
from deployments.replica_group.deployment import replica_group_app

PATIENCE_S = 300
LONG = 400
LENGTHS = (5, 37, 19, 70, 11, 53)
LEAST_GAP = 1e-3  # between the likeliest and the next logit; sharding changes them by less than 1e-5


@dataclass(frozen=True)
class Family:
    """A checkpoint with what transformers generates from it."""

    directory: Path
    prompts: list[list[int]]
    answers: list[list[int]]


def make_family(name: str, directory: Path, count: int = LONG) -> Family:
    """Keep only prompts whose greedy answer is clear at every step, so that equal tokens can be asked for."""
    import torch

    from tests.deployments.engine.factories import make_model, random_prompts, reference

    torch.set_num_threads(1)  # the ranks of other tests need the cores
    model = make_model(name)
    model.save_pretrained(directory)
    prompts, answers = [], []
    with torch.no_grad():
        for prompt in random_prompts(*LENGTHS):
            answer, logits = reference(model, prompt, count)
            best = logits.topk(2).values
            if (best[:, 0] - best[:, 1]).min() > LEAST_GAP:
                prompts.append(prompt)
                answers.append(answer)
    assert len(prompts) >= 3, "too few clear answers: spread the weights more"
    return Family(directory, prompts, answers)


def spec(name: str, tensor_parallel: int, collective: str = "auto", *, engine: dict | None = None, **more) -> ModelSpec:
    limits = {"max_num_seqs": 8, "max_num_batched_tokens": 48, "block_size": 8, "kv_memory_mib": 8, "max_waiting": 8}
    return ModelSpec(
        name=name,
        source="none",
        tensor_parallel=tensor_parallel,
        collective=collective,
        dtype="float32",
        context_length=512,
        engine=EngineSpec(**limits | (engine or {})),
        stream=StreamSpec(coalesce_tokens=8, coalesce_ms=20),
        **more,
    )


class Group:
    """One running application."""

    def __init__(self, model: ModelSpec, family: Family):
        self.model, self.family = model, family
        self.app = names.model_app(model.name, model.version)

    def target(self, drain_s: float = 5) -> serve.RunTarget:
        app = replica_group_app(self.model, self.family.directory, RemoteSink(), push_interval_s=0.5, drain_s=drain_s)
        return serve.RunTarget(app, name=self.app, route_prefix=None)

    def connect(self) -> None:
        self.handle = serve.get_app_handle(self.app)
        self.stream = self.handle.options(stream=True)

    def request(self, prompt: list[int], count: int, resumed: tuple[int, ...] = (), n: int = 1, **sampling) -> GenerateRequest:
        params = SamplingParams(max_tokens=count, **{"temperature": 0.0, **sampling})
        return GenerateRequest("a-request", self.model.name, "acme", tuple(prompt), params, resumed_ids=resumed, n=n)

    async def deltas(self, request: GenerateRequest, begun: asyncio.Event | None = None) -> list[TokenDelta]:
        """All of them; ``begun`` is set at the first."""
        items: list[TokenDelta] = []
        async for item in self.stream.generate.remote(request):
            assert isinstance(item, TokenDelta if items else Admitted | TokenDelta)
            if isinstance(item, TokenDelta):
                items.append(item)
                if begun is not None:
                    begun.set()
        assert items[-1].finish_reason == "length"
        assert items[-1].usage.completion_tokens == request.sampling.max_tokens
        return items

    async def answer(self, request: GenerateRequest, begun: asyncio.Event | None = None) -> list[int]:
        return [token for delta in await self.deltas(request, begun) for token in delta.ids]

    async def choices(self, request: GenerateRequest) -> list[list[int]]:
        choices: list[list[int]] = [[] for _ in range(request.n)]
        async for item in self.stream.generate.remote(request):
            if isinstance(item, TokenDelta):
                assert len(item.logprobs) == len(item.ids)
                choices[item.index] += item.ids
        return choices

    async def load(self) -> ReplicaLoad:
        return await self.handle.load.remote()

    async def until(self, condition) -> ReplicaLoad:
        async with asyncio.timeout(PATIENCE_S):
            while not condition(load := await self.load()):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        return load

    def leader_pids(self) -> list[int]:
        title = f"ServeReplica:{self.app}:"
        return [one.pid for one in psutil.process_iter(["cmdline"]) if title in " ".join(one.info["cmdline"] or [])]


@contextmanager
def running(*groups: Group, drain_s: float = 5) -> Iterator[dict[str, Group]]:
    """The groups, by the names of their models, started together; their applications are gone afterwards."""
    serve.run_many([group.target(drain_s) for group in groups])
    for group in groups:
        group.connect()
    yield {group.model.name: group for group in groups}
    for group in groups:  # what other tests of this cluster see must be theirs
        serve.delete(group.app)


def ended(pids: list[int]) -> bool:
    """Whether nothing is left of these processes, no zombie either, or after a while still not."""
    deadline_s = time.monotonic() + PATIENCE_S
    while any(map(psutil.pid_exists, pids)) and time.monotonic() < deadline_s:
        time.sleep(0.05)
    return not any(map(psutil.pid_exists, pids))
