"""Pushers against a real aggregator over a line that loses, repeats and reorders."""

import asyncio
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.load import ReplicaLoad
from cluster.telemetry.metrics import ServingMetrics
from cluster.telemetry.push import TelemetryPush
from cluster.telemetry.pusher import Pusher
from cluster.telemetry.sink import LocalSink

LOAD = ReplicaLoad("tiny", "r1", "ready", "gloo", running=3, waiting=2, kv_used_fraction=0.5, output_tokens_per_s=10.0)


class Line:
    """A sink that does to a push what a network may do."""

    def __init__(self, telemetry: Telemetry):
        self.telemetry, self.fate, self.delayed = telemetry, "arrives", list[TelemetryPush]()
        self.sent = list[TelemetryPush]()

    async def push(self, push: TelemetryPush) -> bool:
        self.sent.append(push)
        if self.fate in ("arrives", "answer lost", "arrives twice"):
            self.telemetry.receive(push, 0.0)
        if self.fate == "arrives twice":
            self.telemetry.receive(push, 0.0)
        if self.fate == "late":
            self.delayed.append(push)
        return self.fate in ("arrives", "arrives twice")

    async def loads(self) -> tuple[ReplicaLoad, ...]:
        return self.telemetry.loads(0.0)

    async def exposition(self) -> bytes:
        return self.telemetry.exposition(0.0)


def values(telemetry: Telemetry, now_s: float = 0.0) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    families = text_string_to_metric_families(telemetry.exposition(now_s).decode())
    return {(s.name, tuple(sorted(s.labels.items()))): s.value for family in families for s in family.samples}


def total(telemetry: Telemetry, name: str) -> float:
    return sum(value for (sample, _), value in values(telemetry).items() if sample == name)


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while True:
            if condition():
                return
            await asyncio.sleep(0.001)


class Process:
    """One source: a process that counts, pushes and may be started anew."""

    def __init__(self, name: str, line: Line):
        self.name, self.line = name, line
        self.restart()

    def restart(self) -> None:
        self.metrics = ServingMetrics()
        self.pusher = Pusher(self.name, self.metrics, self.line, interval_s=1.0)


FATES = ("arrives", "arrives twice", "answer lost", "lost", "late")
ACTIONS = st.one_of(
    st.tuples(st.just("count"), st.integers(0, 1), st.sampled_from(["a", "b", "c"]), st.integers(1, 5)),
    st.tuples(st.just("push"), st.integers(0, 1), st.sampled_from(FATES)),
    st.tuples(st.just("late ones arrive"), st.randoms(use_true_random=False)),
    st.tuples(st.just("restart"), st.integers(0, 1)),
)


@settings(max_examples=150)
@given(st.lists(ACTIONS, max_size=40))
def test_totals_are_exact_whatever_the_line_does(actions):
    async def scenario() -> None:
        telemetry = Telemetry(max_tenant_labels=10)
        line = Line(telemetry)
        processes = [Process("one", line), Process("two", line)]
        expected: Counter[tuple[str, str]] = Counter()
        before: dict = {}
        for action in actions:
            await _perform(action, processes, line, expected)
            after = values(telemetry)
            assert all(after[key] >= value for key, value in before.items()), "a total shrank"
            before = after
        for process in processes:
            await _settle(process)
        for push in line.delayed:
            telemetry.receive(push, 0.0)
        _check(telemetry, expected)

    asyncio.run(scenario())


async def _perform(action: tuple, processes: list[Process], line: Line, expected: Counter) -> None:
    match action:
        case ("count", number, tenant, amount):
            metrics = processes[number].metrics
            metrics.requests.labels(tenant, "tiny", "200").inc(amount)
            metrics.ttft_s.labels("tiny").observe(amount)
            expected["requests", tenant] += amount
            expected["ttft", str(amount)] += 1
        case ("push", number, fate):
            line.fate = fate
            await processes[number].pusher.push_now()
        case ("late ones arrive", random):
            random.shuffle(line.delayed)
            while line.delayed:
                line.telemetry.receive(line.delayed.pop(), 0.0)
        case ("restart", number):
            await _settle(processes[number])  # what a process never could send is lost with it, that is no miscount
            processes[number].restart()


async def _settle(process: Process) -> None:
    process.line.fate = "arrives"
    await process.pusher.push_now()
    await process.pusher.push_now()


