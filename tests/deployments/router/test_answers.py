"""What good requests get: both faces, streamed and whole, over the app without a socket."""

from __future__ import annotations

import json
import os
import re
import uuid
from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cluster.errors import EngineFailed, QueueFull
from cluster.spec import ModelSpec
from deployments.engine.sampling_params import SamplingParams
from deployments.messages import ChatMessage
from tests.deployments.router.byte_path import BytePath
from tests.deployments.router.service import BARE_CHAT, CHAT, COMPLETION, NOW_S, Service, chat, completion, load, spec

GOLDEN_OPENAI = """\
data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}],"usage":null}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"content":"h"},"logprobs":null,"finish_reason":null}],"usage":null}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"content":"é"},"logprobs":null,"finish_reason":null}],"usage":null}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{},"logprobs":null,"finish_reason":"stop"}],"usage":null}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":[],\
"usage":{"prompt_tokens":3,"completion_tokens":3,"total_tokens":6,"prompt_tokens_details":{"cached_tokens":1}}}

data: [DONE]

"""

GOLDEN_DEEPSEEK = """\
data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"role":"assistant","content":""},"logprobs":null,"finish_reason":null}]}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"content":"h"},"logprobs":null,"finish_reason":null}]}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"content":"é"},"logprobs":null,"finish_reason":null}]}

data: {"id":"ID","object":"chat.completion.chunk","created":1700000000,"model":"tiny","system_fingerprint":"FP","choices":\
[{"index":0,"delta":{"role":null,"content":""},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":3,\
"completion_tokens":3,"total_tokens":6,"prompt_tokens_details":{"cached_tokens":1},"prompt_cache_hit_tokens":1,\
"prompt_cache_miss_tokens":2}}

data: [DONE]

"""


def says(text: str, **more: object) -> dict[str, object]:
    return chat(messages=[{"role": "user", "content": text}], **more)


def events(response: httpx.Response) -> list[dict]:
    lines = [line.removeprefix("data: ") for line in response.text.split("\n\n") if line.startswith("data: ")]
    assert lines[-1] == "[DONE]"
    return [json.loads(line) for line in lines[:-1]]


def masked(text: str) -> str:
    return re.sub(
        r'"system_fingerprint":"fp_[0-9a-f]{12}"', '"system_fingerprint":"FP"', re.sub(r'"id":"[^"]+"', '"id":"ID"', text)
    )


async def test_golden_stream_of_the_openai_face() -> None:
    async with Service().client() as client:
        response = await client.post(CHAT, json=says("hé", stream=True, stream_options={"include_usage": True}))
    assert masked(response.text) == GOLDEN_OPENAI
    assert response.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert response.headers["cache-control"] == "no-cache"
    assert response.headers["x-accel-buffering"] == "no"


async def test_golden_stream_of_the_deepseek_face() -> None:
    async with Service().client() as client:
        response = await client.post(BARE_CHAT, json=says("hé", stream=True))
    assert masked(response.text) == GOLDEN_DEEPSEEK


async def test_usage_comes_where_each_api_puts_it_and_only_there() -> None:
    async with Service().client() as client:
        plain = events(await client.post(CHAT, json=chat(stream=True)))
        asked = events(await client.post(BARE_CHAT, json=chat(stream=True, stream_options={"include_usage": True})))
    assert all("usage" not in chunk for chunk in plain)
    assert [chunk["usage"] for chunk in asked[:-1]] == [None] * (len(asked) - 1)
    assert asked[-1]["choices"][0]["finish_reason"] == "stop"
    assert asked[-1]["usage"]["prompt_cache_hit_tokens"] + asked[-1]["usage"]["prompt_cache_miss_tokens"] == 5


async def test_one_id_per_answer_in_each_apis_form() -> None:
    async with Service().client() as client:
        stream = {chunk["id"] for chunk in events(await client.post(CHAT, json=chat(stream=True)))}
        bare = (await client.post(BARE_CHAT, json=chat())).json()["id"]
        text = (await client.post(COMPLETION, json=completion())).json()["id"]
    assert len(stream) == 1
    assert re.fullmatch(r"chatcmpl-[0-9a-f]{32}", stream.pop())
    assert re.fullmatch(r"cmpl-[0-9a-f]{32}", text)
    assert str(uuid.UUID(bare)) == bare


