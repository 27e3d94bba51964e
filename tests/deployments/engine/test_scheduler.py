import numpy as np
import pytest

from deployments.engine.errors import DuplicateRequest, EngineQueueFull, NeverFits
from deployments.engine.sequence import SequenceState
from deployments.engine.step import StepOutput
from tests.deployments.engine.factories import drain, hash_completion, make_engine, make_scheduler, make_sequence


def answer(step, token=1):
    return StepOutput(step.step_id, np.full(len(step.sample_rows), token, np.int32))


def run(scheduler, token=1):
    return scheduler.commit(answer(scheduler.schedule(0.0), token))


def counts(step):
    return np.diff(step.query_starts).tolist()


def test_an_idle_scheduler_has_no_step():
    assert make_scheduler().schedule() is None


def test_a_prompt_is_computed_in_chunks_of_the_budget_and_samples_with_the_last():
    scheduler = make_scheduler(max_num_batched_tokens=8)
    scheduler.add(make_sequence("a", 20))
    for expected, samples in ((8, 0), (8, 0), (4, 1)):
        step = scheduler.schedule(0.0)
        assert counts(step) == [expected]
        assert len(step.sample_rows) == samples
        deltas = scheduler.commit(answer(step))
        assert len(deltas) == samples
    assert deltas[0].token_ids == (1,)


def test_decoding_comes_before_prefill_in_one_step():
    scheduler = make_scheduler(max_num_batched_tokens=8)
    scheduler.add(make_sequence("a", 4))
    run(scheduler)
    scheduler.add(make_sequence("b", 20))
    step = scheduler.schedule(0.0)
    assert counts(step) == [1, 7]
    assert step.positions.tolist() == [4, 0, 1, 2, 3, 4, 5, 6]
    assert step.token_ids[0] == 1
    assert step.context_lens.tolist() == [[5, 7]]
    assert step.sample_rows.tolist() == [0]
    assert step.sample_positions.tolist() == [5]


