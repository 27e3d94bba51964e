"""The Filter as a Serve deployment."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING

from ray import serve

from cluster import names
from cluster.logs import write_logs
from deployments.filter.pipelines import Pipelines
from deployments.filter.replica_stream import Models
from deployments.messages import Admitted, GenerateRequest, TextDelta

if TYPE_CHECKING:
    from cluster.catalogue import CatalogueView


# The Router bounds what is under way; a limit here would only queue a second time.
@serve.deployment(name=names.FILTER, max_ongoing_requests=100_000, ray_actor_options={"num_cpus": 0}, health_check_period_s=2)
class Filter:
    """Stands between Router and models: opens a replica's stream for each request and turns its tokens into text."""

    async def __init__(self, catalogue: CatalogueView, models: Models):
        """Serve awaits this: a replica is ready when its view of the catalogue is."""
        write_logs()
        await catalogue.start()
        self._pipelines = Pipelines(catalogue, models)

    async def stream(self, request: GenerateRequest) -> AsyncIterator[Admitted | TextDelta]:
        """``Admitted``, then text deltas, the last with a ``finish_reason``; raises RequestError subclasses only.

        Cancelling the call cancels the request on the replica.
        """
        async with aclosing(self._pipelines.stream(request)) as items:
            async for item in items:
                yield item
