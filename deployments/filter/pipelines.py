"""Text streams from every model in the catalogue."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cluster.models.registry import resolve
from cluster.models.shelf import Catalogue, ModelShelf
from cluster.models.tokenizer_files import load_tokenizer
from cluster.spec import ModelSpec
from deployments.filter.detokenizer import Decoder
from deployments.filter.parsing.families import response_template
from deployments.filter.pipeline import to_text
from deployments.filter.replica_stream import Models, replica_stream
from deployments.messages import Admitted, GenerateRequest, TextDelta

if TYPE_CHECKING:
    from deployments.filter.parsing.reply_format import ReplyFormat


class Pipelines:
    """Opens a replica's stream for each request and turns it into text; the Filter deployment and the fused path share it."""

    def __init__(self, catalogue: Catalogue, models: Models):
        self._catalogue, self._models = catalogue, models
        self._forms: ModelShelf[TextForm] = ModelShelf(catalogue, load_text_form)

    async def stream(self, request: GenerateRequest) -> AsyncIterator[Admitted | TextDelta]:
        """``Admitted``, then text deltas, the last with a ``finish_reason``; raises RequestError subclasses only.

        Close it (``aclosing``) on every way out: that cancels the request on the replica.
        """
        form = await self._forms.get(request.model)
        skip_special_tokens = self._catalogue.snapshot.spec.filter.skip_special_tokens
        async with (
            aclosing(replica_stream(self._models, request)) as tokens,
            aclosing(to_text(tokens, request, form.decoder, skip_special_tokens, form.reply_format)) as texts,
        ):
            async for item in texts:
                yield item


@dataclass(frozen=True, slots=True)
class TextForm:
    """What a model's ids stand for, and how it writes answers that are more than text (None: it does not, or is unknown)."""

    decoder: Decoder
    reply_format: ReplyFormat | None


def load_text_form(model: ModelSpec) -> TextForm:
    """The model's text form, read from its source; raises LaunchError."""
    directory = resolve(model.source, weights=False)
    decoder, template = Decoder(load_tokenizer(directory)), response_template(directory)
    if template is None:
        return TextForm(decoder, None)
    from deployments.filter.parsing.reply_format import ReplyFormat  # here: it takes parts of transformers, 0.7 s and 30 MB

    return TextForm(decoder, ReplyFormat(template))
