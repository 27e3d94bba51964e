"""The same questions through a running service, as any client asks them: over HTTP, at temperature 0."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import openai
from openai.types.chat import ChatCompletionMessage

from models.embedded.tasks.example import Gap, Message, ToolCall
from models.embedded.training.evaluate import MAX_ANSWER_TOKENS, Evaluation, Question, questions
from models.embedded.training.rendering import wire

CLIENTS = 16  # requests at a time
SETTINGS: dict[str, Any] = {"temperature": 0, "max_tokens": MAX_ANSWER_TOKENS}


async def evaluate_served(base_url: str, key: str, model: str, count: int) -> Evaluation:
    """Ask the service at ``base_url`` (with its ``/v1``); raises openai.OpenAIError when it does not answer."""
    asked, seats = list(questions(count)), asyncio.Semaphore(CLIENTS)
    async with openai.AsyncOpenAI(base_url=base_url, api_key=key, timeout=600) as client:

        async def one(question: Question) -> Message:
            async with seats:
                return await _said(client, model, question)

        return Evaluation(asked, await asyncio.gather(*map(one, asked)))


async def _said(client: openai.AsyncOpenAI, model: str, question: Question) -> Message:
    example = question.example
    if isinstance(example, Gap):
        filled = await client.completions.create(model=model, prompt=example.prefix, suffix=example.suffix, **SETTINGS)
        return Message("assistant", filled.choices[0].text)
    reply = await client.chat.completions.create(
        model=model,
        messages=[wire(message) for message in example.messages[: question.turn]],
        tools=list(example.tools) or openai.omit,
        extra_body={"thinking": {"type": "enabled" if example.thinking else "disabled"}},
        **SETTINGS,
    )
    return _message(reply.choices[0].message)


def _message(reply: ChatCompletionMessage) -> Message:
    calls = tuple(ToolCall(call.function.name, _object(call.function.arguments)) for call in reply.tool_calls or ())
    return Message("assistant", reply.content or "", getattr(reply, "reasoning_content", ""), calls)


def _object(arguments: str) -> Any:
    try:
        return json.loads(arguments)
    except ValueError:
        return arguments  # equal to no right one
