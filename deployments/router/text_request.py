"""What a client asks for, whatever transport brought it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from deployments.engine.sampling_params import SamplingParams
from deployments.messages import ChatMessage, EncodeRequest
from deployments.wire.chat import ChatRequest
from deployments.wire.completion import CompletionRequest
from deployments.wire.sampling import SamplingBody


@dataclass(frozen=True, slots=True)
class Prompt:
    """Exactly one of ``messages``, ``text`` and ``ids``."""

    messages: tuple[ChatMessage, ...] | None = None
    text: str | None = None
    ids: tuple[int, ...] | None = None

    @property
    def param(self) -> str:
        """The request field that holds the prompt, for error messages."""
        return "prompt" if self.messages is None else "messages"

    def to_encode(self, model: str, add_generation_prompt: bool = True) -> EncodeRequest:
        """The same for the Tokenizer of ``model``."""
        return EncodeRequest(model, self.messages, self.text, self.ids, add_generation_prompt)


@dataclass(frozen=True, slots=True)
class TextRequest:
    """A prompt and how to continue it. ``max_tokens`` None means the model's default; ``seed`` None means any."""

    model: str
    prompt: Prompt
    max_tokens: int | None = None
    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int = 0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    stop_token_ids: tuple[int, ...] = ()
    ignore_eos: bool = False

    def to_sampling(self, max_tokens: int) -> SamplingParams:
        """The engine's settings, with a seed drawn if the client gave none."""
        seed = secrets.randbits(63) if self.seed is None else self.seed
        return SamplingParams(
            max_tokens=max_tokens,
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            seed=seed,
            stop_token_ids=self.stop_token_ids,
            ignore_eos=self.ignore_eos,
        )


def from_chat(body: ChatRequest) -> TextRequest:
    """The request that a chat completion's body makes."""
    return _with_sampling(body, Prompt(messages=tuple(message.to_message() for message in body.messages)))


def from_completion(body: CompletionRequest) -> TextRequest:
    """The request that a text completion's body makes."""
    prompt = Prompt(text=body.prompt) if isinstance(body.prompt, str) else Prompt(ids=tuple(body.prompt))
    return _with_sampling(body, prompt)


def _with_sampling(body: SamplingBody, prompt: Prompt) -> TextRequest:
    return TextRequest(
        model=body.model,
        prompt=prompt,
        max_tokens=body.token_limit,
        temperature=1.0 if body.temperature is None else body.temperature,
        top_p=1.0 if body.top_p is None else body.top_p,
        top_k=max(0, body.top_k or 0),
        seed=body.seed,
        stop=tuple(body.stop),
        stop_token_ids=tuple(body.stop_token_ids or ()),
        ignore_eos=bool(body.ignore_eos),
    )
