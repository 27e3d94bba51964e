"""Text streams from every model in the catalogue."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

from cluster.models.registry import resolve
from cluster.models.shelf import Catalogue, ModelShelf
from cluster.models.tokenizer_files import load_tokenizer
from cluster.spec import ModelSpec
from deployments.filter.detokenizer import Decoder
from deployments.filter.pipeline import to_text
from deployments.filter.replica_stream import Models, replica_stream
from deployments.messages import Admitted, GenerateRequest, TextDelta


class Pipelines:
    """Opens a replica's stream for each request and turns it into text; the Filter deployment and the fused path share it."""

    def __init__(self, catalogue: Catalogue, models: Models):
        self._catalogue, self._models = catalogue, models
        self._decoders: ModelShelf[Decoder] = ModelShelf(catalogue, load_decoder)

    async def stream(self, request: GenerateRequest) -> AsyncIterator[Admitted | TextDelta]:
        """``Admitted``, then text deltas, the last with a ``finish_reason``; raises RequestError subclasses only.

        Close it (``aclosing``) on every way out: that cancels the request on the replica.
        """
        decoder = await self._decoders.get(request.model)
        skip_special_tokens = self._catalogue.snapshot.spec.filter.skip_special_tokens
        async with (
            aclosing(replica_stream(self._models, request)) as tokens,
            aclosing(to_text(tokens, request, decoder, skip_special_tokens)) as texts,
        ):
            async for item in texts:
                yield item


def load_decoder(model: ModelSpec) -> Decoder:
    """The model's decoder, read from its source; raises LaunchError."""
    return Decoder(load_tokenizer(resolve(model.source, weights=False)))
