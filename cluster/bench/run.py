"""All levels of a load, one after the other, told while they run."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Protocol

from rich.console import Console
from rich.status import Status

from cluster.bench.figures import Level
from cluster.bench.load import Target, run_level
from cluster.bench.table import table
from cluster.errors import FairshardError


class MakesPrompts(Protocol):
    """Where prompts come from."""

    def make(self, num_tokens: int) -> str:
        """A new one of about, or just, so many tokens."""
        ...


def run(
    target: Target, prompts: MakesPrompts, input_tokens: int, levels: Sequence[tuple[int, int]], *, as_json: bool = False
) -> bool:
    """Print the figures of all levels, and whether every request succeeded; raises FairshardError if not even one does."""
    console = Console(stderr=True, highlight=False)
    with console.status(f"asking {target.url}") as status:
        target = _accepted(target, prompts.make(input_tokens))
        done = [_level(target, prompts, input_tokens, *level, status) for level in levels]
    if as_json:
        print(json.dumps([asdict(level) for level in done], indent=2))
    else:
        Console(highlight=False).print(table(done))
    for level in done:
        if level.first_error:
            console.print(f"{level.errors} of {level.requests} failed; the first: {level.first_error}", markup=False)
    return not any(level.errors for level in done)


def _accepted(target: Target, prompt: str) -> Target:
    """The target as its server takes it, warmed up: some refuse parameters that OpenAI does not have."""
    for tried in (target, replace(target, extra=())):
        level = asyncio.run(run_level(tried, [prompt], 1))
        if not level.errors:
            return tried
    raise FairshardError(f"{target.url} does not answer: {level.first_error}")


def _level(target: Target, prompts: MakesPrompts, input_tokens: int, concurrency: int, requests: int, status: Status) -> Level:
    status.update(f"{requests} requests, {concurrency} at a time")
    return asyncio.run(run_level(target, [prompts.make(input_tokens) for _ in range(requests)], concurrency))
