"""Every wrong request gets the envelope, with the right status, code and param."""

from __future__ import annotations

import json

import httpx
import pytest
from starlette.testclient import TestClient, WebSocketDenialResponse

from tests.deployments.router.service import (
    AUTH,
    BARE_CHAT,
    BETA_CHAT,
    BETA_COMPLETION,
    CHAT,
    COMPLETION,
    Service,
    chat,
    completion,
)

USER, ASSISTANT = {"role": "user", "content": "hi"}, {"role": "assistant", "content": "hi"}
TOOL = {"type": "function", "function": {"name": "f"}}
CALL = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
VALUE, UNSUPPORTED, JSON, LONG = "invalid_value", "unsupported_parameter", "invalid_json", "context_length_exceeded"


def message(**fields: object) -> dict[str, object]:
    return chat(messages=[{**USER, **fields}])


def with_tool(**fields: object) -> dict[str, object]:
    return chat(tools=[{"type": "function", "function": {"name": "f", **fields}}])


BAD_BODIES = [
    (CHAT, chat(model="nope"), 404, "model_not_found", "model"),
    (CHAT, chat(model=""), 400, VALUE, "model"),
    (CHAT, chat(model=5), 400, VALUE, "model"),
    (CHAT, {"messages": [USER]}, 400, VALUE, "model"),
    (CHAT, {"model": "tiny"}, 400, VALUE, "messages"),
    (CHAT, chat(messages=[]), 400, VALUE, "messages"),
    (CHAT, chat(messages="hi"), 400, VALUE, "messages"),
    (CHAT, chat(messages=["hi"]), 400, VALUE, "messages[0]"),
    (CHAT, chat(messages=[{"content": "x"}]), 400, VALUE, "messages[0].role"),
    (CHAT, chat(messages=[USER, {"role": "alien", "content": "x"}]), 400, VALUE, "messages[1].role"),
    (CHAT, message(role="tool"), 400, VALUE, "messages[0].tool_call_id"),
    (CHAT, message(role="tool", tool_call_id=""), 400, VALUE, "messages[0].tool_call_id"),
    (CHAT, message(role="tool", tool_call_id="1"), 400, VALUE, "messages[0].tool_call_id"),
    (CHAT, message(role="tool", content=None, tool_call_id="1"), 400, VALUE, "messages[0].content"),
    (CHAT, message(tool_call_id="1"), 400, VALUE, "messages[0].tool_call_id"),
    (CHAT, message(role="function", name="f"), 400, UNSUPPORTED, "messages[0].role"),
    (CHAT, message(content=None), 400, VALUE, "messages[0].content"),
    (CHAT, message(content=5), 400, VALUE, "messages[0].content"),
    (CHAT, message(content=[]), 400, VALUE, "messages[0].content"),
    (CHAT, message(content=["x"]), 400, VALUE, "messages[0].content"),
    (CHAT, message(content=[{"type": "text"}]), 400, VALUE, "messages[0].content"),
    (CHAT, message(content=[{"type": "image_url", "image_url": {"url": "x"}}]), 400, UNSUPPORTED, "messages[0].content"),
    (CHAT, message(prefix=True), 400, VALUE, "messages[0].prefix"),
    (CHAT, message(role="assistant", prefix=True), 400, UNSUPPORTED, "messages[0].prefix"),
    (BARE_CHAT, message(role="assistant", prefix=True), 400, UNSUPPORTED, "messages[0].prefix"),
    (BETA_CHAT, chat(messages=[{**ASSISTANT, "prefix": True}, USER]), 400, VALUE, "messages[0].prefix"),
    (CHAT, message(tool_calls=[CALL]), 400, VALUE, "messages[0].tool_calls"),
    (CHAT, message(role="assistant", tool_calls=[{"id": "1"}]), 400, VALUE, "messages[0].tool_calls[0].function"),
    (CHAT, message(role="assistant", tool_calls=[{**CALL, "id": ""}]), 400, VALUE, "messages[0].tool_calls[0].id"),
    (CHAT, message(role="assistant", tool_calls=[{**CALL, "type": "custom"}]), 400, VALUE, "messages[0].tool_calls[0].type"),
    (CHAT, message(contents="x"), 400, UNSUPPORTED, "messages[0].contents"),
    (CHAT, chat(temperature=2.1), 400, VALUE, "temperature"),
    (CHAT, chat(temperature=-0.1), 400, VALUE, "temperature"),
    (CHAT, chat(temperature="1"), 400, VALUE, "temperature"),
    (CHAT, chat(temperature=True), 400, VALUE, "temperature"),
    (CHAT, chat(top_p=0), 400, VALUE, "top_p"),
    (CHAT, chat(top_p=1.5), 400, VALUE, "top_p"),
    (CHAT, chat(top_k=-2), 400, VALUE, "top_k"),
    (CHAT, chat(top_k=1.5), 400, VALUE, "top_k"),
    (CHAT, chat(max_tokens=0), 400, VALUE, "max_tokens"),
    (CHAT, chat(max_tokens=2**40), 400, VALUE, "max_tokens"),
    (CHAT, chat(max_completion_tokens=0), 400, VALUE, "max_completion_tokens"),
    (CHAT, chat(max_tokens=1, max_completion_tokens=2), 400, VALUE, "max_completion_tokens"),
    (CHAT, chat(max_tokens=124), 400, LONG, "messages"),
    (CHAT, message(content="x" * 128), 400, LONG, "messages"),
    (CHAT, message(content=""), 400, VALUE, "messages"),
    (CHAT, chat(seed=2**63), 400, VALUE, "seed"),
    (CHAT, chat(seed=1.0), 400, VALUE, "seed"),
    (CHAT, chat(stop=""), 400, VALUE, "stop"),
    (CHAT, chat(stop=["a", ""]), 400, VALUE, "stop"),
    (CHAT, chat(stop=5), 400, VALUE, "stop"),
    (CHAT, chat(stop=[str(i) for i in range(17)]), 400, VALUE, "stop"),
    (CHAT, chat(stop="x" * 1025), 400, VALUE, "stop"),
    (CHAT, chat(temperature=json.loads("[" * 300 + "]" * 300)), 400, VALUE, "temperature"),
    (CHAT, chat(stop_token_ids=[-1]), 400, VALUE, "stop_token_ids[0]"),
    (CHAT, chat(ignore_eos=1), 400, VALUE, "ignore_eos"),
    (CHAT, chat(stream="yes"), 400, VALUE, "stream"),
    (CHAT, chat(stream_options={"include_usage": True}), 400, VALUE, "stream_options"),
    (CHAT, chat(stream=True, stream_options={"include_usage": 1}), 400, VALUE, "stream_options.include_usage"),
    (CHAT, chat(stream=True, stream_options={"include_usages": True}), 400, UNSUPPORTED, "stream_options.include_usages"),
    (CHAT, chat(user_id="a b"), 400, VALUE, "user_id"),
    (CHAT, chat(metadata={"a": 1}), 400, VALUE, "metadata.a"),
    (CHAT, chat(temprature=1), 400, UNSUPPORTED, "temprature"),
    (CHAT, chat(n=0), 400, VALUE, "n"),
    (CHAT, chat(n=129), 400, VALUE, "n"),
    (CHAT, chat(n=True), 400, VALUE, "n"),
    (CHAT, chat(best_of=2), 400, UNSUPPORTED, "best_of"),
    (CHAT, chat(tools={}), 400, VALUE, "tools"),
    (CHAT, chat(tools=[{"type": "function"}]), 400, VALUE, "tools[0].function"),
    (CHAT, chat(tools=[{"type": "web_search", "function": {"name": "f"}}]), 400, VALUE, "tools[0].type"),
    (CHAT, chat(tools=[{"function": {"name": "f"}}]), 400, VALUE, "tools[0].type"),
    (CHAT, with_tool(name="a b"), 400, VALUE, "tools[0].function.name"),
    (CHAT, with_tool(name="x" * 65), 400, VALUE, "tools[0].function.name"),
    (CHAT, with_tool(description=5), 400, VALUE, "tools[0].function.description"),
    (CHAT, with_tool(parameters=[]), 400, VALUE, "tools[0].function.parameters"),
    (CHAT, with_tool(parameters={"type": "string"}), 400, VALUE, "tools[0].function.parameters"),
    (CHAT, with_tool(parameters={"enum": json.loads("[" * 300 + "]" * 300)}), 400, VALUE, "tools[0].function.parameters"),
    (CHAT, with_tool(strict=True), 400, UNSUPPORTED, "tools[0].function.strict"),
    (CHAT, with_tool(parameter={}), 400, UNSUPPORTED, "tools[0].function.parameter"),
    (CHAT, chat(tools=[TOOL] * 2), 400, VALUE, "tools[1].function.name"),
    (CHAT, chat(tool_choice="auto"), 400, VALUE, "tool_choice"),
    (CHAT, chat(tools=[TOOL], tool_choice="always"), 400, VALUE, "tool_choice"),
    (CHAT, chat(tools=[TOOL], tool_choice="required"), 400, UNSUPPORTED, "tool_choice"),
    (CHAT, chat(tools=[TOOL], tool_choice={"type": "function", "function": {"name": "f"}}), 400, UNSUPPORTED, "tool_choice"),
    (CHAT, chat(parallel_tool_calls=1), 400, VALUE, "parallel_tool_calls"),
    (CHAT, chat(functions=[{"name": "f"}]), 400, UNSUPPORTED, "functions"),
    (CHAT, chat(response_format={"type": "json_object"}), 400, UNSUPPORTED, "response_format"),
    (CHAT, chat(logprobs=1), 400, VALUE, "logprobs"),
    (CHAT, chat(top_logprobs=3), 400, VALUE, "top_logprobs"),
    (CHAT, chat(logprobs=True, top_logprobs=21), 400, VALUE, "top_logprobs"),
    (CHAT, chat(logprobs=True, top_logprobs=-1), 400, VALUE, "top_logprobs"),
    (CHAT, chat(logit_bias=[5]), 400, VALUE, "logit_bias"),
    (CHAT, chat(logit_bias={"a": 5}), 400, VALUE, "logit_bias"),
    (CHAT, chat(logit_bias={"-1": 5}), 400, VALUE, "logit_bias"),
    (CHAT, chat(logit_bias={"1": 100.5}), 400, VALUE, "logit_bias"),
    (CHAT, chat(logit_bias={"1": True}), 400, VALUE, "logit_bias"),
    (CHAT, chat(presence_penalty=2.1), 400, VALUE, "presence_penalty"),
    (CHAT, chat(frequency_penalty=-2.1), 400, VALUE, "frequency_penalty"),
    (CHAT, chat(frequency_penalty="1"), 400, VALUE, "frequency_penalty"),
    (CHAT, chat(repetition_penalty=0), 400, VALUE, "repetition_penalty"),
    (CHAT, chat(min_p=1.1), 400, VALUE, "min_p"),
    (CHAT, chat(typical_p=0), 400, VALUE, "typical_p"),
    (CHAT, chat(min_tokens=-1), 400, VALUE, "min_tokens"),
    (CHAT, chat(min_tokens=6, max_tokens=5), 400, VALUE, "min_tokens"),
    (CHAT, chat(prompt_logprobs=1), 400, UNSUPPORTED, "prompt_logprobs"),
    (CHAT, chat(thinking=True), 400, VALUE, "thinking"),
    (CHAT, chat(thinking={"type": "auto"}), 400, VALUE, "thinking.type"),
    (CHAT, chat(thinking={"type": "enabled", "budget_tokens": 5}), 400, UNSUPPORTED, "thinking.budget_tokens"),
    (CHAT, chat(reasoning_effort="huge"), 400, VALUE, "reasoning_effort"),
    (CHAT, chat(modalities=["text", "audio"]), 400, UNSUPPORTED, "modalities"),
    (CHAT, chat(audio={"voice": "x"}), 400, UNSUPPORTED, "audio"),
    (CHAT, chat(prediction={"type": "content"}), 400, UNSUPPORTED, "prediction"),
    (CHAT, chat(suffix="x"), 400, UNSUPPORTED, "suffix"),
    (BARE_CHAT, chat(temperature=3), 400, VALUE, "temperature"),
    (BARE_CHAT, chat(model="nope"), 404, "model_not_found", "model"),
    (COMPLETION, {"model": "tiny"}, 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=""), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=5), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=None), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[1, "a"]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[-1]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[True]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[256]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=["a", ""]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=["a", 5]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=[[1], [256]]), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=["a"] * 129), 400, VALUE, "prompt"),
    (COMPLETION, completion(prompt=["a"] * 65, n=2), 400, VALUE, "n"),
    (COMPLETION, completion(prompt=["a", "x" * 200]), 400, LONG, "prompt"),
    (COMPLETION, completion(prompt="x" * 200), 400, LONG, "prompt"),
    (COMPLETION, completion(suffix=5), 400, VALUE, "suffix"),
    (COMPLETION, completion(suffix="x", echo=True), 400, VALUE, "suffix"),
    (COMPLETION, completion(suffix="x", prompt=[1, 2]), 400, VALUE, "prompt"),
    (COMPLETION, completion(echo=1), 400, VALUE, "echo"),
    (COMPLETION, completion(best_of=1, n=2), 400, VALUE, "best_of"),
    (COMPLETION, completion(best_of=129), 400, VALUE, "best_of"),
    (COMPLETION, completion(best_of=2, stream=True), 400, VALUE, "best_of"),
    (COMPLETION, completion(best_of=2, echo=True), 400, VALUE, "best_of"),
    (COMPLETION, completion(prompt=["a", "b"], best_of=65), 400, VALUE, "best_of"),
    (COMPLETION, completion(logprobs=21), 400, VALUE, "logprobs"),
    (COMPLETION, completion(logprobs=-1), 400, VALUE, "logprobs"),
    (COMPLETION, completion(logprobs=True), 400, VALUE, "logprobs"),
    (COMPLETION, completion(top_logprobs=2), 400, UNSUPPORTED, "top_logprobs"),
    (COMPLETION, completion(messages=[USER]), 400, UNSUPPORTED, "messages"),
    ("/tokenize", {"model": "tiny"}, 400, VALUE, "prompt"),
    ("/tokenize", {"prompt": "a", "messages": [USER]}, 400, VALUE, "prompt"),
    ("/tokenize", {"prompt": "a", "model": "nope"}, 404, "model_not_found", "model"),
    ("/detokenize", {"tokens": "a"}, 400, VALUE, "tokens"),
    ("/detokenize", {"tokens": [-1]}, 400, VALUE, "tokens[0]"),
    ("/detokenize", {"tokens": [1], "text": "a"}, 400, UNSUPPORTED, "text"),
]

