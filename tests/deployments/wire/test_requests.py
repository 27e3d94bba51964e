"""Parsing alone: whatever the bytes are, they make a request or a RequestError."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.errors import BadRequest, UnsupportedParameter
from deployments.wire.chat import ChatRequest
from deployments.wire.completion import CompletionRequest
from deployments.wire.tokenize import DetokenizeRequest, TokenizeRequest

KINDS = [ChatRequest, CompletionRequest, TokenizeRequest, DetokenizeRequest]
NAMES = sorted(
    {name for kind in KINDS for name in (*kind.model_fields, *kind.unsupported)} | {"role", "content", "type", "text", "x"}
)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3), max_leaves=6
)


def refusal(kind: type, body: bytes) -> BadRequest | None:
    try:
        kind.parse(body)
    except BadRequest as error:
        return error
    return None


@given(kind=st.sampled_from(KINDS), body=st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6))
def test_any_object_is_a_request_or_a_bad_one(kind: type, body: dict[str, object]) -> None:
    error = refusal(kind, orjson.dumps(body))
    assert error is None or (error.message and error.param)


@given(kind=st.sampled_from(KINDS), body=st.binary(max_size=60))
def test_any_bytes_are_a_request_or_a_bad_one(kind: type, body: bytes) -> None:
    with pytest.raises(BadRequest):
        kind.parse(body)


@pytest.mark.parametrize("kind", KINDS)
def test_no_parameter_is_both_supported_and_not(kind: type[ChatRequest]) -> None:
    assert not kind.model_fields.keys() & kind.unsupported.keys()


@pytest.mark.parametrize("name", ChatRequest.unsupported)
def test_every_unsupported_parameter_accepts_null_and_refuses_a_use(name: str) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
    ChatRequest.parse(orjson.dumps({**body, name: None}))
    for neutral in ChatRequest.unsupported[name]:
        ChatRequest.parse(orjson.dumps({**body, name: neutral}))
    with pytest.raises(UnsupportedParameter) as caught:
        ChatRequest.parse(orjson.dumps({**body, name: {"used": "yes"}}))
    assert caught.value.param == name


@pytest.mark.parametrize(
    ("prompt", "parsed"),
    [
        ("a", ["a"]),
        (["a"], ["a"]),
        (["a", [1], "b"], ["a", [1], "b"]),
        ([1, 2], [[1, 2]]),
        ([[1, 2]], [[1, 2]]),
        ([], [[]]),
        ([0], [[0]]),
    ],
)
def test_the_forms_of_a_prompt(prompt: object, parsed: object) -> None:
    assert CompletionRequest.parse(orjson.dumps({"model": "m", "prompt": prompt})).prompt == parsed


def test_tools_are_limited_in_number() -> None:
    def body(count: int) -> bytes:
        tools = [{"type": "function", "function": {"name": f"f{at}"}} for at in range(count)]
        return orjson.dumps({"model": "m", "messages": [{"role": "user", "content": "x"}], "tools": tools})

    assert len(ChatRequest.parse(body(128)).tools) == 128
    with pytest.raises(BadRequest) as caught:
        ChatRequest.parse(body(129))
    assert caught.value.param == "tools"


def test_both_names_of_the_token_limit_mean_the_same() -> None:
    for names in (["max_tokens"], ["max_completion_tokens"], ["max_tokens", "max_completion_tokens"]):
        body = {"model": "m", "prompt": "a", **dict.fromkeys(names, 7)}
        assert CompletionRequest.parse(orjson.dumps(body)).token_limit == 7
    assert CompletionRequest.parse(b'{"model":"m","prompt":"a"}').token_limit is None


def test_messages_say_what_was_expected_and_what_came() -> None:
    with pytest.raises(BadRequest) as caught:
        CompletionRequest.parse(b'{"model":"m","prompt":"a","temperature":3}')
    assert caught.value.message == "'temperature' must be less than or equal to 2 (got 3)."
    with pytest.raises(BadRequest) as caught:
        CompletionRequest.parse(b'{"model":"m","prompt":"a","top_k":"1"}')
    assert caught.value.message == "'top_k' must be a valid integer (got \"1\")."
