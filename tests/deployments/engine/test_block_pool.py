import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deployments.engine.block_pool import BlockPool


def test_blocks_are_handed_out_once():
    pool = BlockPool(10)
    first, second = pool.allocate(4), pool.allocate(6)
    assert sorted([*first, *second]) == list(range(10))
    assert pool.num_free == 0
    assert pool.used_fraction == 1


def test_more_than_is_free_is_our_bug():
    pool = BlockPool(3)
    pool.allocate(2)
    with pytest.raises(AssertionError):
        pool.allocate(2)


def test_freeing_twice_is_our_bug():
    pool = BlockPool(3)
    blocks = pool.allocate(2)
    pool.free(blocks)
    with pytest.raises(AssertionError):
        pool.free(blocks)


def test_invariants_notice_a_lost_block():
    pool = BlockPool(3)
    pool.allocate(1)
    pool._num_free -= 1
    with pytest.raises(AssertionError):
        pool.check_invariants()


@given(st.integers(1, 20), st.lists(st.tuples(st.booleans(), st.integers(0, 8))))
def test_any_walk_keeps_every_block(num_blocks, moves):
    pool, held = BlockPool(num_blocks), []
    for is_allocation, count in moves:
        if is_allocation and count <= pool.num_free:
            held.append(pool.allocate(count))
        elif not is_allocation and held:
            pool.free(held.pop(count % len(held)))
        pool.check_invariants()
        taken = np.concatenate([*held, np.empty(0, np.int32)])
        assert len(np.unique(taken)) == len(taken) == num_blocks - pool.num_free
