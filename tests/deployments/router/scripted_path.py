"""A path whose answers are written in the test: what a model would think, say and call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from deployments.messages import Admitted, GenerateRequest, TextDelta
from tests.deployments.router.byte_path import BytePath


@dataclass
class ScriptedPath(BytePath):
    """Answers every request with ``deltas``."""

    deltas: list[TextDelta] = field(default_factory=list)

    async def _frames(self, request: GenerateRequest) -> AsyncIterator[Admitted | TextDelta]:
        yield Admitted(request.request_id, "replica-0")
        for delta in self.deltas:
            yield delta
        self.finished += 1
