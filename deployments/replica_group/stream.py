"""One request's way from the engine to its client."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from cluster.errors import RequestError
from deployments.engine.sequence import SequenceDelta


class TokenStream:
    """The consumer's end of a request's sequences: ``next`` waits for their tokens. Used on the event loop only.

    A slow consumer gets larger chunks, never a longer queue of them.
    """

    def __init__(self, sequence_ids: Sequence[str]) -> None:
        self.admitted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.unfinished = set(sequence_ids)  # in the engine, whatever the consumer has fetched
        self._held: dict[str, SequenceDelta] = {}
        self._error: RequestError | None = None
        self._wake = asyncio.Event()

    def push(self, delta: SequenceDelta) -> None:
        """Tokens from the engine; with a sequence's last ones comes its finish reason."""
        held = self._held.get(delta.request_id)
        self._held[delta.request_id] = delta if held is None else _joined(held, delta)
        if delta.finish_reason is not None:
            self.unfinished.discard(delta.request_id)
        self._wake.set()

    def fail(self, error: RequestError) -> None:
        """End the stream with an error; what was not fetched yet is dropped."""
        self._error = error
        if not self.admitted.done():
            self.admitted.set_exception(error)
        self._wake.set()

    async def next(self) -> list[SequenceDelta]:
        """What has come since the last call, one delta for each sequence; raises the error the stream was ended with."""
        await self._wake.wait()
        self._wake.clear()
        if self._error is not None:
            raise self._error
        held, self._held = list(self._held.values()), {}
        return held


def _joined(first: SequenceDelta, second: SequenceDelta) -> SequenceDelta:
    assert first.finish_reason is None, "a delta after the last one"
    return SequenceDelta(
        first.request_id,
        first.token_ids + second.token_ids,
        second.finish_reason,
        first.logprobs + second.logprobs,
        first.prompt_logprobs + second.prompt_logprobs,
    )
