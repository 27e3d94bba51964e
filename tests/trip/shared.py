"""What all parts of the application in one process share. Serve copies every argument, so what must stay one lives here."""

from __future__ import annotations

from cluster.telemetry.aggregate import Telemetry
from cluster.telemetry.sink import LocalSink
from deployments.replica_group.leader import Leader

leaders: dict[str, Leader] = {}  # of each model
prompts: list[str] = []  # what scripted models were asked, in order


class SharedSink(LocalSink):
    """A sink that is the same one after pickling."""

    def __reduce__(self) -> str:
        return "telemetry"


telemetry = SharedSink(Telemetry(50))
