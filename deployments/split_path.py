"""``path: split``: text goes through the Tokenizer and Filter deployments, which scale by themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

from ray.serve.handle import DeploymentHandle

from deployments.handles import CALL, STREAM, called, opened
from deployments.messages import Admitted, Encoded, EncodeRequest, GenerateRequest, TextDelta


class SplitPath:
    """A ``TextPath`` over handles of the Tokenizer and the Filter."""

    def __init__(self, tokenizer: DeploymentHandle[Any], filter: DeploymentHandle[Any]):
        self._tokenizer, self._filter = tokenizer, filter  # Serve replaces bound applications by handles after this

    async def start(self) -> None:
        """Make the handles ready; the deployments start by themselves."""
        self._tokenizer, self._filter = self._tokenizer.options(**CALL), self._filter.options(**STREAM)

    async def encode(self, request: EncodeRequest) -> Encoded:
        """Token ids of a prompt, from the Tokenizer."""
        return await called(self._tokenizer.encode.remote(request))

    async def decode(self, model: str, ids: tuple[int, ...]) -> str:
        """Text of token ids, from the Tokenizer."""
        return await called(self._tokenizer.decode.remote(model, ids))

    def stream(self, request: GenerateRequest) -> AbstractAsyncContextManager[AsyncIterator[Admitted | TextDelta]]:
        """The Filter's stream; leaving it cancels the Filter, which cancels the engine."""
        return opened(self._filter.stream.remote(request))
