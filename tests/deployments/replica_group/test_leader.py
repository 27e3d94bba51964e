"""The leader with a runner in this process: streams, refusals, cancellation, deadlines, loss of the ranks, drain."""

import asyncio
import contextlib
import subprocess
import sys
import threading
import time
from contextlib import aclosing
from dataclasses import replace

import numpy as np
import pytest

from cluster.errors import (
    BadRequest,
    DeadlineExceeded,
    Draining,
    EngineFailed,
    LaunchError,
    NotComputable,
    PromptTooLong,
    QueueFull,
    QueueTimeout,
)
from cluster.models.facts import ModelFacts
from cluster.spec import EngineSpec, ModelSpec, StreamSpec
from deployments.engine.kv_groups import KvGroup
from deployments.engine.logprobs import Scores
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.step import StepInput, StepOutput
from deployments.messages import Admitted, GenerateRequest
from deployments.replica_group.computing import RanksLost
from deployments.replica_group.leader import Leader

EOS = 99
VOCAB = 100
FACTS = ModelFacts("Counting", 1, 1, 1, 1, 1, VOCAB, 1000, (EOS,))
PATIENCE_S = 30


def model(**limits) -> ModelSpec:
    engine = EngineSpec(**{"max_num_seqs": 4, "max_num_batched_tokens": 64, "block_size": 4, "max_waiting": 2, **limits})
    return ModelSpec(name="counting", source="none", context_length=256, engine=engine, stream=StreamSpec(coalesce_tokens=4))


