from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.errors import BadRequest, PromptTooLong
from cluster.spec import ModelSpec
from deployments.router.room import completion_tokens


def model(context_length: int, default_max_tokens: int) -> ModelSpec:
    return ModelSpec(name="m", source="s", context_length=context_length, default_max_tokens=default_max_tokens)


@given(
    context=st.integers(16, 200),
    default=st.integers(1, 300),
    prompt=st.integers(0, 300),
    asked=st.none() | st.integers(1, 300),
)
def test_what_is_granted_fits_and_what_is_asked_is_granted_or_refused(
    context: int, default: int, prompt: int, asked: int | None
) -> None:
    try:
        granted = completion_tokens(model(context, default), prompt, asked, "prompt")
    except PromptTooLong:
        assert prompt + (asked or 1) > context
        return
    except BadRequest:
        assert prompt == 0
        return
    assert prompt > 0
    assert granted >= 1
    assert prompt + granted <= context
    assert granted == asked if asked else granted == min(default, context - prompt)


def test_the_last_token_of_room_can_be_had() -> None:
    assert completion_tokens(model(16, 8), 15, 1, "prompt") == 1
    with pytest.raises(PromptTooLong):
        completion_tokens(model(16, 8), 15, 2, "prompt")
    with pytest.raises(PromptTooLong):
        completion_tokens(model(16, 8), 16, None, "prompt")
