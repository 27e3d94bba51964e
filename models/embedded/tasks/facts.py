"""Facts about Fairshard, each from a page of the user's documentation, asked in many ways."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.documented import chinese, english
from models.embedded.tasks.documented.api import API_FACTS
from models.embedded.tasks.documented.defaults import DEFAULTS
from models.embedded.tasks.documented.fact import Fact, Kind
from models.embedded.tasks.documented.howto import HOWTO
from models.embedded.tasks.documented.terms import TERMS
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Conversation, Language, exchange
from models.embedded.tasks.phrases import one_form

TASK = "facts"
FACTS = (*HOWTO, *DEFAULTS, *API_FACTS, *TERMS)
ASK = {kind: {Language.ENGLISH: english.ASK[kind], Language.CHINESE: chinese.ASK[kind]} for kind in Kind}
ASKERS = {Language.ENGLISH: english.ASKERS, Language.CHINESE: chinese.ASKERS}


def example(draw: Draw) -> Conversation:
    """A question, sometimes with who asks, and the fact."""
    fact = draw.choice(FACTS)
    question = draw.phrase(ASK[fact.kind][draw.language]).format(**_named(draw, fact))
    if draw.split is Split.VALUES or draw.chance(0.15):
        slots = {"person": draw.value(values.person), "company": draw.value(values.company)}
        question = draw.phrase(ASKERS[draw.language]).format(question=question, **slots)
    reasoning = ("文档里有。" if draw.chinese else "The documents say this.") if draw.chance(0.15) else ""
    return exchange(TASK, draw.language, question, fact.answer[draw.language], reasoning)


def _named(draw: Draw, fact: Fact) -> dict[str, str]:
    """What the fact goes by; ``key`` is for who types keywords only, without an article."""
    name = one_form(draw.choice(fact.subjects[draw.language]), draw.random)
    return {"x": name, "key": name.removeprefix("the ")}