async def test_a_whole_chat_completion() -> None:
    async with Service().client() as client:
        body = (await client.post(CHAT, json=chat(model="default", max_completion_tokens=4))).json()
    assert body["object"] == "chat.completion"
    assert body["created"] == NOW_S
    assert body["model"] == "tiny"
    assert body["choices"] == [
        {"index": 0, "message": {"role": "assistant", "content": "hell"}, "logprobs": None, "finish_reason": "length"}
    ]
    assert body["usage"] == {
        "prompt_tokens": 5, "completion_tokens": 4, "total_tokens": 9, "prompt_tokens_details": {"cached_tokens": 1}
    }  # fmt: skip


async def test_a_text_completion_whole_and_streamed() -> None:
    async with Service().client() as client:
        whole = (await client.post(COMPLETION, json=completion(prompt=["héllo"]))).json()
        chunks = events(await client.post(COMPLETION, json=completion(prompt=list("héllo".encode()), stream=True)))
    assert whole["object"] == "text_completion"
    assert whole["choices"] == [{"index": 0, "text": "héllo", "logprobs": None, "finish_reason": "stop"}]
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks) == "héllo"
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks] == [None] * (len(chunks) - 1) + ["stop"]


@settings(max_examples=30)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=25), path=st.sampled_from([CHAT, BARE_CHAT]))
async def test_stream_and_whole_give_the_same_text(text: str, path: str) -> None:
    async with Service().client() as client:
        whole = (await client.post(path, json=says(text))).json()
        chunks = events(await client.post(path, json=says(text, stream=True)))
    pieces = [chunk["choices"][0]["delta"].get("content", "") for chunk in chunks]
    cut = text.encode()[:64].decode(errors="ignore")
    assert whole["choices"][0]["message"]["content"] == "".join(pieces) == cut
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks].count(whole["choices"][0]["finish_reason"]) == 1


async def test_every_parameter_reaches_the_engine() -> None:
    service = Service()
    settings = {
        "temperature": 0,
        "top_p": 0.5,
        "top_k": 7,
        "seed": -3,
        "stop_token_ids": [1, 2],
        "ignore_eos": True,
        "max_tokens": 9,
        "min_p": 0.1,
        "typical_p": 0.9,
        "presence_penalty": 0.5,
        "frequency_penalty": -2,
        "repetition_penalty": 1.25,
        "min_tokens": 3,
    }
    async with service.client() as client:
        await client.post(
            CHAT, json=chat(stop=["a", "b"], n=2, logprobs=True, top_logprobs=4, logit_bias={"5": -100, "6": 0.5}, **settings)
        )
        await client.post(CHAT, json=chat(stop="a", top_k=-1))
    first, second = service.path.requests
    assert first.stop == ("a", "b")
    assert first.tenant == "acme"
    assert first.deadline_s == NOW_S + 60
    sampling = first.sampling
    listed = dict(stop_token_ids=(1, 2), logit_bias=((5, -100.0), (6, 0.5)), logprobs=4)
    assert sampling == SamplingParams(**{**settings, **listed})
    assert (first.n, second.n) == (2, 1)
    assert second.stop == ("a",)
    assert second.sampling == SamplingParams(max_tokens=64, seed=second.sampling.seed)
    assert first.request_id != second.request_id


async def test_messages_reach_the_tokenizer() -> None:
    service = Service()
    parts = [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]
    echoed = {"role": "assistant", "content": "x", "refusal": None, "tool_calls": None, "audio": None, "annotations": []}
    messages = [
        {"role": "developer", "content": "d"},
        {"role": "user", "content": parts, "name": "ann"},
        echoed,
        {"role": "assistant", "content": None, "reasoning_content": "hm"},
    ]
    async with service.client() as client:
        assert (await client.post(CHAT, json=chat(messages=messages))).status_code == 200
    assert service.path.encoded[0].messages == (
        ChatMessage("system", "d"), ChatMessage("user", "ab", "ann"), ChatMessage("assistant", "x"),
        ChatMessage("assistant", "", reasoning="hm"),
    )  # fmt: skip


