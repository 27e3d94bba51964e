"""Requests that end before their answer: the client goes, the deadline passes, the body is too large."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import AUTH, BARE_CHAT, CHAT, KEY, Listen, Service, chat, eventually, spec

PATIENCE_S = 20.0


async def open_request(url: str, path: str, body: bytes, headers: str = "") -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\n{headers or f'Content-Length: {len(body)}'}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    await writer.drain()
    return reader, writer


async def wait_for(event: asyncio.Event) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await event.wait()


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize("stage", ["encode", "admit", "first", "second", "end"])
async def test_a_client_that_goes_cancels_at_once(
    listen: Listen, caplog: pytest.LogCaptureFixture, path: str, stream: bool, stage: str
) -> None:
    service = Service(path=BytePath(hold_at=stage))
    url = await listen(service)
    _, writer = await open_request(url, path, json.dumps(chat(stream=stream)).encode())
    await wait_for(service.path.reached[stage])
    writer.transport.abort()
    await eventually(lambda: service.sample("requests_total", tenant="acme", model="tiny", status="499") == 1)
    assert service.path.open == 0
    assert service.path.cancelled.is_set() == (stage != "encode")
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_client_that_goes_while_it_sends_leaves_no_trace(listen: Listen, caplog: pytest.LogCaptureFixture) -> None:
    service = Service()
    url = await listen(service)
    _, writer = await open_request(url, CHAT, b'{"model"', "Content-Length: 100")
    writer.transport.abort()
    async with httpx.AsyncClient(headers=AUTH) as client:
        assert (await client.post(url + CHAT, json=chat())).status_code == 200
    assert service.path.finished == 1
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize("stage", ["encode", "admit"])
async def test_a_deadline_before_the_headers_is_504(path: str, stream: bool, stage: str) -> None:
    service = Service(spec(request_deadline_s=0.05), BytePath(hold_at=stage))
    async with service.client() as client:
        response = await client.post(path, json=chat(stream=stream))
    assert (response.status_code, response.json()["error"]["code"]) == (504, "deadline_exceeded")
    assert service.path.open == 0
    assert service.sample("requests_total", tenant="acme", model="tiny", status="504") == 1


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
@pytest.mark.parametrize("stage", ["first", "second", "end"])
async def test_a_deadline_after_the_headers_is_an_event(path: str, stage: str) -> None:
    service = Service(spec(request_deadline_s=0.05), BytePath(hold_at=stage))
    async with service.client() as client:
        streamed = await client.post(path, json=chat(stream=True))
        whole = await client.post(path, json=chat())
    assert streamed.status_code == 200
    assert '"deadline_exceeded"' in streamed.text
    assert "[DONE]" not in streamed.text
    assert whole.status_code == 504
    assert service.path.open == 0
    assert service.path.cancelled.is_set()


async def test_a_body_that_never_comes_meets_the_deadline(listen: Listen) -> None:
    url = await listen(Service(spec(request_deadline_s=0.05)))
    reader, writer = await open_request(url, CHAT, b"{", "Content-Length: 100")
    async with asyncio.timeout(PATIENCE_S):
        assert b" 504 " in await reader.readline()
    writer.close()


async def test_a_body_too_large_by_its_length_is_not_read(listen: Listen) -> None:
    url = await listen(Service())
    reader, writer = await open_request(url, CHAT, b"", "Content-Length: 4097")
    async with asyncio.timeout(PATIENCE_S):
        assert b" 413 " in await reader.readline()
    writer.close()


async def test_a_body_too_large_in_chunks_is_refused_while_it_comes(listen: Listen) -> None:
    url = await listen(Service())
    reader, writer = await open_request(url, CHAT, b"", "Transfer-Encoding: chunked")
    for _ in range(5):  # 5 * 1024 > 4096, and the end of the body never comes
        writer.write(b"400\r\n" + b" " * 1024 + b"\r\n")
        await writer.drain()
    async with asyncio.timeout(PATIENCE_S):
        assert b" 413 " in await reader.readline()
    writer.close()


@pytest.mark.parametrize("chunked", [True, False])
async def test_an_ordinary_client_can_read_the_413(listen: Listen, chunked: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b" " * 2**16

    url = await listen(Service())
    async with httpx.AsyncClient(headers=AUTH, trust_env=False, timeout=PATIENCE_S) as client:
        response = await client.post(url + CHAT, content=pieces() if chunked else b" " * 2**22)
        assert response.status_code == 413
        assert response.json()["error"]["code"] == "body_too_large"
        assert (await client.post(url + CHAT, json=chat())).status_code == 200


async def test_a_body_of_exactly_the_limit_is_read() -> None:
    body = json.dumps(chat()).encode()
    async with Service().client() as client:
        assert (await client.post(CHAT, content=body + b" " * (4096 - len(body)))).status_code == 200
        assert (await client.post(CHAT, content=body + b" " * (4097 - len(body)))).status_code == 413
