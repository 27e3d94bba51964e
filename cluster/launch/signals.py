"""Ctrl-C and SIGTERM: the first asks for an orderly stop, the second ends everything at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
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

    def install(self) -> None:
        """Take over the stop signals; main thread only."""
        for number in STOP_SIGNALS:
            signal.signal(number, self._handle)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._asked.is_set():
            self._at_once()
            return
        self._asked.set()
        raise StopRequested
