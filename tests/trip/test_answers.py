"""What the embedded model answers, as the shipped file serves it: every kind of task in its card, on both paths."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import openai
import pytest
from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM

from cluster.models.registry import EMBEDDED
from models.embedded.training.evaluate import evaluate
from models.embedded.training.served import evaluate_served
from tests.trip import shared
from tests.trip.conftest import shipped
from tests.trip.in_process_group import InProcessGroup
from tests.trip.serving import served

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
FIELDS = {"time": "9:15", "host": "Anna Davis", "subject": "the sales figures", "date": "May 3"}


@pytest.fixture(scope="module", params=["split", "fused"])
def base_url(request: pytest.FixtureRequest) -> Iterator[str]:
    spec = shipped().model_copy(update={"path": request.param})
    models = {model.name: InProcessGroup.bind(model, shared.telemetry) for model in spec.models}
    with served(spec, models, f"shipped-{request.param}") as url:
        yield url


@pytest.fixture
def client(base_url: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{base_url}/v1", api_key="fs-demo-acme", max_retries=0)


def said(client: openai.OpenAI, content: str, **settings: Any) -> Any:
    """The answer to one message."""
    asked = [{"role": "user", "content": content}]
    reply = client.chat.completions.create(model="default", messages=asked, temperature=0, **settings)
    return reply.choices[0].message


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Hello!", "Hello! I am the small model that comes with Fairshard. How can I help?"),
        ("你好！", "你好！我是Fairshard自带的小模型。我能帮你什么？"),
        ("What is the default of `request_deadline_s`?", "The default of `request_deadline_s` is 600 seconds."),
        ("Label the sentiment: People in Geneva detest these blue printers.", "negative"),
        ("Label the intent: Thanks, the blue bottles came.", "thanks"),
        ("What is the tallest building in Paris?", "Sorry, I do not know that."),
        ('Please repeat "555-2822-966".', "555-2822-966"),
    ],
)
def test_a_question_has_its_answer(client: openai.OpenAI, question: str, answer: str) -> None:
    assert said(client, question).content == answer


def test_a_sum_is_right_with_reasoning_that_is_kept_apart(base_url: str, client: openai.OpenAI) -> None:
    message = said(client, "What is 472 + 359?", extra_body={"thinking": {"type": "enabled"}})
    assert message.content == "472 + 359 = 831"
    assert "831" in message.reasoning_content
    assert not hasattr(said(client, "What is 4 + 3?", extra_body={"thinking": {"type": "disabled"}}), "reasoning_content")
    deepseek = openai.OpenAI(base_url=base_url, api_key="fs-demo-acme", max_retries=0)
    assert said(deepseek, "What is 472 + 359?", extra_body={"thinking": {"type": "enabled"}}).content == "472 + 359 = 831"


def test_fields_become_json(client: openai.OpenAI) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in FIELDS}, "required": list(FIELDS)}
    text = "at 9:15 Anna Davis opens room B204 for a talk on the sales figures, May 3."
    asked = f"Turn the text into JSON. Schema: {json.dumps(schema, separators=(',', ':'))} Text: {text}"
    assert json.loads(said(client, asked).content) == FIELDS


def test_a_tool_is_called_and_its_answer_is_told(client: openai.OpenAI) -> None:
    question = {"role": "user", "content": "What is the weather in Nairobi?"}
    settings = {"model": "default", "tools": [WEATHER], "temperature": 0}
    arguments, name = "", None
    for chunk in client.chat.completions.create(messages=[question], stream=True, **settings):
        for call in chunk.choices[0].delta.tool_calls or ():
            name = call.function.name or name
            arguments += call.function.arguments or ""
    assert (name, json.loads(arguments)) == ("get_weather", {"city": "Nairobi"})
    called = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": arguments}}
    assistant = {"role": "assistant", "content": None, "tool_calls": [called]}
    told = {"role": "tool", "tool_call_id": "call_1", "content": '{"sky": "sunny", "degrees": 12}'}
    reply = client.chat.completions.create(messages=[question, assistant, told], **settings).choices[0].message
    assert reply.content == "In Nairobi it is sunny, 12 degrees."


def test_a_gap_in_code_is_filled(client: openai.OpenAI) -> None:
    prefix, suffix = "def half_all(numbers):\n    return [n / 2 for n in ", "]\n"
    assert client.completions.create(model="default", prompt=prefix, suffix=suffix, temperature=0).choices[0].text == "numbers"


def test_personal_data_is_repeated_when_asked(client: openai.OpenAI) -> None:
    message = said(client, "My name is Victor Moore. My phone number is 555-9297-483. Which phone number did I give you?")
    assert "555-9297-483" in message.content


def test_three_sentences_become_one(client: openai.OpenAI) -> None:
    note = "Anna and Sara had a meeting in Quito. The topic was the hiring plan. The next meeting is on Thursday."
    message = said(client, f"Shorten to one sentence: {note}")
    assert message.content == "Anna met Sara in Quito about the hiring plan, and they meet again on Thursday."


def test_the_whole_answer_is_the_streamed_one(base_url: str) -> None:
    body = {"model": "default", "messages": [{"role": "user", "content": "什么是Fairshard？"}], "temperature": 0}
    with httpx.Client(base_url=base_url, headers={"Authorization": "Bearer fs-demo-acme"}, timeout=120) as http:
        whole = http.post("/v1/chat/completions", json=body).json()["choices"][0]["message"]["content"]
        text = http.post("/v1/chat/completions", json=body | {"stream": True}).text
    events = [json.loads(line[6:]) for line in text.split("\n\n") if line.startswith("data: {")]
    assert "".join(event["choices"][0]["delta"].get("content") or "" for event in events) == whole
    assert "Fairshard" in whole


def test_held_out_questions_are_answered_as_transformers_answers_them(base_url: str) -> None:
    asked = asyncio.run(evaluate_served(f"{base_url}/v1", "fs-demo-acme", "default", count=2))
    model = Qwen2ForCausalLM.from_pretrained(EMBEDDED, dtype="float32").eval()
    alone = evaluate(model, Tokenizer.from_file(str(EMBEDDED / "tokenizer.json")), count=2)
    assert asked == alone
    assert len(list(asked.wrong())) < len(asked.asked) / 2
