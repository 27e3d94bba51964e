"""The streams of one replica: each gets what the engine brings its sequences, and ends in time. Knows neither Ray nor torch."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from cluster.errors import (
    DeadlineExceeded,
    EngineFailed,
    InternalError,
    NotComputable,
    PromptTooLong,
    QueueFull,
    QueueTimeout,
    RequestError,
)
from deployments.engine.errors import EngineError, EngineQueueFull, NeverFits
from deployments.engine.sequence import Sequence, SequenceDelta
from deployments.replica_group.engine_thread import Admission, Condemned, EngineStopped, Event
from deployments.replica_group.stream import TokenStream
from deployments.replica_group.throughput import Throughput

_RETRY_AFTER_S = (1, 30)


class Streams:
    """All open streams by the ids of their sequences. Belongs to the event loop that it is made on.

    ``abort`` tells the engine to forget a sequence. ``failure`` says why the engine cannot go on; None while it can.
    """

    def __init__(self, abort: Callable[[str], None]):
        self._loop = asyncio.get_running_loop()
        self._abort_sequence = abort
        self._streams: dict[str, TokenStream] = {}
        self._tokens, self._finished = Throughput(self._loop.time()), Throughput(self._loop.time())
        self.failure: str | None = None

    @contextmanager
    def opened(self, sequences: Collection[Sequence], deadline_s: float | None, queue_timeout_s: float) -> Iterator[TokenStream]:
        """One stream of these sequences, which are aborted at its end unless they have ended.

        It fails with DeadlineExceeded at ``deadline_s`` (Unix time), and with QueueTimeout where none has begun in time.
        """
        ids = [sequence.request_id for sequence in sequences]
        stream = TokenStream(ids)
        self._streams.update(dict.fromkeys(ids, stream))
        timers = [self._loop.call_later(queue_timeout_s, self._end_wait, stream, sequences, queue_timeout_s)]
        if deadline_s is not None:
            timers.append(self._loop.call_later(deadline_s - time.time(), self._expire, stream))
        try:
            yield stream
        finally:
            for timer in timers:
                timer.cancel()
            for sequence_id in ids:
                del self._streams[sequence_id]
            self._abort(stream)

    def deliver(self, events: list[Event]) -> None:
        """What happened in the engine; may be called on any thread."""
        self._loop.call_soon_threadsafe(self._on_events, events)

    def end(self, error: RequestError) -> None:
        """Fail all that is not computed to its end; what is only waits to be fetched."""
        for stream in self._streams.values():
            if stream.unfinished:
                stream.fail(error)

    @property
    def tokens_per_s(self) -> float:
        """Tokens drawn of late."""
        return self._tokens.per_s(self._loop.time())

    def _on_events(self, events: list[Event]) -> None:
        now_s = self._loop.time()
        for event in events:
            if isinstance(event, EngineStopped):
                self.failure = event.reason
                self.end(EngineFailed("the engine lost this request and could not recover it"))
            elif (stream := self._streams.get(event.request_id)) is None:
                continue
            elif isinstance(event, Admission):
                self._on_admission(stream, event)
            elif isinstance(event, Condemned):
                stream.fail(NotComputable("computing this request fails the engine; it was given up so that others go on"))
            else:
                self._on_delta(stream, event, now_s)

    def _on_admission(self, stream: TokenStream, admission: Admission) -> None:
        if admission.error is not None:
            stream.fail(self._refusal(admission.error))
        elif not stream.admitted.done():
            stream.admitted.set_result(None)

    def _on_delta(self, stream: TokenStream, delta: SequenceDelta, now_s: float) -> None:
        self._tokens.add(len(delta.token_ids), now_s)
        if delta.finish_reason is not None:
            self._finished.add(1, now_s)
        stream.push(delta)

    def _end_wait(self, stream: TokenStream, sequences: Collection[Sequence], waited_s: float) -> None:
        if all(sequence.first_scheduled_s is None for sequence in sequences):
            stream.fail(QueueTimeout(f"the request waited {waited_s:g} s for its turn", retry_after_s=self._retry_after_s()))
            self._abort(stream)

    def _expire(self, stream: TokenStream) -> None:
        stream.fail(DeadlineExceeded("the request's deadline passed before it finished"))
        self._abort(stream)

    def _abort(self, stream: TokenStream) -> None:
        for sequence_id in stream.unfinished:
            self._abort_sequence(sequence_id)

    def _refusal(self, error: EngineError) -> RequestError:
        if isinstance(error, EngineQueueFull):
            return QueueFull(str(error), retry_after_s=self._retry_after_s())
        if isinstance(error, NeverFits):
            return PromptTooLong(str(error), param="max_tokens")
        return InternalError("the engine refused the request")

    def _retry_after_s(self) -> float:
        """When a place should be free: the time between two finishes of late, the most where there was none."""
        least, most = _RETRY_AFTER_S
        per_s = self._finished.per_s(self._loop.time())
        return min(most, max(least, 1 / per_s)) if per_s else most
