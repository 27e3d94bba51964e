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
class ToolCall:
    """A call that an earlier answer made; ``arguments`` is JSON text as the model wrote it, so possibly broken."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a conversation, already validated. ``content`` is None only beside ``tool_calls``.

    ``prefix``: the message is the last one and not finished; the answer goes on where it ends.
    """

    role: str
    content: str | None
    name: str | None = None
    reasoning: str | None = None
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str | None = None
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class TemplateOptions:
    """What a chat template is told beside the messages; None leaves the choice to the template.

    ``tools`` is the JSON list of the tools that may be called.
    """

    tools: str | None = None
    thinking: bool | None = None
    reasoning_effort: str | None = None


NO_OPTIONS = TemplateOptions()


@dataclass(frozen=True, slots=True)
class EncodeRequest:
    """Exactly one of ``messages`` (chat template applied), ``text`` (as it is) or ``ids`` (checked against the vocabulary).

    With ``suffix`` the prompt asks for what belongs between ``text`` and it.
    """

    model: str
    messages: tuple[ChatMessage, ...] | None = None
    text: str | None = None
    ids: tuple[int, ...] | None = None
    add_generation_prompt: bool = True
    options: TemplateOptions = NO_OPTIONS
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Encoded:
    """Token ids of a prompt."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReplyForm:
    """What to look for in a chat's answer beside text: reasoning always, calls only of ``tools`` (a JSON list).

    Without ``parallel`` the answer ends with its first call.
    """

    tools: str | None = None
    parallel: bool = True


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """All that a replica needs to generate ``n`` choices for one prompt, each with a seed derived from the request's.

    ``model`` is the resolved name (never an alias). ``prompt_ids`` is what the client sent; ``resumed_ids`` are
    completion tokens that an earlier replica already delivered, so generation goes on after them and they are not sent
    again: positions, seeds and ``max_tokens`` count from the original prompt; only a request for one choice can be resumed.
    ``deadline_s`` is a Unix time. ``reply`` is None where the text goes out as it is, as in text completions.
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
    reply: ReplyForm | None = None


@dataclass(frozen=True, slots=True)
class Admitted:
    """The replica has taken the request into its queue; HTTP headers may go out now."""

    request_id: str
    replica: str


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts of one choice (or, from the Router on, of a whole request), and the seconds before its first step.

    ``reasoning_tokens`` are those of the completion that reason, marks included; None where nothing did.
    """

    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int = 0
    queue_s: float = 0.0
    reasoning_tokens: int | None = None


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


@dataclass(frozen=True, slots=True)
class ToolCallPiece:
    """A piece of the choice's call number ``index``: its ``name`` first, then pieces of its arguments' JSON text."""

    index: int
    name: str | None = None
    arguments: str = ""


@dataclass(frozen=True)
class ParsedDelta(TextDelta):
    """A delta of an answer that is more than text, in this order: reasoning, then ``text``, then calls.

    ``scores`` are those of the text's tokens.
    """

    reasoning: str = ""
    reasoning_scores: tuple[TokenScore, ...] = ()
    tool_calls: tuple[ToolCallPiece, ...] = ()
