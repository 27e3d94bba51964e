"""A closed-loop load client for any OpenAI-compatible server: tokens per second, TTFT, inter-token latency.

    python -m benchmarks.load --base-url http://127.0.0.1:8000/v1 --api-key fs-demo-acme --model default \
        --checkpoint ~/.cache/fairshard/models/tiny --concurrency 1,8,32 --requests 8,64,128

Output tokens are counted by the server's usage, not by chunks: servers coalesce tokens into chunks differently. Each
request has a connection of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from benchmarks.prompts import Prompts


@dataclass(frozen=True, slots=True)
class Target:
    """A server and how to ask it."""

    base_url: str
    model: str
    api_key: str = ""
    output_tokens: int = 64
    extra: tuple[tuple[str, Any], ...] = (("ignore_eos", True),)

    def body(self, prompt: str) -> dict[str, Any]:
        """The JSON body of one streaming completion request."""
        return {
            "model": self.model, "prompt": prompt, "stream": True, "temperature": 0.0, "max_tokens": self.output_tokens,
            "stream_options": {"include_usage": True}, **dict(self.extra),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """Times (seconds on the client's monotonic clock) of one request, or its error."""

    sent_s: float
    chunk_times_s: tuple[float, ...] = ()
    output_tokens: int = 0
    error: str | None = None

    @property
    def ttft_s(self) -> float:
        """Seconds from sending to the first chunk with text."""
        return self.chunk_times_s[0] - self.sent_s


@dataclass(frozen=True, slots=True)
class Level:
    """Result of one concurrency level; times in seconds."""

    concurrency: int
    requests: int
    errors: int
    wall_s: float
    output_tokens_per_s: float
    ttft_p50_s: float
    ttft_p99_s: float
    tpot_p50_s: float
    chunks_per_request: float
    first_error: str | None

    def __str__(self) -> str:
        """One line for a person."""
        line = (
            f"concurrency {self.concurrency:>3}: {self.output_tokens_per_s:8.1f} tokens/s"
            f"   TTFT p50 {self.ttft_p50_s * 1e3:7.1f} ms  p99 {self.ttft_p99_s * 1e3:7.1f} ms"
            f"   TPOT p50 {self.tpot_p50_s * 1e3:6.1f} ms   errors {self.errors}"
        )
        return line + (f" ({self.first_error})" if self.first_error else "")


def _has_text(event: dict[str, Any]) -> bool:
    return any(c.get("text") or (c.get("delta") or {}).get("content") for c in event.get("choices") or ())


async def ask(session: aiohttp.ClientSession, target: Target, prompt: str) -> Answer:
    """Send one streaming request and note when its chunks arrive."""
    times: list[float] = []
    tokens, sent_s = 0, time.perf_counter()
    try:
        async with session.post(f"{target.base_url}/completions", json=target.body(prompt)) as response:
            if response.status != 200:
                return Answer(sent_s, error=f"HTTP {response.status}: {(await response.text())[:200]}")
            async for line in response.content:
                if not line.startswith(b"data:") or line.strip() == b"data: [DONE]":
                    continue
                now_s, event = time.perf_counter(), json.loads(line[5:])
                if "error" in event:
                    return Answer(sent_s, error=str(event["error"])[:200])
                if _has_text(event):
                    times.append(now_s)
                tokens = (event.get("usage") or {}).get("completion_tokens", tokens)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return Answer(sent_s, error=f"{type(error).__name__}: {error}"[:200])
    return Answer(sent_s, tuple(times), tokens or len(times)) if times else Answer(sent_s, error="a stream without text")


def _quantile(values: list[float], q: float) -> float:
    ordered = sorted(values) or [float("nan")]
    return ordered[min(len(ordered) - 1, max(0, round(q * len(ordered)) - 1))]


def _summary(concurrency: int, answers: list[Answer], wall_s: float) -> Level:
    good = [a for a in answers if a.error is None]
    ttft = [a.ttft_s for a in good]
    tpot = [(a.chunk_times_s[-1] - a.chunk_times_s[0]) / (a.output_tokens - 1) for a in good if a.output_tokens > 1]
    return Level(
        concurrency=concurrency, requests=len(answers), errors=len(answers) - len(good), wall_s=wall_s,
        output_tokens_per_s=sum(a.output_tokens for a in good) / wall_s,
        ttft_p50_s=statistics.median(ttft or [float("nan")]), ttft_p99_s=_quantile(ttft, 0.99),
        tpot_p50_s=statistics.median(tpot or [float("nan")]),
        chunks_per_request=statistics.mean([len(a.chunk_times_s) for a in good] or [0]),
        first_error=next((a.error for a in answers if a.error), None),
    )  # fmt: skip


async def run_level(target: Target, prompts: list[str], concurrency: int, timeout_s: float = 600) -> Level:
    """Send all prompts with ``concurrency`` of them under way at any time."""
    headers = {"Authorization": f"Bearer {target.api_key}"} if target.api_key else {}
    todo, answers = iter(prompts), []
    connector = aiohttp.TCPConnector(limit=0, force_close=True)
    timeout = aiohttp.ClientTimeout(total=timeout_s)
    async with aiohttp.ClientSession(headers=headers, connector=connector, timeout=timeout, read_bufsize=2**20) as session:

        async def worker() -> None:
            for prompt in todo:
                answers.append(await ask(session, target, prompt))

        start_s = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(concurrency)))
        return _summary(concurrency, answers, time.perf_counter() - start_s)


def main() -> None:
    """Command line: one line a level."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base-url", default="http://127.0.0.1:8000/v1")
    parser.add_argument("--api-key", default="")
    parser.add_argument("--model", default="default")
    parser.add_argument("--checkpoint", type=Path, required=True, help="directory with the model's tokenizer.json")
    parser.add_argument("--input-tokens", type=int, default=128)
    parser.add_argument("--output-tokens", type=int, default=64)
    parser.add_argument("--concurrency", default="1,8,32")
    parser.add_argument("--requests", default="8,64,128", help="requests at each level")
    args = parser.parse_args()
    prompts = Prompts(args.checkpoint.expanduser())
    target = Target(args.base_url.rstrip("/"), args.model, args.api_key, args.output_tokens)
    asyncio.run(run_level(target, [prompts.make(args.input_tokens)] * 2, 1))  # warm-up
    failed = False
    for concurrency, count in zip(map(int, args.concurrency.split(",")), map(int, args.requests.split(",")), strict=True):
        level = asyncio.run(run_level(target, [prompts.make(args.input_tokens) for _ in range(count)], concurrency))
        print(level, flush=True)
        failed = failed or level.errors > 0
    sys.exit(failed)


if __name__ == "__main__":
    main()
