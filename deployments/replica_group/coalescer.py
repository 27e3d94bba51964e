"""Which tokens leave the engine when: a chunk costs the same with 1 token or 8, so tokens wait a little for company."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from cluster.spec import StreamSpec
from deployments.engine.logprobs import TokenLogprobs
from deployments.engine.sequence import SequenceDelta


@dataclass(slots=True)
class _Chunk:
    """What is held of one sequence, and when its last chunk left (seconds)."""

    ids: list[int] = field(default_factory=list)
    logprobs: list[TokenLogprobs] = field(default_factory=list)
    prompt_logprobs: tuple[TokenLogprobs, ...] = ()
    left_s: float = -math.inf


class Coalescer:
    """Holds tokens back between steps; pure, the clock (seconds, monotonic) comes in.

    A sequence's first token leaves at once. Later ones leave when ``coalesce_tokens`` are together, when the sequence has
    finished, or when the end of the next step would be later than ``coalesce_ms`` after the last chunk. So nothing is
    woken for a step that sends nothing, and no timer is needed: while tokens are held, steps go on.
    """

    def __init__(self, spec: StreamSpec):
        self._most, self._wait_s = spec.coalesce_tokens, spec.coalesce_ms / 1000
        self._chunks: dict[str, _Chunk] = {}

    def add(self, deltas: list[SequenceDelta], now_s: float, next_step_s: float) -> list[SequenceDelta]:
        """Take in a step's deltas; gives what leaves now. ``next_step_s`` is how long the next step will probably take."""
        finished: dict[str, str] = {}
        for delta in deltas:
            chunk = self._chunks.setdefault(delta.request_id, _Chunk())
            chunk.ids.extend(delta.token_ids)
            chunk.logprobs.extend(delta.logprobs)
            chunk.prompt_logprobs += delta.prompt_logprobs
            if delta.finish_reason is not None:
                finished[delta.request_id] = delta.finish_reason
        next_s = now_s + next_step_s
        leaving = [name for name, chunk in self._chunks.items() if name in finished or self._is_due(chunk, next_s)]
        return [self._leave(name, finished.get(name), now_s) for name in leaving]

    def flush(self, now_s: float) -> list[SequenceDelta]:
        """All that is held: the next step may be long in coming."""
        return [self._leave(name, None, now_s) for name, chunk in self._chunks.items() if chunk.ids]

    def forget(self, request_id: str) -> None:
        """Drop what is held of a sequence that was aborted."""
        self._chunks.pop(request_id, None)

    def _is_due(self, chunk: _Chunk, next_s: float) -> bool:
        return bool(chunk.ids) and (len(chunk.ids) >= self._most or next_s > chunk.left_s + self._wait_s)

    def _leave(self, name: str, finish_reason: str | None, now_s: float) -> SequenceDelta:
        chunk = self._chunks[name]
        ids, chunk.ids, chunk.left_s = tuple(chunk.ids), [], now_s
        logprobs, chunk.logprobs = tuple(chunk.logprobs), []
        prompt_logprobs, chunk.prompt_logprobs = chunk.prompt_logprobs, ()
        if finish_reason is not None:
            del self._chunks[name]
        return SequenceDelta(name, ids, finish_reason, logprobs, prompt_logprobs)