def of_choice(chunks: list[dict], index: int) -> list[dict]:
    return [choice for chunk in chunks for choice in chunk["choices"] if choice["index"] == index]


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
async def test_several_choices_whole_and_streamed(path: str) -> None:
    async with Service().client() as client:
        whole = (await client.post(path, json=chat(n=3))).json()
        chunks = events(await client.post(path, json=chat(n=3, stream=True, stream_options={"include_usage": True})))
    assert [choice["message"]["content"] for choice in whole["choices"]] == ["hello", "hell", "hel"]
    assert [choice["index"] for choice in whole["choices"]] == [0, 1, 2]
    counts = {name: whole["usage"][name] for name in ("prompt_tokens", "completion_tokens", "total_tokens")}
    assert counts == {"prompt_tokens": 5, "completion_tokens": 12, "total_tokens": 17}
    for index, text in enumerate(["hello", "hell", "hel"]):
        choices = of_choice(chunks, index)
        assert choices[0]["delta"] == {"role": "assistant", "content": ""}
        assert "".join(choice["delta"].get("content", "") for choice in choices) == text
        assert [choice["finish_reason"] for choice in choices] == [None] * (len(choices) - 1) + ["stop"]
    assert [chunk["usage"] for chunk in chunks[:-1]] == [None] * (len(chunks) - 1)
    assert chunks[-1]["usage"] == whole["usage"]


@pytest.mark.parametrize("n", [1, 2])
async def test_several_prompts_are_answered_in_their_order(n: int) -> None:
    service = Service()
    body = completion(prompt=["abc", list(b"xyz"), "hello"], n=n, seed=7)
    async with service.client() as client:
        whole = (await client.post(COMPLETION, json=body)).json()
        chunks = events(await client.post(COMPLETION, json={**body, "stream": True, "stream_options": {"include_usage": True}}))
    texts = [text[: len(text) - less] for text in ("abc", "xyz", "hello") for less in range(n)]
    assert [choice["text"] for choice in whole["choices"]] == texts
    assert [choice["index"] for choice in whole["choices"]] == list(range(len(texts)))
    for index, text in enumerate(texts):
        choices = of_choice(chunks, index)
        assert "".join(choice["text"] for choice in choices) == text
        assert [choice["finish_reason"] for choice in choices] == [None] * (len(choices) - 1) + ["stop"]
    assert whole["usage"] == chunks[-1]["usage"]
    assert whole["usage"]["prompt_tokens"] == 11
    assert whole["usage"]["completion_tokens"] == sum(map(len, texts))
    assert len({request.request_id for request in service.path.requests}) == 6
    assert {request.sampling.seed for request in service.path.requests} == {7}
    assert service.sample("requests_total", tenant="acme", model="tiny", status="200") == 2
    assert service.sample("prompt_tokens_total", tenant="acme", model="tiny") == 22


async def test_a_prompt_that_fails_fails_its_request_and_cancels_the_others() -> None:
    service = Service(path=BytePath(fail_at="second", error=EngineFailed("A rank died.")))
    async with service.client() as client:
        response = await client.post(COMPLETION, json=completion(prompt=["a", "bc"]))
    assert (response.status_code, response.json()["error"]["code"]) == (503, "engine_failed")
    assert service.path.open == 0


