"""ReplicaGroups on a real Ray: the same tokens as transformers, sharded or not, alone, in a crowd, and over dying ranks."""

import asyncio
import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
import ray
from ray import serve
from ray.exceptions import RayTaskError

from cluster import names
from cluster.errors import DeadlineExceeded, PromptTooLong, QueueFull, RequestError
from cluster.home import program_path
from cluster.spec import TelemetrySpec
from cluster.spec.capacity import machine_cores
from cluster.telemetry.actor import RemoteSink, start_telemetry, stop_telemetry
from deployments.handles import cause_of
from deployments.messages import Admitted
from tests.ray.groups import LONG, PATIENCE_S, Group, ended, make_family, running, spec

pytestmark = [pytest.mark.ray, pytest.mark.timeout(600)]

SHORT = 16
unclaimed_before: set[int] = set()  # cores that no other service's ranks had when the groups were started


@pytest.fixture(scope="module")
def groups(serve_cluster, tmp_path_factory) -> Iterator[dict[str, Group]]:
    """All groups that these tests use, started together."""
    llama, qwen2 = (make_family(name, tmp_path_factory.mktemp(name)) for name in ("llama", "qwen2"))
    start_telemetry(TelemetrySpec(push_interval_s=0.5))
    unclaimed_before.update(filter(is_unclaimed, os.sched_getaffinity(0)))
    with running(
        Group(spec("llama-gloo", 2, "gloo"), llama),
        Group(spec("llama-alone", 1), llama),
        Group(spec("qwen2-shm", 2, "shm"), qwen2),
    ) as groups:
        yield groups
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


async def test_ranks_compute_on_cores_of_their_own_as_long_as_there_are_some(groups):
    ranks = [rank.pid for group in groups.values() for rank in (await group.load()).ranks]
    bound = [core for pid in ranks for core in bound_cores(pid)]
    assert len(set(bound)) == len(bound)
    if machine_cores() == len(os.sched_getaffinity(0)) > 1:
        assert len(bound) >= min(len(unclaimed_before), len(ranks))


def bound_cores(pid: int) -> set[int]:
    found: set[int] = set()
    for task in os.listdir(f"/proc/{pid}/task"):
        with suppress(ProcessLookupError):
            if (affinity := os.sched_getaffinity(int(task))) < os.sched_getaffinity(0):
                found |= affinity
    return found


def is_unclaimed(core: int) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as name:
        try:
            name.bind(f"\0fairshard-core-{core}")
        except OSError:
            return False
        return True


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
    family, begun = llama_gloo.family, asyncio.Event()
    before = await llama_gloo.load()
    tasks = [asyncio.create_task(llama_gloo.answer(llama_gloo.request(prompt, LONG), begun)) for prompt in family.prompts]
    await begun.wait()
    os.kill(before.ranks[victim].pid, signal.SIGKILL)
    assert await asyncio.gather(*tasks) == family.answers
    after = await llama_gloo.until(lambda load: load.state == "ready" and load.running == 0)
    assert not {rank.pid for rank in before.ranks} & {rank.pid for rank in after.ranks}
    assert after.replica == before.replica
    assert ended([rank.pid for rank in before.ranks])


async def test_a_rank_lost_inside_shared_memory_is_replaced_too(qwen2_shm):
    family, begun = qwen2_shm.family, asyncio.Event()
    before = await qwen2_shm.load()
    task = asyncio.create_task(qwen2_shm.answer(qwen2_shm.request(family.prompts[0], LONG), begun))
    await begun.wait()
    os.kill(before.ranks[1].pid, signal.SIGKILL)
    assert await task == family.answers[0]
    assert ended([rank.pid for rank in before.ranks])


async def test_a_request_goes_on_elsewhere_with_the_same_tokens(llama_gloo, llama_alone):
    settings = {"temperature": 0.9, "top_p": 0.95, "seed": 7, "repetition_penalty": 1.2, "frequency_penalty": 0.3, "logprobs": 2}
    prompt = llama_gloo.family.prompts[1]
    whole = await llama_gloo.deltas(llama_gloo.request(prompt, 40, **settings))
    ids = tuple(token for delta in whole for token in delta.ids)
    scores = [score.logprob for delta in whole for score in delta.logprobs]
    for delivered in (1, 13, 39):
        rest = await llama_alone.deltas(llama_alone.request(prompt, 40, ids[:delivered], **settings))
        assert tuple(token for delta in rest for token in delta.ids) == ids[delivered:]
        assert [score.logprob for delta in rest for score in delta.logprobs] == pytest.approx(scores[delivered:], abs=1e-3)
    plain = await llama_alone.answer(llama_alone.request(prompt, 40, ids[:13]))
    assert plain != list(ids[13:]), "the settings change nothing, so the comparison says nothing"


async def test_a_client_that_goes_away_frees_its_blocks(llama_alone):
    request = llama_alone.request(llama_alone.family.prompts[3], 400, n=8, logprobs=0)
    start_s = time.monotonic()
    await llama_alone.choices(request)
    whole_s = time.monotonic() - start_s
    stream = llama_alone.stream.generate.remote(request)
    items = aiter(stream)
    assert isinstance(await anext(items), Admitted)
    await anext(items)
    assert (await llama_alone.load()).kv_used_fraction > 0
    stream.cancel()
    start_s = time.monotonic()
    load = await llama_alone.until(lambda load: load.running == 0)
    assert load.kv_used_fraction == 0
    assert time.monotonic() - start_s < whole_s / 2, "they were computed to their end"


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


async def test_the_leader_holds_no_torch_and_the_ranks_do(llama_gloo):
    assert not has_torch(llama_gloo.leader_pids()[0])
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
    os.kill(llama_alone.leader_pids()[0], signal.SIGKILL)
    assert ended([before.ranks[0].pid])


async def test_nothing_is_left_behind(llama_gloo, qwen2_shm):
    loads = [await group.load() for group in (llama_gloo, qwen2_shm)]
    pids = [rank.pid for load in loads for rank in load.ranks]
    for group in (llama_gloo, qwen2_shm):
        serve.delete(group.app)
    assert ended(pids)
    assert not [name for name in os.listdir("/dev/shm") if name.startswith(("deepspeed", "fairshard"))]
