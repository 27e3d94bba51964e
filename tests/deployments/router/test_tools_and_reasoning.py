"""Tool calls, reasoning, prefixes and suffixes: what reaches the model, and the exact form of what comes back."""

from __future__ import annotations

import json

import httpx
import openai
import pytest

from deployments.messages import ChatMessage, ParsedDelta, ReplyForm, TemplateOptions, TextDelta, TokenScore, ToolCall, Usage
from deployments.messages import ToolCallPiece as Piece
from tests.deployments.router.scripted_path import ScriptedPath
from tests.deployments.router.service import (
    BARE_CHAT,
    BETA_CHAT,
    BETA_COMPLETION,
    CHAT,
    COMPLETION,
    KEY,
    Listen,
    Service,
    chat,
    completion,
)

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Wetter 你好",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
USER = {"role": "user", "content": "hi"}
CALL = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city": "Paris"}'}}
ANSWER = [
    ParsedDelta("", 2, reasoning="Hm, "),
    ParsedDelta("One ", 4, reasoning="Paris."),
    TextDelta("moment.", 2),
    ParsedDelta("", 3, tool_calls=(Piece(0, "get_weather"),)),
    ParsedDelta("", 3, tool_calls=(Piece(0, None, '{"city": '),)),
    ParsedDelta("", 3, tool_calls=(Piece(0, None, '"Paris"}'), Piece(1, "get_time", "{}"))),
    TextDelta("", 1, "tool_calls", Usage(7, 18, reasoning_tokens=5)),
]


def service(*deltas: TextDelta) -> Service:
    return Service(path=ScriptedPath(deltas=list(deltas or ANSWER)))


def deltas_of(response: httpx.Response) -> list[dict]:
    lines = [line.removeprefix("data: ") for line in response.text.split("\n\n") if line.startswith("data: {")]
    return [choice["delta"] for line in lines for choice in json.loads(line)["choices"]]


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT, BETA_CHAT])
async def test_a_whole_answer_has_reasoning_content_and_calls(path: str) -> None:
    async with service().client() as client:
        reply = (await client.post(path, json=chat(tools=[WEATHER]))).json()
    (choice,) = reply["choices"]
    message = choice["message"]
    ids = [call.pop("id") for call in message["tool_calls"]]
    assert message == {
        "role": "assistant",
        "content": "One moment.",
        "reasoning_content": "Hm, Paris.",
        "tool_calls": [
            {"type": "function", "function": {"name": "get_weather", "arguments": '{"city": "Paris"}'}},
            {"type": "function", "function": {"name": "get_time", "arguments": "{}"}},
        ],
    }
    assert all(call_id.startswith("call_") for call_id in ids)
    assert len(set(ids)) == 2
    assert choice["finish_reason"] == "tool_calls"
    assert reply["usage"]["completion_tokens_details"] == {"reasoning_tokens": 5}


@pytest.mark.parametrize("path", [CHAT, BARE_CHAT])
async def test_a_stream_names_a_call_before_its_arguments(path: str) -> None:
    async with service().client() as client:
        deltas = deltas_of(await client.post(path, json=chat(tools=[WEATHER], stream=True)))
    first, *middle, last = deltas
    calls = [call for delta in middle for call in delta.get("tool_calls", ())]
    ids = [call.pop("id") for call in calls if "id" in call]
    assert first == {"role": "assistant", "content": ""}
    assert middle == [
        {"content": None, "reasoning_content": "Hm, "},
        {"content": None, "reasoning_content": "Paris."},
        {"content": "One "},
        {"content": "moment."},
        {"tool_calls": [{"index": 0, "type": "function", "function": {"name": "get_weather", "arguments": ""}}]},
        {"tool_calls": [{"index": 0, "function": {"arguments": '{"city": '}}]},
        {
            "tool_calls": [
                {"index": 0, "function": {"arguments": '"Paris"}'}},
                {"index": 1, "type": "function", "function": {"name": "get_time", "arguments": "{}"}},
            ]
        },
    ]
    assert len(set(ids)) == 2
    assert last == ({} if path == CHAT else {"role": None, "content": ""})


async def test_calls_alone_have_no_content_and_no_reasoning_means_no_such_field() -> None:
    calls = [ParsedDelta("", 3, "tool_calls", Usage(7, 3), tool_calls=(Piece(0, "f", "{}"),))]
    async with service(*calls).client() as client:
        reply = (await client.post(CHAT, json=chat(tools=[WEATHER]))).json()
    message = reply["choices"][0]["message"]
    assert set(message) == {"role", "content", "tool_calls"}
    assert message["content"] is None
    assert "completion_tokens_details" not in reply["usage"]


async def test_reasoning_tokens_of_all_choices_add_up() -> None:
    ends = [TextDelta("a", 1, "stop", Usage(7, 5, reasoning_tokens=n), index) for index, n in enumerate((2, None, 3))]
    async with service(*ends).client() as client:
        reply = (await client.post(CHAT, json=chat(n=3))).json()
    assert reply["usage"]["completion_tokens_details"] == {"reasoning_tokens": 5}


@pytest.mark.parametrize(
    ("path", "lists"), [(CHAT, {"content", "refusal", "reasoning_content"}), (BARE_CHAT, {"content", "reasoning_content"})]
)
async def test_reasoning_has_logprobs_of_its_own(path: str, lists: set[str]) -> None:
    thought = ParsedDelta("", 1, reasoning="a", reasoning_scores=(TokenScore(b"a", -1.0, 0),))
    said = TextDelta("b", 1, scores=(TokenScore(b"b", -2.0, 1),))
    scripted = service(thought, said, TextDelta("", 0, "stop", Usage(1, 2)))
    async with scripted.client() as client:
        whole = (await client.post(path, json=chat(logprobs=True))).json()["choices"][0]["logprobs"]
        chunks = (await client.post(path, json=chat(logprobs=True, stream=True))).text
    assert set(whole) == lists
    assert [token["token"] for token in whole["reasoning_content"]] == ["a"]
    assert [token["token"] for token in whole["content"]] == ["b"]
    assert '"reasoning_content":[{"token":"a"' in chunks


