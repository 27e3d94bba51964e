"""Text to token ids and back, without generating."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import Field, model_validator

from deployments.wire.body import Reply, RequestBody, fault
from deployments.wire.message import MessageBody, check_conversation
from deployments.wire.sampling import TokenId


class TokenizeRequest(RequestBody):
    """Body of POST /tokenize: exactly one of ``prompt`` (as it is) and ``messages`` (chat template applied)."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "add_special_tokens": (), "return_token_strs": (False,), "continue_final_message": (False,), "tools": ([],),
        "chat_template": (), "chat_template_kwargs": ({},),
    }  # fmt: skip

    model: str = Field("default", min_length=1)
    prompt: str | None = None
    messages: list[MessageBody] | None = Field(None, min_length=1)
    add_generation_prompt: bool = True

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.prompt is None) == (self.messages is None):
            raise fault("value", "Give exactly one of 'prompt' and 'messages'.", "prompt")
        check_conversation(self.messages or [], takes_prefix=False)
        return self


class TokenizeReply(Reply):
    """Token ids of a prompt."""

    count: int
    max_model_len: int
    tokens: list[int]


class DetokenizeRequest(RequestBody):
    """Body of POST /detokenize."""

    model: str = Field("default", min_length=1)
    tokens: list[TokenId]


class DetokenizeReply(Reply):
    """Text of token ids, special tokens included."""

    prompt: str
