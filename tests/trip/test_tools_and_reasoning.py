"""Tool calls, reasoning, prefixes and suffixes through the whole house, on both paths, as the openai client sees them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

import httpx
import openai
import pytest

from cluster.spec import KeySpec, ModelSpec, ServingSpec, TenantSpec
from tests.trip import shared
from tests.trip.scripted_models import ScriptedGroup, make_model
from tests.trip.serving import served

KEY = "key-of-acme"
WEATHER = {
    "type": "function",
    "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}
CITIES = ["Grüß 你好", "Rom"]

every_model = pytest.mark.parametrize("model", ["deep", "qwen"])


@pytest.fixture(scope="module", params=["split", "fused"])
def base_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("scripted")
    directories = {name: make_model(folder / name, name) for name in ("deep", "qwen")}
    sources = {"deep": "deep", "qwen": "qwen", "plain": "tiny"}
    spec = ServingSpec(
        path=request.param,
        default_model="deep",
        models=tuple(ModelSpec(name=name, source=str(folder / source)) for name, source in sources.items()),
        tenants=(TenantSpec(name="acme", keys=(KeySpec(name="k", sha256=hashlib.sha256(KEY.encode()).hexdigest()),)),),
    )
    groups = {name: ScriptedGroup.bind(name, path) for name, path in directories.items()}
    groups["plain"] = ScriptedGroup.options(name="Plain").bind("deep", folder / "tiny")
    with served(spec, groups, f"scripted-{request.param}") as url:
        yield url


@pytest.fixture
def http(base_url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {KEY}"}, timeout=120) as client:
        yield client


def client(base_url: str, face: str = "/v1") -> openai.OpenAI:
    return openai.OpenAI(base_url=base_url + face, api_key=KEY, max_retries=0)


def ask(word: str, **more: object) -> dict:
    return {"messages": [{"role": "user", "content": word}], **more}


@every_model
@pytest.mark.parametrize("face", ["/v1", "", "/beta"])
def test_calls_stream_in_pieces_and_their_results_come_back(base_url: str, model: str, face: str) -> None:
    asked = ask("WEATHER", model=model, tools=[WEATHER])
    with client(base_url, face) as ai:
        whole = ai.chat.completions.create(**asked).choices[0]
        with ai.chat.completions.stream(**asked) as stream:
            pieces = [event for event in stream if event.type == "tool_calls.function.arguments.delta"]
            streamed = stream.get_final_completion().choices[0]
        for choice in (whole, streamed):
            assert choice.finish_reason == "tool_calls"
            assert [call.function.name for call in choice.message.tool_calls] == ["get_weather"] * 2
            assert [json.loads(call.function.arguments)["city"] for call in choice.message.tool_calls] == CITIES
        assert len(pieces) > 4, "arguments come in pieces"
        assert (streamed.message.content or None) == whole.message.content
        results = [{"role": "tool", "tool_call_id": call.id, "content": "sun"} for call in whole.message.tool_calls]
        again = {**asked, "messages": [*asked["messages"], whole.message.model_dump(), *results]}
        assert ai.chat.completions.create(**again).choices[0].message.tool_calls
    assert '{"city": "Grüß 你好"}' in shared.prompts[-1], "the call is in the prompt, as the model wrote it"
    assert "sun" in shared.prompts[-1]


@every_model
def test_one_call_where_no_more_are_wanted(base_url: str, model: str) -> None:
    asked = ask("WEATHER", model=model, tools=[WEATHER], parallel_tool_calls=False)
    with client(base_url) as ai:
        (choice,) = ai.chat.completions.create(**asked).choices
    assert [json.loads(call.function.arguments)["city"] for call in choice.message.tool_calls] == CITIES[:1]


@every_model
def test_tools_that_may_not_be_called_are_not_shown(base_url: str, model: str) -> None:
    with client(base_url) as ai:
        reply = ai.chat.completions.create(**ask("HELLO", model=model, tools=[WEATHER], tool_choice="none"))
    assert reply.choices[0].message.content == "Hello, END of it"
    assert "get_weather" not in shared.prompts[-1]


@pytest.mark.parametrize(("model", "more"), [("deep", {"thinking": {"type": "enabled"}}), ("qwen", {})])
@pytest.mark.parametrize("face", ["/v1", ""])
def test_reasoning_stands_beside_the_content(base_url: str, model: str, more: dict, face: str) -> None:
    asked = ask("SUM", model=model, extra_body=more, stop=["and"])  # which the reasoning has, and the content has not
    with client(base_url, face) as ai:
        whole = ai.chat.completions.create(**asked)
        chunks = list(ai.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True}))
    message = whole.choices[0].message
    assert (message.reasoning_content, message.content) == ("2 and 2 are 4", "It is 4.")
    deltas = [choice.delta for chunk in chunks for choice in chunk.choices]
    assert "".join(getattr(delta, "reasoning_content", None) or "" for delta in deltas) == message.reasoning_content
    assert "".join(delta.content or "" for delta in deltas) == message.content
    assert 0 < whole.usage.completion_tokens_details.reasoning_tokens < whole.usage.completion_tokens
    assert next(chunk.usage for chunk in chunks if chunk.usage) == whole.usage


@every_model
def test_thinking_can_be_switched_off(base_url: str, model: str) -> None:
    with client(base_url, "") as ai:
        reply = ai.chat.completions.create(**ask("HELLO", model=model, extra_body={"thinking": {"type": "disabled"}}))
    assert shared.prompts[-1].rstrip().endswith("</think>")
    assert reply.choices[0].message.content == "Hello, END of it"
    assert not hasattr(reply.choices[0].message, "reasoning_content")
    assert reply.usage.completion_tokens_details is None


def test_a_prefix_is_continued(base_url: str) -> None:
    begun = {"role": "assistant", "content": "Sure, HELLO ", "prefix": True}
    with client(base_url, "/beta") as ai:
        reply = ai.chat.completions.create(model="deep", messages=[{"role": "user", "content": "go"}, begun], stop=["END"])
    assert shared.prompts[-1].endswith("<｜Assistant｜></think>Sure, HELLO ")
    assert reply.choices[0].message.content == "Hello,"


@pytest.mark.parametrize("face", ["/v1", "/beta"])
def test_a_suffix_is_filled_in_before(base_url: str, face: str) -> None:
    with client(base_url, face) as ai:
        reply = ai.completions.create(model="deep", prompt="def HELLO(", suffix="): pass")
    assert shared.prompts[-1] == "<｜fim▁begin｜>def HELLO(<｜fim▁hole｜>): pass<｜fim▁end｜>"
    assert reply.choices[0].text == "Hello, END of it"


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("/v1/chat/completions", ask("HELLO", model="plain", tools=[WEATHER]), "tools"),
        ("/chat/completions", ask("HELLO", model="plain", tools=[WEATHER], stream=True), "tools"),
        ("/v1/completions", {"model": "qwen", "prompt": "HELLO", "suffix": "x"}, "suffix"),
        ("/v1/completions", {"model": "plain", "prompt": "HELLO", "suffix": "x", "stream": True}, "suffix"),
    ],
)
def test_what_a_model_cannot_do_is_said(http: httpx.Client, path: str, body: dict, param: str) -> None:
    reply = http.post(path, json=body)
    assert (reply.status_code, reply.json()["error"]["param"]) == (400, param)


def test_a_model_of_no_known_family_says_its_text(http: httpx.Client) -> None:
    reply = http.post("/v1/chat/completions", json=ask("SUM", model="plain", thinking={"type": "enabled"})).json()
    assert reply["choices"][0]["message"] == {"role": "assistant", "content": "2 and 2 are 4</think>It is 4."}
