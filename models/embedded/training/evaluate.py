"""Scores on held-out examples, task by task, by greedy ``generate`` of transformers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM
from transformers.utils.chat_parsing import parse_response

from models.embedded.tasks.draw import Split
from models.embedded.tasks.example import Conversation, Example, Gap, Language, Message, ToolCall
from models.embedded.tasks.mixture import TASKS, held_out
from models.embedded.training.files import RESPONSE_TEMPLATE
from models.embedded.training.grade import is_right
from models.embedded.training.rendering import Renderer, gap_prompt
from models.embedded.training.tokenizer import END, PAD

MAX_ANSWER_TOKENS, ROWS = 128, 64


@dataclass(frozen=True)
class Question:
    """One thing to generate: what goes in, and which message of which example it stands for."""

    score: str
    split: Split
    language: Language | None
    prompt: str
    example: Example
    turn: int = 0

    def is_right(self, said: Message) -> bool:
        """Whether that is the right answer; a gap is filled by the content."""
        if isinstance(self.example, Gap):
            return said.content == self.example.middle
        return is_right(self.example, self.turn, said)

    def message(self, text: str) -> Message:
        """The generated text, special tokens included, as a message."""
        return Message("assistant", text.removesuffix(END)) if isinstance(self.example, Gap) else parsed(self.prompt, text)


def parsed(prompt: str, text: str) -> Message:
    """The generated text as a message; what is no valid markup counts as content."""
    try:
        said = parse_response(text.removesuffix(END), RESPONSE_TEMPLATE, prefix=prompt)
    except ValueError:
        return Message("assistant", text)
    calls = [call["function"] for call in said.get("tool_calls", [])]
    return Message(
        "assistant",
        said.get("content", ""),
        said.get("reasoning_content", ""),
        tuple(ToolCall(call["name"], call["arguments"]) for call in calls),
    )


def questions(count: int) -> Iterator[Question]:
    """``count`` held-out examples of each task, split and language; an example asks once for each answer in it."""
    renderer = Renderer()
    for task in TASKS:
        for split in (Split.PHRASES, Split.VALUES):
            for language in Language:
                for example in held_out(task, split, language, count):
                    yield from _asked(renderer, example, split, language)


def _asked(renderer: Renderer, example: Example, split: Split, language: Language) -> Iterator[Question]:
    if isinstance(example, Gap):
        yield Question(example.task, split, None, gap_prompt(example), example)
        return
    for turn, message in enumerate(example.messages):
        if message.role == "assistant":
            yield Question(_score_of(example, turn), split, language, renderer.prompt(example, turn), example, turn)


def _score_of(example: Conversation, turn: int) -> str:
    if example.task == "arithmetic":
        return "arithmetic, thinking" if example.thinking else "arithmetic, direct"
    if example.task == "tools":
        return "tools, calls" if example.messages[turn].tool_calls else "tools, answers"
    return example.task


def generate(
    model: Qwen2ForCausalLM, tokenizer: Tokenizer, prompts: list[str], max_new_tokens: int = MAX_ANSWER_TOKENS
) -> list[str]:
    """The greedy continuation of each prompt up to its end token, special tokens included."""
    pad, end = tokenizer.token_to_id(PAD), tokenizer.token_to_id(END)
    encoded = [tokenizer.encode(prompt, add_special_tokens=False).ids for prompt in prompts]
    texts = [""] * len(prompts)
    order = sorted(range(len(prompts)), key=lambda at: len(encoded[at]))
    for first in range(0, len(order), ROWS):
        rows = order[first : first + ROWS]
        length = max(len(encoded[at]) for at in rows)
        ids = torch.tensor([[pad] * (length - len(encoded[at])) + encoded[at] for at in rows])
        given = {"input_ids": ids, "attention_mask": (ids != pad).long()}
        with torch.inference_mode():
            out = model.generate(**given, max_new_tokens=max_new_tokens, do_sample=False, eos_token_id=end, pad_token_id=pad)
        for at, row in zip(rows, out[:, length:].tolist(), strict=True):
            answer = row[: row.index(end) + 1] if end in row else row
            texts[at] = tokenizer.decode(answer, skip_special_tokens=False)
        print(f"answered {min(first + ROWS, len(order))}/{len(order)}", flush=True)
    return texts


@dataclass(frozen=True)
class Score:
    """Right answers out of all."""

    right: int
    total: int

    def __str__(self) -> str:
        return f"{100 * self.right / self.total:.1f} % of {self.total}"


Scores = dict[tuple[str, Split, Language | None], Score]


@dataclass(frozen=True)
class Evaluation:
    """What was asked, and what was said to it."""

    asked: list[Question]
    said: list[Message]

    def scores(self) -> Scores:
        """By task, split and language."""
        tally: dict[tuple[str, Split, Language | None], list[bool]] = defaultdict(list)
        for question, message in zip(self.asked, self.said, strict=True):
            tally[question.score, question.split, question.language].append(question.is_right(message))
        return {key: Score(sum(rights), len(rights)) for key, rights in tally.items()}

    def wrong(self) -> Iterator[tuple[Question, Message]]:
        """All wrong answers."""
        pairs = zip(self.asked, self.said, strict=True)
        return ((question, message) for question, message in pairs if not question.is_right(message))


def evaluate(model: Qwen2ForCausalLM, tokenizer: Tokenizer, count: int) -> Evaluation:
    """Ask transformers, without a service."""
    asked = list(questions(count))
    said = generate(model, tokenizer, [question.prompt for question in asked])
    return Evaluation(asked, [question.message(text) for question, text in zip(asked, said, strict=True)])


def table(scores: Scores) -> str:
    """The scores as a Markdown table; a task without words has one column's figure in both."""
    columns = [(split, language) for split in (Split.PHRASES, Split.VALUES) for language in Language]
    names = {Split.PHRASES: "new phrases", Split.VALUES: "new phrases and values"}
    lines = ["| task | " + " | ".join(f"{names[split]}, {language}" for split, language in columns) + " |", "|---" * 5 + "|"]
    for task in dict.fromkeys(task for task, _, _ in scores):
        cells = [scores.get((task, *column)) or scores[task, column[0], None] for column in columns]
        lines.append(f"| {task} | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)
