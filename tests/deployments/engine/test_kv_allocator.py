"""Blocks of several groups of layers; the random walk of test_scheduler_walk.py goes further."""

from deployments.engine.kv_allocator import KvAllocator
from deployments.engine.kv_groups import KvGroup, most_useful
from tests.deployments.engine.factories import make_engine, make_scheduler, make_sequence

BLOCK_SIZE = 4


def compute(allocator, seq, count):
    allocator.free_passed(seq)
    allocator.allocate(seq, count)
    seq.num_computed += count
    allocator.check_invariants([seq])


def test_a_window_gives_back_what_it_has_passed_and_full_attention_nothing():
    allocator = KvAllocator([KvGroup(50), KvGroup(10, window=6)], BLOCK_SIZE)
    seq = make_sequence(prompt=100)
    allocator.begin(seq)
    for count in (9, 7, *[1] * 84):
        compute(allocator, seq, count)
        full, sliding = seq.tables
        assert (full.first, full.end) == (0, -(-seq.num_computed // BLOCK_SIZE))
        assert sliding.end == full.end
    assert len(full) == 25
    assert len(sliding) <= allocator.groups[1].most_held(100, BLOCK_SIZE) == 4
    allocator.free(seq)
    allocator.check_invariants([])
    assert allocator.used_fraction == 0


def test_what_can_never_fit_is_told_by_the_window_and_not_by_the_length():
    assert KvAllocator([KvGroup(4, window=6)], BLOCK_SIZE).fits(1_000_000)
    assert not KvAllocator([KvGroup(3, window=6)], BLOCK_SIZE).fits(1_000_000)
    assert not KvAllocator([KvGroup(24), KvGroup(4, window=6)], BLOCK_SIZE).fits(100)


def test_the_fullest_group_decides():
    allocator = KvAllocator([KvGroup(8), KvGroup(4, window=100)], BLOCK_SIZE)
    seq = make_sequence(prompt=100)
    allocator.begin(seq)
    assert allocator.capacity(seq) == 16
    compute(allocator, seq, 8)
    assert allocator.capacity(seq) == 8
    assert allocator.used_fraction == 0.5


def test_a_sibling_begins_with_the_blocks_that_its_window_sees():
    allocator = KvAllocator([KvGroup(50), KvGroup(20, window=6)], BLOCK_SIZE)
    first, second = make_sequence(prompt=30), make_sequence(prompt=30)
    allocator.begin(first)
    compute(allocator, first, 14)
    compute(allocator, first, 16)
    shared = allocator.num_shareable(first, 29 // BLOCK_SIZE)
    assert shared == 7
    allocator.begin(second, first, shared)
    assert second.num_computed == 28
    assert second.tables[0].block_ids.tolist() == first.tables[0].block_ids[:7].tolist()
    assert (second.tables[1].first, second.tables[1].end) == (5, 7)
    allocator.check_invariants([first, second])


def test_a_sibling_that_has_moved_on_has_nothing_to_share():
    allocator = KvAllocator([KvGroup(50), KvGroup(20, window=6)], BLOCK_SIZE)
    seq = make_sequence(prompt=60)
    allocator.begin(seq)
    for _ in range(4):
        compute(allocator, seq, 15)
    assert allocator.num_shareable(seq, 14) == 14
    assert allocator.num_shareable(seq, 7) == 0


def test_no_group_of_the_size_that_is_useful_ever_runs_out_before_the_others():
    """Eight sequences of any length decode and prefill: layers with a window never cause a preemption."""
    limits = dict(max_num_seqs=8, max_num_batched_tokens=48, block_size=BLOCK_SIZE, num_blocks=400)
    engine = make_engine(**limits, windows=(None, 10))
    useful = most_useful(10, 8, 48, BLOCK_SIZE)
    engine.scheduler._kv = KvAllocator([KvGroup(400), KvGroup(useful, window=10)], BLOCK_SIZE)
    engine.runner.groups = engine.scheduler._kv.groups
    engine.runner.lose_cache()
    for i in range(24):
        engine.add(make_sequence(f"{i:02}", 1 + 17 * i % 130, max_tokens=40))
    most = 0.0
    while engine.has_work:
        engine.step()
        engine.scheduler.check_invariants()
        most = max(most, engine.scheduler._kv._pools[1].used_fraction)
    assert engine.scheduler.num_preemptions == 0
    assert most > 0.5


def test_a_sequence_longer_than_the_whole_cache_runs_where_all_layers_slide():
    engine = make_engine(num_blocks=6, block_size=BLOCK_SIZE, windows=(6,), max_num_batched_tokens=8)
    engine.add(make_sequence("a", 60, max_tokens=40))
    steps = 0
    while engine.has_work:
        engine.step()
        engine.scheduler.check_invariants()
        steps += 1
    assert steps > 40
    assert make_scheduler().kv_used_fraction == 0
