"""Questions outside of what the model was taught: it says that it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from models.embedded.tasks import facts, unknown_chinese, unknown_english, values, world
from models.embedded.tasks.documented.fact import Kind
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "unknown"
EN, ZH = Language.ENGLISH, Language.CHINESE
ANSWER = {EN: "Sorry, I do not know that.", ZH: "抱歉，这个我不知道。"}
REASONING = {EN: "I was not taught this.", ZH: "我没学过这个。"}
ASK = {EN: unknown_english.PHRASES, ZH: unknown_chinese.PHRASES}
SLOT = re.compile(r"\{(\w+)\}")
Maker = Callable[[Draw], Any]
SLOTS: dict[str, Maker] = {
    make.__name__: make
    for make in (
        values.person,
        values.city,
        values.company,
        values.item,
        values.job,
        values.day,
        values.price,
        values.quantity,
        values.invented_word,
        values.invented_key,
        *world.MAKERS,
    )
}
# What facts are asked for is also asked of what no document tells; only the thing itself shows that there is no answer.
NO_FACT: dict[Kind, tuple[Maker, ...]] = {
    Kind.HOW: (world.activity,),
    Kind.WHAT: (world.topic, world.sport, world.country, world.work, values.invented_word),
    Kind.DEFAULT: (values.invented_key,),
}
LIKE_FACTS = 0.2


def example(draw: Draw) -> Conversation:
    """A question about the world, and an honest answer."""
    question = _like_a_fact(draw) if draw.chance(LIKE_FACTS) else _about_the_world(draw)
    return exchange(TASK, draw.language, question, ANSWER[draw.language], REASONING[draw.language] if draw.chance(0.15) else "")


def _about_the_world(draw: Draw) -> str:
    return SLOT.sub(lambda slot: str(values.slot(draw, SLOTS[slot[1]])), draw.phrase(ASK[draw.language]))


def _like_a_fact(draw: Draw) -> str:
    kind = draw.choice(list(NO_FACT))
    thing = draw.value(draw.choice(NO_FACT[kind]))
    return draw.phrase(facts.ASK[kind][draw.language]).format(x=thing, key=thing)
