"""The spare group, with groups that are only what a Spare sees of them."""

import asyncio

import pytest

from cluster.errors import LaunchError
from deployments.replica_group import spare as module
from deployments.replica_group.spare import Spare

PATIENCE_S = 30


class Waiting:
    """A loaded group."""

    loaded = ("a rank",)
    loss = "rank 0 died"

    def __init__(self):
        self.ends = 0

    async def end(self):
        self.ends += 1


class Starts:
    """Starts groups when it is told to; the first ``fails`` fail."""

    def __init__(self, fails: int = 0):
        self.fails, self.groups, self.begun = fails, [], 0
        self.go = asyncio.Event()

    async def __call__(self):
        self.begun += 1
        await self.go.wait()
        if self.begun <= self.fails:
            raise LaunchError("no")
        self.groups.append(Waiting())
        return self.groups[-1]


async def until(condition):
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@pytest.fixture
def soon(monkeypatch):
    monkeypatch.setattr(module, "_PAUSE_S", 0.01)


async def test_there_is_none_before_it_is_asked_for():
    assert await Spare(Starts()).take() is None


async def test_one_is_loaded_once_and_taken_once():
    starts = Starts()
    spare = Spare(starts)
    spare.keep()
    spare.keep()
    assert spare.loaded == ()
    starts.go.set()
    await until(lambda: spare.loaded)
    assert starts.begun == 1
    assert await spare.take() is starts.groups[0]
    assert (spare.loaded, await spare.take()) == ((), None)


async def test_one_that_is_being_loaded_is_waited_for():
    starts = Starts()
    spare = Spare(starts)
    spare.keep()
    taking = asyncio.create_task(spare.take())
    await until(lambda: starts.begun == 1)
    starts.go.set()
    assert await taking is starts.groups[0]


async def test_a_failed_one_is_not_waited_for():
    starts = Starts(fails=1)
    spare = Spare(starts)
    spare.keep()
    taking = asyncio.create_task(spare.take())
    await until(lambda: starts.begun == 1)
    starts.go.set()
    assert await taking is None


async def test_a_failed_or_lost_one_is_made_anew_after_a_while(soon):
    starts = Starts(fails=2)
    starts.go.set()
    spare = Spare(starts)
    spare.keep()
    await until(lambda: spare.loaded)
    assert starts.begun == 3
    starts.groups[0].on_lost()
    assert spare.loaded == ()
    await until(lambda: spare.loaded)
    assert await spare.take() is starts.groups[1]


@pytest.mark.parametrize("is_loaded", [True, False])
async def test_stopping_leaves_nothing(is_loaded):
    starts = Starts()
    spare = Spare(starts)
    spare.keep()
    await until(lambda: starts.begun == 1)
    if is_loaded:
        starts.go.set()
        await until(lambda: spare.loaded)
    await spare.stop()
    assert [group.ends for group in starts.groups] == [1] * is_loaded
    assert len(asyncio.all_tasks()) == 1
