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


def test_a_shared_block_is_free_when_its_last_holder_gives_it_back():
    pool = BlockPool(4)
    blocks = pool.allocate(3)
    assert pool.share(blocks[:2]).tolist() == blocks[:2].tolist()
    assert pool.num_holders(blocks).tolist() == [2, 2, 1]
    pool.free(blocks)
    assert pool.num_free == 2
    pool.free(blocks[:2])
    assert pool.num_free == 4


def test_sharing_what_is_free_is_our_bug():
    with pytest.raises(AssertionError):
        BlockPool(3).share(np.array([1], np.int32))


@given(st.integers(1, 20), st.lists(st.tuples(st.sampled_from(["allocate", "free", "share"]), st.integers(0, 8))))
def test_any_walk_keeps_every_block(num_blocks, moves):
    pool, held = BlockPool(num_blocks), []
    for move, count in moves:
        if move == "allocate" and count <= pool.num_free:
            held.append(pool.allocate(count))
        elif move == "free" and held:
            pool.free(held.pop(count % len(held)))
        elif move == "share" and held:
            held.append(pool.share(held[count % len(held)]))
        pool.check_invariants()
        taken = np.concatenate([*held, np.empty(0, np.int32)])
        assert pool.num_holders(np.arange(num_blocks)).tolist() == np.bincount(taken, minlength=num_blocks).tolist()
