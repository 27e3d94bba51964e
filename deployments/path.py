"""The way of a request's text and tokens between the Router and the model, as the Router sees it.

``SplitPath`` goes through the Tokenizer and Filter deployments, ``FusedPath`` runs the same classes inside the Router;
``app.py`` chooses. The Router knows only this protocol.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from deployments.messages import Admitted, Encoded, EncodeRequest, GenerateRequest, TextDelta


class TextPath(Protocol):
    """Text in, text out. Every method raises ``RequestError`` subclasses only."""

    async def encode(self, request: EncodeRequest) -> Encoded:
        """Token ids of a prompt; raises BadRequest when the template or an id is not possible."""
        ...

    async def decode(self, model: str, ids: tuple[int, ...]) -> str:
        """Text of token ids, special tokens included."""
        ...

    def stream(self, request: GenerateRequest) -> AbstractAsyncContextManager[AsyncIterator[Admitted | TextDelta]]:
        """Open the one stream of a request: first ``Admitted``, then deltas, the last with a ``finish_reason``.

        Leaving the context at any point cancels the request down to the engine, which frees its blocks before its next
        step. Errors before ``Admitted`` are raised by the first iteration.
        """
        ...
