"""The leader when it loses its ranks: what goes on, what is given up, and when the replica is."""

import asyncio

import pytest

from cluster.errors import (
    EngineFailed,
    NotComputable,
)
from tests.deployments.replica_group.counting_ranks import (
    PATIENCE_S,
    CountingRanks,
    collect,
    leading,
    model,
    request,
    until,
)


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


@pytest.mark.parametrize(("raised", "count"), [(True, 8), (False, 4)])
async def test_many_poisoned_requests_leave_the_replica_as_it_was(raised, count):
    """They lose the ranks several times as often as a replica may lose them for no known reason."""
    ranks = CountingRanks()
    ranks.poison(70, raised=raised)
    async with leading(ranks) as leader:
        sound = asyncio.create_task(collect(leader, request(1, 60)))
        for _ in range(count):
            with pytest.raises(NotComputable):
                await collect(leader, request(69, 3))
        assert (await sound)[0] == list(range(4, 64))
        assert leader.failure is None


async def test_ranks_that_raise_for_every_request_are_a_broken_replica():
    ranks = CountingRanks()
    ranks.poisons, ranks.raised = set(range(200)), True
    async with leading(ranks, model(max_waiting=40)) as leader:
        ends = await asyncio.gather(*(collect(leader, request(i, 10)) for i in range(1, 21)), return_exceptions=True)
        kinds = [type(end) for end in ends]
        assert 0 < kinds.count(NotComputable) < 10
        assert kinds.count(NotComputable) + kinds.count(EngineFailed) == len(kinds)
        assert leader.failure is not None


async def test_two_poisoned_requests_fail_and_the_choices_of_one_fail_together():
    ranks = CountingRanks()
    ranks.poison(70)
    async with leading(ranks, model(max_num_seqs=8)) as leader:
        poisoned = [asyncio.create_task(collect(leader, request(first, 30, n=n))) for first, n in ((60, 2), (64, 1))]
        assert (await collect(leader, request(1, 30)))[0] == list(range(4, 34))
        ends = await asyncio.gather(*poisoned, return_exceptions=True)
        assert [type(end) for end in ends] == [NotComputable] * 2


async def test_failed_starts_are_told():
    ranks = CountingRanks()
    async with leading(ranks) as leader:
        leader._rebuild_pauses_s = (PATIENCE_S,)
        ranks.fail_starts, ranks.lost = 1, True
        ranks.on_lost()
        await until(lambda: "failed start: no" in leader.load().detail)
        assert leader.load().state == "recovering"


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