BAD_JSON = [
    (b"", JSON),
    (b"  ", JSON),
    (b"{", JSON),
    (b'{"model": "tiny",}', JSON),
    (b'{"temperature": NaN}', JSON),
    (b'\xff{"model": "tiny"}', JSON),
    (b'{"model": "\\ud800"}', JSON),
    (b"[" * 5000, "body_too_large"),
    (b"[" * 2000, JSON),
    (b"[1]", VALUE),
    (b'"text"', VALUE),
    (b"null", VALUE),
]


def check(response: httpx.Response, status: int, code: str, param: str | None) -> dict[str, str]:
    assert response.headers["content-type"] == "application/json"
    assert response.headers["x-request-id"]
    assert list(response.json()) == ["error"]
    error = response.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert (response.status_code, error["code"], error["param"]) == (status, code, param), error
    assert error["message"].strip()
    return error


@pytest.mark.parametrize(("path", "body", "status", "code", "param"), BAD_BODIES)
async def test_a_bad_field(path: str, body: dict[str, object], status: int, code: str, param: str) -> None:
    async with Service().client() as client:
        check(await client.post(path, json=body), status, code, param)


@pytest.mark.parametrize(("content", "code"), BAD_JSON)
async def test_a_bad_body(content: bytes, code: str) -> None:
    async with Service().client() as client:
        check(await client.post(CHAT, content=content), 413 if code == "body_too_large" else 400, code, None)


