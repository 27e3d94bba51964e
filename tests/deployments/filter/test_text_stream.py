import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deployments.engine.logprobs import TokenLogprobs
from deployments.engine.sampling_params import SamplingParams
from deployments.filter.detokenizer import Decoder
from deployments.filter.text_stream import TextStream
from deployments.messages import GenerateRequest, TextDelta, TokenDelta, Usage


def request(stop=(), resumed=(), **sampling):
    params = SamplingParams(max_tokens=99, **sampling)
    return GenerateRequest("r", "m", "acme", (1, 2, 3), params, stop=tuple(stop), resumed_ids=tuple(resumed))


def stream(tokenizer, **more):
    return TextStream(request(**more), Decoder(tokenizer))


def run(text_stream, ids, sizes, finish_reason="length", start=0):
    """Feeds ids in deltas of the given sizes (repeated), as a replica would, until the stream is finished."""
    said, at, turn = [], 0, 0
    while not text_stream.finished:
        size = max(1, sizes[turn % len(sizes)])
        chunk, at, turn = tuple(ids[at : at + size]), at + size, turn + 1
        last = at >= len(ids)
        usage = Usage(3, start + len(ids), cached_tokens=2, queue_s=0.5) if last else None
        said.append(text_stream.feed(TokenDelta(chunk, finish_reason if last else None, usage)))
    return [delta for delta in said if delta is not None]


