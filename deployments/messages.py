"""What crosses a deployment's border: frozen dataclasses, nothing else.

A request travels  Router --EncodeRequest--> Tokenizer --Encoded--> Router --GenerateRequest--> Filter --the same-->
ReplicaGroup, and comes back as  ReplicaGroup --Admitted, TokenDelta...--> Filter --Admitted, TextDelta...--> Router.
Every stream begins with exactly one ``Admitted`` (or raises a ``RequestError`` instead of it) and ends with exactly one
delta whose ``finish_reason`` is set. The deltas have no slots: without them pickle needs a third of the time.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    """All that a replica needs to generate one sequence.

    ``model`` is the resolved name (never an alias). ``prompt_ids`` is what the client sent; ``resumed_ids`` are
    completion tokens that an earlier replica already delivered, so generation goes on after them and they are not sent
    again: positions, seeds and ``max_tokens`` count from the original prompt. ``deadline_s`` is a Unix time.
    """

    request_id: str
    model: str
    tenant: str
    prompt_ids: tuple[int, ...]
    sampling: SamplingParams
    stop: tuple[str, ...] = ()
    deadline_s: float | None = None
    resumed_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Admitted:
    """The replica has taken the request into its queue; HTTP headers may go out now."""

    request_id: str
    replica: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts of one request, and the seconds it waited before its first step."""

    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int = 0
    queue_s: float = 0.0


@dataclass(frozen=True)
class TokenDelta:
    """New token ids of one sequence; ``usage`` stands on the last one only.

    ``finish_reason``: None while running, then "stop" (eos or a stop token, which is not among ``ids``) or "length".
    """

    ids: tuple[int, ...]
    finish_reason: str | None = None
    usage: Usage | None = None


@dataclass(frozen=True)
class TextDelta:
    """New text of one sequence, made of ``token_count`` tokens; whole characters only, stop strings cut off."""

    text: str
    token_count: int
    finish_reason: str | None = None
    usage: Usage | None = None