async def test_unknown_parameters_name_the_nearest() -> None:
    async with Service().client() as client:
        error = check(await client.post(CHAT, json=chat(temprature=1)), 400, UNSUPPORTED, "temprature")
        assert "Did you mean 'temperature'?" in error["message"]
        error = check(await client.post(CHAT, json=chat(x="y" * 900)), 400, UNSUPPORTED, "x")
        assert "Did you mean" not in error["message"]


async def test_long_names_and_values_are_cut_in_messages() -> None:
    async with Service().client() as client:
        response = await client.post(CHAT, json=chat(**{"k" * 900: 1}))
        assert response.json()["error"]["code"] == UNSUPPORTED
        assert len(response.content) < 400
        assert len((await client.post(CHAT, json=chat(seed="s" * 900))).content) < 400


async def test_a_prompt_that_is_too_long_names_the_numbers() -> None:
    async with Service().client() as client:
        error = check(await client.post(CHAT, json=chat(max_tokens=124)), 400, LONG, "messages")
        assert "128" in error["message"]
        assert "124" in error["message"]
        assert "at most 123" in error["message"]


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic a2V5"}, {"X-Api-Key": "key-of-acme"}]
)
@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", CHAT),
        ("POST", COMPLETION),
        ("POST", BARE_CHAT),
        ("POST", BETA_CHAT),
        ("POST", BETA_COMPLETION),
        ("POST", "/tokenize"),
        ("POST", "/detokenize"),
        ("GET", "/v1/models"),
        ("GET", "/v1/models/tiny"),
        ("GET", "/models"),
        ("GET", "/metrics"),
    ],
)
async def test_no_key_and_a_wrong_key_read_the_same(method: str, path: str, header: dict[str, str]) -> None:
    service = Service()
    async with httpx.AsyncClient(transport=httpx.ASGITransport(service.app()), base_url="http://router") as client:
        response = await client.request(method, path, headers=header, content=b"{not json" if method == "POST" else None)
        nothing = await client.request(method, path)
    error = check(response, 401, "invalid_api_key", None)
    assert error == nothing.json()["error"]
    assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("path", ["/", "/v1", "/v1/chat", "/v1/chat/completions/", "/v1/embeddings", "/docs", "/openapi.json"])
