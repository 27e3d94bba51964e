"""Which living ranks are stopped or hung, told from those that are only slow. Pure: pulses and the clock come in.

A beat from a thread inside the rank would not do: DeepSpeed's shared-memory all-reduce spins with Python's lock held while
it waits for a slow peer, and no thread beats on a machine that is busy enough. The kernel knows better. A stopped process
says so. A slow one has used CPU, waits for CPU, or waits for a disk. What sleeps in the middle of a step is waiting for
somebody, and when all ranks do so for seconds, they wait for ever.
"""

from __future__ import annotations

from collections.abc import Sequence

from deployments.replica_group.process import Pulse

LOOK_EVERY_S = 0.2
_STOPPED_LOOKS = 2  # in a row: somebody may only look into the process
_HUNG_S = 10
_ASLEEP = ("S", "I")
_STOPPED = ("T", "t")


class Watchdog:
    """Looks at the ranks of one group; ``look`` is called every LOOK_EVERY_S with what they are like."""

    def __init__(self) -> None:
        self._stopped: dict[int, int] = {}  # rank -> looks in a row
        self._seen: tuple[object, ...] = ()
        self._since_s = 0.0

    def look(self, pulses: Sequence[Pulse], step: int | None, now_s: float) -> str | None:
        """What is wrong with the group, None for nothing; ``step`` is the step that it computes, None if it idles."""
        for rank, pulse in enumerate(pulses):
            self._stopped[rank] = self._stopped.get(rank, 0) + 1 if pulse.state in _STOPPED else 0
            if self._stopped[rank] == _STOPPED_LOOKS:
                return f"rank {rank} is stopped"
        return f"all ranks hang in step {step}" if self._hang(pulses, step, now_s) else None

    def _hang(self, pulses: Sequence[Pulse], step: int | None, now_s: float) -> bool:
        seen = (step, *pulses)
        is_still = step is not None and all(pulse.state in _ASLEEP for pulse in pulses)
        if not is_still or seen != self._seen:
            self._seen, self._since_s = seen, now_s
        return is_still and now_s - self._since_s >= _HUNG_S
