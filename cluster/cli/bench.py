"""``fairshard bench``: how fast a server answers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cluster.bench.levels import MOST_REQUESTS, REQUESTS_PER_STREAM, levels_of

REQUESTS_HELP = f"Requests of each level; without it {REQUESTS_PER_STREAM} times its concurrency, at most {MOST_REQUESTS}."


def bench(
    url: Annotated[str, typer.Option(help="Base URL of any OpenAI-compatible API.")] = "http://127.0.0.1:8000/v1",
    key: Annotated[str, typer.Option(envvar="FAIRSHARD_API_KEY", help="API key.")] = "fs-demo-acme",
    model: Annotated[str, typer.Option(help="Model to ask.")] = "default",
    concurrency: Annotated[str, typer.Option(help="Requests at a time, a level each.")] = "1,8,32",
    requests: Annotated[str | None, typer.Option(help=REQUESTS_HELP)] = None,
    input_tokens: Annotated[int, typer.Option(min=1, help="Tokens of a prompt; words, without --tokenizer.")] = 128,
    output_tokens: Annotated[int, typer.Option(min=1, help="Tokens of an answer at the most.")] = 64,
    tokenizer: Annotated[Path | None, typer.Option(help="Folder with a tokenizer.json, for prompts of exact length.")] = None,
    chat: Annotated[bool, typer.Option("--chat", help="Ask for chat completions.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """Send streaming requests in a closed loop; ends with 1 if one of them fails.

    Answers go on past the model's end where the server takes `ignore_eos`, so that all are of one length.
    """
    from cluster.bench.load import Target
    from cluster.bench.prompts import Prompts, WordPrompts
    from cluster.bench.run import run

    levels = levels_of(concurrency, requests)
    prompts = WordPrompts() if tokenizer is None else Prompts(tokenizer.expanduser())
    target = Target(url.rstrip("/"), model, key, output_tokens, chat)
    if not run(target, prompts, input_tokens, levels, as_json=json):
        raise typer.Exit(1)
