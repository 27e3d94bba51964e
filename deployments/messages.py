"""What crosses a deployment's border: frozen dataclasses, nothing else.

A request travels  Router --EncodeRequest--> Tokenizer --Encoded--> Router --GenerateRequest--> Filter --the same-->
ReplicaGroup, and comes back as  ReplicaGroup --Admitted, TokenDelta...--> Filter --Admitted, TextDelta...--> Router.
Every stream begins with exactly one ``Admitted`` (or raises a ``RequestError`` instead of it) and has, for each of the
request's choices, exactly one delta whose ``finish_reason`` is set, that choice's last. The deltas have no slots: without
them pickle needs a third of the time.
"""

from __future__ import annotations

from dataclasses import dataclass

from deployments.engine.logprobs import TokenLogprobs
from deployments.engine.sampling_params import SamplingParams


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a conversation, already validated."""

    role: str
    content: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class EncodeRequest:
    """Exactly one of ``messages`` (chat template applied), ``text`` (as it is) or ``ids`` (checked against the vocabulary)."""

    model: str
    messages: tuple[ChatMessage, ...] | None = None
    text: str | None = None
    ids: tuple[int, ...] | None = None
    add_generation_prompt: bool = True


@dataclass(frozen=True, slots=True)
class Encoded:
    """Token ids of a prompt."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """All that a replica needs to generate ``n`` choices for one prompt, each with a seed derived from the request's.

    ``model`` is the resolved name (never an alias). ``prompt_ids`` is what the client sent; ``resumed_ids`` are
    completion tokens that an earlier replica already delivered, so generation goes on after them and they are not sent
    again: positions, seeds and ``max_tokens`` count from the original prompt; only a request for one choice can be resumed.
    ``deadline_s`` is a Unix time.
    """

    request_id: str
    model: str
    tenant: str
    prompt_ids: tuple[int, ...]
    sampling: SamplingParams
    stop: tuple[str, ...] = ()
    deadline_s: float | None = None
    resumed_ids: tuple[int, ...] = ()
    n: int = 1


@dataclass(frozen=True, slots=True)
class Admitted:
    """The replica has taken the request into its queue; HTTP headers may go out now."""

    request_id: str
    replica: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts of one choice (or, from the Router on, of a whole request), and the seconds before its first step."""

    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int = 0
    queue_s: float = 0.0


@dataclass(frozen=True)
class TokenDelta:
    """New token ids of the choice ``index``; ``usage`` stands on its first delta, for who stops early, and on its last.

    ``finish_reason``: None while running, then "stop" (eos or a stop token, which is not among ``ids``) or "length".
    ``logprobs``: one for each of ``ids`` where the request asks for them, else none. ``prompt_logprobs``, if asked for,
    stand on the choice's first delta, one for each prompt token but the first.
    """

    ids: tuple[int, ...]
    finish_reason: str | None = None
    usage: Usage | None = None
    index: int = 0
    logprobs: tuple[TokenLogprobs, ...] = ()
    prompt_logprobs: tuple[TokenLogprobs, ...] = ()


@dataclass(frozen=True)
class TokenScore:
    """A token's bytes, its natural log-probability (None for a prompt's first token, which nothing precedes), the
    likeliest tokens at its place, and where in the choice's text it begins.
    """

    token: bytes
    logprob: float | None
    offset: int
    top_tokens: tuple[bytes, ...] = ()
    top_logprobs: tuple[float, ...] = ()


@dataclass(frozen=True)
class TextDelta:
    """New text of the choice ``index``, made of ``token_count`` tokens; whole characters only, stop strings cut off.

    ``scores``: of the tokens that begin in this text, where the request asks for log-probabilities. ``prompt_scores``, if
    asked for, stand on the choice's first delta; their offsets count in the prompt's text.
    """

    text: str
    token_count: int
    finish_reason: str | None = None
    usage: Usage | None = None
    index: int = 0
    scores: tuple[TokenScore, ...] = ()
    prompt_scores: tuple[TokenScore, ...] = ()
