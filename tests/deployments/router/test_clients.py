"""The openai client against a real server, both ways of calling, both faces."""

from __future__ import annotations

import asyncio

import openai
import pytest

from cluster.errors import EngineFailed
from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import KEY, Listen, Service

TEXT = "你好, 👩‍🚀 naïve"
MESSAGES = [{"role": "user", "content": TEXT}]


@pytest.mark.parametrize("base", ["/v1", ""])
async def test_async_client(listen: Listen, base: str) -> None:
    url = await listen(Service())
    async with openai.AsyncOpenAI(base_url=url + base, api_key=KEY, max_retries=0) as client:
        whole = await client.chat.completions.create(model="default", messages=MESSAGES)
        stream = await client.chat.completions.create(
            model="tiny", messages=MESSAGES, stream=True, stream_options={"include_usage": True}
        )  # fmt: skip
        chunks = [chunk async for chunk in stream]
        assert [model.id async for model in client.models.list()] == ["tiny", "other"]
    assert whole.choices[0].message.content == TEXT
    assert whole._request_id
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == TEXT
    usages = [chunk.usage for chunk in chunks if chunk.usage]
    assert len(usages) == 1
    assert usages[0].total_tokens == 2 * len(TEXT.encode())
    assert bool(chunks[-1].choices) == (base == "")


@pytest.mark.parametrize("base", ["/v1", ""])
async def test_sync_client(listen: Listen, base: str) -> None:
    url = await listen(Service())

    def call() -> tuple[str, str, str]:
        with openai.OpenAI(base_url=url + base, api_key=KEY, max_retries=0) as client:
            whole = client.chat.completions.create(model="tiny", messages=MESSAGES)
            stream = client.chat.completions.create(model="tiny", messages=MESSAGES, stream=True)
            streamed = "".join(chunk.choices[0].delta.content or "" for chunk in stream)
            text = client.completions.create(model="tiny", prompt=TEXT) if base else None
            return whole.choices[0].message.content, streamed, text.choices[0].text if text else TEXT

    assert await asyncio.to_thread(call) == (TEXT, TEXT, TEXT)


async def test_errors_arrive_as_the_clients_exceptions(listen: Listen) -> None:
    url = await listen(Service(path=BytePath(fail_at="second", error=EngineFailed("A rank died."))))
    async with openai.AsyncOpenAI(base_url=url + "/v1", api_key=KEY, max_retries=0) as client:
        with pytest.raises(openai.NotFoundError) as missing:
            await client.chat.completions.create(model="nope", messages=MESSAGES)
        with pytest.raises(openai.BadRequestError) as bad:
            await client.chat.completions.create(model="tiny", messages=MESSAGES, temperature=3)
        with pytest.raises(openai.AuthenticationError):
            await client.with_options(api_key="other").models.list()
        with pytest.raises(openai.APIError, match=r"A rank died\."):
            _ = [chunk async for chunk in await client.chat.completions.create(model="tiny", messages=MESSAGES, stream=True)]
    assert missing.value.code == "model_not_found"
    assert (bad.value.code, bad.value.param) == ("invalid_value", "temperature")
