"""Text completions: the request, the whole reply, the chunks of a streamed one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, TypeAdapter, ValidationError

from deployments.wire.body import Reply, fault
from deployments.wire.sampling import SamplingBody, TokenId
from deployments.wire.usage import AnyUsage

_TOKEN_IDS = TypeAdapter(list[TokenId])


def one_prompt(value: Any) -> str | list[int]:
    """The one prompt in ``value``: a string, a list of token ids, or a list that holds exactly one of those."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and isinstance(value[0], str | list):
        if len(value) > 1:
            raise fault("unsupported", "Several prompts in one request are not supported by this server yet; send one at a time.")
        value = value[0]
        if isinstance(value, str):
            return value
    try:
        return _TOKEN_IDS.validate_python(value, strict=True)
    except ValidationError:
        raise fault("value", "'prompt' must be a string, a list of token ids, or a list with one string.") from None


class CompletionRequest(SamplingBody):
    """Body of POST /v1/completions."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {**SamplingBody.unsupported, "suffix": ("",), "echo": (False,)}

    prompt: Annotated[str | list[int], BeforeValidator(one_prompt)]


class CompletionChoice(Reply):
    """The one answer, or its share of a chunk."""

    index: int
    text: str
    logprobs: None
    finish_reason: str | None


class CompletionReply(Reply):
    """A whole text completion; a chunk has the same shape, and ``choices`` is empty in the usage chunk."""

    id: str
    object: Literal["text_completion"]
    created: int
    model: str
    system_fingerprint: str
    choices: list[CompletionChoice]
    usage: AnyUsage | None = None
