"""A token stream in, a text stream out. Knows no Ray."""

from __future__ import annotations

from collections.abc import AsyncIterator

from cluster.errors import EngineFailed
from deployments.filter.detokenizer import Decoder
from deployments.filter.text_stream import TextStream
from deployments.messages import Admitted, GenerateRequest, TextDelta, TokenDelta


async def to_text(
    tokens: AsyncIterator[Admitted | TokenDelta], request: GenerateRequest, decoder: Decoder, skip_special_tokens: bool = True
) -> AsyncIterator[Admitted | TextDelta]:
    """``Admitted`` as it comes, then text deltas, each choice's last with a ``finish_reason``.

    Stops reading ``tokens`` when every choice has ended, by stop strings before the replica ended them all; who opened
    them closes them. Raises EngineFailed when they end before the last delta.
    """
    choices = [TextStream(request, decoder, skip_special_tokens, index) for index in range(request.n)]
    num_generating = len(choices)
    async for item in tokens:
        if isinstance(item, Admitted):
            yield item
            continue
        num_generating -= item.finish_reason is not None
        choice = choices[item.index]
        # One choice cannot be cancelled alone: after its stop string it generates in vain while others go on.
        delta = None if choice.finished else choice.feed(item)
        if delta is not None:
            yield delta
        if num_generating and all(choice.finished for choice in choices):
            return
    if not all(choice.finished for choice in choices):
        raise EngineFailed("The model's replica ended the stream before its last token.", retry_after_s=1)
