"""Chat completions: the request, the whole reply, the chunks of a streamed one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

import orjson
from pydantic import BeforeValidator, Field, model_validator

from deployments.engine.sampling_params import MAX_TOP_LOGPROBS
from deployments.wire.body import Reply, RequestBody, fault
from deployments.wire.logprobs import ChatLogprobs
from deployments.wire.message import MessageBody, check_conversation
from deployments.wire.sampling import SamplingBody
from deployments.wire.tool import MAX_TOOLS, ToolBody, ToolCallReply
from deployments.wire.usage import AnyUsage


def _known_choice(value: Any) -> Any:
    if value == "required" or isinstance(value, dict):
        raise fault("unsupported", '\'tool_choice\' may be "none" or "auto" only: a call cannot be enforced by this server yet.')
    return value


class ThinkingBody(RequestBody):
    """DeepSeek's switch of reasoning."""

    type: Literal["enabled", "disabled"]


class ChatRequest(SamplingBody):
    """Body of POST /v1/chat/completions and /chat/completions."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        **SamplingBody.unsupported,
        "functions": ([],), "function_call": ("none",), "best_of": (1,), "response_format": ({"type": "text"},),
        "modalities": (["text"],), "audio": (), "prediction": (), "verbosity": (), "web_search_options": (),
        "add_generation_prompt": (True,), "continue_final_message": (False,), "chat_template": (), "chat_template_kwargs": ({},),
    }  # fmt: skip
    takes_prefix: ClassVar[bool] = False

    messages: list[MessageBody] = Field(min_length=1)
    tools: list[ToolBody] | None = Field(None, max_length=MAX_TOOLS)
    tool_choice: Annotated[Literal["none", "auto"] | None, BeforeValidator(_known_choice)] = None
    thinking: ThinkingBody | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = Field(None, ge=0, le=MAX_TOP_LOGPROBS)

    @model_validator(mode="after")
    def _logprobs_agree(self) -> Self:
        if self.top_logprobs and not self.logprobs:
            raise fault("value", "'top_logprobs' may be given only with 'logprobs': true.", "top_logprobs")
        return self

    @model_validator(mode="after")
    def _conversation_makes_sense(self) -> Self:
        check_conversation(self.messages, self.takes_prefix)
        return self

    @model_validator(mode="after")
    def _tools_agree(self) -> Self:
        if self.tool_choice == "auto" and not self.tools:
            raise fault("value", "'tool_choice' may be \"auto\" only with 'tools'.", "tool_choice")
        names = [tool.function.name for tool in self.tools or ()]
        for at, name in enumerate(names):
            if name in names[:at]:
                raise fault("value", f"Two tools have the name '{name}'.", f"tools[{at}].function.name")
        return self

    @property
    def callable_tools(self) -> str | None:
        """The JSON list of the tools that may be called, None when none may."""
        if not self.tools or self.tool_choice == "none":
            return None
        return orjson.dumps([tool.model_dump(exclude_unset=True) for tool in self.tools]).decode()

    @property
    def thinks(self) -> bool | None:
        """Whether reasoning is asked for, None when that is left to the model; ``thinking`` goes before ``reasoning_effort``."""
        if self.thinking is not None:
            return self.thinking.type == "enabled"
        return None if self.reasoning_effort is None else self.reasoning_effort != "none"

    @property
    def num_logprobs(self) -> int | None:
        """How many alternatives to tell for each token; None for not even the token's own log-probability."""
        return (self.top_logprobs or 0) if self.logprobs else None


class BetaChatRequest(ChatRequest):
    """Body of POST /beta/chat/completions, where the last message may be the beginning of the answer."""

    takes_prefix: ClassVar[bool] = True


class MessageReply(Reply):
    """The assistant's message; ``content`` is null when there are calls alone."""

    role: Literal["assistant"]
    content: str | None
    reasoning_content: str = ""
    tool_calls: list[ToolCallReply] | None = None


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
    content: str | None = ""
    reasoning_content: str = ""
    tool_calls: list[ToolCallReply] | None = None


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
