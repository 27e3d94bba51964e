"""Which tokens are computed next, and what the drawn ones mean.

Sequences run in order of arrival. Decoding ones come first in each step, so that a long prompt never stalls a stream; the
rest of the token budget goes to prompts, in chunks. When blocks run out, the youngest sequence gives its blocks back and
is computed anew later: its tokens stay, so nobody notices but the clock. The oldest can always take what it needs, hence
something always finishes. Sequences of one prompt share its whole blocks; what is left of it each computes for itself.
What may have caused the loss of a step runs alone for a while (`suspects.py`).

Pure: no model, no clock of its own but the default of ``schedule``, one thread.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from collections.abc import Sequence as SequenceOf
from itertools import chain, count, repeat
from typing import NamedTuple

from deployments.engine.errors import DuplicateRequest, EngineQueueFull, NeverFits
from deployments.engine.kv_allocator import KvAllocator
from deployments.engine.kv_groups import KvGroup
from deployments.engine.logprobs import Scores, TokenLogprobs
from deployments.engine.sequence import Sequence, SequenceDelta, SequenceState
from deployments.engine.step import StepInput, StepOutput
from deployments.engine.step_plan import StepPlan
from deployments.engine.suspects import Suspects


class _Flight(NamedTuple):
    """A step that has been scheduled and not yet committed."""

    step_id: int
    sequences: list[Sequence]
    sampling: list[Sequence]
    scored: list[tuple[Sequence, int, int]]


class Scheduler:
    """Continuous batching over paged KV: ``schedule`` and ``commit`` alternate, ``add`` and ``abort`` come at any time.

    ``max_waiting`` bounds what waits beyond the ``max_num_seqs`` seats; ``context_length`` bounds prompt and completion
    together. A sequence of more than ``rope_border`` tokens turns all of them by other frequencies: what was cached before
    is computed anew.
    """

    def __init__(
        self,
        max_num_seqs: int,
        max_num_batched_tokens: int,
        block_size: int,
        kv_groups: SequenceOf[KvGroup],
        max_waiting: int,
        context_length: int,
        rope_border: int | None = None,
    ):
        assert min(max_num_seqs, max_num_batched_tokens, block_size, context_length) > 0
        self.block_size = block_size
        self.context_length = context_length
        self._rope_border = rope_border
        self._kv = KvAllocator(kv_groups, block_size)
        # Both are in order of arrival, and all that runs arrived before all that waits.
        self._running: OrderedDict[str, Sequence] = OrderedDict()
        self._waiting: OrderedDict[str, Sequence] = OrderedDict()
        self._suspects = Suspects()
        self._now_s = 0.0  # of the last step
        self._in_flight: _Flight | None = None
        self._step_id = 0
        self.num_preemptions = 0
        self.set_limits(max_num_seqs, max_num_batched_tokens, max_waiting)

    @property
    def max_running(self) -> int:
        """Most sequences that run at a time."""
        return self._suspects.most_seqs(self._max_running, self._now_s)

    @property
    def num_running(self) -> int:
        """Sequences that hold blocks."""
        return len(self._running)

    @property
    def num_waiting(self) -> int:
        """Sequences that wait for their first step, or for another try after a preemption."""
        return len(self._waiting)

    @property
    def kv_used_fraction(self) -> float:
        """Share of KV blocks held, 0 to 1; where groups of layers differ, of the fullest."""
        return self._kv.used_fraction

    @property
    def has_work(self) -> bool:
        """True while any sequence lives."""
        return bool(self._running or self._waiting)

    def set_limits(self, max_num_seqs: int, max_num_batched_tokens: int, max_waiting: int) -> None:
        """Change the limits between two steps. Too many that run wait again, the youngest first; who waits is not refused."""
        assert min(max_num_seqs, max_num_batched_tokens) > 0
        assert self._in_flight is None, "set_limits() before the last step was committed"
        # Each running sequence must be able to decode in each step.
        self._max_running = min(max_num_seqs, max_num_batched_tokens)
        self.max_num_batched_tokens, self.max_waiting = max_num_batched_tokens, max_waiting
        self._suspects.forget_limit()
        while self.num_running > self.max_running:
            self._preempt_youngest()

    def add(self, seq: Sequence) -> None:
        """Queue a sequence; raises NeverFits, DuplicateRequest or EngineQueueFull."""
        assert seq.state is SequenceState.WAITING, "a sequence is added once"
        assert not seq.tables, "a new sequence holds blocks"
        self._check_fits(seq)
        if seq.request_id in self._running or seq.request_id in self._waiting:
            raise DuplicateRequest(f"a request with the id {seq.request_id!r} is running already")
        if self.num_running + self.num_waiting >= self._max_running + self.max_waiting:
            raise EngineQueueFull(f"{self.num_running} sequences run and {self.num_waiting} wait; no more are taken")
        self._waiting[seq.request_id] = seq

    def abort(self, request_id: str) -> bool:
        """Forget a sequence and free its blocks at once; False when there is none of that id.

        Right during a step, too: whoever gets the blocks writes them in a later step, before reading them.
        """
        seq = self._waiting.pop(request_id, None) or self._running.pop(request_id, None)
        if seq is None:
            return False
        if seq.is_suspect:
            self._suspects.excuse()
        self._finish(seq, "abort")
        return True

    def schedule(self, now_s: float | None = None) -> StepInput | None:
        """The next step, or None when nothing lives; ``now_s`` (default: the monotonic clock) marks first schedulings."""
        assert self._in_flight is None, "schedule() before the last step was committed"
        self._now_s = time.monotonic() if now_s is None else now_s
        plan = self._plan(self._now_s)
        if not plan:
            assert not self.has_work, "work is left and nothing can run"
            return None
        self._step_id += 1
        step = plan.build(self._step_id, self.block_size, self._is_long)
        self._in_flight = _Flight(self._step_id, plan.sequences(), plan.sampling, plan.scored)
        plan.advance()
        return step

    def commit(self, output: StepOutput) -> list[SequenceDelta]:
        """What the step in flight brought each sequence that is still alive."""
        assert self._in_flight is not None, "commit() without a step in flight"
        (step_id, _, seqs, scored), self._in_flight = self._in_flight, None
        assert output.step_id == step_id, f"step {step_id} is in flight, step {output.step_id} came back"
        drawn = zip(seqs, output.token_ids.tolist(), _logprobs(seqs, scored, output.scores), strict=True)
        return [self._accept(seq, token, logprobs) for seq, token, logprobs in drawn if seq.state is SequenceState.RUNNING]

    def recompute_all(self, raised: bool = False) -> Sequence | None:
        """Start over after the KV cache is lost: all that ran waits again, in order, with its tokens; no step is in flight.

        ``raised``: computing the step in flight raised. Gives the sequence that is to blame, and forgets it.
        """
        flight, self._in_flight = self._in_flight, None
        culprit = self._suspects.lose(flight.sequences, raised, self._now_s) if flight is not None else None
        if culprit is not None:
            self.abort(culprit.request_id)
        while self._running:
            self._preempt_youngest()
        return culprit

    def check_invariants(self) -> None:
        """Raise AssertionError unless blocks, states, bounds and order agree."""
        running = list(self._running.values())
        self._kv.check_invariants(running)
        assert len(running) <= self.max_running, "too many sequences run"
        for seq in running:
            assert seq.state is SequenceState.RUNNING, seq
            assert seq.num_computed < seq.num_tokens or self._in_flight, seq
            assert seq.num_tokens < seq.max_num_tokens, seq
        for seq in self._waiting.values():
            assert seq.state is SequenceState.WAITING, seq
            assert seq.num_computed == sum(map(len, seq.tables)) == 0, seq

    def _check_fits(self, seq: Sequence) -> None:
        if seq.max_num_tokens > self.context_length:
            raise NeverFits(
                f"{seq.num_prompt_tokens} prompt tokens and max_tokens {seq.sampling.max_tokens} "
                f"exceed the context of {self.context_length} tokens"
            )
        # The last token is drawn but never fed, so it needs no room.
        if not self._kv.fits(seq.max_num_tokens - 1):
            smallest = min(group.num_blocks for group in self._kv.groups)
            raise NeverFits(
                f"{seq.num_prompt_tokens} prompt tokens and max_tokens {seq.sampling.max_tokens} "
                f"exceed the KV cache of {smallest * self.block_size} tokens"
            )

    def _plan(self, now_s: float) -> StepPlan:
        return self._plan_alone(now_s) or self._plan_together(now_s)

    def _plan_alone(self, now_s: float) -> StepPlan:
        """A suspect by itself, where one runs or it is one's turn to begin; else nothing."""
        plan = StepPlan(self.max_num_batched_tokens)
        running = next((seq for seq in self._running.values() if seq.is_suspect), None)
        if running is not None:
            self._plan_running(plan, running)
        elif self._next_is_suspect() and self._has_room_for_next():
            self._admit(plan, now_s)
        return plan

    def _plan_together(self, now_s: float) -> StepPlan:
        """As many as fit, up to the next suspect."""
        plan = StepPlan(self.max_num_batched_tokens)
        decoding = [seq for seq in self._running.values() if seq.num_pending == 1]
        prefilling = [seq for seq in self._running.values() if seq.num_pending > 1]
        for seq in chain(decoding, prefilling):
            if seq.state is SequenceState.RUNNING:  # else an older one has just taken its blocks
                self._plan_running(plan, seq)
        while self._waiting and plan.budget and not self._next_is_suspect() and self._has_room_for_next():
            self._admit(plan, now_s)
        return plan

    def _plan_running(self, plan: StepPlan, seq: Sequence) -> None:
        """Plan as many pending tokens as budget and blocks allow, taking blocks from younger sequences where needed."""
        self._kv.free_passed(seq)
        wanted = min(seq.num_pending, plan.budget)
        if 0 < wanted <= self._kv.room(seq):
            plan.put(seq, wanted)  # most decoding sequences, in most steps
            return
        while self._kv.capacity(seq) < wanted and self._youngest() is not seq:
            plan.drop(self._preempt_youngest())
            self.num_preemptions += 1
        # The youngest keeps what it holds and goes on when blocks come free.
        count = min(wanted, self._kv.capacity(seq))
        if count > 0:
            self._kv.allocate(seq, count)
            plan.put(seq, count)

    def _next_is_suspect(self) -> bool:
        return bool(self._waiting) and next(iter(self._waiting.values())).is_suspect

    def _has_room_for_next(self) -> bool:
        """Whether the first waiting sequence can be computed whole without soon taking blocks from anyone.

        A sequence whose sibling is about to have computed their prompt waits for that.
        """
        if self.num_running == self.max_running:
            return False
        if not self._running:
            return True
        seq = next(iter(self._waiting.values()))
        sibling = self._sibling(seq)
        if sibling is not None and sibling.num_computed // self.block_size < self._prompt_blocks(seq):
            return False
        return self._kv.has_room(seq, self._num_shared(seq, sibling), self._running.values())

    def _sibling(self, seq: Sequence) -> Sequence | None:
        """The running sequence of the same prompt that has computed most, if there is one to take blocks from."""
        if seq.sampling.prompt_logprobs is not None:  # needs the forward of every prompt token
            return None
        running = (other for other in seq.siblings if other.state is SequenceState.RUNNING)
        alike = (other for other in running if self._is_long(other) == self._is_long(seq))
        return max(alike, key=lambda other: other.num_computed, default=None)

    def _prompt_blocks(self, seq: Sequence) -> int:
        """Whole blocks of the prompt, all but its last token: that one must be computed to draw the next."""
        return (seq.num_prompt_tokens - 1) // self.block_size

    def _num_shared(self, seq: Sequence, sibling: Sequence | None) -> int:
        """Whole, computed blocks of the prompt that ``seq`` can share with ``sibling`` instead of computing them."""
        return 0 if sibling is None else self._kv.num_shareable(sibling, self._prompt_blocks(seq))

    def _admit(self, plan: StepPlan, now_s: float) -> None:
        request_id, seq = self._waiting.popitem(last=False)
        sibling = self._sibling(seq)
        self._kv.begin(seq, sibling, self._num_shared(seq, sibling))
        self._running[request_id] = seq
        seq.state = SequenceState.RUNNING
        if seq.first_scheduled_s is None:
            seq.first_scheduled_s = now_s
        self._plan_running(plan, seq)

    def _accept(self, seq: Sequence, token_id: int, logprobs: tuple[TokenLogprobs, ...]) -> SequenceDelta:
        seq.is_suspect = False
        if token_id in seq.stop_token_ids:
            self._running.pop(seq.request_id)
            self._finish(seq, "stop")
            return SequenceDelta(seq.request_id, (), "stop", prompt_logprobs=seq.take_prompt_logprobs())
        seq.append(token_id)
        if seq.num_tokens == seq.max_num_tokens:
            self._running.pop(seq.request_id)
            self._finish(seq, "length")
        elif seq.num_tokens - 1 == self._rope_border:
            self._kv.free(seq)
        prompt_logprobs = seq.take_prompt_logprobs() if seq.num_to_score else ()
        return SequenceDelta(seq.request_id, (token_id,), seq.finish_reason, logprobs, prompt_logprobs)

    def _finish(self, seq: Sequence, reason: str) -> None:
        self._kv.free(seq)
        seq.state = SequenceState.FINISHED
        seq.finish_reason = reason

    def _preempt_youngest(self) -> Sequence:
        request_id, seq = self._running.popitem()
        self._kv.free(seq)
        seq.state = SequenceState.WAITING
        self._waiting[request_id] = seq
        self._waiting.move_to_end(request_id, last=False)
        return seq

    def _youngest(self) -> Sequence:
        return next(reversed(self._running.values()))

    def _is_long(self, seq: Sequence) -> bool:
        """Whether ``seq`` lies beyond the border from which on a longrope takes its other frequencies."""
        return self._rope_border is not None and seq.num_tokens > self._rope_border


def _logprobs(
    seqs: list[Sequence], scored: list[tuple[Sequence, int, int]], scores: Scores
) -> Iterable[tuple[TokenLogprobs, ...]]:
    """For each drawn token its log-probabilities, where its request asks for them; those of prompts go to their sequences."""
    if not len(scores):
        return repeat((), len(seqs))
    place = count()
    wanted = (seq.sampling.logprobs for seq in seqs)
    drawn = [() if num_tops is None else (scores.token(next(place), num_tops),) for num_tops in wanted]
    for seq, start, end in scored:
        seq.add_prompt_logprobs([scores.token(next(place), seq.sampling.prompt_logprobs or 0) for _ in range(start, end)])
    return drawn