class CountingRanks:
    """Stands for the ranks: the next token is the last one plus one. Can lose its cache, refuse to start, or stall."""

    collective = "none"
    rope_border = None

    def __init__(self, num_blocks: int = 256):
        self.kv_groups, self.starts, self.steps = (KvGroup(num_blocks),), 0, 0
        self.lost = True
        self.fail_starts = 0
        self.go = threading.Event()  # while it is clear, only so many steps run as `passes` says
        self.go.set()
        self.passes = 0
        self.die_at: set[int] = set()
        self.poisons: set[int] = set()
        self.raised = False
        self.batches: list[int] = []  # how many sequences each step had
        self.known: dict[int, int] = {}  # slot -> token: what is in the cache

    def poison(self, token: int, *, raised: bool = True):
        """Lose the ranks whenever this token is computed."""
        self.poisons, self.raised = {*self.poisons, token}, raised

    async def start(self, tell, on_lost):
        self.starts += 1
        tell("counting")
        if self.fail_starts > 0:
            self.fail_starts -= 1
            raise LaunchError("no")
        self.known, self.lost, self.on_lost = {}, False, on_lost

    def run(self, step: StepInput) -> StepOutput:
        while not self.go.wait(0.002):
            if self.passes:
                self.passes -= 1
                break
        self.steps += 1
        if self.steps in self.die_at:
            self.lost = True
        self.batches.append(len(step.is_long))
        if self.poisons & set(step.token_ids.tolist()):
            self.lost = True
            raise RanksLost("rank 0 failed", raised=self.raised)
        if self.lost:
            raise RanksLost("a rank died")
        self.known.update(zip(step.slots[0].tolist(), step.token_ids.tolist(), strict=True))
        for row, table in enumerate(step.block_tables[0]):  # the whole context must be in the cache, at the right place
            slots = [table[i // 4] * 4 + i % 4 for i in range(step.context_lens[0, row])]
            context = [self.known[slot] for slot in slots]
            assert context == list(range(context[0], context[0] + len(context)))
        return StepOutput(step.step_id, (step.token_ids[step.sample_rows] + 1).astype(np.int32))

    def kill(self):
        self.lost = True
        self.go.set()

    async def stop(self):
        self.lost = True

    def loads(self):
        return ()


class ScoringRanks(CountingRanks):
    """A token's log-probability is the token, negative; its likeliest alternative is itself."""

    def run(self, step: StepInput) -> StepOutput:
        output = super().run(step)
        scored = output.token_ids[step.scoring.drawn]
        tops = scored[:, None].repeat(step.scoring.num_tops, 1)
        return StepOutput(output.step_id, output.token_ids, Scores(-scored.astype(np.float32), tops, -tops.astype(np.float32)))


@contextlib.asynccontextmanager
async def leading(ranks: CountingRanks, spec: ModelSpec | None = None):
    leader = Leader(spec or model(), FACTS, "replica-1", ranks, rebuild_pauses_s=(0.01, 0.02))
    await leader.start()
    try:
        yield leader
    finally:
        ranks.go.set()
        await leader.stop()


def request(first: int = 1, count: int = 10, length: int = 3, **more) -> GenerateRequest:
    prompt = tuple(range(first, first + length))
    return GenerateRequest("same-id", "counting", "acme", prompt, SamplingParams(max_tokens=count, temperature=0), **more)


async def collect(leader: Leader, asked: GenerateRequest):
    items = [item async for item in leader.generate(asked)]
    assert isinstance(items[0], Admitted)
    assert [item.finish_reason for item in items[1:-1]] == [None] * (len(items) - 2)
    return [i for item in items[1:] for i in item.ids], items[-1]


async def until(condition) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


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


async def test_lost_ranks_are_replaced_and_streams_go_on():
    ranks = CountingRanks()
    ranks.die_at = {5, 60}
    async with leading(ranks, model(max_waiting=40)) as leader:
        answers = await asyncio.gather(*(collect(leader, request(i, 40)) for i in range(1, 9)))
        assert [ids for ids, _ in answers] == [list(range(i + 3, i + 43)) for i in range(1, 9)]
        assert ranks.starts == 3


async def test_ranks_lost_while_idle_are_replaced_before_the_next_request():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.lost = True
        ranks.on_lost()
        await until(lambda: ranks.starts == 2 and leader.load().state == "ready")
        assert (await collect(leader, request(1, 5)))[0] == list(range(4, 9))


async def test_a_rebuild_that_fails_twice_still_saves_the_streams():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.die_at, ranks.fail_starts = {3}, 2
        assert (await collect(leader, request(1, 10)))[0] == list(range(4, 14))
        assert leader.failure is None


async def test_a_rebuild_that_never_works_fails_the_requests_and_the_replica():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        ranks.die_at, ranks.fail_starts = {3}, 100
        with pytest.raises(EngineFailed):
            await collect(leader, request(1, 10))
        assert leader.failure is not None
        with pytest.raises(EngineFailed):
            await collect(leader, request(1, 10))


async def test_ranks_that_die_in_every_step_are_not_replaced_for_ever():
    ranks = CountingRanks()
    ranks.die_at = set(range(1000))
    async with leading(ranks, model(max_waiting=40)) as leader:
        ends = await asyncio.gather(*(collect(leader, request(i, 10)) for i in range(1, 21)), return_exceptions=True)
        assert {type(end) for end in ends} == {NotComputable, EngineFailed}
        assert ranks.starts < 20
        assert leader.failure is not None


@pytest.mark.parametrize("raised", [True, False])
async def test_a_poisoned_request_fails_alone(raised):
    ranks = CountingRanks()
    ranks.poison(70, raised=raised)
    async with leading(ranks, model(max_waiting=40)) as leader:
        sound = [asyncio.create_task(collect(leader, request(i, 30))) for i in range(1, 4)]
        with pytest.raises(NotComputable):
            await collect(leader, request(60, 30))
        assert [ids for ids, _ in await asyncio.gather(*sound)] == [list(range(i + 3, i + 33)) for i in range(1, 4)]
        assert ranks.starts == (3 if raised else 7)
        assert (await collect(leader, request(1, 30)))[0] == list(range(4, 34))
        await until(lambda: leader.load().running == 0 and leader.load().kv_used_fraction == 0)
        assert leader.load().state == "ready"


async def test_a_poisoned_prompt_that_is_alone_gets_a_second_try():
    ranks = CountingRanks()
    ranks.poison(50)
    async with leading(ranks) as leader:
        with pytest.raises(NotComputable):
            await collect(leader, request(50, 10))
        assert ranks.batches == [1, 1]


async def test_many_poisoned_requests_leave_the_replica_as_it_was():
    ranks = CountingRanks()
    ranks.poison(70)
    async with leading(ranks) as leader:
        sound = asyncio.create_task(collect(leader, request(1, 60)))
        for _ in range(8):  # twice as many losses as a replica may have that nobody explains
            with pytest.raises(NotComputable):
                await collect(leader, request(69, 3))
        assert (await sound)[0] == list(range(4, 64))
        assert leader.failure is None


async def test_ranks_that_raise_for_every_request_are_a_broken_replica():
    ranks = CountingRanks()
    ranks.poisons, ranks.raised = set(range(200)), True
    async with leading(ranks, model(max_waiting=40)) as leader:
        ends = await asyncio.gather(*(collect(leader, request(i, 10)) for i in range(1, 21)), return_exceptions=True)
        assert [type(end) for end in ends].count(NotComputable) == 9
        assert [type(end) for end in ends].count(EngineFailed) == 11
        assert leader.failure is not None


async def test_requests_that_kill_ranks_without_a_word_do_not_add_up():
    ranks = CountingRanks()
    ranks.poison(70, raised=False)
    async with leading(ranks) as leader:
        sound = asyncio.create_task(collect(leader, request(1, 60)))
        for _ in range(4):
            with pytest.raises(NotComputable):
                await collect(leader, request(69, 3))
        assert (await sound)[0] == list(range(4, 64))
        assert leader.failure is None


async def test_two_poisoned_requests_fail_and_the_choices_of_one_fail_together():
    ranks = CountingRanks()
    ranks.poison(70)
    async with leading(ranks, model(max_num_seqs=8)) as leader:
        poisoned = [asyncio.create_task(collect(leader, request(first, 30, n=n))) for first, n in ((60, 2), (64, 1))]
        assert (await collect(leader, request(1, 30)))[0] == list(range(4, 34))
        ends = await asyncio.gather(*poisoned, return_exceptions=True)
        assert [type(end) for end in ends] == [NotComputable] * 2


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


async def test_failed_starts_are_told():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        leader._rebuild_pauses_s = (PATIENCE_S,)
        ranks.fail_starts, ranks.lost = 1, True
        ranks.on_lost()
        await until(lambda: "failed start: no" in leader.load().detail)
        assert leader.load().state == "recovering"


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


class StartingForEver(CountingRanks):
    """Once lost they never come back, and take a while to end what they began."""

    ended = False

    async def start(self, tell, on_lost):
        if not self.starts:
            return await super().start(tell, on_lost)
        self.starts += 1
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.1)
            self.ended = True

    async def stop(self):
        assert self.ended, "stopped before the start that was under way had ended"


async def test_stopping_while_ranks_are_made_anew_waits_until_what_was_begun_is_ended():
    ranks = StartingForEver()
    async with leading(ranks) as leader:
        ranks.lost = True
        ranks.on_lost()
        await until(lambda: ranks.starts == 2)
        assert leader.load().state == "recovering"
    assert ranks.ended


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
