import numpy as np
import pytest

from deployments.engine.block_table import BlockTable


def table(*ids):
    made = BlockTable()
    made.extend(np.array(ids, np.int32))
    return made


def test_a_table_grows_and_is_given_up_whole():
    made = BlockTable()
    for block in range(20):
        made.extend(np.array([block, block + 100], np.int32))
    expected = [value for block in range(20) for value in (block, block + 100)]
    assert made.block_ids.tolist() == expected
    assert made.take().tolist() == expected
    assert len(made) == made.first == made.end == 0


def test_what_is_dropped_in_front_keeps_the_places_of_the_others():
    made = table(7, 5, 3, 1)
    assert made.drop_until(2).tolist() == [7, 5]
    assert made.drop_until(1).tolist() == []
    assert (made.first, made.end, made.block_ids.tolist()) == (2, 4, [3, 1])
    assert made.from_block(0).tolist() == [3, 1]
    assert made.from_block(3).tolist() == [1]
    made.extend(np.array([9], np.int32))
    assert made.drop_until(99).tolist() == [3, 1, 9]
    assert len(made) == 0


def test_a_copy_begins_where_it_is_told():
    theirs = table(7, 5, 3, 1)
    theirs.drop_until(1)
    made = BlockTable()
    assert made.copy_from(theirs, 1, 3).tolist() == [5, 3]
    made.extend(np.array([9], np.int32))
    assert (made.first, made.block_ids.tolist(), theirs.block_ids.tolist()) == (1, [5, 3, 9], [5, 3, 1])


def test_what_was_given_back_cannot_be_copied():
    theirs = table(7, 5, 3)
    theirs.drop_until(1)
    with pytest.raises(AssertionError):
        BlockTable().copy_from(theirs, 0, 2)
