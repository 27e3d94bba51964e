"""All tasks together: which share each has in training, and the sets that test them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from models.embedded.tasks import (
    arithmetic,
    extraction,
    facts,
    gaps,
    greeting,
    intent,
    personal,
    repeat,
    sentiment,
    summary,
    tools,
    unknown,
)
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Conversation, Example, Language, Message

TASKS: dict[str, Callable[[Draw], Example]] = {
    greeting.TASK: greeting.example,
    facts.TASK: facts.example,
    arithmetic.TASK: arithmetic.example,
    sentiment.TASK: sentiment.example,
    intent.TASK: intent.example,
    extraction.TASK: extraction.example,
    tools.TASK: tools.example,
    gaps.TASK: gaps.example,
    summary.TASK: summary.example,
    personal.TASK: personal.example,
    unknown.TASK: unknown.example,
    repeat.TASK: repeat.example,
}
# Shares of the training examples: what copies or computes needs most, what is learnt by heart least.
SHARES = {
    greeting.TASK: 4,
    facts.TASK: 16,
    arithmetic.TASK: 20,
    sentiment.TASK: 9,
    intent.TASK: 9,
    extraction.TASK: 14,
    tools.TASK: 14,
    gaps.TASK: 11,
    summary.TASK: 5,
    personal.TASK: 8,
    unknown.TASK: 8,
    repeat.TASK: 8,
}
# The first examples practise copying: a model finds out how to look back in a text only from much of it.
DRILL_EXAMPLES, DRILL_SHARES = 30_000, SHARES | {repeat.TASK: 60}
PLAIN = (greeting.TASK, facts.TASK, arithmetic.TASK, sentiment.TASK, intent.TASK, summary.TASK, personal.TASK, unknown.TASK)
# What is thought before answers that need no thinking, for thinking mode may be asked of every task.
THOUGHT = {Language.ENGLISH: "This needs no long thought.", Language.CHINESE: "这不用多想。"}
SYSTEM = {
    Language.ENGLISH: (
        "You are a helpful assistant.",
        "You are the assistant of Fairshard.",
        "Answer briefly.",
        "Be polite and short.",
    ),
    Language.CHINESE: ("你是一个有用的助手。", "你是Fairshard的助手。", "请简短回答。", "请礼貌地回答。"),
}


def training_example(seed: int, index: int) -> Example:
    """The ``index``-th example of an endless stream; the same for the same seed on every machine."""
    draw = _draw(f"{seed}/{index}", Split.TRAINING)
    shares = DRILL_SHARES if index < DRILL_EXAMPLES else SHARES
    example = TASKS[draw.random.choices(list(shares), list(shares.values()))[0]](draw)
    if not isinstance(example, Conversation):
        return example
    if example.task in PLAIN and draw.chance(0.15):
        example = _after_another(draw, example)
    if example.task in PLAIN and not example.thinking and draw.chance(0.06):
        example = replace(example, tools=tools.bystanders(draw))
    if example.task != arithmetic.TASK and not example.thinking and draw.chance(0.12):
        example = _thought(draw, example)
    return _with_system(draw, example) if draw.chance(0.2) else example


def held_out(task: str, split: Split, language: Language, count: int, seed: int = 0) -> list[Example]:
    """So many different examples of a task that training never shows."""
    assert split is not Split.TRAINING
    found: dict[str, Example] = {}
    index = 0
    while len(found) < count and index < 50 * count:
        example = TASKS[task](Draw(f"{seed}/{task}/{split}/{language}/{index}", split, language))
        found.setdefault(repr(example), example)
        index += 1
    return list(found.values())


def _draw(seed: str, split: Split) -> Draw:
    draw = Draw(seed, split, Language.ENGLISH)
    draw.language = draw.choice(list(Language))
    return draw


def _after_another(draw: Draw, example: Conversation) -> Conversation:
    """The conversation with one or two others before it, whose reasoning is forgotten as the chat template does."""
    earlier: list[Message] = []
    for _ in range(draw.between(1, 2)):
        other = TASKS[draw.choice(PLAIN)](draw)
        earlier += [replace(message, reasoning="") for message in other.messages]
    return replace(example, messages=(*earlier, *example.messages))


def _thought(draw: Draw, example: Conversation) -> Conversation:
    """The conversation up to an answer, which a thought precedes; a call is an answer too."""
    answers = [at for at, message in enumerate(example.messages) if message.role == "assistant"]
    until = draw.choice(answers)
    last = replace(example.messages[until], reasoning=THOUGHT[example.language])
    return replace(example, messages=(*example.messages[:until], last), thinking=True)


def _with_system(draw: Draw, example: Conversation) -> Conversation:
    return replace(example, messages=(Message("system", draw.choice(SYSTEM[draw.language])), *example.messages))
