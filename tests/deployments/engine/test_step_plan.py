import pytest

from deployments.engine.step_plan import StepPlan
from tests.deployments.engine.factories import make_sequence


def test_what_is_dropped_gives_its_tokens_back_to_the_budget():
    plan, first, second = StepPlan(8), make_sequence("a", 5), make_sequence("b", 5)
    plan.put(first, 5)
    plan.put(second, 3)
    assert plan.budget == 0
    plan.drop(first)
    assert (plan.budget, len(plan), plan.sampling) == (5, 1, [])
    plan.drop(first)
    assert plan.budget == 5


@pytest.mark.parametrize("count", [0, 6, 9])
def test_a_plan_stays_within_budget_and_sequence(count):
    with pytest.raises(AssertionError):
        StepPlan(8).put(make_sequence("a", 5), count)


def test_what_is_advanced_is_computed():
    plan, seq = StepPlan(8), make_sequence("a", 5)
    plan.put(seq, 3)
    plan.advance()
    assert (seq.num_computed, seq.num_pending) == (3, 2)
