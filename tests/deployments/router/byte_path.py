"""A model of bytes behind the public seam: a token is a byte, and the answer is the prompt said again.

Each further choice says one character less of it. Every byte is as likely, more so in further choices, and "a" more still.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from cluster.errors import BadRequest
from deployments.messages import Admitted, Encoded, EncodeRequest, GenerateRequest, TextDelta, TokenScore, Usage

STAGES = ("encode", "admit", "first", "second", "end")


@dataclass
class BytePath:
    """Waits at stage ``hold_at`` until ``release`` is set, raises ``error`` at stage ``fail_at``."""

    hold_at: str | None = None
    fail_at: str | None = None
    error: Exception | None = None
    break_off: bool = False
    release: asyncio.Event = field(default_factory=asyncio.Event)
    reached: dict[str, asyncio.Event] = field(default_factory=lambda: {stage: asyncio.Event() for stage in STAGES})
    requests: list[GenerateRequest] = field(default_factory=list)
    encoded: list[EncodeRequest] = field(default_factory=list)
    open: int = 0
    cancelled: asyncio.Event = field(default_factory=asyncio.Event)
    finished: int = 0

    async def encode(self, request: EncodeRequest) -> Encoded:
        await self._stage("encode")
        self.encoded.append(request)
        if request.ids is not None:
            if any(token > 255 for token in request.ids):
                raise BadRequest("Token ids go up to 255.", "prompt")
            return Encoded(request.ids)
        said = [message.content or "" for message in request.messages or ()]
        text = "".join(said) if request.text is None else request.text
        return Encoded(tuple(text.encode()))

    async def decode(self, model: str, ids: tuple[int, ...]) -> str:
        return bytes(ids).decode(errors="replace")

    @asynccontextmanager
    async def stream(self, request: GenerateRequest) -> AsyncIterator[AsyncIterator[Admitted | TextDelta]]:
        self.requests.append(request)
        self.open += 1
        finished = self.finished
        try:
            yield self._frames(request)
        finally:
            self.open -= 1
            if self.finished == finished:
                self.cancelled.set()

    async def _frames(self, request: GenerateRequest) -> AsyncIterator[Admitted | TextDelta]:
        await self._stage("admit")
        yield Admitted(request.request_id, "replica-0")
        whole = bytes(request.prompt_ids)[: request.sampling.max_tokens].decode(errors="ignore")
        texts = [whole[: len(whole) - index] for index in range(request.n)]
        for at, character in enumerate(whole):
            await self._stage("first" if at == 0 else "second")
            for index, text in enumerate(texts):
                if at < len(text):
                    told = _prompt_scores(request) if at == 0 else ()
                    scores = _scores(request, character, at, -1.5 + index / 4)
                    yield TextDelta(character, len(character.encode()), index=index, scores=scores, prompt_scores=told)
                elif at == len(text):
                    yield _end(request, text, index)
        await self._stage("end")
        if self.break_off:
            return
        yield _end(request, whole, 0)
        self.finished += 1

    async def _stage(self, stage: str) -> None:
        self.reached[stage].set()
        if self.hold_at == stage:
            await self.release.wait()
        if self.fail_at == stage:
            assert self.error is not None
            raise self.error


def _end(request: GenerateRequest, text: str, index: int) -> TextDelta:
    reason = "length" if len(request.prompt_ids) > request.sampling.max_tokens else "stop"
    usage = Usage(len(request.prompt_ids), len(text.encode()), cached_tokens=1, queue_s=0.25)
    return TextDelta("", 0, reason, usage, index)


def _prompt_scores(request: GenerateRequest) -> tuple[TokenScore, ...]:
    if request.sampling.prompt_logprobs is None:
        return ()
    return tuple(TokenScore(bytes([byte]), -2.5 if at else None, at) for at, byte in enumerate(request.prompt_ids))


def _scores(request: GenerateRequest, character: str, offset: int, logprob: float) -> tuple[TokenScore, ...]:
    num_tops = request.sampling.logprobs
    if num_tops is None:
        return ()
    tops = ((b"a", b"\xff")[:num_tops], (-0.25, float("-inf"))[:num_tops])
    return tuple(TokenScore(bytes([byte]), logprob, offset, *tops) for byte in character.encode())
