"""Token counts as the two APIs write them."""

from __future__ import annotations

from typing import Any

from deployments.messages import Usage
from deployments.wire.body import Reply


class PromptTokensDetails(Reply):
    """What of the prompt came from the prefix cache."""

    cached_tokens: int


class CompletionTokensDetails(Reply):
    """What of the completion is reasoning."""

    reasoning_tokens: int


class UsageReply(Reply):
    """Usage as OpenAI writes it; the completion's details are absent where nothing reasoned."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails
    completion_tokens_details: CompletionTokensDetails | None = None

    @classmethod
    def of(cls, usage: Usage) -> UsageReply:
        """The reply's form of ``usage``."""
        return cls(**_counts(usage))


class DeepSeekUsageReply(UsageReply):
    """Usage as DeepSeek writes it: hit and miss add up to the prompt."""

    prompt_cache_hit_tokens: int
    prompt_cache_miss_tokens: int

    @classmethod
    def of(cls, usage: Usage) -> DeepSeekUsageReply:
        """The reply's form of ``usage``."""
        hit = usage.cached_tokens
        return cls(**_counts(usage), prompt_cache_hit_tokens=hit, prompt_cache_miss_tokens=usage.prompt_tokens - hit)


AnyUsage = DeepSeekUsageReply | UsageReply  # the union keeps pydantic from writing only the base's fields


def _counts(usage: Usage) -> dict[str, Any]:
    counts: dict[str, Any] = {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.prompt_tokens + usage.completion_tokens,
        "prompt_tokens_details": PromptTokensDetails(cached_tokens=usage.cached_tokens),
    }
    if usage.reasoning_tokens is None:
        return counts
    return {**counts, "completion_tokens_details": CompletionTokensDetails(reasoning_tokens=usage.reasoning_tokens)}