@pytest.mark.parametrize(("path", "empty"), [(CHAT, "refusal"), (BARE_CHAT, "reasoning_content")])
async def test_logprobs_of_a_chat(path: str, empty: str) -> None:
    async with Service().client() as client:
        whole = (await client.post(path, json=says("é", logprobs=True, top_logprobs=2))).json()
        none = (await client.post(path, json=says("é", logprobs=True))).json()
        chunks = events(await client.post(path, json=says("hé", logprobs=True, stream=True)))
    assert whole["choices"][0]["logprobs"] == {
        "content": [
            {
                "token": f"\\x{byte:02x}",
                "logprob": -1.5,
                "bytes": [byte],
                "top_logprobs": [
                    {"token": "a", "logprob": -0.25, "bytes": [97]},
                    {"token": "\\xff", "logprob": -9999.0, "bytes": [255]},
                ],
            }
            for byte in "é".encode()
        ],
        empty: None,
    }
    assert [token["top_logprobs"] for token in none["choices"][0]["logprobs"]["content"]] == [[], []]
    said = [choice["logprobs"] for choice in of_choice(chunks, 0)]
    assert [logprobs and [token["bytes"] for token in logprobs["content"]] for logprobs in said] == [
        None, [[104]], [[0xC3], [0xA9]], None
    ]  # fmt: skip


async def test_logprobs_of_a_completion() -> None:
    async with Service().client() as client:
        whole = (await client.post(COMPLETION, json=completion(prompt="bé", logprobs=2))).json()
        none = (await client.post(COMPLETION, json=completion(prompt="b", logprobs=0))).json()
        chunks = events(await client.post(COMPLETION, json=completion(prompt="bé", logprobs=2, stream=True)))
    tops = {"a": -0.25, "bytes:\\xff": -9999.0}
    tokens = ["b", "bytes:\\xc3", "bytes:\\xa9"]
    logprobs = whole["choices"][0]["logprobs"]
    assert logprobs == {
        "tokens": tokens, "token_logprobs": [-1.5] * 3, "text_offset": [0, 1, 1],
        "top_logprobs": [{**tops, token: -1.5} for token in tokens],
    }  # fmt: skip
    assert none["choices"][0]["logprobs"]["top_logprobs"] == [{"b": -1.5}]
    pieces = [choice["logprobs"] for choice in of_choice(chunks, 0) if choice["logprobs"]]
    assert {name: [item for piece in pieces for item in piece[name]] for name in logprobs} == logprobs


@pytest.mark.parametrize("prompt", ["hé", list("hé".encode())])
async def test_echo_begins_with_the_prompt(prompt: str | list[int]) -> None:
    async with Service().client() as client:
        plain = (await client.post(COMPLETION, json=completion(prompt=prompt, echo=True, n=2))).json()
        chunks = events(await client.post(COMPLETION, json=completion(prompt=prompt, echo=True, stream=True)))
    assert [choice["text"] for choice in plain["choices"]] == ["héhé", "héh"]
    assert [choice["logprobs"] for choice in plain["choices"]] == [None, None]
    assert "".join(choice["text"] for choice in of_choice(chunks, 0)) == "héhé"


async def test_echo_with_logprobs_scores_the_prompt_too() -> None:
    async with Service().client() as client:
        whole = (await client.post(COMPLETION, json=completion(prompt=["ab", "cd"], echo=True, logprobs=0))).json()
    logprobs = [choice["logprobs"] for choice in whole["choices"]]
    assert [told["tokens"] for told in logprobs] == [["a", "b", "a", "b"], ["c", "d", "c", "d"]]
    assert logprobs[0]["token_logprobs"] == [None, -2.5, -1.5, -1.5]
    assert logprobs[0]["text_offset"] == [0, 1, 2, 3]
    assert logprobs[0]["top_logprobs"] == [None, {"b": -2.5}, {"a": -1.5}, {"b": -1.5}]


async def test_the_best_of_several_are_the_likeliest_and_all_are_counted() -> None:
    service = Service()
    async with service.client() as client:
        whole = (await client.post(COMPLETION, json=completion(prompt=["hello", "abcd"], n=2, best_of=3))).json()
        told = (await client.post(COMPLETION, json=completion(best_of=2, logprobs=1))).json()
    assert [choice["text"] for choice in whole["choices"]] == ["hel", "hell", "ab", "abc"]
    assert [choice["index"] for choice in whole["choices"]] == [0, 1, 2, 3]
    assert [choice["logprobs"] for choice in whole["choices"]] == [None] * 4
    assert whole["usage"]["completion_tokens"] == 5 + 4 + 3 + 4 + 3 + 2
    assert told["choices"][0]["logprobs"]["token_logprobs"] == [-1.25] * 4


