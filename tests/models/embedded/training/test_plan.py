import pytest

from models.embedded.training.plan import Plan


def test_the_rate_rises_stays_and_falls():
    plan = Plan(steps=1000, warmup_steps=100, cooldown_share=0.4, peak_rate=1.0)
    assert plan.rate(0) == pytest.approx(0.01)
    assert max(plan.rate(step) for step in range(1000)) == pytest.approx(1, abs=0.01)
    assert plan.rate(99) == plan.rate(500) > plan.rate(800) > plan.rate(999) > 0
