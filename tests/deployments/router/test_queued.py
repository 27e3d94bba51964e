"""Signs of life while a request is queued, on the DeepSeek paths alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from cluster.errors import EngineFailed
from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import AUTH, BARE_CHAT, CHAT, Listen, Service, chat, spec

BUSY = spec(keep_alive_s=0.01)


@asynccontextmanager
async def posting(url: str, body: dict[str, object]) -> AsyncIterator[httpx.Response]:
    async with (
        httpx.AsyncClient(headers=AUTH, timeout=20) as client,
        client.stream("POST", url + BARE_CHAT, json=body) as response,
    ):
        yield response


@pytest.mark.parametrize("stage", ["encode", "admit", "first"])
async def test_a_queued_stream_gets_comments(listen: Listen, stage: str) -> None:
    service = Service(BUSY, BytePath(hold_at=stage))
    url = await listen(service)
    async with posting(url, chat(stream=True)) as response:
        assert response.status_code == 200
        assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
        text = ""
        async for piece in response.aiter_text():
            text += piece
            if text.count(": keep-alive\n\n") >= 3:
                service.path.release.set()
    assert text.startswith(": keep-alive\n\n" * 3 + ": keep-alive\n\n" * (text.count(": keep-alive\n\n") - 3) + "data: ")
    assert text.endswith("data: [DONE]\n\n")


@pytest.mark.parametrize("stage", ["encode", "admit", "first"])
async def test_a_queued_whole_answer_gets_blank_lines_before_the_body(listen: Listen, stage: str) -> None:
    service = Service(BUSY, BytePath(hold_at=stage))
    url = await listen(service)
    async with posting(url, chat()) as response:
        assert response.status_code == 200
        content = b""
        async for piece in response.aiter_bytes():
            content += piece
            if content.count(b"\n") >= 3:
                service.path.release.set()
    assert content.startswith(b"\n\n\n")
    assert json.loads(content)["choices"][0]["message"]["content"] == "hello"


@pytest.mark.parametrize("stream", [True, False])
async def test_after_a_sign_of_life_the_status_cannot_change(listen: Listen, stream: bool) -> None:
    service = Service(BUSY, BytePath(hold_at="admit", fail_at="admit", error=EngineFailed("A rank died.")))
    url = await listen(service)
    async with posting(url, chat(stream=stream)) as response:
        assert response.status_code == 200
        service.path.release.set()
        text = "".join([piece async for piece in response.aiter_text()])
    assert "[DONE]" not in text
    assert json.loads(text.strip().split("\n\n")[-1].removeprefix("data: "))["error"]["code"] == "engine_failed"
    assert service.sample("requests_total", tenant="acme", model="tiny", status="503") == 1


async def release_after_some_intervals(service: Service, stage: str) -> None:
    """Give signs of life that should not be there the time to come."""
    await service.path.reached[stage].wait()
    await asyncio.sleep(10 * BUSY.http.keep_alive_s)
    service.path.release.set()


@pytest.mark.parametrize("stream", [True, False])
async def test_the_openai_face_has_none(stream: bool) -> None:
    service = Service(BUSY, BytePath(hold_at="first"))
    async with service.client() as client:
        response, _ = await asyncio.gather(
            client.post(CHAT, json=chat(stream=stream)), release_after_some_intervals(service, "first")
        )  # fmt: skip
    assert "keep-alive" not in response.text
    assert not response.text.startswith("\n")


async def test_none_once_text_comes() -> None:
    service = Service(BUSY, BytePath(hold_at="second"))
    async with service.client() as client:
        response, _ = await asyncio.gather(
            client.post(BARE_CHAT, json=chat(stream=True)), release_after_some_intervals(service, "second")
        )  # fmt: skip
    assert "keep-alive" not in response.text[response.text.index('"content":"h"') :]
