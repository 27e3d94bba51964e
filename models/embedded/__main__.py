"""Tokenizer, weights and scores of the embedded model, made anew from nothing but this folder.

Training goes on where an earlier run was killed. Remove the folder ``--work`` to begin at the beginning.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import openai
import torch
import typer
from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM

from models.embedded.tasks.mixture import training_example
from models.embedded.training.evaluate import Evaluation, evaluate, table
from models.embedded.training.files import write_model, write_tokenizer
from models.embedded.training.plan import Plan
from models.embedded.training.rendering import Renderer
from models.embedded.training.served import evaluate_served
from models.embedded.training.tokenizer import CONTROL, MARKUP, train_tokenizer
from models.embedded.training.train import train

TOKENIZER_EXAMPLES = range(60_000, 90_000)  # behind the drill, whose words are mostly invented
MARKS = re.compile("|".join(map(re.escape, CONTROL + MARKUP)))


app = typer.Typer(add_completion=False, help=__doc__, pretty_exceptions_enable=False)
Count = Annotated[int, typer.Option(min=1, help="Held-out examples of each task, split and language.")]
Work = Annotated[Path, typer.Option(help="Where the checkpoint and the wrong answers lie.")]


@app.command("train")
def train_command(
    output: Annotated[Path, typer.Option(help="Where the model's files go.")] = Path("models/embedded"),
    work: Work = Path("build/embedded"),
    steps: Annotated[int, typer.Option(min=200, help="Training steps; fewer make a worse model sooner.")] = Plan.steps,
    cores: Annotated[
        int,
        typer.Option(
            min=1,
            max=Plan.examples_per_step,
            help="Processes that train, and threads that evaluate; more than 16 gain nothing.",
        ),
    ] = min(os.cpu_count() or 1, 16),
    count: Count = 100,
) -> None:
    """Train the model, and say how good it is by itself."""
    output.mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    plan = Plan(steps=steps)
    tokenizer = learn_tokenizer(plan.seed, work)
    try:
        model = train(plan, work / "tokenizer.json", work / "checkpoint.pt", cores)
    except ValueError as error:
        raise SystemExit(str(error)) from None
    write_tokenizer(tokenizer, output)  # not before, so that a kill never leaves it beside weights of another
    write_model(model, tokenizer, output)
    torch.set_num_threads(cores)
    print("evaluation", flush=True)
    report(evaluate(Qwen2ForCausalLM.from_pretrained(output, dtype=torch.float32).eval(), tokenizer, count), work)


@app.command("score")
def score_command(
    base_url: Annotated[str, typer.Option(help="A running service.")] = "http://127.0.0.1:8000/v1",
    key: Annotated[str, typer.Option(help="A key of one of its tenants.")] = "fs-demo-acme",
    model: Annotated[str, typer.Option(help="The name that it serves the model under.")] = "embedded",
    work: Work = Path("build/embedded"),
    count: Count = 100,
) -> None:
    """Say how good the model is through a running service."""
    work.mkdir(parents=True, exist_ok=True)
    try:
        report(asyncio.run(evaluate_served(base_url, key, model, count)), work)
    except openai.OpenAIError as error:
        raise SystemExit(f"{base_url} did not answer: {error}") from None


def learn_tokenizer(seed: int, work: Path) -> Tokenizer:
    """The tokenizer of early training examples, written to ``work``."""
    print(f"tokenizer: reading {len(TOKENIZER_EXAMPLES)} examples", flush=True)
    tokenizer = train_tokenizer(learning_texts(seed, TOKENIZER_EXAMPLES))
    tokenizer.save(str(work / "tokenizer.json"))
    return tokenizer


def learning_texts(seed: int, indices: range) -> list[str]:
    """These training examples, cut at their special tokens."""
    renderer = Renderer()
    texts = (renderer.text(training_example(seed, index)) for index in indices)
    return [part for text in texts for part in MARKS.split(text) if part]


def report(evaluation: Evaluation, work: Path) -> None:
    """Print the scores, and leave the wrong answers in ``work`` for whoever wants to know more."""
    with (work / "wrong.jsonl").open("w", encoding="utf-8") as file:
        for question, said in evaluation.wrong():
            print(
                json.dumps({"score": question.score, "prompt": question.prompt, "said": asdict(said)}, ensure_ascii=False),
                file=file,
            )
    print(table(evaluation.scores()))


if __name__ == "__main__":
    app()
