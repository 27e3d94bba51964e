"""The models that are served, as the two APIs list them."""

from __future__ import annotations

from typing import Literal

from cluster.spec import ModelSpec
from deployments.wire.body import Reply

_OWNER = "fairshard"


class ModelReply(Reply):
    """One model as OpenAI lists it; ``max_model_len`` (tokens of prompt and completion) is a common extension."""

    id: str
    object: Literal["model"]
    created: int
    owned_by: str
    max_model_len: int

    @classmethod
    def of(cls, model: ModelSpec, created: int) -> ModelReply:
        """The listing of ``model``."""
        return cls(id=model.name, object="model", created=created, owned_by=_OWNER, max_model_len=model.context_length)


class DeepSeekModelReply(Reply):
    """One model as DeepSeek lists it, with OpenAI's ``created`` besides."""

    id: str
    object: Literal["model"]
    created: int
    owned_by: str
    name: str
    context_window: int
    max_output_tokens: int
    input_modalities: list[str]
    output_modalities: list[str]

    @classmethod
    def of(cls, model: ModelSpec, created: int) -> DeepSeekModelReply:
        """The listing of ``model``; a completion may fill the context but for one prompt token."""
        return cls(
            id=model.name, object="model", created=created, owned_by=_OWNER, name=model.name, context_window=model.context_length,
            max_output_tokens=model.context_length - 1, input_modalities=["text"], output_modalities=["text"],
        )  # fmt: skip


class ModelListReply(Reply):
    """All models."""

    object: Literal["list"]
    data: list[ModelReply | DeepSeekModelReply]