async def test_tools_reach_template_and_parser_as_they_were_sent() -> None:
    scripted = service()
    async with scripted.client() as client:
        await client.post(CHAT, json=chat(tools=[WEATHER], parallel_tool_calls=False, tool_choice="auto"))
        await client.post(CHAT, json=chat(tools=[WEATHER], tool_choice="none"))
        await client.post(CHAT, json=chat())
        await client.post(COMPLETION, json=completion())
    tools = scripted.path.encoded[0].options.tools
    assert json.loads(tools) == [WEATHER]
    assert list(json.loads(tools)[0]["function"]) == ["name", "description", "parameters"]
    assert [request.options.tools for request in scripted.path.encoded[1:]] == [None] * 3
    replies = [request.reply for request in scripted.path.requests]
    assert replies == [ReplyForm(tools, parallel=False), ReplyForm(), ReplyForm(), None]


async def test_calls_and_their_results_reach_the_tokenizer() -> None:
    scripted = service()
    asked = {"role": "assistant", "content": None, "reasoning_content": "Hm.", "tool_calls": [{**CALL, "index": 0}]}
    told = {"role": "tool", "tool_call_id": "call_1", "content": [{"type": "text", "text": "sun"}]}
    async with scripted.client() as client:
        response = await client.post(CHAT, json=chat(messages=[USER, asked, told]))
    assert response.status_code == 200, response.text
    call = ToolCall("call_1", "get_weather", '{"city": "Paris"}')
    assert scripted.path.encoded[0].messages[1:] == (
        ChatMessage("assistant", None, reasoning="Hm.", tool_calls=(call,)),
        ChatMessage("tool", "sun", tool_call_id="call_1"),
    )


@pytest.mark.parametrize(
    ("asked", "options"),
    [
        ({}, TemplateOptions()),
        ({"thinking": {"type": "enabled"}}, TemplateOptions(thinking=True)),
        ({"thinking": {"type": "disabled"}}, TemplateOptions(thinking=False)),
        ({"reasoning_effort": "none"}, TemplateOptions(thinking=False, reasoning_effort="none")),
        ({"reasoning_effort": "high"}, TemplateOptions(thinking=True, reasoning_effort="high")),
        ({"thinking": {"type": "disabled"}, "reasoning_effort": "low"}, TemplateOptions(thinking=False, reasoning_effort="low")),
    ],
)
async def test_thinking_reaches_the_template(asked: dict, options: TemplateOptions) -> None:
    scripted = service()
    async with scripted.client() as client:
        assert (await client.post(BARE_CHAT, json=chat(**asked))).status_code == 200
    assert scripted.path.encoded[0].options == options


async def test_beta_goes_on_after_a_prefix() -> None:
    scripted = service()
    begun = {"role": "assistant", "content": "```python\n", "prefix": True, "reasoning_content": "Code."}
    async with scripted.client() as client:
        response = await client.post(BETA_CHAT, json=chat(messages=[USER, begun]))
    assert response.status_code == 200, response.text
    assert scripted.path.encoded[0].messages[1] == ChatMessage("assistant", "```python\n", reasoning="Code.", prefix=True)


@pytest.mark.parametrize("path", [COMPLETION, BETA_COMPLETION])
async def test_a_suffix_reaches_the_tokenizer(path: str) -> None:
    scripted = service(TextDelta("x", 1, "stop", Usage(3, 1)))
    async with scripted.client() as client:
        reply = (await client.post(path, json=completion(suffix="): pass"))).json()
        await client.post(path, json=completion(suffix=""))
    assert [request.suffix for request in scripted.path.encoded] == ["): pass", None]
    assert reply["object"] == "text_completion"
    assert reply["choices"][0]["text"] == "x"
    assert ("prompt_cache_hit_tokens" in reply["usage"]) == (path == BETA_COMPLETION)


@pytest.mark.parametrize("base", ["/v1", "", "/beta"])
async def test_the_openai_client_streams_calls_and_takes_them_back(listen: Listen, base: str) -> None:
    scripted = service()
    url = await listen(scripted)
    async with openai.AsyncOpenAI(base_url=url + base, api_key=KEY, max_retries=0) as client:
        asked = {"model": "tiny", "messages": [USER], "tools": [WEATHER]}
        async with client.chat.completions.stream(**asked) as stream:
            reply = await stream.get_final_completion()
        (choice,) = reply.choices
        calls = choice.message.tool_calls
        assert [(call.function.name, json.loads(call.function.arguments)) for call in calls] == [
            ("get_weather", {"city": "Paris"}), ("get_time", {})
        ]  # fmt: skip
        assert (choice.message.content, choice.finish_reason) == ("One moment.", "tool_calls")
        whole = (await client.chat.completions.create(**asked)).choices[0].message
        assert whole.reasoning_content == "Hm, Paris."
        results = [{"role": "tool", "tool_call_id": call.id, "content": "sun"} for call in whole.tool_calls]
        again = {**asked, "messages": [USER, whole.model_dump(), *results]}
        assert (await client.chat.completions.create(**again)).choices
    assert [message.role for message in scripted.path.encoded[-1].messages] == ["user", "assistant", "tool", "tool"]
