"""A closed loop of streaming requests to an OpenAI-compatible server: tokens per second, TTFT, time per output token.

Output tokens are counted by the server's usage, not by chunks: servers coalesce tokens into chunks differently. Each
request has a connection of its own.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import aiohttp

from cluster.bench.figures import Answer, Level, summary

LINE_BYTES = 2**20  # the longest event that is read


@dataclass(frozen=True, slots=True)
class Target:
    """A server and how to ask it."""

    base_url: str
    model: str
    api_key: str = ""
    output_tokens: int = 64
    chat: bool = False
    extra: tuple[tuple[str, Any], ...] = (("ignore_eos", True),)

    @property
    def url(self) -> str:
        """Where requests go."""
        return f"{self.base_url}/{'chat/completions' if self.chat else 'completions'}"

    def body(self, prompt: str) -> dict[str, Any]:
        """The JSON body of one streaming request."""
        asked: dict[str, Any] = {"messages": [{"role": "user", "content": prompt}]} if self.chat else {"prompt": prompt}
        limits = {"temperature": 0.0, "max_tokens": self.output_tokens, **dict(self.extra)}
        return {"model": self.model, **asked, **limits, "stream": True, "stream_options": {"include_usage": True}}


async def ask(session: aiohttp.ClientSession, target: Target, prompt: str) -> Answer:
    """Send one streaming request and note when its chunks arrive; every failure becomes the answer's error."""
    sent_s = time.perf_counter()
    try:
        async with session.post(target.url, json=target.body(prompt)) as response:
            if response.status != 200:
                return Answer(sent_s, error=f"HTTP {response.status}: {_refusal(await response.text())[:200]}")
            return await _read(response, sent_s)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return Answer(sent_s, error=f"{type(error).__name__}: {error}"[:200])


def _refusal(text: str) -> str:
    """What a refusal says to people: ``error.message``, as OpenAI has it, or else all of it, for proxies refuse as well."""
    try:
        message = json.loads(text)["error"]["message"]
    except (ValueError, TypeError, LookupError):
        return text
    return message if isinstance(message, str) else text


async def _read(response: aiohttp.ClientResponse, sent_s: float) -> Answer:
    times: list[float] = []
    usage: dict[str, int] = {}
    async for line in response.content:
        if not line.startswith(b"data:") or line.strip() == b"data: [DONE]":
            continue
        now_s, event = time.perf_counter(), json.loads(line[5:])
        if "error" in event:
            return Answer(sent_s, error=str(event["error"])[:200])
        if _has_text(event):
            times.append(now_s)
        usage = event.get("usage") or usage
    if not times:
        return Answer(sent_s, error="a stream without text")
    return Answer(sent_s, tuple(times), usage.get("prompt_tokens", 0), usage.get("completion_tokens", len(times)))


def _has_text(event: dict[str, Any]) -> bool:
    """Whether a person sees something of it; reasoning and calls count, for they are output as well."""
    deltas = [choice.get("delta") or {"content": choice.get("text")} for choice in event.get("choices") or ()]
    return any(delta.get(name) for delta in deltas for name in ("content", "reasoning_content", "tool_calls"))


async def run_level(target: Target, prompts: Iterable[str], concurrency: int, timeout_s: float = 600) -> Level:
    """Send all prompts with ``concurrency`` of them under way at any time."""
    headers = {"Authorization": f"Bearer {target.api_key}"} if target.api_key else {}
    todo, answers = iter(prompts), list[Answer]()
    connector = aiohttp.TCPConnector(limit=0, force_close=True)
    timeout = aiohttp.ClientTimeout(total=timeout_s)
    async with aiohttp.ClientSession(headers=headers, connector=connector, timeout=timeout, read_bufsize=LINE_BYTES) as session:

        async def worker() -> None:
            for prompt in todo:
                answers.append(await ask(session, target, prompt))

        start_s = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(concurrency)))
        return summary(concurrency, answers, time.perf_counter() - start_s)
