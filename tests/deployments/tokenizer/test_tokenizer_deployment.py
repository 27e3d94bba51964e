import asyncio

import pytest
from ray import serve

from cluster.catalogue import CatalogueSnapshot, FixedCatalogue
from cluster.errors import BadRequest, UnknownModel
from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec
from deployments.handles import called
from deployments.messages import ChatMessage, EncodeRequest
from deployments.tokenizer.deployment import Tokenizer
from deployments.tokenizer.encoders import INLINE_CHARACTERS, Encoders


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path))
    tenant = TenantSpec(name="acme", keys=(KeySpec(name="k", sha256="0" * 64),))
    model = ModelSpec(name="tiny", source="builtin:tiny", context_length=1_000_000)
    return FixedCatalogue(CatalogueSnapshot(1, ServingSpec(default_model="tiny", models=(model,), tenants=(tenant,))))


@pytest.fixture
def handle(catalogue):
    return serve.run(Tokenizer.bind(catalogue), name="tokenizer", route_prefix=None, _local_testing_mode=True)


async def test_encode_and_decode(handle):
    encoded = await called(handle.encode.remote(EncodeRequest("tiny", messages=(ChatMessage("user", "Hello"),))))
    text = await called(handle.decode.remote("default", encoded.ids))
    assert text == "<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n"


async def test_mistakes_arrive_as_they_were_raised(handle):
    with pytest.raises(UnknownModel):
        await called(handle.encode.remote(EncodeRequest("other", text="x")))
    with pytest.raises(BadRequest) as caught:
        await called(handle.decode.remote("tiny", (10**6,)))
    assert caught.value.param == "tokens"


async def test_a_long_text_gives_the_same_ids_and_leaves_the_loop_free(catalogue):
    encoders = Encoders(catalogue)
    piece = " these are words."
    short = await encoders.encode(EncodeRequest("tiny", text=piece))
    times = 100 * INLINE_CHARACTERS // len(piece)
    turns = 0

    async def turn():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    turning = asyncio.create_task(turn())
    encoded = await encoders.encode(EncodeRequest("tiny", text=piece * times))
    turning.cancel()
    assert encoded.ids == short.ids * times
    assert await encoders.decode("tiny", encoded.ids) == piece * times
    assert turns > 100  # a loop that waits for the encoding turns two or three times
