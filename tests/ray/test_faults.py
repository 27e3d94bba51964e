"""Ranks and leaders that are killed, stopped or poisoned, on a real Ray: streams go on, and nothing is left behind."""

import asyncio
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import ray
from ray import serve
from ray.exceptions import RayTaskError

from cluster import names
from cluster.errors import Draining, EngineFailed, NotComputable, RequestError
from cluster.spec import ReplicasSpec
from cluster.telemetry.load import ReplicaLoad
from deployments.filter.replica_stream import replica_stream
from deployments.handles import cause_of
from deployments.messages import Admitted, GenerateRequest
from tests.ray.groups import LONG, PATIENCE_S, Group, ended, make_family, running, spec

pytestmark = [pytest.mark.ray, pytest.mark.timeout(600)]

POISON = {"min_tokens": 9, "stop_token_ids": (-1000,)}  # no such logit, so the sampler raises; the Router would refuse it
CROWD = {"max_num_seqs": 32, "max_waiting": 100, "kv_memory_mib": 64, "max_num_batched_tokens": 256, "queue_timeout_s": 600}


@pytest.fixture(scope="module")
def llama(serve_cluster, tmp_path_factory):
    return make_family("llama", tmp_path_factory.mktemp("llama"))


@pytest.fixture(scope="module")
def guarded(llama) -> Iterator[Group]:
    """Two ranks with two more in reserve."""
    with running(Group(spec("guarded", 2, "gloo", engine=CROWD, warm_spare=True), llama)) as groups:
        yield groups["guarded"]


@pytest.fixture
def bare(llama) -> Iterator[Group]:
    """Two ranks over shared memory, without a reserve."""
    with running(Group(spec("bare", 2, "shm"), llama)) as groups:
        yield groups["bare"]


@pytest.fixture
def pair(llama) -> Iterator[Group]:
    """Two replicas of one rank and two seats each."""
    model = spec(
        "pair", 1, engine={"max_num_seqs": 2, "max_waiting": 30, "queue_timeout_s": 600}, replicas=ReplicasSpec(min=2, max=2)
    )
    with running(Group(model, llama), drain_s=0.2) as groups:
        yield groups["pair"]


def serving(load: ReplicaLoad) -> set[int]:
    return {rank.pid for rank in load.ranks if not rank.is_spare}


def waiting(load: ReplicaLoad) -> set[int]:
    return {rank.pid for rank in load.ranks if rank.is_spare}


def words_of(pid: int) -> str:
    """What a worker of this Ray has written to its standard error."""
    folder = Path(ray._private.worker._global_node.get_session_dir_path()) / "logs"
    (file,) = folder.glob(f"worker-*-{pid}.err")
    return file.read_text()


def begin(group: Group) -> tuple[asyncio.Event, list[asyncio.Task[list[int]]]]:
    """A stream for each prompt, and what is set at their first token."""
    begun = asyncio.Event()
    requests = [group.request(prompt, LONG) for prompt in group.family.prompts]
    return begun, [asyncio.create_task(group.answer(request, begun)) for request in requests]


async def is_guarded(group: Group) -> ReplicaLoad:
    return await group.until(lambda load: load.state == "ready" and len(serving(load)) == len(waiting(load)) == 2)


async def test_a_stopped_rank_is_replaced_by_a_spare_one(guarded):
    before = await is_guarded(guarded)
    begun, streams = begin(guarded)
    await begun.wait()
    os.kill(before.ranks[1].pid, signal.SIGSTOP)
    assert await asyncio.gather(*streams) == guarded.family.answers
    after = await guarded.until(lambda load: load.state == "ready")
    assert serving(after) == waiting(before)
    assert ended([*serving(before)])


async def test_a_lost_spare_harms_nobody(guarded):
    before = await is_guarded(guarded)
    begun, streams = begin(guarded)
    await begun.wait()
    os.kill(waiting(before).pop(), signal.SIGKILL)
    assert await asyncio.gather(*streams) == guarded.family.answers
    after = await guarded.until(lambda load: not waiting(load))
    assert serving(after) == serving(before)
    assert ended([*waiting(before)])


