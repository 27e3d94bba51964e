import asyncio
import math
from dataclasses import replace

import pytest

from cluster.bench.load import Target, run_level
from tests.cluster.bench.openai_server import OpenAIServer


@pytest.fixture
def server():
    with OpenAIServer() as server:
        yield server


@pytest.mark.parametrize(("chat", "path"), [(False, "/v1/completions"), (True, "/v1/chat/completions")])
def test_a_level_over_http(server, chat, path):
    target = Target(server.url, "some", output_tokens=10, chat=chat)
    level = asyncio.run(run_level(target, ["one two three"] * 12, 4))
    assert (level.requests, level.errors, level.first_error) == (12, 0, None)
    assert (level.prompt_tokens, level.chunks_per_request) == (3, 5)
    assert level.output_tokens_per_s == pytest.approx(120 / level.wall_s)
    assert 0 < level.ttft_p50_s <= level.ttft_p99_s < level.wall_s
    assert set(server.paths) == {path}
    assert server.most <= 4


def test_failures_are_counted_and_told(server):
    level = asyncio.run(run_level(Target(server.url, "some", output_tokens=4), ["fine", "fail", "fine"], 1))
    assert (level.requests, level.errors) == (3, 1)
    assert "lost" in level.first_error


def test_nobody_there(server):
    target = replace(Target(server.url, "some"), base_url="http://127.0.0.1:9")
    level = asyncio.run(run_level(target, ["x"], 1))
    assert level.errors == 1
    assert math.isnan(level.ttft_p50_s)


@pytest.mark.parametrize(
    ("status", "text", "told"),
    [
        (401, '{"error": {"message": "Unknown API key.", "code": "invalid_api_key"}}', "HTTP 401: Unknown API key."),
        (429, '{"error": "too many"}', 'HTTP 429: {"error": "too many"}'),
        (500, '{"error": {"message": null}}', 'HTTP 500: {"error": {"message": null}}'),
        (502, "<html>Bad Gateway</html>", "HTTP 502: <html>Bad Gateway</html>"),
        (503, "[]", "HTTP 503: []"),
    ],
)
def test_a_refusal_is_told_by_its_message_or_its_text(status, text, told):
    with OpenAIServer(refusal=(status, text)) as server:
        level = asyncio.run(run_level(Target(server.url, "some"), ["x"], 1))
    assert (level.errors, level.first_error) == (1, told)
