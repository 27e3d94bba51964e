import os
import signal

import pytest

from cluster.launch.signals import STOP_SIGNALS, StopRequested, StopSignal


@pytest.fixture
def stop():
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}
    ended: list[str] = []
    signals = StopSignal(at_once=lambda: ended.append("at once"))
    signals.install()
    yield signals, ended
    for number, handler in before.items():
        signal.signal(number, handler)


def send(number: int = signal.SIGINT) -> None:
    os.kill(os.getpid(), number)


def test_the_first_asks_and_the_second_ends_at_once(stop):
    signals, ended = stop
    signals.check()
    with pytest.raises(StopRequested):
        send(signal.SIGTERM)
    assert ended == []
    with pytest.raises(StopRequested):
        signals.check()
    send()
    assert ended == ["at once"]


def test_once_the_stop_has_begun_the_first_ends_at_once(stop):
    signals, ended = stop
    signals.stopping()
    send()
    assert ended == ["at once"]


def test_once_the_stop_has_begun_rays_own_handlers_are_gone_and_their_alarm_too(stop):
    signals, ended = stop
    signal.signal(signal.SIGTERM, lambda *_: ended.append("of a library"))
    signal.alarm(100)
    signals.stopping()
    assert signal.alarm(0) == 0
    send(signal.SIGTERM)
    assert ended == ["at once"]


def test_what_is_held_is_done_whole(stop):
    signals, ended = stop
    done = []
    with pytest.raises(StopRequested), signals.held():  # noqa: PT012
        send()
        done.append("whole")
        send()
    assert (done, ended) == (["whole"], [])
    send()
    assert ended == ["at once"]


def interrupted() -> None:
    """As Ray's C++ side does when a handler raises inside it."""
    try:
        send()
    except StopRequested as request:
        raise SystemError("returned a result with an exception set") from request


def test_what_a_library_made_of_the_stop_is_the_stop_again(stop):
    signals, _ = stop
    with pytest.raises(ValueError, match="its own"), signals.kept():
        raise ValueError("its own")
    with pytest.raises(StopRequested), signals.kept():
        interrupted()