def _check(telemetry: Telemetry, expected: Counter) -> None:
    found = values(telemetry)
    for tenant in "abc":
        key = ("fairshard_requests_total", (("model", "tiny"), ("status", "200"), ("tenant", tenant)))
        assert found.get(key, 0) == expected["requests", tenant]
    observed = {int(amount): count for (kind, amount), count in expected.items() if kind == "ttft"}
    assert total(telemetry, "fairshard_ttft_seconds_count") == sum(observed.values())
    assert total(telemetry, "fairshard_ttft_seconds_sum") == sum(amount * count for amount, count in observed.items())
    for bound in (1.0, 2.5, 5.0, 10.0):
        bucket = found.get(("fairshard_ttft_seconds_bucket", (("le", str(bound)), ("model", "tiny"))), 0)
        assert bucket == sum(count for amount, count in observed.items() if amount <= bound)


async def test_a_lost_push_is_sent_again_unchanged_with_later_gauges():
    line = Line(Telemetry(10))
    load = LOAD
    metrics = ServingMetrics()
    pusher = Pusher("r1", metrics, line, 1.0, load=lambda: load)
    metrics.step_s.labels("tiny").observe(0.01)
    line.fate = "lost"
    assert not await pusher.push_now()
    metrics.step_s.labels("tiny").observe(0.02)
    load = ReplicaLoad("tiny", "r1", "draining", "gloo", 1, 0, 0.1, 0.0)
    line.fate = "arrives"
    assert await pusher.push_now()
    first, second = line.sent
    assert (first.seq, first.counts) == (second.seq, second.counts)
    assert second.load is load
    assert first.beat < second.beat
    assert total(line.telemetry, "fairshard_step_seconds_count") == 1
    assert await pusher.push_now()
    assert total(line.telemetry, "fairshard_step_seconds_count") == 2


async def test_nothing_new_sends_no_counts_but_still_the_load():
    line = Line(Telemetry(10))
    metrics = ServingMetrics()
    pusher = Pusher("r1", metrics, line, 1.0, load=lambda: LOAD)
    metrics.requests.labels("acme", "tiny", "200").inc()
    await pusher.push_now()
    await pusher.push_now()
    assert [bool(push.counts) for push in line.sent] == [True, False]
    assert line.telemetry.loads(0.0) == (LOAD,)


async def test_the_load_sets_the_gauges_and_the_devices_are_sampled():
    line = Line(Telemetry(10))
    pusher = Pusher("r1", ServingMetrics(), line, 1.0, load=lambda: LOAD)
    await pusher.push_now()
    found = values(line.telemetry)
    of_replica = (("model", "tiny"), ("replica", "r1"))
    assert found["fairshard_running", of_replica] == 3
    assert found["fairshard_waiting", of_replica] == 2
    assert found["fairshard_kv_used_fraction", of_replica] == 0.5
    used, of = (total(line.telemetry, f"fairshard_device_memory_{which}_bytes") for which in ("used", "total"))
    assert 0 < used <= of


async def test_stop_pushes_the_rest_and_takes_the_gauges_away():
    line = Line(Telemetry(10))
    metrics = ServingMetrics()
    pusher = Pusher("r1", metrics, line, 3600.0, load=lambda: LOAD)
    pusher.start()
    await until(lambda: line.sent)
    line.fate = "answer lost"
    metrics.requests.labels("acme", "tiny", "200").inc()
    await pusher.push_now()
    metrics.requests.labels("acme", "tiny", "200").inc()
    line.fate = "arrives"
    await pusher.stop()
    assert total(line.telemetry, "fairshard_requests_total") == 2
    assert line.telemetry.loads(0.0) == ()
    assert total(line.telemetry, "fairshard_running") == 0
    assert ("fairshard_running", (("model", "tiny"), ("replica", "r1"))) not in values(line.telemetry)


async def test_stop_ends_while_nothing_arrives():
    line = Line(Telemetry(10))
    line.fate = "lost"
    pusher = Pusher("r1", ServingMetrics(), line, 0.001)
    pusher.start()
    await asyncio.wait_for(pusher.stop(), 30)


async def test_a_load_that_fails_once_does_not_end_the_pushing(caplog):
    sink = LocalSink(telemetry := Telemetry(10), clock=lambda: 0.0)
    answers = iter([RuntimeError("not yet"), LOAD])

    def load() -> ReplicaLoad:
        answer = next(answers, LOAD)
        if isinstance(answer, Exception):
            raise answer
        return answer

    pusher = Pusher("r1", ServingMetrics(), sink, 0.001, load=load)
    pusher.start()
    await until(lambda: telemetry.loads(0.0))
    await pusher.stop()
    assert "not yet" in caplog.text


def test_an_unlabelled_kind_is_refused_early():
    from prometheus_client import Summary

    from cluster.telemetry.family import read

    metrics = ServingMetrics()
    Summary("fairshard_other", "percentiles are never averaged", registry=metrics.registry)
    with pytest.raises(AssertionError, match="cannot be added up"):
        read(metrics.registry)
