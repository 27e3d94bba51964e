"""``make embedded-model``: tokenizer, weights and scores of the embedded model, made anew from nothing but this folder.

Goes on where an earlier run was killed. Remove ``--work`` to begin at the beginning.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Annotated

import torch
import typer
from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM

from models.embedded.tasks.mixture import training_example
from models.embedded.training.evaluate import evaluate, table
from models.embedded.training.files import write_model, write_tokenizer
from models.embedded.training.plan import Plan
from models.embedded.training.rendering import Renderer
from models.embedded.training.tokenizer import CONTROL, MARKUP, train_tokenizer
from models.embedded.training.train import train

TOKENIZER_EXAMPLES = range(60_000, 90_000)  # behind the drill, whose words are mostly invented
MARKS = re.compile("|".join(map(re.escape, CONTROL + MARKUP)))


def main(
    output: Annotated[Path, typer.Option(help="Where the model's files go.")] = Path("models/embedded"),
    work: Annotated[Path, typer.Option(help="Where the checkpoint lies.")] = Path("build/embedded"),
    steps: Annotated[int, typer.Option(min=200, help="Training steps; fewer make a worse model sooner.")] = Plan.steps,
    cores: Annotated[int, typer.Option(min=1, help="Processes that train, and threads that evaluate.")] = os.cpu_count() or 1,
    count: Annotated[int, typer.Option(min=1, help="Held-out examples of each task, split and language.")] = 100,
) -> None:
    """Train the embedded model and say how good it is."""
    output.mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True, exist_ok=True)
    plan = Plan(steps=steps)
    tokenizer = learn_tokenizer(plan.seed, output)
    model = train(plan, output / "tokenizer.json", work / "checkpoint.pt", cores)
    write_model(model, tokenizer, output)
    torch.set_num_threads(cores)
    report(Qwen2ForCausalLM.from_pretrained(output, dtype=torch.float32), tokenizer, count, work)


def learn_tokenizer(seed: int, output: Path) -> Tokenizer:
    """The tokenizer of the first training examples, written to ``output``."""
    print(f"tokenizer: reading {len(TOKENIZER_EXAMPLES)} examples", flush=True)
    tokenizer = train_tokenizer(learning_texts(seed, TOKENIZER_EXAMPLES))
    write_tokenizer(tokenizer, output)
    return tokenizer


def learning_texts(seed: int, indices: range) -> list[str]:
    """These training examples, cut at their special tokens."""
    renderer = Renderer()
    texts = (renderer.text(training_example(seed, index)) for index in indices)
    return [part for text in texts for part in MARKS.split(text) if part]


def report(model: Qwen2ForCausalLM, tokenizer: Tokenizer, count: int, work: Path) -> None:
    """Print the scores, and leave the wrong answers in ``work`` for whoever wants to know more."""
    print("evaluation", flush=True)
    scores, wrong = evaluate(model.eval(), tokenizer, count)
    with (work / "wrong.jsonl").open("w", encoding="utf-8") as file:
        for question, text in wrong:
            print(json.dumps({"score": question.score, "prompt": question.prompt, "said": text}, ensure_ascii=False), file=file)
    print(table(scores))


if __name__ == "__main__":
    typer.run(main)
