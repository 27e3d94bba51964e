"""A token stream in, a text stream out. Knows no Ray."""

from __future__ import annotations

from collections.abc import AsyncIterator

from cluster.errors import EngineFailed
from deployments.filter.detokenizer import Detokenizer
from deployments.filter.text_stream import TextStream
from deployments.messages import Admitted, GenerateRequest, TextDelta, TokenDelta


async def to_text(
    tokens: AsyncIterator[Admitted | TokenDelta], request: GenerateRequest, detokenizer: Detokenizer
) -> AsyncIterator[Admitted | TextDelta]:
    """``Admitted`` as it comes, then text deltas, the last with a ``finish_reason``.

    Stops reading ``tokens`` when a stop string is complete; who opened them closes them. Raises EngineFailed when they
    end before the last delta.
    """
    stream = TextStream(request, detokenizer)
    async for item in tokens:
        if isinstance(item, Admitted):
            yield item
            continue
        delta = stream.feed(item)
        if delta is not None:
            yield delta
        if stream.stopped_early:
            return
    if not stream.finished:
        raise EngineFailed("the model's replica ended the stream before its last token", retry_after_s=1)