async def test_an_unknown_path(path: str) -> None:
    async with Service().client() as client:
        check(await client.get(path), 404, "unknown_path", None)
        check(await client.post(path, json={}), 404, "unknown_path", None)


def test_a_websocket_is_refused_in_json() -> None:
    with pytest.raises(WebSocketDenialResponse) as denied, TestClient(Service().app()).websocket_connect("/v1/models"):
        pass
    assert (denied.value.status_code, denied.value.json()["error"]["code"]) == (404, "unknown_path")


@pytest.mark.parametrize(("method", "path"), [("GET", CHAT), ("PUT", COMPLETION), ("DELETE", "/v1/models"), ("POST", "/health")])
async def test_a_wrong_method(method: str, path: str) -> None:
    async with Service().client() as client:
        response = await client.request(method, path)
        error = check(response, 405, "method_not_allowed", None)
        assert response.headers["allow"].split(", ")[0] in error["message"]


async def test_an_unknown_model_by_path() -> None:
    async with Service().client() as client:
        check(await client.get("/v1/models/some/thing"), 404, "model_not_found", "model")
        check(await client.get("/v1/models/"), 404, "unknown_path", None)


async def test_the_content_type_does_not_matter_but_is_named_when_the_body_is_no_json() -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    async with Service().client() as client:
        good = await client.post(CHAT, content=b'{"model":"tiny","messages":[{"role":"user","content":"x"}]}', headers=form)
        assert good.status_code == 200
        error = check(await client.post(CHAT, content=b"model=tiny", headers=form), 400, JSON, None)
        assert "x-www-form-urlencoded" in error["message"]
        check(await client.post(CHAT, content=b"{}", headers={"Content-Encoding": "gzip"}), 400, VALUE, None)


