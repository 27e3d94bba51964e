import re

import pytest

from cluster.bench.levels import levels_of
from cluster.errors import FairshardError


def test_a_level_for_each_number():
    assert levels_of("1,8", "8,64") == [(1, 8), (8, 64)]


def test_levels_choose_their_requests_themselves():
    assert levels_of("1,4") == [(1, 8), (4, 32)]
    assert levels_of("1,8,32,15,16,17,256") == [(1, 8), (8, 64), (32, 128), (15, 120), (16, 128), (17, 128), (256, 256)]


@pytest.mark.parametrize("requests", ["1", None])
@pytest.mark.parametrize("concurrency", ["", "x", "1,x", "1,,2", "0", "4,-1", "1.5"])
def test_levels_that_are_none(concurrency, requests):
    with pytest.raises(FairshardError, match=re.escape(f"--concurrency {concurrency!r} must be positive whole numbers")):
        levels_of(concurrency, requests)


@pytest.mark.parametrize("requests", ["", "x", "1,x", "0", "-1", "2.5"])
def test_requests_that_are_none(requests):
    with pytest.raises(FairshardError, match=re.escape(f"--requests {requests!r} must be positive whole numbers")):
        levels_of("1", requests)


@pytest.mark.parametrize(
    ("concurrency", "requests", "counts"), [("1,2", "3", (1, 2)), ("1", "3,4", (2, 1)), ("1,4", "8,64,128", (3, 2))]
)
def test_requests_of_other_levels_than_there_are(concurrency, requests, counts):
    told = f"--requests {requests!r} has {counts[0]} and --concurrency {concurrency!r} has {counts[1]} numbers: "
    with pytest.raises(FairshardError, match="^" + re.escape(told + "there must be one for each level")):
        levels_of(concurrency, requests)