@pytest.mark.long
async def test_a_rank_that_crashes_leaves_word(guarded):
    before = await is_guarded(guarded)
    begun, streams = begin(guarded)
    await begun.wait()
    os.kill(before.ranks[0].pid, signal.SIGSEGV)
    assert await asyncio.gather(*streams) == guarded.family.answers
    assert serving(await guarded.until(lambda load: load.state == "ready")) == waiting(before)
    words = words_of(guarded.leader_pids()[0])
    assert "rank 0 crashed: Segmentation fault" in words
    assert re.search(r"weights [0-9a-f]{8,} as float32, ", words), "the weights' digest and type are told"


@pytest.mark.long
async def test_a_poisoned_request_fails_alone(guarded):
    await is_guarded(guarded)
    begun, streams = begin(guarded)
    await begun.wait()
    with pytest.raises((RayTaskError, RequestError)) as failure:
        await guarded.answer(guarded.request(guarded.family.prompts[0], 20, **POISON))
    assert isinstance(cause_of(failure.value), NotComputable)
    assert await asyncio.gather(*streams) == guarded.family.answers


def crowd(group: Group) -> list[GenerateRequest]:
    """A hundred: most greedy, the others with seeds and penalties.

    Those are short: a draw lies so close to a border between two tokens that a rounding decides it about once in a million.
    """
    prompts = group.family.prompts
    drawn = {"temperature": 0.9, "top_p": 0.95, "repetition_penalty": 1.1, "frequency_penalty": 0.2}
    greedy = [group.request(prompts[i % len(prompts)], 150) for i in range(60)]
    return greedy + [group.request(prompts[i % len(prompts)], 60, seed=i, **drawn) for i in range(40)]


@pytest.mark.long
@pytest.mark.timeout(900)
async def test_a_hundred_streams_survive_five_losses_in_a_row_and_nothing_leaks(guarded):
    requests = crowd(guarded)
    undisturbed = await asyncio.gather(*map(guarded.answer, requests))
    (leader,) = guarded.leader_pids()
    lost: set[int] = set()
    figures = []
    for number in range(5):
        load = await guarded.until(lambda load: load.state == "ready" and not lost & serving(load))
        figures.append((len(os.listdir(f"/proc/{leader}/fd")), psutil.Process(leader).memory_info().rss))
        begun = asyncio.Event()
        if number == 0:
            streams = [asyncio.create_task(guarded.answer(request, begun)) for request in requests]
            await begun.wait()
        else:
            await guarded.until(lambda load: load.output_tokens_per_s > 0 and load.running > 0)
        lost.update(serving(load))
        os.kill(load.ranks[number % 2].pid, signal.SIGSTOP if number == 2 else signal.SIGKILL)
    assert await asyncio.gather(*streams) == undisturbed
    after = await is_guarded(guarded)
    assert guarded.leader_pids() == [leader]
    assert ended([*lost])
    descriptors, rss = len(os.listdir(f"/proc/{leader}/fd")), psutil.Process(leader).memory_info().rss
    assert descriptors <= figures[1][0] + 8, f"{figures}, now {descriptors}"
    assert rss <= figures[1][1] + 64 * 2**20, f"{figures}, now {rss}"
    assert len(rank_names(guarded)) == 4 == len(after.ranks)


def rank_names(group: Group) -> list[str]:
    """Of the rank actors that live, the newest last."""
    actors = ray.util.list_named_actors(all_namespaces=True)
    label = f"{group.model.name}-{group.model.version}/"
    named = [actor["name"] for actor in actors if actor["namespace"] == names.NAMESPACE and actor["name"].startswith(label)]
    return sorted(named, key=lambda name: (len(name), name))


