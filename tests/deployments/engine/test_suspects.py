"""Which sequence loses the steps: those inside a lost one run alone until each is over the token it was at."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deployments.engine.engine import Engine
from deployments.engine.sequence import SequenceState
from deployments.engine.step import StepOutput
from deployments.engine.suspects import Suspects
from tests.deployments.engine.factories import FakeRunner, hash_completion, make_scheduler, make_sequence


class Lost(Exception):
    pass


class Poisonable(FakeRunner):
    """Raises for steps that compute a poisoned token, or more than ``most`` sequences; the cache is gone then."""

    def __init__(self, groups, block_size, poisons, most):
        super().__init__(groups, block_size)
        self.poisons, self.most, self.batches = set(poisons), most, []

    def run(self, step):
        self.batches.append(len(step.is_long))
        if self.poisons & set(step.token_ids.tolist()) or len(step.is_long) > self.most:
            self.lose_cache()
            raise Lost
        return super().run(step)


def run(prompts, poisons, raised, most=1000, **limits):
    """Each sequence's tokens, those that were given up, and the sizes of all steps."""
    scheduler = make_scheduler(**limits)
    model = Poisonable(scheduler._kv.groups, scheduler.block_size, poisons, most)
    engine, seqs, culprits = Engine(scheduler, model), [], []
    for number, prompt in enumerate(prompts):
        seqs.append(make_sequence(str(number), prompt))
        engine.add(seqs[-1])
    for _ in range(10_000):
        if not engine.has_work:
            break
        try:
            engine.step()
        except Lost:
            if (culprit := engine.recompute(raised)) is not None:
                culprits.append(culprit.request_id)
        scheduler.check_invariants()
    assert not engine.has_work
    assert scheduler.kv_used_fraction == 0
    return seqs, culprits, model.batches


def is_sound(seq):
    return seq.generated_ids == hash_completion(make_sequence(seq.request_id, seq.token_ids[: seq.num_prompt_tokens].tolist()))[0]


def test_after_a_raised_loss_each_runs_alone_and_the_second_loss_names_the_culprit():
    seqs, culprits, batches = run([[1, 2], [999, 3], [4, 5]], poisons=[999], raised=True)
    assert culprits == ["1"]
    assert batches[:6] == [3, 1, 1, 1, 1, 2]  # together; alone: sound, lost; anew: sound, sound; those that are left
    assert all(is_sound(seq) for seq in seqs if seq.request_id != "1")


def test_a_silent_loss_is_at_first_nobodys_fault():
    _, culprits, batches = run([[1, 2], [999, 3], [4, 5]], poisons=[999], raised=False)
    assert culprits == ["1"]
    assert batches[:4] == [3, 3, 1, 1]
    assert batches.count(1) > 4  # a kill from outside would look the same, so it takes more of them


def test_steps_of_too_many_sequences_become_smaller_and_cost_nobody_anything():
    seqs, culprits, batches = run([[i, 2] for i in range(12)], poisons=[], raised=True, most=3, max_num_seqs=12)
    assert culprits == []
    assert all(is_sound(seq) for seq in seqs)
    assert [size for size in batches if size > 3] == [12, 12, 6]  # one that raises by chance is not held against their number
    assert batches.index(12) < batches.index(6) < batches.index(3)


def test_other_limits_dare_the_whole_number_again():
    scheduler = make_scheduler(max_num_seqs=4)
    model = Poisonable(scheduler._kv.groups, scheduler.block_size, [], most=3)
    engine = Engine(scheduler, model)
    for name in "abcd":
        engine.add(make_sequence(name, 5, max_tokens=100))
    while scheduler.max_running == 4:
        try:
            engine.step()
        except Lost:
            engine.recompute(raised=True)
    assert scheduler.max_running == 2
    model.most = 4
    engine.set_limits(4, 64, 8)
    while model.batches[-1] < 4:
        engine.step()


def test_losses_far_apart_have_nothing_to_do_with_each_other():
    suspects, seqs = Suspects(), [make_sequence(name, 5) for name in "abcd"]
    for seq in seqs:
        seq.state = SequenceState.RUNNING
    for now_s in (0, 601, 1300):
        assert suspects.lose(seqs, True, now_s) is None
        assert suspects.most_seqs(32, now_s) == 32
    assert suspects.lose(seqs, True, 1500) is None
    assert [suspects.most_seqs(32, now_s) for now_s in (1500, 2099, 2101)] == [2, 2, 32]


@pytest.mark.parametrize("leaves", [True, False])
def test_a_suspect_that_leaves_takes_the_suspicion_along(leaves):
    scheduler = make_scheduler(max_num_seqs=4)
    for name in "abc":
        scheduler.add(make_sequence(name, 5))
    for _ in range(2):
        while len(scheduler.schedule(0.0).is_long) < 2:
            scheduler.commit(StepOutput(scheduler._step_id, np.zeros(1, np.int32)))
        scheduler.recompute_all(raised=True)
        if leaves:
            scheduler.abort("c")
            scheduler.add(make_sequence("c", 5))
    assert scheduler.max_running == (4 if leaves else 1)


def test_silent_losses_of_several_at_one_token_count_too():
    suspects, seqs = Suspects(), [make_sequence(name, 5) for name in "abcd"]
    for seq in seqs:
        seq.state = SequenceState.RUNNING
    for _ in range(3):
        suspects.lose(seqs, False, 0)
    assert suspects.most_seqs(32, 1) == 2


def test_losses_that_are_nobodys_fault_condemn_nobody_who_gets_further():
    scheduler = make_scheduler()
    engine = Engine(scheduler, FakeRunner(scheduler._kv.groups, scheduler.block_size))
    seqs = [make_sequence(str(number), 5, max_tokens=12) for number in range(3)]
    for seq in seqs:
        engine.add(seq)
    while engine.has_work:
        assert scheduler.schedule(0.0) is not None
        assert engine.recompute() is None
        engine.runner.lose_cache()
        engine.step()
    assert all(seq.finish_reason == "length" for seq in seqs)


def test_who_was_alone_with_one_that_has_left_is_not_to_blame():
    scheduler = make_scheduler()
    for name in ("a", "b"):
        scheduler.add(make_sequence(name, 5))
    scheduler.schedule(0.0)
    scheduler.recompute_all()
    scheduler.schedule(0.0)
    scheduler.abort("a")
    assert scheduler.recompute_all() is None
    assert scheduler.num_waiting == 1


prompts = st.lists(st.lists(st.integers(0, 300), min_size=1, max_size=20), min_size=1, max_size=8)


@settings(max_examples=60)
@given(prompts, st.sets(st.integers(0, 300), max_size=30), st.booleans(), st.integers(1, 16), st.integers(12, 40))
def test_exactly_those_that_compute_a_poison_are_given_up(prompts, poisons, raised, budget, num_blocks):
    seqs, culprits, _ = run(prompts, poisons, raised, max_num_batched_tokens=budget, num_blocks=num_blocks)
    computed = {seq.request_id: {*seq.token_ids[: seq.num_tokens - (seq.finish_reason != "abort")].tolist()} for seq in seqs}
    assert sorted(culprits) == sorted(name for name, tokens in computed.items() if tokens & poisons)
    assert all(is_sound(seq) for seq in seqs if seq.request_id not in culprits)
