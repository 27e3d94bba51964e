"""One request through the whole house, as a client sees it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

import httpx
import openai
import pytest

from deployments.engine.sequence import Sequence
from tests.trip import shared

CHAT = {"model": "default", "messages": [{"role": "user", "content": "Grüß Gott 你好 🙂"}], "max_tokens": 40, "temperature": 0}


def events(text: str) -> list[dict]:
    lines = [line for line in text.split("\n\n") if line.startswith("data: ")]
    assert lines[-1] == "data: [DONE]"
    return [json.loads(line[6:]) for line in lines[:-1]]


def until(condition: Callable[[], bool], what: str, timeout_s: float = 60) -> None:
    deadline_s = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline_s, f"{what} within {timeout_s} s"
        time.sleep(0.01)


def test_a_chat_is_answered_by_the_openai_client(base_url: str) -> None:
    client = openai.OpenAI(base_url=f"{base_url}/v1", api_key="fs-demo-acme", max_retries=0)
    reply = client.chat.completions.create(**CHAT)
    assert reply.model == "tiny"
    assert reply.choices[0].message.content
    assert reply.usage is not None
    assert reply.usage.completion_tokens <= 40


def test_stream_and_whole_answer_have_the_same_text(base_url: str) -> None:
    client = openai.OpenAI(base_url=f"{base_url}/v1", api_key="fs-demo-globex", max_retries=0)
    whole = client.chat.completions.create(**CHAT)
    chunks = list(client.chat.completions.create(**CHAT, stream=True, stream_options={"include_usage": True}))
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == whole.choices[0].message.content
    assert chunks[-1].usage == whole.usage


def test_both_faces_of_usage(http: httpx.Client) -> None:
    body = CHAT | {"stream": True}
    openai_face = events(http.post("/v1/chat/completions", json=body | {"stream_options": {"include_usage": True}}).text)
    deepseek_face = events(http.post("/chat/completions", json=body).text)
    assert openai_face[-1]["choices"] == []
    assert openai_face[-1]["usage"]["completion_tokens"] == 40
    assert deepseek_face[-1]["choices"][0]["finish_reason"] == "length"
    assert deepseek_face[-1]["usage"]["completion_tokens"] == 40


def test_text_streams_back_unbroken(http: httpx.Client) -> None:
    text = "snowman ☃, 漢字, family 👨‍👩‍👧‍👦"
    tokens = http.post("/tokenize", json={"model": "tiny", "prompt": text}).json()["tokens"]
    assert http.post("/detokenize", json={"model": "tiny", "tokens": tokens}).json()["prompt"] == text


def test_a_stop_string_ends_the_answer_and_never_shows(http: httpx.Client) -> None:
    body = {"model": "tiny", "prompt": "once", "max_tokens": 60, "temperature": 0, "ignore_eos": True}
    whole = http.post("/v1/completions", json=body).json()["choices"][0]["text"]
    stop = whole[len(whole) // 2 : len(whole) // 2 + 3]
    reply = http.post("/v1/completions", json=body | {"stop": [stop]}).json()["choices"][0]
    streamed = events(http.post("/v1/completions", json=body | {"stop": stop, "stream": True}).text)
    assert reply["text"] == whole[: whole.index(stop)]
    assert reply["finish_reason"] == "stop"
    assert "".join(e["choices"][0]["text"] for e in streamed) == reply["text"]
    until(lambda: shared.leaders["tiny"].load().running == 0, "the engine stops at the stop string")


def test_a_seed_repeats_whatever_else_runs(http: httpx.Client) -> None:
    body = {"model": "tiny", "prompt": "dice", "max_tokens": 30, "temperature": 1.5, "seed": 7, "ignore_eos": True}
    alone = http.post("/v1/completions", json=body).json()["choices"][0]["text"]
    crowd = [
        threading.Thread(target=http.post, args=("/v1/completions",), kwargs={"json": body | {"seed": n, "prompt": "x" * n}})
        for n in range(1, 9)
    ]
    for thread in crowd:
        thread.start()
    together = http.post("/v1/completions", json=body).json()["choices"][0]["text"]
    for thread in crowd:
        thread.join()
    assert together == alone
    assert http.post("/v1/completions", json=body | {"seed": 8}).json()["choices"][0]["text"] != alone


def test_logprobs_spell_the_text(http: httpx.Client) -> None:
    body = CHAT | {"max_tokens": 20, "logprobs": True, "top_logprobs": 3}
    whole = http.post("/v1/chat/completions", json=body).json()["choices"][0]
    tokens = whole["logprobs"]["content"]
    assert len(tokens) == 20
    assert all(token["top_logprobs"][0]["logprob"] == token["logprob"] for token in tokens), "greedy takes the likeliest"
    assert [len(token["top_logprobs"]) for token in tokens] == [3] * 20
    streamed = events(http.post("/v1/chat/completions", json=body | {"stream": True}).text)
    told = [token for event in streamed for token in (event["choices"][0]["logprobs"] or {"content": []})["content"]]
    assert [token["bytes"] for token in told] == [token["bytes"] for token in tokens]


def test_the_openai_client_reads_choices_and_their_logprobs(base_url: str) -> None:
    client = openai.OpenAI(base_url=f"{base_url}/v1", api_key="fs-demo-acme", max_retries=0)
    asked = CHAT | {"temperature": 1, "seed": 5, "max_tokens": 12, "n": 3, "logprobs": True, "top_logprobs": 2}
    asked |= {"presence_penalty": 0.5, "logit_bias": {"65": 1}, "extra_body": {"ignore_eos": True, "min_p": 0.01}}
    whole = client.chat.completions.create(**asked)
    text, tokens = dict.fromkeys(range(3), ""), {index: [] for index in range(3)}
    for chunk in client.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True}):
        for choice in chunk.choices:
            text[choice.index] += choice.delta.content or ""
            tokens[choice.index] += choice.logprobs.content if choice.logprobs else []
    assert [choice.message.content for choice in whole.choices] == list(text.values())
    assert len(set(text.values())) == 3
    for choice in whole.choices:
        assert len(choice.logprobs.content) == 12
        assert all(len(token.top_logprobs) == 2 for token in choice.logprobs.content)
        assert [(token.token, token.bytes) for token in tokens[choice.index]] == [
            (token.token, token.bytes) for token in choice.logprobs.content
        ]
    assert chunk.usage == whole.usage
    assert whole.usage.completion_tokens == 36


def test_the_openai_client_reads_echo_and_the_best_of_several(base_url: str) -> None:
    client = openai.OpenAI(base_url=f"{base_url}/v1", api_key="fs-demo-acme", max_retries=0)
    asked = {"model": "tiny", "prompt": ["once", "twice"], "max_tokens": 6, "seed": 1, "extra_body": {"ignore_eos": True}}
    echoed = client.completions.create(**asked, echo=True, logprobs=2, n=2)
    assert [choice.text[:4] for choice in echoed.choices] == ["once", "once", "twic", "twic"]
    for choice in echoed.choices:
        told = choice.logprobs
        assert len(told.tokens) == len(told.token_logprobs) == len(told.top_logprobs) == len(told.text_offset) > 6
        assert told.token_logprobs[0] is None
        assert all(token in tops for token, tops in zip(told.tokens[1:], told.top_logprobs[1:], strict=True))
    best = client.completions.create(**asked, best_of=4)
    assert [choice.index for choice in best.choices] == [0, 1]
    assert best.usage.completion_tokens == 48
    assert best.usage.prompt_tokens == echoed.usage.prompt_tokens


def test_echo_scores_the_prompt(http: httpx.Client) -> None:
    body = {"model": "tiny", "prompt": "abc", "max_tokens": 5, "temperature": 0, "echo": True, "logprobs": 0, "ignore_eos": True}
    choice = http.post("/v1/completions", json=body).json()["choices"][0]
    assert choice["text"].startswith("abc")
    assert "".join(choice["logprobs"]["tokens"][:3]) == "abc"
    assert choice["logprobs"]["token_logprobs"][0] is None
    assert all(logprob < 0 for logprob in choice["logprobs"]["token_logprobs"][1:])
    assert choice["logprobs"]["text_offset"][:4] == [0, 1, 2, 3]


def test_choices_differ_repeat_and_do_not_change_the_first(http: httpx.Client) -> None:
    body = {"model": "tiny", "prompt": "dice " * 9, "max_tokens": 20, "temperature": 1.5, "seed": 7, "ignore_eos": True}
    alone = http.post("/v1/completions", json=body).json()["choices"][0]["text"]
    several = http.post("/v1/completions", json=body | {"n": 4}).json()
    texts = [choice["text"] for choice in several["choices"]]
    assert texts[0] == alone
    assert len(set(texts)) == 4
    assert several["usage"]["completion_tokens"] == 80
    assert several["usage"]["prompt_tokens"] == http.post("/v1/completions", json=body).json()["usage"]["prompt_tokens"]
    chunks = events(http.post("/v1/completions", json=body | {"n": 4, "stream": True}).text)
    streamed = ["".join(c["text"] for chunk in chunks for c in chunk["choices"] if c["index"] == index) for index in range(4)]
    assert streamed == texts


def test_several_prompts_are_answered_as_each_would_be(http: httpx.Client) -> None:
    body = {"model": "tiny", "max_tokens": 12, "temperature": 0, "ignore_eos": True}
    prompts = ["one", "two", [97, 98, 99]]
    alone = [http.post("/v1/completions", json=body | {"prompt": prompt}).json()["choices"][0]["text"] for prompt in prompts]
    together = http.post("/v1/completions", json=body | {"prompt": prompts}).json()
    assert [choice["text"] for choice in together["choices"]] == alone
    until(lambda: shared.leaders["tiny"].load().kv_used_fraction == 0, "all blocks are free")


def test_penalties_biases_and_best_of_work_together(http: httpx.Client) -> None:
    body = {"model": "tiny", "prompt": "say", "max_tokens": 30, "temperature": 0.8, "seed": 3}
    settings = {
        "min_p": 0.01, "typical_p": 0.95, "presence_penalty": 1, "frequency_penalty": 0.5, "repetition_penalty": 1.1,
        "min_tokens": 30, "best_of": 3,
    }  # fmt: skip
    reply = http.post("/v1/completions", json=body | settings).json()
    assert reply["usage"]["completion_tokens"] == 90
    (token,) = http.post("/tokenize", json={"model": "tiny", "prompt": "z"}).json()["tokens"]
    biased = http.post("/v1/completions", json=body | {"logit_bias": {str(token): 100}, "max_tokens": 5}).json()
    assert biased["choices"][0]["text"] == "zzzzz"


def leave(http: httpx.Client) -> list[Sequence]:
    """Leave a stream at its first token; gives the sequence, unless it had ended before this thread was let run again."""
    body = {"model": "tiny", "prompt": "long", "max_tokens": 2000, "ignore_eos": True, "stream": True}
    with http.stream("POST", "/v1/completions", json=body) as stream:
        next(stream.iter_lines())
        left = list(shared.leaders["tiny"]._scheduler._running.values())
    until(lambda: shared.leaders["tiny"].load().running == 0, "the sequence has ended")
    until(lambda: shared.leaders["tiny"].load().kv_used_fraction == 0, "its blocks are free")
    return left


def test_a_client_that_leaves_frees_its_blocks(http: httpx.Client) -> None:
    (sequence,) = next(filter(None, (leave(http) for _ in range(10))))
    assert sequence.finish_reason == "abort"
    assert sequence.num_completion_tokens < 1900, "it ended by itself, near enough"


def test_health_and_metrics_tell_what_happened(http: httpx.Client) -> None:
    until(lambda: http.get("/health").status_code == 200, "the model is ready")
    http.post("/v1/chat/completions", json=CHAT)
    counted = 'fairshard_requests_total{model="tiny",status="200",tenant="acme"}'
    until(lambda: counted in http.get("/metrics").text, "the request is counted")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"model": "nobody", "prompt": "x"}, 404, "model_not_found"),
        ({"model": "tiny", "prompt": "x" * 9000}, 400, "context_length_exceeded"),
        ({"model": "tiny", "prompt": [10**6]}, 400, "invalid_value"),
        ({"model": "tiny", "prompt": "x", "logit_bias": {"99999999": 1}}, 400, "invalid_value"),
    ],
)
def test_what_only_the_model_can_refuse(http: httpx.Client, body: dict, status: int, code: str) -> None:
    for stream in (False, True):
        reply = http.post("/v1/completions", json=body | {"stream": stream})
        assert (reply.status_code, reply.json()["error"]["code"]) == (status, code)
