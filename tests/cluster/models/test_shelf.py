import asyncio
import threading

import pytest

from cluster.catalogue import CatalogueSnapshot, FixedCatalogue
from cluster.errors import LaunchError, ModelNotReady, UnknownModel
from cluster.models.shelf import ModelShelf
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec


def spec(*models: ModelSpec) -> ServingSpec:
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256="0" * 64),))
    return ServingSpec(default_model=models[0].name, models=models, tenants=(tenant,))


A, B = ModelSpec(name="a", source="builtin:tiny"), ModelSpec(name="b", source="builtin:tiny")


class Loads:
    def __init__(self):
        self.seen, self.may_end = [], threading.Event()
        self.may_end.set()

    def __call__(self, model: ModelSpec) -> str:
        self.seen.append(f"{model.name}-{model.version}")
        assert self.may_end.wait(30)
        if model.source == "broken":
            raise LaunchError("secret path /x/y is wrong")
        return self.seen[-1]


async def test_a_thing_is_made_once_and_the_alias_means_the_same():
    loads = Loads()
    shelf = ModelShelf(FixedCatalogue(CatalogueSnapshot(1, spec(A, B))), loads)
    assert await asyncio.gather(*(shelf.get(name) for name in ("a", "default", "a", "b"))) == ["a-v1", "a-v1", "a-v1", "b-v1"]
    assert sorted(loads.seen) == ["a-v1", "b-v1"]
    with pytest.raises(UnknownModel):
        await shelf.get("c")


async def test_the_catalogue_is_followed():
    loads, catalogue = Loads(), FixedCatalogue(CatalogueSnapshot(1, spec(A, B)))
    shelf = ModelShelf(catalogue, loads)
    await shelf.get("a"), await shelf.get("b")
    catalogue.publish(spec(A.model_copy(update={"version": "v2"})))
    assert await shelf.get("a") == "a-v2"
    assert len(shelf) == 1
    with pytest.raises(UnknownModel):
        await shelf.get("b")


async def test_what_a_thing_does_not_depend_on_makes_none_anew():
    loads, catalogue = Loads(), FixedCatalogue(CatalogueSnapshot(1, spec(A)))
    shelf = ModelShelf(catalogue, loads)
    await shelf.get("a")
    catalogue.publish(spec(A.model_copy(update={"default_max_tokens": 7})))
    await shelf.get("a")
    assert loads.seen == ["a-v1"]


async def test_a_caller_that_goes_away_leaves_the_load_to_the_others():
    loads = Loads()
    loads.may_end.clear()
    shelf = ModelShelf(FixedCatalogue(CatalogueSnapshot(1, spec(A))), loads)
    first, second = asyncio.create_task(shelf.get("a")), asyncio.create_task(shelf.get("a"))
    await asyncio.wait([first], timeout=0)
    first.cancel()
    await asyncio.wait([first])
    loads.may_end.set()
    assert await second == "a-v1"
    assert first.cancelled()
    assert loads.seen == ["a-v1"]


async def test_a_failed_load_tells_no_paths_and_is_tried_again():
    loads = Loads()
    shelf = ModelShelf(FixedCatalogue(CatalogueSnapshot(1, spec(A.model_copy(update={"source": "broken"})))), loads)
    for _ in range(2):
        with pytest.raises(ModelNotReady) as caught:
            await shelf.get("a")
        assert "/x/y" not in str(caught.value)
        assert caught.value.retry_after_s
    assert loads.seen == ["a-v1", "a-v1"]
