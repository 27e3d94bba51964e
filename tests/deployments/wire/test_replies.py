"""What goes out: exact bytes."""

from __future__ import annotations

import orjson
import pytest

from cluster.errors import NotComputable, QueueFull, RequestError, Unauthorized
from cluster.spec import ModelSpec
from deployments.messages import Usage
from deployments.wire.chat import Delta
from deployments.wire.error import ErrorReply, error_headers
from deployments.wire.model_list import DeepSeekModelReply, ModelListReply, ModelReply
from deployments.wire.sse import event
from deployments.wire.tokenize import DetokenizeReply
from deployments.wire.usage import DeepSeekUsageReply, UsageReply


def test_what_was_not_set_is_absent() -> None:
    assert Delta().to_json() == b"{}"
    assert Delta(content="").to_json() == b'{"content":""}'
    assert Delta(role=None, content="").to_json() == b'{"role":null,"content":""}'


def test_usage_in_both_forms() -> None:
    usage = Usage(prompt_tokens=5, completion_tokens=2, cached_tokens=3)
    openai = orjson.loads(UsageReply.of(usage).to_json())
    deepseek = orjson.loads(DeepSeekUsageReply.of(usage).to_json())
    assert openai == {
        "prompt_tokens": 5, "completion_tokens": 2, "total_tokens": 7, "prompt_tokens_details": {"cached_tokens": 3}
    }  # fmt: skip
    assert deepseek == {**openai, "prompt_cache_hit_tokens": 3, "prompt_cache_miss_tokens": 2}


def test_a_list_keeps_each_forms_fields() -> None:
    model = ModelSpec(name="m", source="s")
    listed = ModelListReply(object="list", data=[ModelReply.of(model, 1), DeepSeekModelReply.of(model, 1)])
    first, second = orjson.loads(listed.to_json())["data"]
    assert "max_model_len" in first
    assert "context_window" in second
    assert "max_model_len" not in second


@pytest.mark.parametrize(("seconds", "header"), [(0, "0"), (0.01, "1"), (1.0, "1"), (1.2, "2")])
def test_retry_after_is_whole_seconds_rounded_up(seconds: float, header: str) -> None:
    assert error_headers(QueueFull("full", retry_after_s=seconds)) == {"retry-after": header}


def test_error_headers() -> None:
    assert error_headers(QueueFull("full")) == {}
    assert error_headers(Unauthorized("no")) == {"www-authenticate": "Bearer"}
    assert error_headers(NotComputable("no")) == {"x-should-retry": "false"}


def test_an_error_has_all_four_fields() -> None:
    assert ErrorReply.of(RequestError("x", "p")).to_json() == (
        b'{"error":{"message":"x","type":"server_error","param":"p","code":"internal_error"}}'
    )


def test_line_breaks_never_break_an_event() -> None:
    assert event(DetokenizeReply(prompt="a\nb\r\n\u2028")).count(b"\n") == 2
