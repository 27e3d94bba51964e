"""Streams of text that is cut where the test wants it: each piece is a token of a vocabulary made for it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from tokenizers import Tokenizer, decoders, models

from deployments.engine.sampling_params import SamplingParams
from deployments.filter.detokenizer import Decoder
from deployments.filter.parsing.parsed_stream import ParsedStream
from deployments.filter.parsing.reply_format import ReplyFormat
from deployments.messages import GenerateRequest, ParsedDelta, ReplyForm, TextDelta, TokenDelta, Usage

TOOLS = json.dumps(
    [
        {"type": "function", "function": {"name": "get_time"}},
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}},
            },
        },
    ]
)


def request(tools: str | None = TOOLS, stop: Sequence[str] = (), parallel: bool = True, **sampling: object) -> GenerateRequest:
    params = SamplingParams(**{"max_tokens": 9999, **sampling})
    return GenerateRequest("r", "m", "acme", (1, 2, 3), params, stop=tuple(stop), reply=ReplyForm(tools, parallel))


def decoder(pieces: Iterable[str]) -> tuple[Decoder, list[int]]:
    """A decoder whose tokens are the pieces, and the ids that spell them."""
    pieces = list(pieces)
    vocabulary = {piece: at for at, piece in enumerate(dict.fromkeys(pieces))}
    tokenizer = Tokenizer(models.WordLevel({**vocabulary, "<unk>": len(vocabulary)}, unk_token="<unk>"))
    tokenizer.decoder = decoders.Fuse()
    return Decoder(tokenizer), [vocabulary[piece] for piece in pieces]


def run(
    reply_format: ReplyFormat, opening: str, pieces: Iterable[str], asked: GenerateRequest, finish_reason: str = "stop"
) -> list[TextDelta]:
    """The deltas of an answer that comes piece by piece."""
    decoding, ids = decoder(piece for piece in pieces if piece)
    stream = ParsedStream(asked, decoding, reply_format, opening)
    told = []
    for token in ids:
        if stream.finished:
            break
        told.append(stream.feed(TokenDelta((token,))))
    if not stream.finished:
        told.append(stream.feed(TokenDelta((), finish_reason, Usage(3, len(ids)))))
    return [delta for delta in told if delta is not None]


def reasoning_of(deltas: Iterable[TextDelta]) -> str:
    return "".join(delta.reasoning for delta in deltas if isinstance(delta, ParsedDelta))


def content_of(deltas: Iterable[TextDelta]) -> str:
    return "".join(delta.text for delta in deltas)


def calls_of(deltas: Iterable[TextDelta]) -> tuple[tuple[str, str], ...]:
    """Names and arguments; a call's name comes first and once, and calls come one behind the other."""
    calls: list[list[str]] = []
    for delta in deltas:
        for piece in delta.tool_calls if isinstance(delta, ParsedDelta) else ():
            if piece.name is not None:
                assert piece.index == len(calls)
                calls.append([piece.name, ""])
            assert piece.index == len(calls) - 1
            calls[-1][1] += piece.arguments
    return tuple((name, arguments) for name, arguments in calls)
