"""Answers of every family, cut in every place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from transformers.utils.chat_parsing import parse_response

from deployments.engine.logprobs import TokenLogprobs
from deployments.filter.detokenizer import Decoder
from deployments.filter.parsing.families import DEEPSEEK_R1, DEEPSEEK_V3_1, LLAMA_3, QWEN_2_5, QWEN_3, QWEN_3_CODER
from deployments.filter.parsing.parsed_stream import ParsedStream
from deployments.filter.parsing.reply_format import ReplyFormat
from deployments.messages import ParsedDelta, TextDelta, TokenDelta, ToolCallPiece, Usage
from tests.deployments.filter.parsing.pieces import TOOLS, calls_of, content_of, decoder, reasoning_of, request, run
from tests.deployments.filter.parsing.shapes import CALLS, LLAMA_CALLS, OWN, QWEN_CALLS, SHAPES, V3_1_CALLS, Shape

FORMATS = {
    id(template): ReplyFormat(template) for template in (DEEPSEEK_R1, DEEPSEEK_V3_1, QWEN_2_5, QWEN_3, QWEN_3_CODER, LLAMA_3, OWN)
}

every_shape = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)


def told(shape: Shape, pieces: list[str]) -> tuple[str, str, tuple]:
    deltas = run(FORMATS[id(shape.template)], shape.opening, pieces, request(TOOLS if shape.tools else None))
    assert sum(delta.token_count for delta in deltas) == deltas[-1].usage.completion_tokens
    assert deltas[-1].finish_reason == ("tool_calls" if shape.calls else "stop")
    return reasoning_of(deltas), content_of(deltas), calls_of(deltas)


def cuts(text: str) -> Iterator[list[str]]:
    """The text in one piece, in two pieces cut at every place, and in pieces of one length."""
    for at in range(len(text)):
        yield [text[:at], text[at:]]
    for size in (1, 2, 3, 5, 8, 13):
        yield [text[at : at + size] for at in range(0, len(text), size)]


@every_shape
def test_every_cut_of_an_answer_means_the_same(shape: Shape) -> None:
    meant = shape.reasoning, shape.content, shape.calls
    for pieces in cuts(shape.text):
        assert told(shape, pieces) == meant, pieces


@settings(max_examples=300)
@given(shape=st.sampled_from(SHAPES), data=st.data())
def test_any_cuts_of_an_answer_mean_the_same(shape: Shape, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.lists(st.integers(0, len(shape.text)), max_size=12)))
    pieces = [shape.text[start:end] for start, end in zip([0, *ends], [*ends, len(shape.text)], strict=True)]
    assert told(shape, pieces) == (shape.reasoning, shape.content, shape.calls)


@settings(max_examples=300)
@given(
    template=st.sampled_from([DEEPSEEK_R1, DEEPSEEK_V3_1, QWEN_3, QWEN_3_CODER, LLAMA_3, OWN]),
    data=st.data(),
    parallel=st.booleans(),
)
def test_whatever_a_model_writes_the_cut_does_not_matter(template: dict, data: st.DataObject, parallel: bool) -> None:
    marks = [
        "<think>",
        "</think>",
        "<tool_call>",
        "</tool_call>",
        "<｜tool▁calls▁begin｜>",
        "<｜tool▁call▁begin｜>f<｜tool▁sep｜>",
    ]
    marks += [
        "<｜tool▁call▁end｜>",
        "<｜tool▁calls▁end｜>",
        '{"name": "f", ',
        '"arguments": {',
        '"parameters": {',
        "}",
        "```json\n",
    ]
    marks += ["<|im_end|>", "<|python_tag|>", "<function=f>", "</function>", "; ", " ", "\n", "word", "{}", "```", "END", "<"]
    text = "".join(data.draw(st.lists(st.sampled_from(marks), max_size=14)))
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pieces = [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
    asked, form = request(parallel=parallel), FORMATS[id(template)]
    whole, cut = run(form, "", [text], asked), run(form, "", pieces, asked)
    assert reasoning_of(cut) == reasoning_of(whole)
    assert content_of(cut) == content_of(whole)
    assert calls_of(cut) == calls_of(whole)
    assert cut[-1].finish_reason == whole[-1].finish_reason


OURS_ALONE = ("qwen without tools", "qwen breaks a call", "qwen names nothing", "qwen nests too deep", "own breaks its arguments")


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape.name not in OURS_ALONE], ids=lambda shape: shape.name)
def test_the_parts_are_those_that_transformers_finds(shape: Shape) -> None:
    message = parse_response(shape.text, shape.template, prefix=shape.opening, tools=json.loads(TOOLS))
    assert message.get("reasoning_content", "") == shape.reasoning
    assert message.get("content", "") == shape.content
    calls = [call for name in message if name.startswith("tool_calls") for call in message[name]]
    assert [call["function"]["name"] for call in calls] == [name for name, _ in shape.calls]
    if "cut" not in shape.name:
        found = [call["function"]["arguments"] for call in calls]
        assert [json.loads(one) if isinstance(one, str) else one for one in found] == [json.loads(one) for _, one in shape.calls]


def test_a_name_goes_out_before_its_arguments_are_there() -> None:
    deltas = run(FORMATS[id(QWEN_3)], "", list(QWEN_CALLS), request())
    (first, second) = [delta.tool_calls[0] for delta in deltas if isinstance(delta, ParsedDelta)][:2]
    assert first == ToolCallPiece(0, "get_weather", "{")
    assert second == ToolCallPiece(0, None, '"')


def test_reasoning_goes_out_as_it_comes_and_is_counted_with_its_marks() -> None:
    pieces = ["<think>", "\n", "Hm", ", 5", "\n", "</think>", "\n\n", "Yes", "."]
    deltas = run(FORMATS[id(QWEN_3)], "", pieces, request())
    assert [(delta.reasoning if isinstance(delta, ParsedDelta) else "", delta.text) for delta in deltas] == [
        ("Hm", ""), (", 5", ""), ("", "Yes"), ("", "."), ("", "")
    ]  # fmt: skip
    assert deltas[-1].usage == Usage(3, 9, reasoning_tokens=6)


@pytest.mark.parametrize(("opening", "counted"), [("<think>\n", 0), ("", None), ("<think>\n\n</think>\n\n", None)])
def test_reasoning_counts_where_it_was_opened(opening: str, counted: int | None) -> None:
    assert run(FORMATS[id(QWEN_3)], opening, [], request())[-1].usage.reasoning_tokens == counted


def test_usage_does_not_depend_on_the_deltas() -> None:
    decoding, ids = decoder(["Hm", ".", "</think>", "\n", "Yes", "."])
    for sizes in ([6], [1] * 6, [3, 3], [2, 4]):
        stream, at = ParsedStream(request(), decoding, FORMATS[id(QWEN_3)], "<think>"), 0
        for size in sizes:
            at += size
            last = at == len(ids)
            delta = stream.feed(TokenDelta(tuple(ids[at - size : at]), "stop" if last else None, Usage(3, 6) if last else None))
        assert delta.usage == Usage(3, 6, reasoning_tokens=3)


@pytest.mark.parametrize("stop", ["END", "D.", "```"])
def test_stop_strings_end_content_alone(stop: str) -> None:
    pieces = ["EN", "D. ```", "</think>", "a ", f"{stop}b", "c"]
    deltas = run(FORMATS[id(QWEN_3)], "<think>", pieces, request(stop=[stop]))
    assert (reasoning_of(deltas), content_of(deltas)) == ("END. ```", "a")
    assert (deltas[-1].finish_reason, deltas[-1].usage.completion_tokens) == ("stop", 5)


def test_stop_strings_leave_calls_alone_and_do_not_reach_over_them() -> None:
    deltas = run(FORMATS[id(QWEN_3)], "", ["Par", "is ", *QWEN_CALLS, " is"], request(stop=["city", "Paris is is"]))
    assert content_of(deltas) == "Paris is"
    assert len(calls_of(deltas)) == 2
    assert deltas[-1].finish_reason == "tool_calls"


def test_a_line_between_reasoning_and_content_is_no_stop_string() -> None:
    deltas = run(FORMATS[id(QWEN_3)], "<think>", ["Hm", "</think>", "\n\n", "Yes", "\n\n", "No"], request(stop=["\n\n"]))
    assert content_of(deltas) == "Yes"
    assert deltas[-1].finish_reason == "stop"


def test_one_call_at_a_time_ends_the_answer() -> None:
    deltas = run(FORMATS[id(DEEPSEEK_V3_1)], "", [*V3_1_CALLS], request(parallel=False))
    assert [name for name, _ in calls_of(deltas)] == ["get_weather"]
    assert deltas[-1].finish_reason == "tool_calls"
    end = "<｜tool▁call▁end｜>"
    assert deltas[-1].usage.completion_tokens == V3_1_CALLS.index(end) + len(end)


def test_an_answer_that_is_too_long_says_so_even_after_a_call() -> None:
    assert run(FORMATS[id(QWEN_3)], "", [QWEN_CALLS, "x"], request(), "length")[-1].finish_reason == "length"


def test_a_prefix_goes_on_with_its_white_space() -> None:
    for opening, pieces, parts in (
        ("Hello", [" world"], ("", " world")),
        ("Hello \n", ["world"], ("", "world")),
        ("Hello ", [" ", "world"], ("", " world")),
        ("<think>\nI think", [" so", "</think>", "\nYes"], (" so", "Yes")),
    ):
        deltas = run(FORMATS[id(QWEN_3)], opening, pieces, request())
        assert (reasoning_of(deltas), content_of(deltas)) == parts


def test_plain_text_has_plain_deltas() -> None:
    deltas = run(FORMATS[id(QWEN_3)], "", ["a", "b"], request())
    assert [type(delta) for delta in deltas] == [TextDelta] * 3


@pytest.fixture(scope="module")
def llama_tokens(byte_level: Tokenizer) -> Tokenizer:
    """Marks of Llama 3 as special tokens, and one that means nothing to it."""
    tokenizer = Tokenizer.from_str(byte_level.to_str())
    tokenizer.add_special_tokens(["<|python_tag|>", "<|eom_id|>", "<|odd|>"])
    return tokenizer


@pytest.mark.parametrize(
    ("text", "content", "calls"),
    [
        (f"<|python_tag|>{LLAMA_CALLS}<|eom_id|>", "", CALLS),
        ("<|odd|>a<|odd|>b<|python_tag|>c<|eom_id|>", "abc", ()),
        ('<|python_tag|>{"name": "f", "parameters": {"a": "<|odd|>5<|python_tag|>"}}', "", (("f", '{"a": "5"}'),)),
    ],
)
@pytest.mark.parametrize("size", [1, 4, 999])
def test_special_tokens_reach_the_parser_and_never_the_client(
    llama_tokens: Tokenizer, text: str, content: str, calls: tuple, size: int
) -> None:
    ids = llama_tokens.encode(text, add_special_tokens=False).ids
    stream = ParsedStream(request(), Decoder(llama_tokens), FORMATS[id(LLAMA_3)], "")
    told = [stream.feed(TokenDelta(tuple(ids[at : at + size]))) for at in range(0, len(ids), size)]
    told = [delta for delta in (*told, stream.feed(TokenDelta((), "stop", Usage(3, len(ids))))) if delta]
    assert (content_of(told), calls_of(told)) == (content, calls)


def test_special_tokens_show_where_the_spec_wants_them(llama_tokens: Tokenizer) -> None:
    ids = llama_tokens.encode("a<|odd|>b<|python_tag|>", add_special_tokens=False).ids
    stream = ParsedStream(request(), Decoder(llama_tokens), FORMATS[id(LLAMA_3)], "", skip_special_tokens=False)
    told = [stream.feed(TokenDelta(tuple(ids))), stream.feed(TokenDelta((), "stop", Usage(3, len(ids))))]
    assert content_of(told) == "a<|odd|>b<|python_tag|>"


@pytest.mark.parametrize("stop", [(), (" no",)])
def test_scores_stand_beside_the_text_that_their_tokens_begin(stop: tuple[str, ...]) -> None:
    pieces = ["\n", "Hm", ".", "</think>", "\n\n", "Yes", ",", " ", *QWEN_CALLS, "\n", "and", " no", "w"]
    decoding, ids = decoder(pieces)
    stream = ParsedStream(request(logprobs=0, stop=stop), decoding, FORMATS[id(QWEN_3)], "<think>")
    told = [stream.feed(TokenDelta((token,), logprobs=(TokenLogprobs(-1.0),))) for token in ids if not stream.finished]
    if not stream.finished:
        told.append(stream.feed(TokenDelta((), "stop", Usage(3, len(ids)))))
    deltas = [delta for delta in told if delta is not None]
    thought = [score.token for delta in deltas if isinstance(delta, ParsedDelta) for score in delta.reasoning_scores]
    said = [score.token for delta in deltas for score in delta.scores]
    assert thought == [b"Hm", b"."]
    assert said == [b"Yes", b",", b"\n", b"and", *([] if stop else [b" no", b"w"])]


@pytest.mark.parametrize("split", range(1, 12))
def test_a_resumed_answer_goes_on_where_the_first_broke_off(split: int) -> None:
    pieces = ["Hm", ".", "</think>", "Wait", ".\n", *QWEN_CALLS[:6], QWEN_CALLS[6:40], QWEN_CALLS[40:]]
    decoding, ids = decoder(pieces)
    form = FORMATS[id(QWEN_3)]
    first = ParsedStream(request(), decoding, form, "<think>")
    told = [first.feed(TokenDelta((token,))) for token in ids[:split]]
    second = ParsedStream(replace(request(), resumed_ids=tuple(ids[:split])), decoding, form, "<think>")
    told += [second.feed(TokenDelta((token,))) for token in ids[split:]]
    told.append(second.feed(TokenDelta((), "stop", Usage(3, len(ids)))))
    deltas = [delta for delta in told if delta is not None]
    assert (reasoning_of(deltas), content_of(deltas), calls_of(deltas)) == ("Hm.", "Wait.", CALLS)
    assert deltas[-1].usage.reasoning_tokens == 3
    assert sum(delta.token_count for delta in told[split:] if delta) == len(ids) - split