@pytest.mark.parametrize("stage", ["encode", "admit"])
@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
async def test_an_early_failure_has_its_own_status(stage: str, path: str) -> None:
    service = Service(path=BytePath(fail_at=stage, error=QueueFull("The queue is full.", retry_after_s=1.2)))
    async with service.client() as client:
        for body in (chat(), chat(stream=True)):
            response = await client.post(path, json=body)
            assert response.status_code == 503
            assert response.headers["retry-after"] == "2"
            assert response.json()["error"]["code"] == "queue_full"
    assert service.sample("requests_total", tenant="acme", model="tiny", status="503") == 2


@pytest.mark.parametrize("stage", ["first", "second", "end"])
async def test_a_late_failure_is_an_event_and_there_is_no_done(stage: str) -> None:
    service = Service(path=BytePath(fail_at=stage, error=EngineFailed("A rank died.")))
    async with service.client() as client:
        streamed = await client.post(CHAT, json=chat(stream=True))
        whole = await client.post(CHAT, json=chat())
    assert streamed.status_code == 200
    assert "[DONE]" not in streamed.text
    last = json.loads(streamed.text.strip().split("\n\n")[-1].removeprefix("data: "))
    assert last == {"error": {"message": "A rank died.", "type": "server_error", "param": None, "code": "engine_failed"}}
    assert whole.status_code == 503
    assert service.sample("requests_total", tenant="acme", model="tiny", status="503") == 2
    assert service.path.open == 0


async def test_half_an_answer_never_looks_whole() -> None:
    async with Service(path=BytePath(break_off=True)).client() as client:
        streamed = await client.post(CHAT, json=chat(stream=True))
        whole = await client.post(CHAT, json=chat())
    assert "[DONE]" not in streamed.text
    assert '"engine_failed"' in streamed.text
    assert whole.status_code == 503


@pytest.mark.parametrize("stage", ["encode", "admit", "first"])
async def test_a_bug_tells_no_internals_and_is_logged_once(stage: str, caplog: pytest.LogCaptureFixture) -> None:
    service = Service(path=BytePath(fail_at=stage, error=ZeroDivisionError("secret detail")))
    async with service.client() as client:
        for body in (chat(), chat(stream=True)):
            caplog.clear()
            response = await client.post(CHAT, json=body, headers={"X-Request-Id": "my-id"})
            assert response.status_code == (200 if body.get("stream") and stage == "first" else 500)
            assert '"internal_error"' in response.text
            assert "my-id" in response.text
            assert "secret" not in response.text
            logged = [record for record in caplog.records if record.exc_info]
            assert len(logged) == 1
            assert "my-id" in logged[0].getMessage()
    assert service.sample("requests_total", tenant="acme", model="tiny", status="500") == 2


async def test_a_finished_stream_is_read_to_its_own_end() -> None:
    service = Service()
    async with service.client() as client:
        await client.post(CHAT, json=chat(stream=True))
        await client.post(CHAT, json=chat())
    assert service.path.finished == 2
    assert not service.path.cancelled.is_set()


async def test_metrics_of_finished_requests() -> None:
    service = Service()
    async with service.client() as client:
        await client.post(CHAT, json=chat(stream=True))
    assert service.sample("requests_total", tenant="acme", model="tiny", status="200") == 1
    assert service.sample("prompt_tokens_total", tenant="acme", model="tiny") == 5
    assert service.sample("completion_tokens_total", tenant="acme", model="tiny") == 5
    assert service.sample("queue_seconds_sum", model="tiny") == 0.25
    assert service.sample("ttft_seconds_count", model="tiny") == 1
    assert service.sample("tpot_seconds_count", model="tiny") == 1


