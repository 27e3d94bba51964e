"""The leader with a runner in this process: streams, refusals, cancellation, deadlines, drain."""

import asyncio
import subprocess
import sys
import threading
import time
from contextlib import aclosing
from dataclasses import replace

import pytest

from cluster.errors import (
    BadRequest,
    DeadlineExceeded,
    Draining,
    PromptTooLong,
    QueueFull,
    QueueTimeout,
)
from deployments.engine.sampling_params import SamplingParams
from deployments.messages import Admitted, GenerateRequest
from deployments.replica_group.leader import Leader
from tests.deployments.replica_group.counting_ranks import (
    FACTS,
    PATIENCE_S,
    VOCAB,
    CountingRanks,
    ScoringRanks,
    collect,
    leading,
    model,
    request,
    until,
)


async def test_a_stream_has_every_token_and_ends_with_usage():
    async with leading(CountingRanks()) as leader:
        ids, last = await collect(leader, request(1, 20))
        assert ids == list(range(4, 24))
        assert (last.finish_reason, last.usage.prompt_tokens, last.usage.completion_tokens) == ("length", 3, 20)
        assert 0 <= last.usage.queue_s < PATIENCE_S


async def test_the_first_delta_tells_usage_to_who_stops_before_the_last():
    async with leading(CountingRanks()) as leader:
        items = [item async for item in leader.generate(request(1, 20))]
        first = items[1].usage
        assert (first.prompt_tokens, 0 <= first.queue_s < PATIENCE_S) == (3, True)
        assert all(item.usage is None for item in items[2:-1])


async def test_the_end_token_stops_unless_ignored():
    async with leading(CountingRanks()) as leader:
        ids, last = await collect(leader, request(92, 20))
        assert (ids, last.finish_reason) == ([95, 96, 97, 98], "stop")


async def test_a_crowd_with_one_request_id_does_not_mix():
    async with leading(CountingRanks(), model(max_waiting=40)) as leader:
        answers = await asyncio.gather(*(collect(leader, request(i, 15)) for i in range(1, 31)))
        assert [ids for ids, _ in answers] == [list(range(i + 3, i + 18)) for i in range(1, 31)]


async def test_resumed_tokens_are_not_sent_again():
    async with leading(CountingRanks()) as leader:
        ids, last = await collect(leader, request(1, 10, resumed_ids=(4, 5, 6)))
        assert ids == list(range(7, 14))
        assert last.usage.completion_tokens == 10


async def choices_of(leader: Leader, asked: GenerateRequest):
    deltas = [item async for item in leader.generate(asked) if not isinstance(item, Admitted)]
    ids = [[token for delta in deltas if delta.index == index for token in delta.ids] for index in range(asked.n)]
    return ids, [delta for delta in deltas if delta.finish_reason]


async def test_choices_come_side_by_side_each_with_its_own_end():
    async with leading(CountingRanks()) as leader:
        ids, ends = await choices_of(leader, request(1, 20, length=9, n=4))
        assert ids == [list(range(10, 30))] * 4
        assert sorted(end.index for end in ends) == [0, 1, 2, 3]
        assert {(end.finish_reason, end.usage.prompt_tokens, end.usage.completion_tokens) for end in ends} == {("length", 9, 20)}
        await until(lambda: leader.load().kv_used_fraction == 0)


async def test_choices_are_taken_all_or_none():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        first = leader.generate(request(1, 30, n=4))
        started = asyncio.create_task(anext(first))
        await until(lambda: leader.load().running + leader.load().waiting == 4)
        refused = asyncio.create_task(anext(leader.generate(request(1, 30, n=3))))
        await asyncio.sleep(0)
        ranks.go.set()
        with pytest.raises(QueueFull):
            await refused
        await started
        assert leader.load().running + leader.load().waiting == 4
        await first.aclose()
        await until(lambda: leader.load().running == 0 and leader.load().kv_used_fraction == 0)


async def test_logprobs_travel_with_their_tokens():
    async with leading(ScoringRanks()) as leader:
        asked = GenerateRequest("id", "counting", "acme", (1, 2, 3), SamplingParams(max_tokens=9, temperature=0, logprobs=1))
        deltas = [item async for item in leader.generate(asked) if not isinstance(item, Admitted)]
        told = [
            (token, *pair)
            for d in deltas
            for token, pair in zip(d.ids, [(p.logprob, p.top_ids) for p in d.logprobs], strict=True)
        ]
        assert told == [(token, -float(token), (token,)) for token in range(4, 13)]


async def test_a_full_queue_refuses_at_once_with_retry_after():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        streams = [leader.generate(request(1, 30)) for _ in range(6)]
        tasks = [asyncio.create_task(anext(stream)) for stream in streams]
        await until(lambda: leader.load().waiting + leader.load().running > 0)
        ranks.passes = 1
        await asyncio.gather(*tasks)
        refused = asyncio.create_task(anext(leader.generate(request())))
        await asyncio.sleep(0)
        ranks.go.set()
        with pytest.raises(QueueFull) as refusal:
            await refused
        assert refusal.value.retry_after_s >= 1
        for stream in streams:
            await stream.aclose()


async def test_more_choices_than_ever_fit_are_refused_and_not_sent_away_to_come_again():
    async with leading(CountingRanks(), model(max_num_seqs=4, max_num_batched_tokens=2, max_waiting=1)) as leader:
        assert (await collect(leader, request(n=1)))[0]
        with pytest.raises(BadRequest, match="takes 3 sequences at a time"):
            await collect(leader, request(n=4))


