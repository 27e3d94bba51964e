import asyncio
import pickle
from collections.abc import Callable

import psutil
import pytest
import ray
from prometheus_client.parser import text_string_to_metric_families

from cluster import names
from cluster.errors import Unavailable
from cluster.named_actor import find_actor
from cluster.spec import TelemetrySpec
from cluster.telemetry.actor import RemoteSink, start_telemetry, stop_telemetry
from cluster.telemetry.load import RankLoad, ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.pusher import Pusher

pytestmark = pytest.mark.ray

RANKS = (RankLoad(0, 11, "cpu", 1000, 500, 9000), RankLoad(1, 12, "cpu", 1000, 500, 9000))
LOAD = ReplicaLoad("tiny", "r1", "ready", "gloo", 3, 2, 0.5, 10.0, ranks=RANKS)


@pytest.fixture
def sink(ray_cluster):
    yield start_telemetry(TelemetrySpec(push_interval_s=1.0))
    stop_telemetry()


async def requests_total(sink: RemoteSink) -> float:
    families = text_string_to_metric_families((await sink.exposition()).decode())
    return sum(sample.value for family in families if family.name == "fairshard_requests" for sample in family.samples)


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while True:
            if await condition():
                return
            await asyncio.sleep(0.05)


async def test_two_processes_push_and_one_place_shows_the_sum(sink):
    @ray.remote(num_cpus=0)
    class Counting:
        async def count(self, source: str, remote: RemoteSink, amount: int) -> bool:
            metrics = ServingMetrics()
            metrics.requests.labels("acme", "tiny", "200").inc(amount)
            return await Pusher(source, metrics, remote, 1.0).push_now()

    processes = [Counting.remote(), Counting.remote()]
    pushes = [each.count.remote(f"router-{n}", sink, n + 1) for n, each in enumerate(processes)]
    assert ray.get(pushes, timeout=60) == [True, True]
    assert await requests_total(sink) == 3
    for process in processes:
        ray.kill(process)


async def test_loads_and_the_actors_own_node_are_shown(sink):
    pusher = Pusher("r1", ServingMetrics(), sink, 60.0, load=lambda: LOAD)
    assert await pusher.push_now()
    assert await sink.loads() == (LOAD,)
    text = (await sink.exposition()).decode()
    assert 'fairshard_running{model="tiny",replica="r1"} 3.0' in text
    assert 'fairshard_device_memory_total_bytes{device="cpu",node="' in text
    await pusher.stop()
    assert await sink.loads() == ()


async def test_starting_again_keeps_the_totals(sink):
    metrics = ServingMetrics()
    metrics.requests.labels("acme", "tiny", "200").inc()
    await Pusher("router", metrics, sink, 1.0).push_now()
    again = await asyncio.to_thread(start_telemetry, TelemetrySpec())
    assert await requests_total(again) == 1


async def test_without_an_actor_nothing_raises_but_the_exposition(ray_cluster):
    sink = RemoteSink()
    pusher = Pusher("router", ServingMetrics(), sink, 1.0, load=lambda: LOAD)
    assert not await pusher.push_now()
    assert await sink.loads() == ()
    with pytest.raises(Unavailable) as caught:
        await sink.exposition()
    assert caught.value.status == 503


async def test_the_loads_outlive_a_restart_of_the_actor_and_pushing_goes_on(sink):
    metrics = ServingMetrics()
    pusher = Pusher("r1", metrics, sink, 60.0, load=lambda: LOAD)

    async def settled() -> bool:
        await pusher.push_now()
        report = await find_actor(names.TELEMETRY_ACTOR).load_report.remote()
        return report.settled

    await until(settled)
    assert await sink.loads() == (LOAD,)
    ray.kill(find_actor(names.TELEMETRY_ACTOR), no_restart=False)
    assert await sink.loads() == (LOAD,), "a restart of the telemetry must not make replicas look dead"
    metrics.requests.labels("acme", "tiny", "200").inc(4)
    await until(pusher.push_now)
    assert await requests_total(sink) == 4
    await pusher.stop()


async def test_totals_never_shrink_when_the_actor_is_killed_again_and_again(sink):
    metrics, ended = ServingMetrics(), ServingMetrics()
    ended.requests.labels("acme", "tiny", "500").inc(100)
    await Pusher("ended", ended, sink, 1.0).stop()  # a process that will push no more
    pusher = Pusher("router", metrics, sink, 1.0)
    for counted in range(1, 4):
        metrics.requests.labels("acme", "tiny", "200").inc()
        await until(pusher.push_now)
        assert await requests_total(sink) == 100 + counted
        await asyncio.to_thread(kill_its_process)
        assert await total_after_restart(sink) == 100 + counted
    await pusher.stop()


def kill_its_process() -> None:
    """End the actor as a crash does; Ray restarts it."""
    processes = psutil.Process().children(recursive=True)
    next(process for process in processes if _title(process).startswith("ray::TelemetryActor")).kill()


def _title(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


async def total_after_restart(sink: RemoteSink) -> float:
    async with asyncio.timeout(60):
        while True:
            try:
                return await requests_total(sink)
            except Unavailable:
                await asyncio.sleep(0.05)


def test_a_sink_pickles(sink):
    assert isinstance(pickle.loads(pickle.dumps(sink)), RemoteSink)


async def test_the_load_of_a_killed_replica_is_gone_at_once(sink):
    @ray.remote(num_cpus=0)
    class Replica:
        async def push(self, remote: RemoteSink) -> bool:
            return await Pusher("r1", ServingMetrics(), remote, 600.0, load=lambda: LOAD).push_now()

    replica = Replica.options(name="replica-1", namespace="elsewhere").remote()
    assert await replica.push.remote(sink)
    assert await sink.loads() == (LOAD,)
    ray.kill(replica)

    async def gone() -> bool:
        return await sink.loads() == ()

    await until(gone)
