"""The Tokenizer as a Serve deployment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ray import serve

from cluster import names
from cluster.logs import write_logs
from deployments.messages import Encoded, EncodeRequest
from deployments.tokenizer.encoders import Encoders

if TYPE_CHECKING:
    from cluster.catalogue import CatalogueView


# The Router bounds what is under way; a limit here would only queue a second time.
@serve.deployment(name=names.TOKENIZER, max_ongoing_requests=100_000, ray_actor_options={"num_cpus": 0}, health_check_period_s=2)
class Tokenizer:
    """Encodes prompts and decodes ids of every model in the catalogue."""

    async def __init__(self, catalogue: CatalogueView):
        """Serve awaits this: a replica is ready when its view of the catalogue is."""
        write_logs()
        await catalogue.start()
        self._encoders = Encoders(catalogue)

    async def encode(self, request: EncodeRequest) -> Encoded:
        """Token ids of a prompt; raises BadRequest, PromptTooLong, UnknownModel or ModelNotReady."""
        return await self._encoders.encode(request)

    async def decode(self, model: str, ids: tuple[int, ...]) -> str:
        """Text of token ids, special tokens included; raises BadRequest, UnknownModel or ModelNotReady."""
        return await self._encoders.decode(model, ids)
