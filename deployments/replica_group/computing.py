"""What a leader asks of its ranks, or of what stands for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from cluster.telemetry.load import RankLoad
from deployments.engine.kv_groups import KvGroup
from deployments.engine.step import StepInput, StepOutput


class RanksLost(Exception):
    """The runner's KV cache is gone with its ranks: every sequence must be recomputed on new ones.

    ``raised``: a rank's own code raised or crashed, so what it computed may be the cause.
    """

    def __init__(self, reason: str, *, raised: bool = False):
        super().__init__(reason)
        self.raised = raised


class Computing(Protocol):
    """What computes the steps: the ranks, or something that stands for them."""

    kv_groups: tuple[KvGroup, ...]
    rope_border: int | None
    collective: str

    async def start(self, tell: Callable[[str], None], on_lost: Callable[[], None]) -> None:
        """Be ready for steps, anew if called again; raises LaunchError."""
        ...

    @property
    def lost(self) -> bool:
        """Whether ``start`` is needed again."""
        ...

    def run(self, step: StepInput) -> StepOutput:
        """Run one step; raises RanksLost."""
        ...

    def kill(self) -> None:
        """Make a ``run`` that is under way raise RanksLost."""
        ...

    async def stop(self) -> None:
        """End; no ``run`` is under way."""
        ...

    def loads(self) -> tuple[RankLoad, ...]:
        """What each rank holds now."""
        ...
