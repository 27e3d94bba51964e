"""ReplicaGroups on a real Ray: the same tokens as transformers, sharded or not, alone, in a crowd, and over dying ranks."""

import asyncio
import os
import shutil
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest
import ray
from ray import serve
from ray.exceptions import RayTaskError

from cluster import names
from cluster.errors import DeadlineExceeded, PromptTooLong, QueueFull, RequestError
from cluster.home import program_path
from cluster.spec import EngineSpec, ModelSpec, StreamSpec, TelemetrySpec
from cluster.telemetry.actor import RemoteSink, start_telemetry, stop_telemetry
from cluster.telemetry.load import ReplicaLoad
from deployments.engine.sampling_params import SamplingParams
from deployments.handles import cause_of
from deployments.messages import Admitted, GenerateRequest, TokenDelta
from deployments.replica_group.deployment import replica_group_app

pytestmark = [pytest.mark.ray, pytest.mark.timeout(300)]

PATIENCE_S = 120
SHORT, LONG = 16, 150
LENGTHS = (5, 37, 19, 70, 11, 53)
LEAST_GAP = 1e-3  # between the likeliest and the next logit; sharding changes them by less than 1e-5


@dataclass(frozen=True)
class Family:
    """A checkpoint with what transformers generates from it."""

    directory: Path
    prompts: list[list[int]]
    answers: list[list[int]]


def make_family(name: str, directory: Path) -> Family:
    """Keep only prompts whose greedy answer is clear at every step, so that equal tokens can be asked for."""
    import torch

    from tests.deployments.engine.factories import make_model, random_prompts, reference

    torch.set_num_threads(1)  # the ranks of other tests need the cores
    model = make_model(name)
    model.save_pretrained(directory)
    prompts, answers = [], []
    with torch.no_grad():
        for prompt in random_prompts(*LENGTHS):
            answer, logits = reference(model, prompt, LONG)
            best = logits.topk(2).values
            if (best[:, 0] - best[:, 1]).min() > LEAST_GAP:
                prompts.append(prompt)
                answers.append(answer)
    assert len(prompts) >= 3, "too few clear answers: spread the weights more"
    return Family(directory, prompts, answers)


def spec(name: str, tensor_parallel: int, collective: str = "auto") -> ModelSpec:
    return ModelSpec(
        name=name,
        source="none",
        tensor_parallel=tensor_parallel,
        collective=collective,
        dtype="float32",
        context_length=512,
        engine=EngineSpec(max_num_seqs=8, max_num_batched_tokens=48, block_size=8, kv_memory_mib=8, max_waiting=8),
        stream=StreamSpec(coalesce_tokens=8, coalesce_ms=20),
    )


class Group:
    """One running application."""

    def __init__(self, model: ModelSpec, family: Family):
        self.model, self.family = model, family
        self.app = names.model_app(model.name, model.version)

    def target(self) -> serve.RunTarget:
        app = replica_group_app(self.model, self.family.directory, RemoteSink(), push_interval_s=0.5, drain_s=5)
        return serve.RunTarget(app, name=self.app, route_prefix=None)

    def connect(self) -> None:
        self.handle = serve.get_app_handle(self.app)
        self.stream = self.handle.options(stream=True)

    def request(self, prompt: list[int], count: int, **sampling) -> GenerateRequest:
        params = SamplingParams(max_tokens=count, **{"temperature": 0.0, **sampling})
        return GenerateRequest("a-request", self.model.name, "acme", tuple(prompt), params)

    async def answer(self, request: GenerateRequest) -> list[int]:
        items = [item async for item in self.stream.generate.remote(request)]
        assert isinstance(items[0], Admitted)
        assert all(isinstance(item, TokenDelta) for item in items[1:])
        assert items[-1].finish_reason == "length"
        assert items[-1].usage.completion_tokens == request.sampling.max_tokens
        return [token for item in items[1:] for token in item.ids]

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


@pytest.fixture(scope="module")
def groups(serve_cluster, tmp_path_factory) -> Iterator[dict[str, Group]]:
    """All groups that these tests use, started together."""
    llama, qwen2 = (make_family(name, tmp_path_factory.mktemp(name)) for name in ("llama", "qwen2"))
    groups = [
        Group(spec("llama-gloo", 2, "gloo"), llama),
        Group(spec("llama-alone", 1), llama),
        Group(spec("qwen2-shm", 2, "shm"), qwen2),
    ]
    start_telemetry(TelemetrySpec(push_interval_s=0.5))
    serve.run_many([group.target() for group in groups])
    for group in groups:
        group.connect()
    yield {group.model.name: group for group in groups}
    for app in serve.status().applications:
        serve.delete(app)  # what other tests of this cluster see must be theirs
    stop_telemetry()


