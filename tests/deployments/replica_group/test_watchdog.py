import pytest

from deployments.replica_group.process import Pulse
from deployments.replica_group.watchdog import Watchdog

WORKING, ASLEEP, STARVED, READING, STOPPED = (Pulse(state, 5) for state in "RSRDT")


def verdicts(looks, step=7, every_s=0.2):
    """What a watchdog says, look by look; a look is the pulses of all ranks."""
    watchdog = Watchdog()
    return [watchdog.look(pulses, step, number * every_s) for number, pulses in enumerate(looks)]


@pytest.mark.parametrize("step", [None, 7])
def test_a_stopped_rank_is_noticed_at_the_second_look(step):
    assert verdicts([(WORKING, STOPPED)] * 2, step) == [None, "rank 1 is stopped"]


def test_a_rank_that_somebody_looked_into_is_left_alone():
    assert not any(verdicts([(STOPPED, WORKING), (WORKING, WORKING)] * 20))


def test_ranks_that_all_sleep_through_a_step_hang():
    told = verdicts([(ASLEEP, ASLEEP)] * 60)
    assert not any(told[:50])
    assert set(told[51:]) == {"all ranks hang in step 7"}


def test_idle_ranks_may_sleep():
    assert not any(verdicts([(ASLEEP, ASLEEP)] * 600, step=None))


@pytest.mark.parametrize("other", [WORKING, STARVED, READING])
def test_a_rank_may_wait_for_a_slow_one_for_ever(other):
    assert not any(verdicts([(ASLEEP, other)] * 600))


def test_a_rank_that_uses_cpu_now_and_then_is_slow_but_does_not_hang():
    assert not any(verdicts([(ASLEEP, Pulse("S", number // 40)) for number in range(600)]))


def test_every_step_has_its_own_time():
    watchdog = Watchdog()
    assert not any(watchdog.look((ASLEEP,), number // 40, number * 0.2) for number in range(600))
