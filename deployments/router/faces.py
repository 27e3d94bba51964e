"""Where the two APIs contradict each other. The path decides: /v1 speaks OpenAI's form, bare paths DeepSeek's."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from deployments.wire.model_list import DeepSeekModelReply, ModelReply
from deployments.wire.usage import DeepSeekUsageReply, UsageReply


@dataclass(frozen=True, slots=True)
class Face:
    """One API's form.

    ``usage_rides``: a stream's usage always rides on the chunk with the finish_reason; else it comes in a chunk of its
    own, and only if asked for. Never both: clients that add up usage over chunks would count it twice.
    ``keep_alive``: a queued request is told so, which fixes the status at 200 before its outcome is known.
    """

    usage: type[UsageReply]
    model: type[ModelReply] | type[DeepSeekModelReply]
    usage_rides: bool
    keep_alive: bool
    prefixed_ids: bool
    empty_logprobs: str  # the list of log-probabilities beside the content's that this API has

    def new_id(self, prefix: str) -> str:
        """A unique id of an answer."""
        unique = uuid.uuid4()
        return prefix + unique.hex if self.prefixed_ids else str(unique)


OPENAI = Face(
    usage=UsageReply,
    model=ModelReply,
    usage_rides=False,
    keep_alive=False,
    prefixed_ids=True,
    empty_logprobs="refusal",
)
DEEPSEEK = Face(
    usage=DeepSeekUsageReply,
    model=DeepSeekModelReply,
    usage_rides=True,
    keep_alive=True,
    prefixed_ids=False,
    empty_logprobs="reasoning_content",
)