@pytest.fixture
def llama_gloo(groups) -> Group:
    return groups["llama-gloo"]


@pytest.fixture
def llama_alone(groups) -> Group:
    return groups["llama-alone"]


@pytest.fixture
def qwen2_shm(groups) -> Group:
    return groups["qwen2-shm"]


async def assert_parity(group: Group, count: int) -> None:
    family = group.family
    assert await group.answer(group.request(family.prompts[0], count)) == family.answers[0][:count]
    crowd = list(zip(family.prompts, family.answers, strict=True))
    answers = await asyncio.gather(*(group.answer(group.request(prompt, count)) for prompt, _ in crowd))
    assert answers == [answer[:count] for _, answer in crowd]


async def test_llama_over_gloo_equals_transformers(llama_gloo):
    await assert_parity(llama_gloo, SHORT)
    assert (await llama_gloo.load()).collective == "gloo"


async def test_one_rank_equals_transformers(llama_alone):
    await assert_parity(llama_alone, SHORT)
    assert (await llama_alone.load()).collective == "none"


SAMPLED = {"temperature": 0.8, "top_p": 0.95, "top_k": 50}
PENALIZED = SAMPLED | {
    "temperature": 1.2, "presence_penalty": 0.8, "frequency_penalty": 0.5, "repetition_penalty": 1.3, "min_p": 0.02,
    "typical_p": 0.9, "logit_bias": ((7, 3.0), (9, -100.0)), "min_tokens": SHORT, "stop_token_ids": (7,), "logprobs": 3,
}  # fmt: skip


@pytest.mark.parametrize("settings", [SAMPLED, PENALIZED], ids=["sampled", "penalized"])
async def test_seeded_samples_are_the_same_on_one_rank_and_on_two(llama_alone, llama_gloo, settings):
    prompt = llama_alone.family.prompts[0]
    groups = [llama_alone, llama_gloo]
    for seed in range(3):
        one, two = [await group.answer(group.request(prompt, SHORT, seed=seed, **settings)) for group in groups]
        assert one == two
    assert one != llama_alone.family.answers[0][:SHORT]


async def test_choices_and_resumed_requests_are_the_same_on_one_rank_and_on_two(llama_alone, llama_gloo):
    asked = llama_alone.request(llama_alone.family.prompts[1], SHORT, seed=5, **PENALIZED)
    one, two = [await group.choices(replace(asked, n=3)) for group in (llama_alone, llama_gloo)]
    assert one == two
    assert len({tuple(choice) for choice in one}) == 3
    assert await llama_gloo.answer(replace(asked, resumed_ids=tuple(one[0][:2]))) == one[0][2:]


async def test_qwen2_over_shared_memory_equals_transformers(qwen2_shm):
    before = await qwen2_shm.until(lambda load: load.state == "ready")
    can_build = shutil.which("c++") and shutil.which("ninja", path=program_path())
    assert before.collective == ("shm" if can_build else "gloo")
    await assert_parity(qwen2_shm, SHORT)


@pytest.mark.parametrize("victim", [0, 1])
async def test_streams_survive_the_death_of_a_rank(llama_gloo, victim):
    family = llama_gloo.family
    before = await llama_gloo.load()
    tasks = [asyncio.create_task(llama_gloo.answer(llama_gloo.request(prompt, LONG))) for prompt in family.prompts]
    await llama_gloo.until(lambda load: load.running == len(tasks) and load.kv_used_fraction > 0)
    os.kill(before.ranks[victim].pid, signal.SIGKILL)
    assert await asyncio.gather(*tasks) == family.answers
    after = await llama_gloo.until(lambda load: load.state == "ready" and load.running == 0)
    assert not {rank.pid for rank in before.ranks} & {rank.pid for rank in after.ranks}
    assert after.replica == before.replica


