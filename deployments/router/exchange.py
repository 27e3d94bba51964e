"""One request for text and its answer over HTTP, streamed or in one piece."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.types import Receive, Scope, Send

from cluster.identity import Identity
from deployments.messages import TextDelta, Usage
from deployments.router.best_of import best_of_each
from deployments.router.client import while_connected
from deployments.router.core import Answer, RouterCore
from deployments.router.envelope import to_reply
from deployments.router.faces import Face
from deployments.router.frames import Choice, Frames, Head, fingerprint
from deployments.router.keep_alive import KeepAlive
from deployments.router.sender import Sender
from deployments.router.text_request import TextRequest
from deployments.wire.sse import DONE, KEEP_ALIVE, event

_SSE_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache"),
    (b"x-accel-buffering", b"no"),  # nginx would collect the events otherwise
]
_JSON_HEADERS = [(b"content-type", b"application/json")]
_BLANK_LINE = b"\n"  # white space before a JSON value means nothing


@dataclass(frozen=True, slots=True)
class Exchange:
    """All that answering needs. ``request_id`` is the client's for logs, ``answer_id`` ours, unique in the cluster."""

    core: RouterCore
    request: TextRequest
    identity: Identity
    face: Face
    frames: type[Frames]
    include_usage: bool
    request_id: str
    answer_id: str

    @asynccontextmanager
    async def answer(self, sender: Sender, sign: bytes) -> AsyncIterator[tuple[Answer, KeepAlive]]:
        """The answer, and the keep-alive that writes ``sign`` until the first delta (where the API has that)."""
        interval_s = self.core.http.keep_alive_s if self.face.keep_alive else None
        async with (
            KeepAlive(sender, sign, interval_s) as keep_alive,
            self.core.answer(self.request, self.identity, self.answer_id) as answer,
        ):
            yield answer, keep_alive

    def frames_of(self, answer: Answer) -> Frames:
        """The replies in which ``answer`` goes out."""
        head = Head(self.answer_id, self.core.now_s(), answer.model.name, fingerprint(answer.model))
        return self.frames(self.face, head, self.include_usage, self.request.tells_logprobs)


class StreamedAnswer:
    """An ASGI response: the answer as server-sent events. Headers go out once a replica has taken the request."""

    def __init__(self, exchange: Exchange):
        self._exchange = exchange

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; errors before the headers are raised, later ones become an error event without ``[DONE]``."""
        sender = Sender(send, _SSE_HEADERS)
        async with while_connected(receive):
            try:
                tail = await self._stream(sender)
            except Exception as error:  # every failure must reach the client, and unknown ones the log
                if not sender.started:
                    raise
                tail = event(to_reply(error, self._exchange.request_id))
        await sender.finish(tail)

    async def _stream(self, sender: Sender) -> bytes:
        """Send all chunks but those that end the stream; these are returned, to go out when all is settled."""
        async with self._exchange.answer(sender, KEEP_ALIVE) as (answer, keep_alive):
            await sender.start()
            frames = self._exchange.frames_of(answer)
            chunks = list(frames.first(self._exchange.request.num_choices))
            async for delta in answer.deltas:
                await keep_alive.stop()
                chunks += frames.news(delta)
                if delta.finish_reason is not None and delta.usage is None:  # other choices go on
                    chunks += frames.end(delta.index, delta.finish_reason, None)
                if chunks:
                    await sender.write(b"".join(map(event, chunks)))
                    chunks = []
        finish_reason, usage = _ending(delta)
        return b"".join(map(event, frames.end(delta.index, finish_reason, usage))) + DONE


class WholeAnswer:
    """An ASGI response: the answer as one JSON object."""

    def __init__(self, exchange: Exchange):
        self._exchange = exchange

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; errors are raised, but when blank lines went out already the body is the error envelope."""
        sender = Sender(send, _JSON_HEADERS)
        async with while_connected(receive):
            try:
                body = await self._whole(sender)
            except Exception as error:  # as above
                if not sender.started:
                    raise
                body = to_reply(error, self._exchange.request_id).to_json()
        await sender.finish(body)

    async def _whole(self, sender: Sender) -> bytes:
        request = self._exchange.request
        choices = [Choice() for _ in range(len(request.prompts) * request.num_candidates)]
        async with self._exchange.answer(sender, _BLANK_LINE) as (answer, keep_alive):
            async for delta in answer.deltas:
                await keep_alive.stop()
                choices[delta.index].add(delta)
        _, usage = _ending(delta)
        chosen = best_of_each(choices, request.num_candidates, request.n)
        return self._exchange.frames_of(answer).whole(chosen, usage).to_json()


def _ending(last: TextDelta) -> tuple[str, Usage]:
    assert last.finish_reason is not None, "the core ends with a finish_reason or an error"
    assert last.usage is not None, "the last delta carries the usage"
    return last.finish_reason, last.usage