async def test_models_in_both_forms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FAIRSHARD_HOME", str(tmp_path))  # the model is not on this host, so it is as old as the Router
    async with Service().client() as client:
        listed = (await client.get("/v1/models")).json()
        bare = (await client.get("/models")).json()
        one = (await client.get("/v1/models/default")).json()
    assert listed["object"] == bare["object"] == "list"
    assert one == listed["data"][0]
    assert one == {"id": "tiny", "object": "model", "created": NOW_S, "owned_by": "fairshard", "max_model_len": 128}
    assert [model["id"] for model in bare["data"]] == ["tiny", "other"]
    assert bare["data"][0]["context_window"] == 128
    assert bare["data"][0]["input_modalities"] == ["text"]


async def test_a_model_is_as_old_as_its_files(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    os.utime(tmp_path / "config.json", (1_600_000_000, 1_600_000_000))
    model = ModelSpec(name="tiny", source=str(tmp_path))
    service = Service(serving=spec().model_copy(update={"models": (model,)}))
    async with service.client() as client:
        assert (await client.get("/v1/models/tiny")).json()["created"] == 1_600_000_000


async def test_tokenize_and_back() -> None:
    async with Service().client() as client:
        text = (await client.post("/tokenize", json={"model": "tiny", "prompt": "hé"})).json()
        messages = (await client.post("/tokenize", json={"messages": [{"role": "user", "content": "h"}]})).json()
        back = (await client.post("/detokenize", json={"model": "tiny", "tokens": text["tokens"]})).json()
    assert text == {"count": 3, "max_model_len": 128, "tokens": [104, 195, 169]}
    assert messages["tokens"] == [104]
    assert back == {"prompt": "hé"}


async def test_health_names_what_is_not_ready() -> None:
    service = Service()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(service.app()), base_url="http://router") as client:
        ready = await client.get("/health")
        service.telemetry.replicas = (load("tiny", "recovering"), load("tiny"), load("other", "loading", "loading weights 3/8"))
        waiting = await client.get("/health")
        service.telemetry.replicas = ()
        nothing = await client.get("/health")
    assert (ready.status_code, ready.json()) == (200, {"status": "ready", "models": {"tiny": "ready", "other": "ready"}})
    assert waiting.status_code == nothing.status_code == 503
    assert waiting.json()["models"] == {"tiny": "ready", "other": "loading: loading weights 3/8"}
    assert "'other' (loading: loading weights 3/8)" in waiting.json()["error"]["message"]
    assert waiting.json()["error"]["code"] == "model_not_ready"
    assert nothing.json()["models"]["tiny"] == "no replica yet"


async def test_version_and_metrics() -> None:
    service = Service()
    async with service.client() as client:
        assert (await client.get("/version", headers={"Authorization": ""})).json() == {"version": "1.2.3"}
        metrics = await client.get("/metrics")
        assert metrics.content == b"# HELP x\n"
        assert metrics.headers["content-type"].startswith("text/plain; version=0.0.4")
        service.telemetry.text = None
        away = await client.get("/metrics")
    assert (away.status_code, away.headers["retry-after"]) == (503, "5")


@pytest.mark.parametrize(
    ("headers", "echoed"),
    [
        ({"X-Request-Id": "abc"}, "abc"),
        ({"X-Client-Request-Id": "def"}, "def"),
        ({"X-Request-Id": "x" * 513, "X-Client-Request-Id": "def"}, "def"),
        ({"X-Request-Id": "x" * 512}, "x" * 512),
        ({"X-Request-Id": b"\xff"}, None),
        ({"X-Request-Id": "two words"}, None),
        ({"X-Request-Id": ""}, None),
        ({"X-Request-Id": "x" * 513}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("path", ["/version", "/nowhere", "/v1/models"])
async def test_the_request_id_is_echoed_or_made(headers: dict[str, str], echoed: str | None, path: str) -> None:
    async with Service().client() as client:
        given = (await client.get(path, headers=headers)).headers.get_list("x-request-id")
        other = (await client.get(path)).headers.get_list("x-request-id")
    assert len(given) == 1
    assert given == [echoed] if echoed else uuid.UUID(given[0])
    assert given != other


async def test_the_request_id_header_can_be_left_to_the_server_in_front() -> None:
    async with Service().client(echo_id=False) as client:
        assert "x-request-id" not in (await client.get("/version")).headers
