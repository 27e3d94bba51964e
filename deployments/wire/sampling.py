"""The parameters that chat and text completions share: how tokens are chosen, when to stop, how to deliver."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, Field, model_validator

from deployments.engine.sampling_params import MAX_LOGIT_BIASES, MAX_STOP_TOKEN_IDS
from deployments.wire.body import RequestBody, fault

TokenId = Annotated[int, Field(ge=0, lt=2**31)]
MAX_CHOICES = 128  # of one request, over all its prompts
_MAX_STOPS = 16
_MAX_STOP_CHARS = 1024  # the Filter builds an automaton of them while other streams wait
_MAX_BIAS = 100


def _stop_list(value: Any) -> Any:
    if value is None:
        return []
    stops = [value] if isinstance(value, str) else value
    if not isinstance(stops, list) or not all(isinstance(stop, str) and stop for stop in stops):
        raise fault("value", "'stop' must be a non-empty string or a list of non-empty strings.")
    if len(stops) > _MAX_STOPS:
        raise fault("value", f"'stop' takes at most {_MAX_STOPS} strings, got {len(stops)}.")
    if any(len(stop) > _MAX_STOP_CHARS for stop in stops):
        raise fault("value", f"A stop string may have at most {_MAX_STOP_CHARS} characters.")
    return stops


def _biases(value: Any) -> Any:
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(_is_bias(token, bias) for token, bias in value.items()):
        raise fault("value", f"'logit_bias' must map token ids to numbers from -{_MAX_BIAS} to {_MAX_BIAS}.")
    if len(value) > MAX_LOGIT_BIASES:
        raise fault("value", f"'logit_bias' takes at most {MAX_LOGIT_BIASES} tokens, got {len(value)}.")
    return {int(token): float(bias) for token, bias in value.items()}


def _is_bias(token: str, bias: Any) -> bool:
    is_id = token.isascii() and token.isdecimal() and len(token) < 10
    return is_id and type(bias) in (int, float) and -_MAX_BIAS <= bias <= _MAX_BIAS


class StreamOptions(RequestBody):
    """What a stream carries besides text."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {"include_obfuscation": (False,), "continuous_usage_stats": (False,)}

    include_usage: bool | None = None


class SamplingBody(RequestBody):
    """The shared part of a completion request.

    ``top_k``, ``min_p``, ``typical_p``, ``repetition_penalty``, ``min_tokens``, ``stop_token_ids`` and ``ignore_eos`` are
    extensions. The last group is accepted because it changes no answer here: who calls is known by the key alone, and
    nothing is stored; ``parallel_tool_calls`` counts in chats with tools.
    """

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {
        "prompt_logprobs": (), "use_beam_search": (False,), "guided_json": (), "guided_regex": (), "guided_choice": (),
        "structured_outputs": (), "moderation": (),
    }  # fmt: skip

    model: str = Field(min_length=1)
    max_tokens: int | None = Field(None, ge=1, lt=2**31)
    max_completion_tokens: int | None = Field(None, ge=1, lt=2**31)
    temperature: float | None = Field(None, ge=0, le=2)
    top_p: float | None = Field(None, gt=0, le=1)
    top_k: int | None = Field(None, ge=-1, lt=2**31)
    min_p: float | None = Field(None, ge=0, le=1)
    typical_p: float | None = Field(None, gt=0, le=1)
    presence_penalty: float | None = Field(None, ge=-2, le=2)
    frequency_penalty: float | None = Field(None, ge=-2, le=2)
    repetition_penalty: float | None = Field(None, gt=0, le=10)
    logit_bias: Annotated[dict[int, float], BeforeValidator(_biases)] = Field(default_factory=dict)
    min_tokens: int | None = Field(None, ge=0, lt=2**31)
    n: int | None = Field(None, ge=1, le=MAX_CHOICES)
    seed: int | None = Field(None, ge=-(2**63), lt=2**63)
    stop: Annotated[list[str], BeforeValidator(_stop_list)] = Field(default_factory=list)
    stop_token_ids: list[TokenId] | None = Field(None, max_length=MAX_STOP_TOKEN_IDS)
    ignore_eos: bool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None

    user: str | None = None
    user_id: str | None = Field(None, pattern=r"^[A-Za-z0-9_-]{1,512}$")
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None
    service_tier: str | None = None
    metadata: dict[str, str] | None = None
    store: bool | None = None
    parallel_tool_calls: bool | None = None

    @model_validator(mode="after")
    def _agree(self) -> Self:
        both = None not in (self.max_tokens, self.max_completion_tokens)
        if both and self.max_tokens != self.max_completion_tokens:
            raise fault("value", "'max_tokens' and 'max_completion_tokens' mean the same; give one.", "max_completion_tokens")
        if self.stream_options is not None and not self.stream:
            raise fault("value", "'stream_options' may be given only with 'stream': true.", "stream_options")
        if self.min_tokens and self.token_limit is not None and self.min_tokens > self.token_limit:
            raise fault("value", f"'min_tokens' exceeds the {self.token_limit} tokens that may come at most.", "min_tokens")
        return self

    @property
    def token_limit(self) -> int | None:
        """Most completion tokens, None when the client named no number."""
        return self.max_tokens if self.max_completion_tokens is None else self.max_completion_tokens

    @property
    def include_usage(self) -> bool:
        """Whether ``stream_options.include_usage`` is on."""
        return bool(self.stream_options and self.stream_options.include_usage)
