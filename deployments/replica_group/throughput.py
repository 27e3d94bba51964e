"""Things per second over a sliding window."""

from __future__ import annotations

from collections import deque

_WINDOW_S = 10


class Throughput:
    """Counts in one-second buckets over the last 10 s; pure, the clock (seconds, monotonic) comes in."""

    def __init__(self, start_s: float):
        self._start_s = start_s
        self._buckets: deque[tuple[int, int]] = deque()  # (second, count)

    def add(self, count: int, now_s: float) -> None:
        """Count ``count`` things that happened now."""
        second = int(now_s)
        if self._buckets and self._buckets[-1][0] == second:
            count += self._buckets.pop()[1]
        self._buckets.append((second, count))
        self._forget(now_s)

    def per_s(self, now_s: float) -> float:
        """Things per second over the window, or since the start while that is shorter."""
        self._forget(now_s)
        return sum(count for _, count in self._buckets) / min(_WINDOW_S, max(1.0, now_s - self._start_s))

    def _forget(self, now_s: float) -> None:
        while self._buckets and self._buckets[0][0] <= now_s - _WINDOW_S:
            self._buckets.popleft()