async def test_a_rank_lost_inside_shared_memory_is_replaced_too(qwen2_shm):
    family = qwen2_shm.family
    before = await qwen2_shm.load()
    task = asyncio.create_task(qwen2_shm.answer(qwen2_shm.request(family.prompts[0], LONG)))
    await qwen2_shm.until(lambda load: load.running == 1)
    os.kill(before.ranks[1].pid, signal.SIGKILL)
    assert await task == family.answers[0]
    assert not psutil.pid_exists(before.ranks[0].pid) or "Rank" not in psutil.Process(before.ranks[0].pid).name()


async def test_a_client_that_goes_away_frees_its_blocks(llama_alone):
    stream = llama_alone.stream.generate.remote(
        llama_alone.request(
            llama_alone.family.prompts[3],
            400,
        )
    )
    items = aiter(stream)
    assert isinstance(await anext(items), Admitted)
    await anext(items)
    assert (await llama_alone.load()).kv_used_fraction > 0
    stream.cancel()
    load = await llama_alone.until(lambda load: load.running == 0)
    assert load.kv_used_fraction == 0


async def test_refusals_cross_the_handle_as_our_own_errors(llama_alone):
    prompt = llama_alone.family.prompts[0]
    wrong = {
        PromptTooLong: llama_alone.request(prompt, 510),
        DeadlineExceeded: replace(llama_alone.request(prompt, 400), deadline_s=time.time() + 0.05),
    }
    for expected, request in wrong.items():
        with pytest.raises((RayTaskError, RequestError)) as refusal:
            await llama_alone.answer(request)
        assert isinstance(cause_of(refusal.value), expected)


async def test_a_full_queue_is_said_by_the_engine(llama_alone):
    prompt = llama_alone.family.prompts[0]
    streams = [llama_alone.stream.generate.remote(llama_alone.request(prompt, 400)) for _ in range(32)]
    firsts = await asyncio.gather(*(anext(aiter(stream)) for stream in streams), return_exceptions=True)
    refusals = [cause_of(first) for first in firsts if isinstance(first, Exception)]
    for stream in streams:
        stream.cancel()
    assert sum(isinstance(first, Admitted) for first in firsts) >= 16
    assert refusals
    assert all(isinstance(refusal, QueueFull) and refusal.retry_after_s >= 1 for refusal in refusals)
    await llama_alone.until(lambda load: load.running + load.waiting == 0)


def has_torch(pid: int) -> bool:
    return "libtorch" in Path(f"/proc/{pid}/maps").read_text()


def leader_pid(group: Group) -> int:
    title = f"ServeReplica:{group.app}:"
    (pid,) = [one.pid for one in psutil.process_iter(["cmdline"]) if title in " ".join(one.info["cmdline"] or [])]
    return pid


async def test_the_leader_holds_no_torch_and_the_ranks_do(llama_gloo):
    assert not has_torch(leader_pid(llama_gloo))
    assert all(has_torch(rank.pid) for rank in (await llama_gloo.load()).ranks)


async def test_the_telemetry_actor_hears_of_every_replica(groups):
    sink = RemoteSink()
    async with asyncio.timeout(PATIENCE_S):
        while {load.model for load in await sink.loads()} != set(groups):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_ranks_have_readable_names(llama_gloo):
    load = await llama_gloo.load()
    named = {actor["name"] for actor in ray.util.list_named_actors(all_namespaces=True) if actor["namespace"] == names.NAMESPACE}
    of_this = {name for name in named if name.startswith(f"llama-gloo-v1/{load.replica}/")}
    assert {name.rsplit("/", 1)[1] for name in of_this} == {"rank-0", "rank-1"}


async def test_a_killed_leader_takes_its_ranks_along(llama_alone):
    before = await llama_alone.load()
    rank = psutil.Process(before.ranks[0].pid)
    os.kill(leader_pid(llama_alone), signal.SIGKILL)
    _, alive = psutil.wait_procs([rank], timeout=PATIENCE_S)
    assert not alive


async def test_nothing_is_left_behind(llama_gloo, qwen2_shm):
    loads = [await group.load() for group in (llama_gloo, qwen2_shm)]
    pids = [rank.pid for load in loads for rank in load.ranks]
    for group in (llama_gloo, qwen2_shm):
        serve.delete(group.app)
    _, alive = psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], timeout=PATIENCE_S)
    assert not alive
    assert not [name for name in os.listdir("/dev/shm") if name.startswith(("deepspeed", "fairshard"))]
