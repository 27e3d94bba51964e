"""A random walk over everything that can happen to a scheduler, against a model that notices every wrong slot."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from deployments.engine.errors import EngineQueueFull, NeverFits
from tests.deployments.engine.factories import FakeRunner, hash_completion, make_scheduler, make_sequence


class SchedulerWalk(RuleBasedStateMachine):
    num_moves = num_preemptions = num_shared = num_crossings = 0  # of all walks together

    @initialize(
        max_num_seqs=st.integers(1, 5),
        budget=st.integers(1, 12),
        block_size=st.integers(1, 5),
        num_blocks=st.integers(1, 12),
        windows=st.sampled_from([(None,), (1,), (3,), (7,), (None, 2), (None, 6)]),
        rope_border=st.sampled_from([None, None, 6, 11]),
        max_waiting=st.integers(0, 6),
    )
    def start(self, max_num_seqs, budget, block_size, num_blocks, max_waiting, windows, rope_border):
        self.scheduler = make_scheduler(
            max_num_seqs=max_num_seqs,
            max_num_batched_tokens=budget,
            block_size=block_size,
            num_blocks=num_blocks,
            windows=windows,
            rope_border=rope_border,
            max_waiting=max_waiting,
            context_length=40,
        )
        self.windows = windows
        self.model = FakeRunner(self.scheduler._kv.groups, block_size)
        self.step = None
        self.expected = {}
        self.tokens = {}
        self.num_added = 0

    @rule(
        prompt=st.lists(st.integers(0, 3), min_size=1, max_size=12),
        max_tokens=st.lists(st.integers(1, 16), min_size=1, max_size=3),
        stop=st.integers(0, 255),
        resumed=st.lists(st.integers(0, 255), max_size=2),
    )
    def add(self, prompt, max_tokens, stop, resumed):
        stops = tuple(range(stop, stop + 20))
        seqs = []
        for most in max_tokens:
            self.num_added += 1
            limits = dict(max_tokens=most + len(resumed), stop_token_ids=stops)
            seqs.append(make_sequence(f"{self.num_added:04}", prompt, resumed_ids=resumed, **limits))
        for seq in seqs:
            seq.siblings = tuple(seqs)
            self.add_one(seq, prompt, seq.sampling.max_tokens)

    def add_one(self, seq, prompt, max_tokens):
        name, expected = seq.request_id, hash_completion(seq, self.windows)
        try:
            self.scheduler.add(seq)
        except EngineQueueFull:
            assert len(self.expected) >= self.scheduler._max_running + self.scheduler.max_waiting
        except NeverFits:
            assert not self.scheduler._kv.fits(len(prompt) + max_tokens - 1)
        else:
            self.expected[name] = expected
            self.tokens[name] = ()

    @precondition(lambda self: self.expected)
    @rule(data=st.data())
    def abort(self, data):
        name = data.draw(st.sampled_from(sorted(self.expected)))
        assert self.scheduler.abort(name)
        del self.expected[name]

    @rule()
    def abort_nobody(self):
        assert not self.scheduler.abort("nobody")

    @precondition(lambda self: self.step is None)
    @rule()
    def schedule(self):
        before = self.scheduler.num_preemptions
        self.step = self.scheduler.schedule(0.0)
        SchedulerWalk.num_preemptions += self.scheduler.num_preemptions - before
        if self.step is not None:
            held = [block for seq in self.scheduler._running.values() for block in seq.tables[0].block_ids]
            SchedulerWalk.num_shared += len(held) - len(set(held))
            SchedulerWalk.num_crossings += int(self.step.is_long.sum())
        assert (self.step is None) == (not self.expected)

    @precondition(lambda self: self.step is not None)
    @rule()
    def commit(self):
        step, self.step = self.step, None
        assert len(step.token_ids) <= self.scheduler.max_num_batched_tokens
        for delta in self.scheduler.commit(self.model.run(step)):
            self.tokens[delta.request_id] += delta.token_ids
            tokens, reason = self.expected[delta.request_id]
            so_far = self.tokens[delta.request_id]
            assert tokens[: len(so_far)] == so_far
            if delta.finish_reason:
                assert (so_far, delta.finish_reason) == (tokens, reason)
                del self.expected[delta.request_id]

    @rule(num_steps=st.integers(1, 12))
    def go_on(self, num_steps):
        for _ in range(num_steps):
            if self.step is None:
                self.schedule()
            if self.step is not None:
                self.commit()

    @precondition(lambda self: self.step is None)
    @rule(max_num_seqs=st.integers(1, 5), budget=st.integers(1, 12), max_waiting=st.integers(0, 6))
    def set_limits(self, max_num_seqs, budget, max_waiting):
        self.scheduler.set_limits(max_num_seqs, budget, max_waiting)

    @rule(raised=st.booleans())
    def lose_the_ranks(self, raised):
        culprit = self.scheduler.recompute_all(raised)
        if culprit is not None:
            assert len(self.step.is_long) == 1
            assert culprit.lost_at == culprit.num_tokens
            del self.expected[culprit.request_id]
        self.model.lose_cache()
        self.step = None

    @invariant()
    def holds_together(self):
        if hasattr(self, "scheduler"):
            SchedulerWalk.num_moves += 1
            self.check()

    def check(self):
        self.scheduler.check_invariants()
        order = [*self.scheduler._running, *self.scheduler._waiting]
        assert order == sorted(self.expected), "sequences overtook each other"

    def teardown(self):
        if not hasattr(self, "scheduler"):
            return
        for _ in range(5000):
            if not self.expected:
                break
            if self.step is None:
                self.schedule()
            self.commit()
            self.check()
        assert not self.expected, "something never finishes"
        assert self.scheduler.kv_used_fraction == 0


SchedulerWalk.TestCase.settings = settings(max_examples=60, stateful_step_count=40, derandomize=True)
TestSchedulerWalk = SchedulerWalk.TestCase


@pytest.mark.long
def test_it_holds_for_ten_thousand_moves_each_time_others():
    run_state_machine_as_test(SchedulerWalk, settings=settings(max_examples=400, stateful_step_count=80))
    assert SchedulerWalk.num_moves >= 10_000
    assert SchedulerWalk.num_preemptions >= 5, "they are rare: nothing is admitted that would soon take blocks"
    assert min(SchedulerWalk.num_shared, SchedulerWalk.num_crossings) > 100
