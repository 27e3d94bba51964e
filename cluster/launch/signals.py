"""Ctrl-C and SIGTERM: the first asks for an orderly stop, the second ends everything at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopRequested(BaseException):
    """Raised in the main thread to leave whatever the start is doing; no error, so not an Exception."""


class StopSignal:
    """Turns stop signals into one ``StopRequested`` in the main thread; a later one calls ``at_once``.

    ``install`` again after any library that sets handlers of its own (ray.init does).
    """

    def __init__(self, at_once: Callable[[], None]):
        self._at_once = at_once
        self._asked = threading.Event()
        self._held: list[int] | None = None  # signals that wait for the end of a `held` block

    @contextmanager
    def held(self) -> Iterator[None]:
        """Signals that come during the block are told at its end: for what must be done whole."""
        self._held = []
        try:
            yield
        finally:
            came, self._held = self._held, None
        for number in came:
            self._handle(number, None)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Give back the StopRequested of which a library in the block has made an error of its own."""
        try:
            yield
        except Exception as error:
            if self._asked.is_set():
                raise StopRequested from error
            raise

    def check(self) -> None:
        """Raise StopRequested if a stop was asked for: a library may have swallowed the one that was raised."""
        if self._asked.is_set():
            raise StopRequested

    def stopping(self) -> None:
        """The stop has begun, whatever for: from now on a signal means at once.

        While Ray starts, its C++ side has handlers of its own, which take SIGTERM for a crash: the stop is asked for all the
        same, but an alarm is set, too, that would abort this process three seconds later, in the midst of the stop.
        """
        self._asked.set()
        self.install()
        signal.alarm(0)

    def install(self) -> None:
        """Take over the stop signals; main thread only."""
        for number in STOP_SIGNALS:
            signal.signal(number, self._handle)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._held is not None:
            self._held.append(number)
            return
        signal.alarm(0)  # see stopping
        if self._asked.is_set():
            self._at_once()
            return
        self._asked.set()
        raise StopRequested
