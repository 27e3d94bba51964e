"""A closed loop of streaming requests to an OpenAI-compatible server: tokens per second, TTFT, time per output token.

Output tokens are counted by the server's usage, not by chunks: servers coalesce tokens into chunks differently. Each
request has a connection of its own.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import aiohttp

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


@dataclass(frozen=True, slots=True)
class Answer:
    """Times (seconds on the client's monotonic clock) of one request, or its error."""

    sent_s: float
    chunk_times_s: tuple[float, ...] = ()
    prompt_tokens: int = 0
    output_tokens: int = 0
    error: str | None = None

    @property
    def ttft_s(self) -> float:
        """Seconds from sending to the first chunk with text."""
        return self.chunk_times_s[0] - self.sent_s

    @property
    def tpot_s(self) -> float:
        """Seconds for each output token after the first."""
        return (self.chunk_times_s[-1] - self.chunk_times_s[0]) / (self.output_tokens - 1)


@dataclass(frozen=True, slots=True)
class Level:
    """Result of one concurrency level; times in seconds, not-a-number where no request succeeded."""

    concurrency: int
    requests: int
    errors: int
    wall_s: float
    prompt_tokens: float
    output_tokens_per_s: float
    ttft_p50_s: float
    ttft_p99_s: float
    tpot_p50_s: float
    tpot_p99_s: float
    chunks_per_request: float
    first_error: str | None


async def ask(session: aiohttp.ClientSession, target: Target, prompt: str) -> Answer:
    """Send one streaming request and note when its chunks arrive; every failure becomes the answer's error."""
    sent_s = time.perf_counter()
    try:
        async with session.post(target.url, json=target.body(prompt)) as response:
            if response.status != 200:
                return Answer(sent_s, error=f"HTTP {response.status}: {(await response.text())[:200]}")
            return await _read(response, sent_s)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return Answer(sent_s, error=f"{type(error).__name__}: {error}"[:200])


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


def summary(concurrency: int, answers: list[Answer], wall_s: float) -> Level:
    """The figures of a level; failed requests count as errors and in nothing else."""
    good = [answer for answer in answers if answer.error is None]
    ttft, tpot = [a.ttft_s for a in good], [a.tpot_s for a in good if a.output_tokens > 1]
    return Level(
        concurrency,
        len(answers),
        len(answers) - len(good),
        wall_s,
        statistics.mean([a.prompt_tokens for a in good] or [0]),
        sum(a.output_tokens for a in good) / wall_s,
        quantile(ttft, 0.5),
        quantile(ttft, 0.99),
        quantile(tpot, 0.5),
        quantile(tpot, 0.99),
        statistics.mean([len(a.chunk_times_s) for a in good] or [0]),
        next((a.error for a in answers if a.error), None),
    )


def quantile(values: list[float], share: float) -> float:
    """The smallest value that at least this share of all do not exceed."""
    ordered = sorted(values) or [float("nan")]
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]
