"""Chat completions: the request, the whole reply, the chunks of a streamed one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from deployments.wire.body import Reply
from deployments.wire.message import MessageBody
from deployments.wire.sampling import SamplingBody
from deployments.wire.usage import AnyUsage


class ChatRequest(SamplingBody):
    """Body of POST /v1/chat/completions and /chat/completions."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        **SamplingBody.unsupported,
        "tools": ([],), "tool_choice": ("none",), "functions": ([],), "function_call": ("none",), "top_logprobs": (0,),
        "response_format": ({"type": "text"},), "thinking": ({"type": "disabled"},), "reasoning_effort": ("none",),
        "modalities": (["text"],), "audio": (), "prediction": (), "verbosity": (), "web_search_options": (),
        "add_generation_prompt": (True,), "continue_final_message": (False,), "chat_template": (), "chat_template_kwargs": ({},),
    }  # fmt: skip

    messages: list[MessageBody] = Field(min_length=1)


class MessageReply(Reply):
    """The assistant's message."""

    role: Literal["assistant"]
    content: str


class ChatChoice(Reply):
    """The one answer of a whole reply."""

    index: int
    message: MessageReply
    logprobs: None
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
    """The one answer's share of a chunk."""

    index: int
    delta: Delta
    logprobs: None
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
