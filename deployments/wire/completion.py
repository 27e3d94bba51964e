"""Text completions: the request, the whole reply, the chunks of a streamed one."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, TypeAdapter, ValidationError, model_validator

from deployments.engine.sampling_params import MAX_TOP_LOGPROBS
from deployments.wire.body import Reply, fault
from deployments.wire.logprobs import CompletionLogprobs
from deployments.wire.sampling import MAX_CHOICES, SamplingBody, TokenId
from deployments.wire.usage import AnyUsage

_TOKEN_IDS = TypeAdapter(list[TokenId])
OnePrompt = str | list[int]


def prompt_list(value: Any) -> list[OnePrompt]:
    """The prompts in ``value``: a string, a list of token ids, or a list of either."""
    if isinstance(value, list) and value and isinstance(value[0], str | list):
        if len(value) > MAX_CHOICES:
            raise fault("value", f"'prompt' takes at most {MAX_CHOICES} prompts, got {len(value)}.")
        return [_one_prompt(one) for one in value]
    return [_one_prompt(value)]


def _one_prompt(value: Any) -> OnePrompt:
    if isinstance(value, str):
        return value
    try:
        return _TOKEN_IDS.validate_python(value, strict=True)
    except ValidationError:
        raise fault("value", "'prompt' must be a string, a list of token ids, or a list of those.") from None


def _number_of_logprobs(value: Any) -> Any:
    return None if value is False else value  # chat's way to say none, which clients send here too


class CompletionRequest(SamplingBody):
    """Body of POST /v1/completions and /beta/completions: ``n`` choices for each prompt, those of the first prompt first.

    With a ``suffix`` a choice is what belongs between prompt and suffix.
    """

    prompt: Annotated[list[OnePrompt], BeforeValidator(prompt_list)]
    logprobs: Annotated[int | None, BeforeValidator(_number_of_logprobs)] = Field(None, ge=0, le=MAX_TOP_LOGPROBS)
    echo: bool | None = None
    suffix: str | None = None
    best_of: int | None = Field(None, ge=1, le=MAX_CHOICES)

    @model_validator(mode="after")
    def _choices_agree(self) -> Self:
        n = self.n or 1
        best_of = n if self.best_of is None else self.best_of
        if best_of < n:
            raise fault("value", f"'best_of' must be at least 'n', which is {n}.", "best_of")
        if best_of > n and (self.stream or self.echo):
            other = "stream" if self.stream else "echo"
            raise fault("value", f"'best_of' above 'n' cannot be combined with '{other}': true.", "best_of")
        if len(self.prompt) * best_of > MAX_CHOICES:
            message = f"{len(self.prompt)} prompts of {best_of} choices each are more than {MAX_CHOICES} choices."
            raise fault("value", message, "n" if best_of == n else "best_of")
        return self

    @model_validator(mode="after")
    def _suffix_agrees(self) -> Self:
        if self.suffix and not all(isinstance(prompt, str) for prompt in self.prompt):
            raise fault("value", "With 'suffix' a prompt must be a string.", "prompt")
        if self.suffix and self.echo:
            raise fault("value", "'suffix' cannot be combined with 'echo': true.", "suffix")
        return self

    @property
    def num_logprobs(self) -> int | None:
        """How many alternatives to tell for each token; None for not even the token's own log-probability."""
        return self.logprobs


class CompletionChoice(Reply):
    """One answer, or its share of a chunk."""

    index: int
    text: str
    logprobs: CompletionLogprobs | None
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
