"""A level of load on a server that is measured, with prompts of one length; a failed request ends the benchmark."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from benchmarks.service import Server
from cluster.bench.figures import Level
from cluster.bench.load import Target, run_level
from cluster.bench.prompts import Prompts


@dataclass(frozen=True, slots=True)
class Load:
    """How long each request is, in tokens."""

    prompt_tokens: int = 128
    output_tokens: int = 64


def run(server: Server, prompts: Prompts, requests: int, concurrency: int, load: Load) -> Level:
    """The figures of so many requests, ``concurrency`` of them at a time."""
    extra: tuple[tuple[str, object], ...] = (("ignore_eos", True),) if server.ignores_eos else ()
    target = Target(server.base_url, server.model, server.api_key, load.output_tokens, extra=extra)
    level = asyncio.run(run_level(target, [prompts.make(load.prompt_tokens) for _ in range(requests)], concurrency))
    if level.errors:
        raise SystemExit(f"{level.errors} of {level.requests} requests failed: {level.first_error}")
    return level
