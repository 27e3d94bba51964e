import doctest
import re

from hypothesis import given
from hypothesis import strategies as st

from models.embedded.tasks import arithmetic

NUMBERS = st.integers(0, 999)
STEP = re.compile(r"(\d+)([+-])(\d)\2([01])=(\d+)")


@given(NUMBERS, NUMBERS)
def test_the_steps_of_a_sum_are_right_and_end_in_it(a, b):
    check(arithmetic.total(a, b), a + b)


@given(NUMBERS, NUMBERS)
def test_the_steps_of_a_difference_are_right_and_end_in_it(a, b):
    check(arithmetic.difference(a, b), a - b)


def check(reasoning: str, result: int) -> None:
    assert re.split(r"[ ,]+", reasoning)[-1] == str(result)
    steps = STEP.findall(reasoning)
    assert steps
    for x, sign, y, carried, column in steps:
        assert int(column) == (int(x) + int(y) + int(carried) if sign == "+" else int(x) - int(y) - int(carried))
        assert int(column) >= 0


def test_the_examples_in_the_docstrings():
    assert doctest.testmod(arithmetic).failed == 0