@settings(max_examples=200)
@given(data=st.data(), sizes=st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_text_counts_and_end_do_not_depend_on_the_deltas(byte_level, data, sizes):
    ids = data.draw(st.lists(st.integers(0, byte_level.get_vocab_size() - 1), min_size=1, max_size=40))
    stops = data.draw(st.lists(st.text("ets ", min_size=1, max_size=3), max_size=3))
    whole = run(stream(byte_level, stop=stops), ids, [len(ids)])
    cut = run(stream(byte_level, stop=stops), ids, sizes)
    for said in (whole, cut):
        assert sum(delta.token_count for delta in said) == said[-1].usage.completion_tokens
        assert [delta.finish_reason is not None for delta in said] == [False] * (len(said) - 1) + [True]
        assert all(delta.text for delta in said[:-1])
    assert "".join(delta.text for delta in cut) == "".join(delta.text for delta in whole)
    assert cut[-1].finish_reason == whole[-1].finish_reason
    assert cut[-1].usage.completion_tokens == whole[-1].usage.completion_tokens
    if whole[-1].finish_reason == "length":
        assert "".join(delta.text for delta in whole) == byte_level.decode(ids)


def test_without_stop_strings_the_replicas_words_are_passed_on(byte_level):
    ids = byte_level.encode("Hello").ids
    said = run(stream(byte_level), ids, [2], finish_reason="stop")
    assert "".join(delta.text for delta in said) == "Hello"
    assert (said[-1].finish_reason, said[-1].usage) == ("stop", Usage(3, len(ids), 2, 0.5))


def test_a_stop_string_ends_the_stream_and_tokens_count_up_to_it(byte_level):
    ids = [byte_level.token_to_id(character) for character in "abcdef"]
    text_stream = stream(byte_level, stop=["cd"])
    assert text_stream.feed(TokenDelta(tuple(ids[:3]))) == TextDelta("ab", 3)
    assert text_stream.feed(TokenDelta(tuple(ids[3:]))) == TextDelta("", 1, "stop", Usage(3, 4))
    assert text_stream.finished


def test_a_stop_string_in_the_last_delta_keeps_the_replicas_usage(byte_level):
    ids = tuple(byte_level.token_to_id(character) for character in "abcdef")
    text_stream = stream(byte_level, stop=["cd"])
    assert text_stream.feed(TokenDelta(ids, "length", Usage(3, 6, 2, 0.5))) == TextDelta("ab", 4, "stop", Usage(3, 4, 2, 0.5))


def test_a_stop_string_before_the_last_delta_keeps_what_the_first_one_told(byte_level):
    ids = tuple(byte_level.token_to_id(character) for character in "abcdef")
    text_stream = stream(byte_level, stop=["cd"])
    text_stream.feed(TokenDelta(ids[:1], usage=Usage(3, 1, 2, 0.5)))
    assert text_stream.feed(TokenDelta(ids[1:])) == TextDelta("b", 3, "stop", Usage(3, 4, 2, 0.5))


def test_what_was_held_back_for_a_stop_string_goes_out_at_the_end(byte_level):
    ids = tuple(byte_level.token_to_id(character) for character in "abc")
    text_stream = stream(byte_level, stop=["cd"])
    assert text_stream.feed(TokenDelta(ids)) == TextDelta("ab", 3)
    assert text_stream.feed(TokenDelta((), "stop", Usage(3, 3))) == TextDelta("c", 0, "stop", Usage(3, 3))


def test_half_a_character_waits_and_its_tokens_are_counted_with_the_next_text(byte_level):
    first, second, third = byte_level.encode("你").ids
    text_stream = stream(byte_level)
    assert text_stream.feed(TokenDelta((first,))) is None
    assert text_stream.feed(TokenDelta((second, third))) == TextDelta("你", 3)
    assert text_stream.feed(TokenDelta((first,), "length", Usage(3, 4))) == TextDelta("\ufffd", 1, "length", Usage(3, 4))


def test_special_tokens_count_but_do_not_show(byte_level):
    special, letter = byte_level.token_to_id("<|im_start|>"), byte_level.token_to_id("a")
    text_stream = stream(byte_level)
    assert text_stream.feed(TokenDelta((special,))) is None
    assert text_stream.feed(TokenDelta((letter,))) == TextDelta("a", 2)


@pytest.mark.parametrize("split", range(1, 9))
def test_a_resumed_stream_goes_on_where_the_first_broke_off(byte_level, split):
    ids = byte_level.encode("x你 end of it").ids
    stops = ["end it", "of the"]
    first = stream(byte_level, stop=stops)
    before = [first.feed(TokenDelta((token,))) for token in ids[:split]]
    after = run(stream(byte_level, stop=stops, resumed=ids[:split]), ids[split:], [1], start=split)
    assert "".join(delta.text for delta in [*before, *after] if delta) == "x你 end of it"
    assert after[-1].usage.completion_tokens == len(ids)
    assert sum(delta.token_count for delta in after) == len(ids) - split


def test_a_delta_after_the_last_is_our_mistake(byte_level):
    text_stream = stream(byte_level)
    text_stream.feed(TokenDelta((), "stop", Usage(3, 0)))
    with pytest.raises(AssertionError):
        text_stream.feed(TokenDelta((1,)))


def scored(ids):
    """A delta of tokens whose log-probability is their id, negative, with a neighbour as alternative."""
    return TokenDelta(tuple(ids), logprobs=tuple(TokenLogprobs(-float(token), (token, token + 1), (-1.0, -2.0)) for token in ids))


def scores_of(deltas):
    return [score for delta in deltas if delta for score in delta.scores]


@settings(max_examples=100)
@given(data=st.data(), sizes=st.lists(st.integers(1, 9), min_size=1, max_size=5))
def test_each_token_has_its_score_once_beside_the_text_that_it_begins(byte_level, data, sizes):
    ids = data.draw(st.lists(st.integers(0, byte_level.get_vocab_size() - 2), min_size=1, max_size=40))
    decoder = Decoder(byte_level)
    text_stream = TextStream(request(logprobs=2), decoder)
    said, at, turn = [], 0, 0
    while at < len(ids):
        said.append(text_stream.feed(scored(ids[at : at + sizes[turn % len(sizes)]])))
        at, turn = at + sizes[turn % len(sizes)], turn + 1
    said.append(text_stream.feed(TokenDelta((), "length", Usage(3, len(ids)))))
    assert [score.token for score in scores_of(said)] == [decoder.token_bytes(token) for token in ids]
    assert [score.logprob for score in scores_of(said)] == [-float(token) for token in ids]
    start = 0
    for delta in filter(None, said):
        end = start + len(delta.text)
        assert all(start <= score.offset < end or delta.finish_reason for score in delta.scores)
        start = end


def test_no_score_tells_of_a_stop_string(byte_level):
    ids = [byte_level.token_to_id(character) for character in "abcd"]
    text_stream = TextStream(request(stop=["cd"], logprobs=0), Decoder(byte_level))
    first, last = text_stream.feed(scored(ids[:3])), text_stream.feed(scored(ids[3:]))
    assert [score.token for score in first.scores] == [b"a", b"b"]
    assert (last.scores, last.finish_reason) == ((), "stop")


def test_what_waited_for_a_stop_string_in_vain_has_its_score_at_the_end(byte_level):
    ids = [byte_level.token_to_id(character) for character in "abc"]
    text_stream = TextStream(request(stop=["cd"], logprobs=0), Decoder(byte_level))
    said = [text_stream.feed(scored(ids)), text_stream.feed(TokenDelta((), "stop", Usage(3, 3)))]
    assert [[(score.token, score.offset) for score in delta.scores] for delta in said] == [[(b"a", 0), (b"b", 1)], [(b"c", 2)]]


def test_special_tokens_have_scores_and_no_text(byte_level):
    special, letter = byte_level.token_to_id("<|im_start|>"), byte_level.token_to_id("a")
    text_stream = TextStream(request(logprobs=0), Decoder(byte_level))
    assert text_stream.feed(scored([special])) is None
    assert [score.token for score in text_stream.feed(scored([letter])).scores] == [b"<|im_start|>", b"a"]


def test_before_min_tokens_nothing_stops(byte_level):
    ids = tuple(byte_level.token_to_id(character) for character in "abab.ab")
    text_stream = TextStream(request(stop=["ab"], min_tokens=3), Decoder(byte_level))
    assert text_stream.feed(TokenDelta(ids)) == TextDelta("abab.", 7, "stop", Usage(3, 7))


def test_a_choice_says_which_it_is(byte_level):
    letter = byte_level.token_to_id("a")
    text_stream = TextStream(request(), Decoder(byte_level), index=3)
    assert text_stream.feed(TokenDelta((letter,))) == TextDelta("a", 1, index=3)
    assert text_stream.feed(TokenDelta((), "stop", Usage(3, 1))).index == 3


def test_the_prompts_scores_stand_on_the_first_delta_even_if_it_has_no_text(byte_level):
    ids = byte_level.encode("é.").ids
    asked = GenerateRequest("r", "m", "acme", tuple(ids), SamplingParams(max_tokens=9, prompt_logprobs=0))
    text_stream = TextStream(asked, Decoder(byte_level))
    told = text_stream.feed(TokenDelta((ids[0],), prompt_logprobs=tuple(TokenLogprobs(-float(n)) for n in range(1, len(ids)))))
    assert told.text == ""
    assert [(score.logprob, score.offset) for score in told.prompt_scores] == [(None, 0), (-1.0, 0), (-2.0, 1)]
    assert b"".join(score.token for score in told.prompt_scores) == "é.".encode()