def test_slots_follow_the_block_table():
    scheduler = make_scheduler(block_size=4)
    scheduler.add(make_sequence("a", 10))
    step = scheduler.schedule(0.0)
    expected = [int(step.block_tables[0, 0, p // 4]) * 4 + p % 4 for p in range(10)]
    assert step.slots.tolist() == [expected]


def test_admission_is_first_come_first_served():
    scheduler = make_scheduler(max_num_seqs=2, max_num_batched_tokens=64)
    for name in "abcd":
        scheduler.add(make_sequence(name, 4, max_tokens=1))
    assert [delta.request_id for delta in run(scheduler)] == ["a", "b"]
    assert [delta.request_id for delta in run(scheduler)] == ["c", "d"]


def test_a_budget_below_the_seats_still_serves_everyone():
    engine = make_engine(max_num_seqs=8, max_num_batched_tokens=2)
    seqs = [make_sequence(name, 7, max_tokens=5) for name in "abcdef"]
    expected = {seq.request_id: hash_completion(seq) for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    engine.step()
    assert engine.scheduler.num_running <= 2
    assert drain(engine) == expected


def test_a_newcomer_waits_until_it_would_take_no_running_sequence_s_blocks():
    scheduler = make_scheduler(num_blocks=8, block_size=4, max_num_batched_tokens=12)
    scheduler.add(make_sequence("a", 20, max_tokens=8))
    scheduler.add(make_sequence("b", 12, max_tokens=2))
    run(scheduler)
    run(scheduler)
    assert (scheduler.num_running, scheduler.num_waiting) == (1, 1), "3 blocks are free, but a will need one of them"
    while scheduler.has_work:
        run(scheduler)
    assert scheduler.num_preemptions == 0


def test_max_tokens_ends_with_length():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a", max_tokens=2))
    assert run(scheduler)[0].finish_reason is None
    (delta,) = run(scheduler)
    assert (delta.token_ids, delta.finish_reason) == ((1,), "length")
    assert not scheduler.has_work
    assert scheduler.kv_used_fraction == 0


def test_a_stop_token_ends_with_stop_and_is_not_reported():
    scheduler = make_scheduler()
    seq = make_sequence("a", eos=frozenset({9}))
    scheduler.add(seq)
    run(scheduler)
    (delta,) = run(scheduler, token=9)
    assert (delta.token_ids, delta.finish_reason) == ((), "stop")
    assert seq.generated_ids == (1,)
    assert scheduler.kv_used_fraction == 0


def test_resumed_tokens_count_toward_max_tokens_and_positions():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a", 5, max_tokens=4, resumed_ids=[7, 8, 9]))
    step = scheduler.schedule(0.0)
    assert counts(step) == [8]
    assert step.sample_positions.tolist() == [8]
    assert scheduler.commit(answer(step))[0].finish_reason == "length"


@pytest.mark.parametrize(
    ("prompt", "max_tokens", "fits"),
    [(10, 22, True), (10, 23, False), (32, 1, False)],
    ids=["exactly the context", "one more", "no room to answer"],
)
def test_what_exceeds_the_context_is_refused(prompt, max_tokens, fits):
    scheduler = make_scheduler(context_length=32)
    if fits:
        scheduler.add(make_sequence("a", prompt, max_tokens=max_tokens))
    else:
        with pytest.raises(NeverFits, match="context of 32 tokens"):
            scheduler.add(make_sequence("a", prompt, max_tokens=max_tokens))
        assert not scheduler.has_work


def test_what_exceeds_the_whole_cache_is_refused_and_what_just_fits_finishes():
    engine = make_engine(num_blocks=4, block_size=4)
    with pytest.raises(NeverFits, match="KV cache of 16 tokens"):
        engine.add(make_sequence("big", 10, max_tokens=8))
    engine.add(make_sequence("a", 10, max_tokens=7))
    assert len(drain(engine)["a"][0]) == 7


def test_seats_and_queue_are_bounded_together_whether_or_not_a_step_ran():
    scheduler = make_scheduler(max_num_seqs=2, max_waiting=1)
    for name in "abc":
        scheduler.add(make_sequence(name))
    with pytest.raises(EngineQueueFull):
        scheduler.add(make_sequence("d"))
    run(scheduler)
    assert (scheduler.num_running, scheduler.num_waiting) == (2, 1)
    with pytest.raises(EngineQueueFull):
        scheduler.add(make_sequence("d"))
    scheduler.abort("a")
    scheduler.add(make_sequence("d"))


def test_without_a_queue_free_seats_are_still_taken():
    scheduler = make_scheduler(max_num_seqs=1, max_waiting=0)
    scheduler.add(make_sequence("a"))
    with pytest.raises(EngineQueueFull):
        scheduler.add(make_sequence("b"))


def test_one_id_lives_once():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a", max_tokens=1))
    with pytest.raises(DuplicateRequest):
        scheduler.add(make_sequence("a"))
    run(scheduler)
    scheduler.add(make_sequence("a"))


def test_abort_frees_blocks_before_the_next_step():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a"))
    run(scheduler)
    assert scheduler.kv_used_fraction > 0
    assert scheduler.abort("a")
    assert scheduler.kv_used_fraction == 0
    assert not scheduler.abort("a")
    assert scheduler.schedule(0.0) is None


def test_abort_while_waiting():
    scheduler = make_scheduler(max_num_seqs=1)
    for name in "ab":
        scheduler.add(make_sequence(name))
    run(scheduler)
    assert scheduler.abort("b")
    assert (scheduler.num_running, scheduler.num_waiting) == (1, 0)


def test_abort_during_a_step_is_ignored_by_its_commit():
    scheduler = make_scheduler()
    for name in "ab":
        scheduler.add(make_sequence(name))
    step = scheduler.schedule(0.0)
    scheduler.abort("a")
    scheduler.check_invariants()
    assert [delta.request_id for delta in scheduler.commit(answer(step))] == ["b"]


def test_an_id_reused_during_a_step_gets_nothing_of_it():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a"))
    step = scheduler.schedule(0.0)
    scheduler.abort("a")
    again = make_sequence("a")
    scheduler.add(again)
    assert scheduler.commit(answer(step)) == []
    assert again.generated_ids == ()


def test_blocks_freed_during_a_step_can_be_used_by_the_next():
    engine = make_engine(num_blocks=4, block_size=4)
    engine.add(make_sequence("a", 12, max_tokens=4))
    step = engine.scheduler.schedule(0.0)
    engine.abort("a")
    fresh = make_sequence("b", 9, max_tokens=6)
    expected = hash_completion(fresh)
    engine.add(fresh)
    engine.scheduler.commit(engine.runner.run(step))
    assert drain(engine) == {"b": expected}


def test_few_blocks_preempt_the_youngest_and_change_no_token():
    engine = make_engine(num_blocks=12, block_size=4, max_num_batched_tokens=16)
    seqs = [make_sequence(name, [ord(name)] * 6, max_tokens=30) for name in "abcd"]
    expected = {seq.request_id: hash_completion(seq) for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    finished = list(drain(engine).items())
    assert dict(finished) == expected
    assert engine.scheduler.num_preemptions > 0


def test_a_preempted_sequence_waits_in_front():
    scheduler = make_scheduler(num_blocks=6, block_size=4, max_num_seqs=2)
    for name in "abc":
        scheduler.add(make_sequence(name, 4, max_tokens=17))
    while scheduler.num_preemptions == 0:
        run(scheduler)
    assert list(scheduler._running) == ["a"]
    assert list(scheduler._waiting) == ["b", "c"]


def test_recompute_keeps_order_and_tokens_and_frees_every_block():
    engine = make_engine()
    seqs = [make_sequence(name, [ord(name)] * 6) for name in "abc"]
    expected = {seq.request_id: hash_completion(seq)[0] for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    engine.step()
    engine.step()
    engine.scheduler.schedule(0.0)  # in flight when the ranks are lost
    engine.recompute()
    engine.runner.lose_cache()
    assert engine.scheduler.kv_used_fraction == 0
    assert list(engine.scheduler._waiting) == ["a", "b", "c"]
    assert all(seq.state is SequenceState.WAITING and len(seq.generated_ids) == 2 for seq in seqs)
    drain(engine)
    assert {seq.request_id: seq.generated_ids for seq in seqs} == expected
    assert engine.scheduler.num_preemptions == 0


def test_the_first_scheduling_is_stamped_once():
    scheduler = make_scheduler()
    seq = make_sequence("a", arrival_s=1.0)
    scheduler.add(seq)
    scheduler.commit(answer(scheduler.schedule(3.0)))
    scheduler.recompute_all()
    scheduler.commit(answer(scheduler.schedule(9.0)))
    assert seq.queue_s == 2.0


def test_schedule_and_commit_alternate():
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a"))
    step = scheduler.schedule(0.0)
    with pytest.raises(AssertionError):
        scheduler.schedule(0.0)
    with pytest.raises(AssertionError):
        scheduler.commit(StepOutput(step.step_id + 1, np.array([1], np.int32)))


def make_siblings(count, prompt, **settings):
    seqs = [make_sequence(f"{i}", prompt, **settings) for i in range(count)]
    for seq in seqs:
        seq.siblings = tuple(seqs)
    return seqs


def test_sequences_of_one_prompt_compute_it_once_and_share_its_whole_blocks():
    engine = make_engine(block_size=4, max_num_batched_tokens=8)
    seqs = make_siblings(3, 18, max_tokens=6)
    expected = {seq.request_id: hash_completion(seq) for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    scheduler = engine.scheduler
    for _ in range(2):
        step = scheduler.schedule(0.0)
        assert counts(step) == [8]
        scheduler.commit(engine.runner.run(step))
    step = scheduler.schedule(0.0)
    assert counts(step) == [2, 2, 2], "16 of the prompt's 18 tokens are computed once"
    assert (step.block_tables[0, :, :4] == step.block_tables[0, 0, :4]).all()
    assert len(set(step.block_tables[0, :, 4].tolist())) == 3
    scheduler.commit(engine.runner.run(step))
    drain(engine)
    assert {seq.request_id: (seq.generated_ids, seq.finish_reason) for seq in seqs} == expected
    assert scheduler.kv_used_fraction == 0


def test_who_could_share_soon_waits_though_there_is_budget_left():
    scheduler = make_scheduler(block_size=4)
    for seq in make_siblings(2, 18):
        scheduler.add(seq)
    scheduler.add(make_sequence("later", 5))
    assert counts(scheduler.schedule(0.0)) == [18]


def test_the_last_token_of_a_prompt_of_whole_blocks_is_still_computed():
    engine = make_engine(block_size=4)
    seqs = make_siblings(2, 8)
    expected = {seq.request_id: hash_completion(seq)[0] for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    engine.step()
    assert counts(engine.scheduler.schedule(0.0)) == [1, 4]
    engine.recompute()
    drain(engine)
    assert {seq.request_id: seq.generated_ids for seq in seqs} == expected


def test_shared_blocks_outlive_whoever_computed_them():
    engine = make_engine(block_size=4)
    seqs = make_siblings(3, 10)
    expected = hash_completion(seqs[2])
    for seq in seqs:
        engine.add(seq)
    engine.step()
    engine.step()
    engine.abort("0")
    engine.add(make_sequence("other", 40))  # would write into what is free
    engine.scheduler.check_invariants()
    engine.abort("1")
    assert drain(engine)["2"][0] == expected[0][1:]


def test_siblings_change_no_token_when_blocks_are_few():
    engine = make_engine(num_blocks=12, block_size=4, max_num_batched_tokens=16)
    seqs = make_siblings(4, [5] * 9, max_tokens=30)
    expected = {seq.request_id: hash_completion(seq) for seq in seqs}
    for seq in seqs:
        engine.add(seq)
    assert drain(engine) == expected
    assert engine.scheduler.num_preemptions > 0


def test_a_sibling_whose_prompt_is_to_be_scored_computes_it():
    scheduler = make_scheduler(block_size=4)
    for seq in make_siblings(2, 10, prompt_logprobs=0):
        scheduler.add(seq)
    assert counts(scheduler.schedule(0.0)) == [10, 10]
