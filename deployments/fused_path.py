"""``path: fused``: the Tokenizer's and the Filter's classes inside the Router, one stream hop to the model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, aclosing

from cluster.models.shelf import Catalogue
from deployments.filter.pipelines import Pipelines
from deployments.filter.replica_stream import Models
from deployments.messages import Admitted, Encoded, EncodeRequest, GenerateRequest, TextDelta
from deployments.tokenizer.encoders import Encoders


class FusedPath:
    """A ``TextPath`` in one process. ``catalogue`` must be the one that the Router starts."""

    def __init__(self, catalogue: Catalogue, models: Models):
        self._catalogue, self._models = catalogue, models

    async def start(self) -> None:
        """Make the parts that belong to the event loop; the catalogue runs already."""
        self._encoders = Encoders(self._catalogue)
        self._pipelines = Pipelines(self._catalogue, self._models)

    async def encode(self, request: EncodeRequest) -> Encoded:
        """Token ids of a prompt."""
        return await self._encoders.encode(request)

    async def decode(self, model: str, ids: tuple[int, ...]) -> str:
        """Text of token ids."""
        return await self._encoders.decode(model, ids)

    def stream(self, request: GenerateRequest) -> AbstractAsyncContextManager[AsyncIterator[Admitted | TextDelta]]:
        """The model's stream as text; leaving it cancels the engine."""
        return aclosing(self._pipelines.stream(request))
