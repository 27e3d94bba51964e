"""Whose process lives, as Ray itself knows at once: what a replica pushed does not outlive it."""

from __future__ import annotations

import asyncio

from cluster.named_actor import living_names
from cluster.telemetry.load import ReplicaLoad


class Lifelines:
    """The name of the actor behind each replica that pushes its load."""

    def __init__(self) -> None:
        self._actors: dict[str, str] = {}

    def note(self, replica: str, actor: str) -> None:
        """``replica`` is the actor of that name."""
        self._actors[replica] = actor

    async def living(self, loads: tuple[ReplicaLoad, ...]) -> tuple[ReplicaLoad, ...]:
        """Those of ``loads`` whose actor lives or is not known."""
        replicas = {load.replica for load in loads}
        self._actors = {replica: actor for replica, actor in self._actors.items() if replica in replicas}
        if not self._actors:
            return loads
        living = await asyncio.to_thread(living_names)
        return tuple(load for load in loads if load.replica not in self._actors or self._actors[load.replica] in living)
