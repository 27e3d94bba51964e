"""Chat completions: the request, the whole reply, the chunks of a streamed one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from deployments.engine.sampling_params import MAX_TOP_LOGPROBS
from deployments.wire.body import Reply, fault
from deployments.wire.logprobs import ChatLogprobs
from deployments.wire.message import MessageBody
from deployments.wire.sampling import SamplingBody
from deployments.wire.usage import AnyUsage


class ChatRequest(SamplingBody):
    """Body of POST /v1/chat/completions and /chat/completions."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        **SamplingBody.unsupported,
        "tools": ([],), "tool_choice": ("none",), "functions": ([],), "function_call": ("none",), "best_of": (1,),
        "response_format": ({"type": "text"},), "thinking": ({"type": "disabled"},), "reasoning_effort": ("none",),
        "modalities": (["text"],), "audio": (), "prediction": (), "verbosity": (), "web_search_options": (),
        "add_generation_prompt": (True,), "continue_final_message": (False,), "chat_template": (), "chat_template_kwargs": ({},),
    }  # fmt: skip

    messages: list[MessageBody] = Field(min_length=1)
    logprobs: bool | None = None
    top_logprobs: int | None = Field(None, ge=0, le=MAX_TOP_LOGPROBS)

    @model_validator(mode="after")
    def _logprobs_agree(self) -> Self:
        if self.top_logprobs and not self.logprobs:
            raise fault("value", "'top_logprobs' may be given only with 'logprobs': true.", "top_logprobs")
        return self

    @property
    def num_logprobs(self) -> int | None:
        """How many alternatives to tell for each token; None for not even the token's own log-probability."""
        return (self.top_logprobs or 0) if self.logprobs else None


class MessageReply(Reply):
    """The assistant's message."""

    role: Literal["assistant"]
    content: str


class ChatChoice(Reply):
    """One answer of a whole reply."""

    index: int
    message: MessageReply
    logprobs: ChatLogprobs | None
    finish_reason: str


class ChatReply(Reply):
    """A whole chat completion."""

    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    system_fingerprint: str
    choices: list[ChatChoice]
    usage: AnyUsage


class Delta(Reply):
    """What a chunk adds to the message."""

    role: Literal["assistant"] | None = None
    content: str = ""


class ChunkChoice(Reply):
    """One answer's share of a chunk."""

    index: int
    delta: Delta
    logprobs: ChatLogprobs | None
    finish_reason: str | None


class ChatChunk(Reply):
    """One event of a streamed chat completion; ``choices`` is empty in OpenAI's usage chunk."""

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    system_fingerprint: str
    choices: list[ChunkChoice]
    usage: AnyUsage | None = None
