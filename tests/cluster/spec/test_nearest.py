from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.spec.nearest import did_you_mean, nearest

WORDS = ["block_size", "max_num_seqs", "max_waiting", "port", "host", "min", "max"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("blocksize", ["block_size"]),
        ("Block-Size", ["block_size"]),
        ("bolck_size", ["block_size"]),
        ("block_siz", ["block_size"]),
        ("max_num", ["max_num_seqs"]),
        ("prot", ["port"]),
        ("mix", ["min", "max"]),
        ("zebra", []),
        ("x", []),
    ],
)
def test_nearest_words(word, expected):
    assert nearest(word, WORDS) == expected


@given(
    word=st.sampled_from([word for word in WORDS if len(word) > 3]), place=st.integers(0, 20), letter=st.sampled_from("abcxyz_")
)
def test_one_wrong_letter_finds_the_word(word, place, letter):
    place %= len(word)
    assert word in nearest(word[:place] + letter + word[place + 1 :], WORDS)


def test_nothing_is_near_among_nothing():
    assert nearest("word", []) == []


def test_hint_is_empty_when_nothing_is_near():
    assert did_you_mean("zebra", WORDS) == ""
    assert did_you_mean("mix", WORDS) == "; did you mean 'min' or 'max'?"
