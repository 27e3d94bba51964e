"""Log-probabilities of tokens, in the two forms that chat and text completions have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Self

from deployments.messages import TokenScore
from deployments.wire.body import Reply

_LEAST = -9999.0  # stands for impossible, which JSON cannot say; DeepSeek's number


class Alternative(Reply):
    """A token that could have come: as text, its log-probability, its UTF-8 bytes."""

    token: str
    logprob: float
    bytes: list[int]


class ChatToken(Alternative):
    """A token of the message, and the likeliest ones at its place."""

    top_logprobs: list[Alternative]


class ChatLogprobs(Reply):
    """A choice's tokens. ``refusal`` never has any; ``reasoning_content`` has those of the reasoning, if there is some."""

    content: list[ChatToken]
    refusal: None = None
    reasoning_content: list[ChatToken] | None = None

    @classmethod
    def of(cls, scores: Iterable[TokenScore], reasoning: Sequence[TokenScore], empty_list: str) -> Self:
        """The reply's form of the content's and the reasoning's scores; ``empty_list`` names the list that is there anyhow."""
        lists: dict[str, list[ChatToken] | None] = {empty_list: None}
        if reasoning:
            lists["reasoning_content"] = [_chat_token(score) for score in reasoning]
        return cls(content=[_chat_token(score) for score in scores], **lists)


class CompletionLogprobs(Reply):
    """A choice's tokens, in four lists of one length; ``text_offset`` counts characters."""

    tokens: list[str]
    token_logprobs: list[float | None]
    top_logprobs: list[dict[str, float] | None]
    text_offset: list[int]

    @classmethod
    def of(cls, scores: Iterable[TokenScore]) -> Self:
        """The reply's form of ``scores``."""
        scores = list(scores)
        return cls(
            tokens=[_text(score.token, "bytes:") for score in scores],
            token_logprobs=[None if score.logprob is None else _finite(score.logprob) for score in scores],
            top_logprobs=[_tops(score) for score in scores],
            text_offset=[score.offset for score in scores],
        )


def _chat_token(score: TokenScore) -> ChatToken:
    tops = [Alternative(**_named(*top)) for top in zip(score.top_tokens, score.top_logprobs, strict=True)]
    return ChatToken(**_named(score.token, score.logprob), top_logprobs=tops)


def _named(token: bytes, logprob: float | None) -> dict[str, str | float | list[int]]:
    assert logprob is not None, "every token of a message has a log-probability"
    return {"token": _text(token, ""), "logprob": _finite(logprob), "bytes": list(token)}


def _tops(score: TokenScore) -> dict[str, float] | None:
    """The likeliest tokens, and the one that came."""
    if score.logprob is None:
        return None
    tops = {_text(token, "bytes:"): _finite(value) for token, value in zip(score.top_tokens, score.top_logprobs, strict=True)}
    return {**tops, _text(score.token, "bytes:"): _finite(score.logprob)}


def _finite(logprob: float) -> float:
    return max(logprob, _LEAST)


def _text(token: bytes, mark: str) -> str:
    r"""The token as text; one that is not whole characters as ``\xe4\xbd``, after ``mark``."""
    try:
        return token.decode()
    except UnicodeDecodeError:
        return mark + "".join(f"\\x{byte:02x}" for byte in token)
