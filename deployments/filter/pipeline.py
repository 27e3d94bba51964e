"""A token stream in, a text stream out. Knows no Ray."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from cluster.errors import BadRequest, EngineFailed
from deployments.filter.detokenizer import Decoder
from deployments.filter.text_stream import TextStream
from deployments.messages import Admitted, GenerateRequest, TextDelta, TokenDelta

if TYPE_CHECKING:
    from deployments.filter.parsing.reply_format import ReplyFormat


async def to_text(
    tokens: AsyncIterator[Admitted | TokenDelta],
    request: GenerateRequest,
    decoder: Decoder,
    skip_special_tokens: bool = True,
    reply_format: ReplyFormat | None = None,
) -> AsyncIterator[Admitted | TextDelta]:
    """``Admitted`` as it comes, then text deltas, each choice's last with a ``finish_reason``.

    Stops reading ``tokens`` when every choice has ended, by stop strings before the replica ended them all; who opened
    them closes them. Raises EngineFailed when they end before the last delta, and BadRequest at once when the model has no
    way to write the tool calls that the request offers.
    """
    choices = open_streams(request, decoder, skip_special_tokens, reply_format)
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


def open_streams(
    request: GenerateRequest, decoder: Decoder, skip_special_tokens: bool, reply_format: ReplyFormat | None
) -> list[TextStream]:
    """The stream of each choice: parsed where the answer may be more than text, plain otherwise."""
    if request.reply is not None and request.reply.tools is not None and (reply_format is None or not reply_format.has_calls):
        raise BadRequest("This model writes tool calls in no form that is known here; leave out 'tools'.", "tools")
    if request.reply is None or reply_format is None or not reply_format.applies_to(request.reply):
        return [TextStream(request, decoder, skip_special_tokens, index) for index in range(request.n)]
    from deployments.filter.parsing.parsed_stream import ParsedStream  # here, as in `load_text_form`

    opening = reply_format.opening(request.prompt_ids, decoder.decode)
    return [ParsedStream(request, decoder, reply_format, opening, skip_special_tokens, index) for index in range(request.n)]
