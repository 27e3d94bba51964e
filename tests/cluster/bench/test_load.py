import asyncio
import math
from dataclasses import replace

import pytest

from cluster.bench.load import Answer, Target, quantile, run_level, summary
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


def test_figures_of_answers():
    answers = [Answer(0, (1.0, 2.0, 3.0), 7, 5), Answer(0, (2.0, 2.5), 9, 2), Answer(0, error="gone")]
    level = summary(2, answers, 10.0)
    assert (level.requests, level.errors, level.first_error) == (3, 1, "gone")
    assert (level.prompt_tokens, level.output_tokens_per_s) == (8, 0.7)
    assert (level.ttft_p50_s, level.ttft_p99_s, level.tpot_p50_s, level.tpot_p99_s) == (1.0, 2.0, 0.5, 0.5)


@pytest.mark.parametrize(("share", "value"), [(0.01, 1), (0.5, 2), (0.51, 3), (0.99, 4), (1, 4)])
def test_quantiles(share, value):
    assert quantile([3, 1, 4, 2], share) == value
