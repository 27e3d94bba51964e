from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from deployments.filter.detokenizer import ByteLevelDetokenizer, Decoder, WindowDetokenizer

TEXTS = [
    "plain words",
    "你好，世界。这是一个测试",
    "🙂👩‍👩‍👧‍👦🇨🇳",
    "naïve café\n\n\tend ",
    "ภาษาไทย हिन्दी",
    "<|im_start|>x<|im_end|>",
]


@pytest.fixture(params=["byte_level", "byte_fallback", "metaspace"], scope="session")
def tokenizer(request) -> Tokenizer:
    return request.getfixturevalue(request.param)


def cut(ids, cuts):
    edges = sorted({0, len(ids), *(c % (len(ids) + 1) for c in cuts)})
    return [ids[start:end] for start, end in pairwise(edges)]


def pieces(tokenizer, chunks, skip=True):
    detokenizer = Decoder(tokenizer).detokenizer(skip)
    return [*(detokenizer.feed(chunk) for chunk in chunks), detokenizer.finish()]


def test_each_family_has_its_detokenizer(byte_level, byte_fallback, metaspace):
    assert isinstance(Decoder(byte_level).detokenizer(True), ByteLevelDetokenizer)
    for tokenizer in (byte_fallback, metaspace):
        assert isinstance(Decoder(tokenizer).detokenizer(True), WindowDetokenizer)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), cuts=st.lists(st.integers(0, 100), max_size=20), skip=st.booleans())
def test_pieces_add_up_to_the_whole_for_any_ids_and_any_cuts(tokenizer, data, cuts, skip):
    ids = data.draw(st.lists(st.integers(0, tokenizer.get_vocab_size() + 3), max_size=60))  # some ids are of no token
    assert "".join(pieces(tokenizer, cut(ids, cuts), skip)) == tokenizer.decode(ids, skip_special_tokens=skip)


@settings(max_examples=200)
@given(st.binary(max_size=40), st.lists(st.integers(0, 50), max_size=10))
def test_broken_bytes_read_as_in_the_library(byte_level, content, cuts):
    tokens = {byte: byte_level.token_to_id(character) for character, byte in _byte_characters().items()}
    ids = [tokens[byte] for byte in content]
    assert "".join(pieces(byte_level, cut(ids, cuts))) == byte_level.decode(ids) == content.decode(errors="replace")


@pytest.mark.parametrize("text", TEXTS)
def test_no_piece_holds_half_a_character(byte_level, text):
    ids = byte_level.encode(text).ids
    said = pieces(byte_level, [[token] for token in ids], skip=False)
    assert "".join(said) == text
    assert "\ufffd" not in "".join(said)
    assert said[-1] == ""


@pytest.mark.parametrize("text", TEXTS[1:3])
def test_characters_of_byte_tokens_are_whole(byte_fallback, text):
    ids = [byte_fallback.token_to_id(f"<0x{byte:02X}>") for byte in text.encode()]
    said = pieces(byte_fallback, [[token] for token in [*ids, byte_fallback.token_to_id(".")]])
    assert said[-2:] == [text + ".", ""]


def test_text_goes_out_as_soon_as_its_character_is_complete(byte_level):
    ids = byte_level.encode("ab你c").ids
    said = pieces(byte_level, [[token] for token in ids])
    assert said == ["a", "b", "", "", "你", "c", ""]


def test_a_stream_that_ends_inside_a_character_says_so_at_the_end(byte_level):
    assert pieces(byte_level, [byte_level.encode("你").ids[:2]]) == ["", "\ufffd"]


def test_the_state_stays_small(byte_fallback):
    detokenizer = Decoder(byte_fallback).detokenizer(True)
    token = byte_fallback.token_to_id("▁hello")
    for _ in range(1000):
        detokenizer.feed((token,))
        assert len(detokenizer._window) <= 2


def _byte_characters():
    from deployments.filter.detokenizer import _BYTE_OF

    return _BYTE_OF


def test_the_bytes_of_a_token(byte_level, byte_fallback, metaspace):
    for tokenizer, token, expected in [
        (byte_level, byte_level.encode("你").ids[0], "你".encode()[:1]),
        (byte_level, byte_level.token_to_id("<|im_start|>"), b"<|im_start|>"),
        (byte_level, 10**6, b""),
        (byte_fallback, byte_fallback.token_to_id("<0xE4>"), b"\xe4"),
        (byte_fallback, byte_fallback.token_to_id("▁世界"), " 世界".encode()),
        (metaspace, metaspace.token_to_id("▁Hey"), b" Hey"),
    ]:
        assert Decoder(tokenizer).token_bytes(token) == expected
