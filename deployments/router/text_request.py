"""What a client asks for, whatever transport brought it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

from deployments.engine.sampling_params import SamplingParams
from deployments.messages import NO_OPTIONS, ChatMessage, EncodeRequest, ReplyForm, TemplateOptions
from deployments.wire.chat import ChatRequest
from deployments.wire.completion import CompletionRequest
from deployments.wire.sampling import SamplingBody

_PLAIN = SamplingParams(max_tokens=1)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Exactly one of ``messages``, with ``options``, ``text``, possibly with a ``suffix``, and ``ids``."""

    messages: tuple[ChatMessage, ...] | None = None
    text: str | None = None
    ids: tuple[int, ...] | None = None
    options: TemplateOptions = NO_OPTIONS
    suffix: str | None = None

    @property
    def param(self) -> str:
        """The request field that holds the prompt, for error messages."""
        return "prompt" if self.messages is None else "messages"

    def to_encode(self, model: str, add_generation_prompt: bool = True) -> EncodeRequest:
        """The same for the Tokenizer of ``model``."""
        return EncodeRequest(model, self.messages, self.text, self.ids, add_generation_prompt, self.options, self.suffix)


@dataclass(frozen=True, slots=True)
class TextRequest:
    """Prompts, and how to continue each of them in ``n`` choices, the best of ``best_of`` (None: of as many).

    ``max_tokens`` None means the model's default, ``seed`` None means any; what ``sampling`` says of those two counts for
    nothing. With a seed every prompt has the answer that it would have alone. ``echo``: a choice's text begins with its
    prompt. ``tells_logprobs``: they are for the client, not only to find the best choices. ``reply``: what a chat's answer
    may be beside text.
    """

    model: str
    prompts: tuple[Prompt, ...]
    max_tokens: int | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    n: int = 1
    sampling: SamplingParams = _PLAIN
    best_of: int | None = None
    echo: bool = False
    tells_logprobs: bool = False
    reply: ReplyForm | None = None

    @property
    def num_candidates(self) -> int:
        """Choices that are generated for each prompt; those of prompt ``p`` have the indices from ``p * num_candidates`` on."""
        return self.best_of or self.n

    @property
    def num_choices(self) -> int:
        """Choices that the client gets, of all prompts together."""
        return len(self.prompts) * self.n

    def to_sampling(self, max_tokens: int) -> SamplingParams:
        """The engine's settings, with a seed drawn if the client gave none."""
        seed = secrets.randbits(63) if self.seed is None else self.seed
        return replace(self.sampling, max_tokens=max_tokens, min_tokens=min(self.sampling.min_tokens, max_tokens), seed=seed)


def from_chat(body: ChatRequest) -> TextRequest:
    """The request that a chat completion's body makes."""
    tools = body.callable_tools
    options = TemplateOptions(tools, body.thinks, body.reasoning_effort)
    prompt = Prompt(messages=tuple(message.to_message() for message in body.messages), options=options)
    reply = ReplyForm(tools, parallel=body.parallel_tool_calls is not False)
    return replace(_request(body, (prompt,), body.num_logprobs), reply=reply)


def from_completion(body: CompletionRequest) -> TextRequest:
    """The request that a text completion's body makes."""
    suffix = body.suffix or None
    prompts = [Prompt(text=one, suffix=suffix) if isinstance(one, str) else Prompt(ids=tuple(one)) for one in body.prompt]
    request = _request(body, tuple(prompts), body.num_logprobs)
    sampling, best_of = request.sampling, body.best_of or request.n
    if body.echo:
        sampling = replace(sampling, prompt_logprobs=body.logprobs)
    if best_of > request.n:
        sampling = replace(sampling, logprobs=body.logprobs or 0)
    return replace(request, sampling=sampling, best_of=best_of, echo=bool(body.echo))


def _request(body: SamplingBody, prompts: tuple[Prompt, ...], logprobs: int | None) -> TextRequest:
    return TextRequest(
        model=body.model,
        prompts=prompts,
        max_tokens=body.token_limit,
        seed=body.seed,
        stop=tuple(body.stop),
        n=body.n or 1,
        sampling=_sampling(body, logprobs),
        tells_logprobs=logprobs is not None,
    )


def _sampling(body: SamplingBody, logprobs: int | None) -> SamplingParams:
    return SamplingParams(
        max_tokens=_PLAIN.max_tokens,
        temperature=1.0 if body.temperature is None else body.temperature,
        top_p=1.0 if body.top_p is None else body.top_p,
        top_k=max(0, body.top_k or 0),
        stop_token_ids=tuple(body.stop_token_ids or ()),
        ignore_eos=bool(body.ignore_eos),
        min_p=body.min_p or 0.0,
        typical_p=1.0 if body.typical_p is None else body.typical_p,
        presence_penalty=body.presence_penalty or 0.0,
        frequency_penalty=body.frequency_penalty or 0.0,
        repetition_penalty=1.0 if body.repetition_penalty is None else body.repetition_penalty,
        logit_bias=tuple(body.logit_bias.items()),
        min_tokens=body.min_tokens or 0,
        logprobs=logprobs,
    )