@pytest.mark.parametrize("n", [1, 3])
async def test_closing_a_stream_frees_the_blocks_of_all_its_choices(n):
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        async with aclosing(leader.generate(request(1, 90, n=n))) as stream:
            await anext(stream)
            await anext(stream)
            ranks.go.clear()
        await assert_idle_within_a_step(leader, ranks)


async def assert_idle_within_a_step(leader: Leader, ranks: CountingRanks) -> None:
    """Let held steps go: the one that was under way ends, and nothing is computed or held after it."""
    steps = ranks.steps
    ranks.go.set()
    await until(lambda: leader.load().running == 0 and leader.load().kv_used_fraction == 0)
    assert ranks.steps <= steps + 1


async def test_cancelling_the_consumer_frees_its_blocks():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        task = asyncio.create_task(collect(leader, request(1, 90)))
        await until(lambda: leader.load().running == 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await assert_idle_within_a_step(leader, ranks)


async def test_the_deadline_ends_a_request():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        stream = leader.generate(request(1, 90, deadline_s=time.time() + 0.05))
        with pytest.raises(DeadlineExceeded):
            async for _ in stream:
                pass
        await assert_idle_within_a_step(leader, ranks)


def greedy(**sampling) -> SamplingParams:
    return SamplingParams(max_tokens=5, temperature=0, **sampling)


@pytest.mark.parametrize(
    "bad",
    [
        request(VOCAB - 1, 5),
        request(-3, 5),
        request(length=0),
        request(resumed_ids=(VOCAB,)),
        request(n=0),
        request(n=2, resumed_ids=(4,)),
        request(n=7),
        replace(request(), sampling=greedy(logit_bias=((VOCAB, 1.0),))),
        replace(request(), sampling=greedy(logit_bias=((1, 1.0),) * 1025)),
        replace(request(), sampling=greedy(stop_token_ids=(1,) * 257)),
        replace(request(), sampling=greedy(logprobs=21)),
    ],
)
async def test_ids_that_would_kill_the_ranks_are_refused(bad):
    async with leading(CountingRanks()) as leader:
        with pytest.raises(BadRequest):
            await collect(leader, bad)


async def test_more_than_the_context_is_refused():
    async with leading(CountingRanks()) as leader:
        with pytest.raises(PromptTooLong):
            await collect(leader, request(1, 254))


async def test_a_request_that_waits_too_long_is_not_computed():
    ranks = CountingRanks()
    async with leading(ranks, model(max_num_seqs=1, queue_timeout_s=0.2)) as leader:
        ranks.go.clear()
        first = asyncio.create_task(collect(leader, request(1, 20)))
        await until(lambda: leader.load().running == 1)
        late = asyncio.create_task(collect(leader, request(40, 20)))
        ranks.passes = 1
        with pytest.raises(QueueTimeout) as refusal:
            await late
        assert refusal.value.retry_after_s >= 1
        ranks.go.set()
        assert (await first)[0] == list(range(4, 24))  # it had begun in time, and took longer
        assert not {40, 41, 42} & set(ranks.known.values())


async def test_draining_refuses_new_requests_and_ends_old_ones_when_the_time_is_over():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        running = asyncio.create_task(collect(leader, request(1, 90)))
        await until(lambda: leader.load().running == 1)
        leader.drain(0.2)
        assert leader.load().state == "draining"
        with pytest.raises(Draining):
            await collect(leader, request())
        assert not running.done()
        with pytest.raises(Draining):
            await running
        ranks.go.set()
        await until(lambda: leader.load().running == 0)


async def test_draining_lets_old_requests_finish():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.go.clear()
        running = asyncio.create_task(collect(leader, request(1, 20)))
        await until(lambda: leader.load().running == 1)
        leader.drain(PATIENCE_S)
        ranks.go.set()
        assert (await running)[0] == list(range(4, 24))


async def test_stopping_ends_streams_and_refuses_new_ones():
    ranks = CountingRanks()
    leader = Leader(model(), FACTS, "replica-1", ranks)
    await leader.start()
    ranks.go.clear()
    task = asyncio.create_task(collect(leader, request(1, 90)))
    await until(lambda: leader.load().running == 1)
    threading.Timer(0.05, ranks.go.set).start()
    await leader.stop()
    with pytest.raises(Draining):
        await task
    with pytest.raises(Draining):
        await collect(leader, request())


async def test_an_idle_leader_burns_no_cpu():
    async with leading(CountingRanks()) as leader:
        await collect(leader, request())
        cpu_s = time.process_time()
        await asyncio.sleep(0.5)
        assert time.process_time() - cpu_s < 0.1


def test_the_leader_side_imports_no_torch():
    code = "import sys, deployments.replica_group.deployment as d; sys.exit(bool({'torch', 'transformers', 'deepspeed'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


async def test_limits_change_while_a_stream_runs():
    one, two = (model(max_num_seqs=seats, max_waiting=0).model_copy(update={"context_length": 8000}) for seats in (1, 2))
    endless = replace(request(1, 7000), sampling=SamplingParams(max_tokens=7000, temperature=0, ignore_eos=True))
    async with leading(CountingRanks(2000), one) as leader, aclosing(leader.generate(endless)) as running:
        assert isinstance(await anext(running), Admitted)
        with pytest.raises(QueueFull):
            await collect(leader, request(1, 2))
        leader.set_limits(two.engine)
        assert (await collect(leader, request(1, 2)))[0] == [4, 5]
        leader.set_limits(one.engine)
        with pytest.raises(QueueFull):
            await collect(leader, request(1, 2))
        deltas = [await anext(running) for _ in range(20)]
        ids = [i for delta in deltas for i in delta.ids]
        assert ids == list(range(4, 4 + len(ids)))