NEUTRAL = {
    "n": 1, "tools": [], "tool_choice": "none", "response_format": {"type": "text"}, "logprobs": False, "top_logprobs": 0,
    "presence_penalty": 0, "frequency_penalty": 0.0, "logit_bias": {}, "thinking": {"type": "disabled"}, "modalities": ["text"],
    "functions": None, "audio": None, "stop": None, "max_tokens": None, "temperature": None, "stream": None, "seed": None,
    "stream_options": None, "user": "u", "metadata": {"a": "b"}, "safety_identifier": "s", "prompt_cache_key": "p",
    "service_tier": "auto", "store": False, "parallel_tool_calls": True, "user_id": "a-b_c", "reasoning_effort": "none",
}  # fmt: skip


@pytest.mark.parametrize("name", NEUTRAL)
async def test_values_that_ask_for_nothing_are_accepted(name: str) -> None:
    async with Service().client() as client:
        response = await client.post(CHAT, json=chat(**{name: NEUTRAL[name]}))
        assert response.status_code == 200, response.text
        assert (await client.post(CHAT, json=chat(**NEUTRAL))).status_code == 200


async def test_refused_requests_are_counted_without_labels_made_by_clients() -> None:
    service = Service()
    async with service.client() as client:
        await client.post(CHAT, json=chat(temperature=3))
        await client.post(CHAT, json=chat(model="made-up"))
        await client.post(CHAT, json=chat(), headers={"Authorization": "Bearer no"})
    assert service.sample("requests_total", tenant="acme", model="", status="400") == 1
    assert service.sample("requests_total", tenant="acme", model="", status="404") == 1
    assert service.sample("requests_total", tenant="", model="", status="401") == 1
    assert AUTH["Authorization"] not in str(list(service.metrics.registry.collect()))