async def kill_while_it_meets(group: Group, rank: int) -> None:
    """Kill this rank of the next group as soon as it says that it meets the others, or, were that missed, loads."""
    known = {*rank_names(group)}
    async with asyncio.timeout(PATIENCE_S):
        while not (new := [name for name in rank_names(group) if name not in known and name.endswith(f"rank-{rank}")]):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        actor = ray.get_actor(new[0], names.NAMESPACE)
        pid = await actor.pid.remote()
        while not (await actor.doing.remote()).startswith(("meeting", "reading", "loading", "sharding")):  # noqa: ASYNC110
            await asyncio.sleep(0.002)
    os.kill(pid, signal.SIGKILL)


@pytest.mark.long
@pytest.mark.timeout(600)
async def test_a_rank_killed_while_its_group_meets_is_replaced_too(bare):
    before = await bare.load()
    assert before.collective == "shm", "else nothing of it would be left in /dev/shm in any case"
    begun, streams = begin(bare)
    await begun.wait()
    os.kill(before.ranks[0].pid, signal.SIGKILL)
    for rank in (1, 0):
        await kill_while_it_meets(bare, rank)
    assert await asyncio.gather(*streams) == bare.family.answers
    after = await bare.until(lambda load: load.state == "ready")
    assert after.replica == before.replica
    assert not [name for name in os.listdir("/dev/shm") if name.startswith("deepspeed")]


async def ends(group: Group, count: int, begun: asyncio.Event, has_begun: dict[int, str]) -> list[list[int] | RequestError]:
    """What becomes of ``count`` requests for one prompt, asked as the Filter asks; ``has_begun`` tells on which replicas.

    ``begun`` is set when as many have begun as there are seats.
    """

    async def models(name: str):
        return group.stream

    async def one(number: int) -> list[int]:
        ids: list[int] = []
        async for frame in replica_stream(models, group.request(group.family.prompts[0], LONG)):
            if isinstance(frame, Admitted):
                replica = frame.replica
            else:
                has_begun[number] = replica
                if len(has_begun) == 2 * group.model.engine.max_num_seqs:
                    begun.set()
                ids.extend(frame.ids)
        return ids

    return await asyncio.gather(*map(one, range(count)), return_exceptions=True)


@pytest.mark.long
async def test_requests_of_a_killed_leader_that_had_no_token_go_to_another(pair, monkeypatch):
    monkeypatch.setattr("deployments.filter.replica_stream.OTHER_REPLICA_S", PATIENCE_S)  # however slow this machine is
    begun, has_begun = asyncio.Event(), {}
    task = asyncio.create_task(ends(pair, 24, begun, has_begun))
    await begun.wait()
    os.kill(pair.leader_pids()[0], signal.SIGKILL)
    results = await task
    failed = {number: result for number, result in enumerate(results) if isinstance(result, Exception)}
    assert failed.keys() <= has_begun.keys(), f"these had no token: {failed}, those had: {has_begun}"
    assert len({has_begun[number] for number in failed}) <= 1, "the other replica noticed"
    assert {type(error) for error in failed.values()} <= {EngineFailed}
    assert all(result == pair.family.answers[0] for number, result in enumerate(results) if number not in failed)


@pytest.mark.long
async def test_a_replica_that_is_taken_away_ends_its_streams_in_order(pair):
    begun, has_begun = asyncio.Event(), {}
    task = asyncio.create_task(ends(pair, 30, begun, has_begun))
    await begun.wait()
    await asyncio.to_thread(serve.delete, pair.app)
    async with asyncio.timeout(PATIENCE_S):
        results = await task
    ended = {number: result for number, result in enumerate(results) if not isinstance(result, list)}
    assert {type(ended[number]) for number in has_begun if number in ended} == {Draining}, "who ran was told why it ends"
    assert {type(result) for result in ended.values()} <= {Draining, EngineFailed}
    assert all(result == pair.family.answers[0] for result in results if isinstance(result, list))
