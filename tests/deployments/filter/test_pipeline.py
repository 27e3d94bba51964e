from contextlib import aclosing
from dataclasses import replace

import pytest

from cluster.errors import BadRequest, EngineFailed
from deployments.engine.sampling_params import SamplingParams
from deployments.filter.detokenizer import Decoder
from deployments.filter.parsing.families import LLAMA_3, QWEN_3
from deployments.filter.parsing.parsed_stream import ParsedStream
from deployments.filter.parsing.reply_format import ReplyFormat
from deployments.filter.pipeline import open_streams, to_text
from deployments.filter.text_stream import TextStream
from deployments.messages import Admitted, GenerateRequest, ReplyForm, TextDelta, TokenDelta, Usage


def request(*stop):
    return GenerateRequest("r", "m", "acme", (1, 2), SamplingParams(max_tokens=9), stop=stop)


class Replica:
    def __init__(self, *items):
        self.items, self.num_read, self.ended = items, 0, False

    async def stream(self):
        for item in self.items:
            self.num_read += 1
            yield item
        self.ended = True


@pytest.fixture
def letters(byte_level):
    return lambda text: tuple(byte_level.token_to_id(character) for character in text)


async def read(replica, byte_level, *stop):
    async with aclosing(replica.stream()) as tokens:
        return [item async for item in to_text(tokens, request(*stop), Decoder(byte_level))]


async def test_admitted_goes_first_and_the_source_is_read_to_its_end(byte_level, letters):
    replica = Replica(Admitted("r", "x"), TokenDelta(letters("ab")), TokenDelta((), "stop", Usage(2, 2)))
    assert await read(replica, byte_level) == [Admitted("r", "x"), TextDelta("ab", 2), TextDelta("", 0, "stop", Usage(2, 2))]
    assert replica.ended  # so that nobody cancels what has ended by itself


async def test_a_stop_string_ends_the_reading(byte_level, letters):
    replica = Replica(Admitted("r", "x"), TokenDelta(letters("a.b")), TokenDelta(letters("c")))
    assert await read(replica, byte_level, ".") == [Admitted("r", "x"), TextDelta("a", 2, "stop", Usage(2, 2))]
    assert (replica.num_read, replica.ended) == (2, False)


async def test_a_source_that_breaks_off_is_a_failure(byte_level, letters):
    with pytest.raises(EngineFailed):
        await read(Replica(Admitted("r", "x"), TokenDelta(letters("ab"))), byte_level)


async def test_choices_end_each_for_itself_and_reading_with_the_last(byte_level, letters):
    def said(text, index, end=None):
        return TokenDelta(letters(text), "length" if end else None, end, index)

    asked = replace(request("."), n=2)
    replica = Replica(Admitted("r", "x"), said("a", 0), said("b.", 1), said("c", 1), said("d", 0, Usage(2, 2)), said("e", 1))
    async with aclosing(replica.stream()) as tokens:
        items = [item async for item in to_text(tokens, asked, Decoder(byte_level))]
    assert items[1:] == [
        TextDelta("a", 1, index=0),
        TextDelta("b", 2, "stop", Usage(2, 2), index=1),
        TextDelta("d", 1, "length", Usage(2, 2), index=0),
    ]
    assert (replica.num_read, replica.ended) == (5, False), "nobody wants the rest of choice 1"


async def test_a_model_that_cannot_call_takes_no_tools_and_is_not_asked(byte_level):
    replica = Replica(Admitted("r", "x"))
    offered = replace(request(), reply=ReplyForm(tools='[{"type": "function", "function": {"name": "f"}}]'))
    for reply_format in (None, ReplyFormat({"start_anchor": "A", "fields": {"content": {}}})):
        with pytest.raises(BadRequest) as caught:
            await anext(to_text(replica.stream(), offered, Decoder(byte_level), True, reply_format))
        assert caught.value.param == "tools"
    assert replica.num_read == 0


def test_only_a_chats_answer_is_parsed(byte_level):
    def kind(reply, template):
        (stream,) = open_streams(replace(request(), reply=reply), Decoder(byte_level), True, ReplyFormat(template))
        return type(stream)

    assert kind(ReplyForm(), QWEN_3) is ParsedStream
    assert kind(ReplyForm(), LLAMA_3) is TextStream, "there is nothing to look for without tools"
    assert kind(None, QWEN_3) is TextStream
