import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import psutil
import pytest
import ray

from cluster import names
from cluster.catalogue import CatalogueSnapshot, CatalogueView
from cluster.catalogue.actor import current, publish, start_catalogue, stop_catalogue
from cluster.launch import processes
from cluster.named_actor import find_actor
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec

pytestmark = pytest.mark.ray


def spec(*models: str) -> ServingSpec:
    tenant = TenantSpec(name="acme", weight=1.5, keys=(KeySpec(name="main", sha256="a" * 64),))
    served = tuple(ModelSpec(name=name, source="builtin:tiny") for name in models)
    return ServingSpec(default_model=models[0], models=served, tenants=(tenant,))


@pytest.fixture
def catalogue(ray_cluster):
    yield start_catalogue(spec("tiny"))
    stop_catalogue()


@asynccontextmanager
async def following(initial: CatalogueSnapshot) -> AsyncIterator[CatalogueView]:
    view = CatalogueView(initial)
    await view.start()
    try:
        yield view
    finally:
        await view.stop()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while True:
            if condition():
                return
            await asyncio.sleep(0.01)


def kill_its_process() -> None:
    """End the actor as a crash does; Ray restarts it."""
    pid = next(p.pid for p in psutil.Process().children(recursive=True) if processes.lives(p) and _is_catalogue(p))
    os.kill(pid, signal.SIGKILL)


def _is_catalogue(process: psutil.Process) -> bool:
    try:
        return "CatalogueActor" in " ".join(process.cmdline())
    except psutil.NoSuchProcess:
        return False


def test_starting_again_publishes_to_the_same_actor(catalogue):
    assert catalogue == CatalogueSnapshot(1, spec("tiny"))
    actor = find_actor(names.CATALOGUE_ACTOR)
    assert start_catalogue(spec("tiny")) == catalogue
    assert start_catalogue(spec("tiny", "small")).version == 2
    assert find_actor(names.CATALOGUE_ACTOR)._actor_id == actor._actor_id
    assert current() == CatalogueSnapshot(2, spec("tiny", "small"))


def test_there_is_a_plain_error_without_a_catalogue(ray_cluster):
    with pytest.raises(LookupError, match="no actor named 'catalogue'"):
        publish(spec("tiny"))


def test_a_watch_ends_with_news_or_with_its_time(catalogue):
    actor = find_actor(names.CATALOGUE_ACTOR)
    assert ray.get(actor.watch.remote(1, 0.01), timeout=60).version == 1
    assert ray.get(actor.watch.remote(0, 3600.0), timeout=60).version == 1
    waiting = [actor.watch.remote(1, 3600.0) for _ in range(50)]
    publish(spec("small"))
    assert {snapshot.version for snapshot in ray.get(waiting, timeout=60)} == {2}


async def test_a_view_follows_each_change(catalogue):
    async with following(catalogue) as view:
        seen: list[int] = []
        view.on_change(lambda snapshot: seen.append(snapshot.version))
        for count in range(2, 6):
            publish(spec(*(f"m{n}" for n in range(count))))
            await until(lambda count=count: len(view.snapshot.model_names) == count)
        assert seen == [2, 3, 4, 5]


async def test_a_view_that_starts_late_does_not_begin_with_its_old_snapshot(catalogue):
    publish(spec("small"))
    async with following(catalogue) as view:
        assert view.snapshot.model_names == ("small",)


async def test_a_restarted_actor_goes_on_and_views_with_it(catalogue):
    publish(spec("tiny", "small"))
    async with following(catalogue) as view:
        await until(lambda: view.snapshot.version == 2)
        await asyncio.to_thread(kill_its_process)
        assert await asyncio.to_thread(current) == CatalogueSnapshot(2, spec("tiny", "small"))
        assert view.snapshot.version == 2
        assert (await asyncio.to_thread(publish, spec("third"))).version == 3
        await until(lambda: view.snapshot.model_names == ("third",))


async def test_a_view_finds_the_catalogue_that_replaced_its_own(catalogue):
    async with following(catalogue) as view:
        await asyncio.to_thread(stop_catalogue)
        await asyncio.to_thread(start_catalogue, spec("other"))
        await until(lambda: view.snapshot.model_names == ("other",))


async def test_a_view_starts_without_a_catalogue_and_finds_it_later(ray_cluster, monkeypatch):
    monkeypatch.setattr("cluster.catalogue.view._FIRST_ANSWER_S", 0.1)
    async with following(CatalogueSnapshot(0, spec("tiny"))) as view:
        assert view.snapshot.version == 0
        await asyncio.to_thread(start_catalogue, spec("tiny"))
        await until(lambda: view.snapshot.version == 1)
        await asyncio.to_thread(stop_catalogue)


async def test_a_view_travels_to_an_actor_and_follows_there(catalogue):
    @ray.remote(num_cpus=0)
    class Follower:
        def __init__(self, view: CatalogueView):
            self.view = view

        async def start(self) -> tuple[str, ...]:
            await self.view.start()
            return self.view.snapshot.model_names

        async def model_names(self) -> tuple[str, ...]:
            return self.view.snapshot.model_names

    follower = Follower.remote(CatalogueView(catalogue))
    assert await follower.start.remote() == ("tiny",)
    publish(spec("tiny", "small"))
    await until(lambda: ray.get(follower.model_names.remote(), timeout=60) == ("tiny", "small"))
    ray.kill(follower)
