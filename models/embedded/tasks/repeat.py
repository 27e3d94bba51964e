"""Repeating a text that has no sense: what a small model must practise most, for every other task copies words it never saw."""

from __future__ import annotations

import json
import re

from models.embedded.tasks import nonsense, values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, exchange
from models.embedded.tasks.phrases import FILLERS, FILLERS_ZH, Phrases
from models.embedded.tasks.repeat_phrases import FIELD, LAST, NEXT, PLACE, PLACES, WHOLE

TASK = "repeat"

WORDS = (  # none has a space
    values.invented_word,
    values.invented_word,
    nonsense.letters,
    nonsense.letters,
    nonsense.hanzi,
    nonsense.number,
    nonsense.code,
    nonsense.identifier,
    nonsense.mixture,
    values.email,
    values.phone,
    values.order_number,
    values.room,
    values.price,
    values.clock_time,
    values.identity_number,
)
PIECES = (
    *WORDS,
    values.person,
    values.person,
    values.person,
    values.city,
    values.city,
    values.company,
    values.item,
    values.item,
    values.subject,
    values.job,
    values.date,
    values.card_number,
)
BETWEEN = (" ", " ", " ", ", ", ", ", "; ", ",", " | ", "\n", "，", "、")
LONGEST = 110  # bytes, and so tokens at most: longer answers are cut off when they are tested
FILLER = rf"(?:\b(?:{'|'.join(FILLERS)})\b|{'|'.join(FILLERS_ZH)})"
BLURRED = re.compile(rf"{FILLER} ?\{{text\}}|\{{text\}} ?{FILLER}")


def example(draw: Draw) -> Conversation:
    """A text and the same again, or one piece of it."""
    question, answer = draw.random.choices((_whole, _place, _next, _field), (65, 10, 10, 15))[0](draw)
    return exchange(TASK, draw.language, question, answer)


def _whole(draw: Draw) -> tuple[str, str]:
    while len((text := _text(draw)).encode()) > LONGEST:
        pass
    return _phrase(draw, WHOLE[draw.language]).format(text=text), text


def _text(draw: Draw) -> str:
    if draw.chance(0.08):
        return _record(draw)[0]
    return draw.choice(BETWEEN).join(_pieces(draw, draw.choice((1, 1, 2, 2, 3, 3, 4, 5, 6, 8))))


def _place(draw: Draw) -> tuple[str, str]:
    words = _words(draw)
    at = draw.between(0, len(words) - 1)
    place = LAST[draw.language] if at == len(words) - 1 and draw.chance(0.6) else PLACES[draw.language][at]
    return _phrase(draw, PLACE[draw.language]).format(text=draw.choice(BETWEEN).join(words), place=place), words[at]


def _next(draw: Draw) -> tuple[str, str]:
    words = _words(draw)
    at = draw.between(1, len(words) - 1)
    text = draw.choice(BETWEEN).join(words)
    return _phrase(draw, NEXT[draw.language]).format(text=text, word=words[at - 1]), words[at]


def _field(draw: Draw) -> tuple[str, str]:
    text, fields = _record(draw)
    key = draw.choice(list(fields))
    return _phrase(draw, FIELD[draw.language]).format(text=text, key=key), fields[key]


def _record(draw: Draw) -> tuple[str, dict[str, str]]:
    """Keys with values, as JSON or as people note them; and what each key has."""
    keys = draw.distinct(_key, draw.between(1, 4))
    fields = dict(zip(keys, _pieces(draw, len(keys)), strict=True))
    if draw.chance(0.5):
        return json.dumps(fields, ensure_ascii=False), fields
    sign = draw.choice((": ", "=", " = ", "："))
    return draw.choice(("\n", "; ", ", ")).join(f"{key}{sign}{value}" for key, value in fields.items()), fields


def _key(draw: Draw) -> str:
    return values.invented_word(draw).lower() if draw.chance(0.6) else nonsense.hanzi(draw)


def _pieces(draw: Draw, count: int) -> list[str]:
    return [str(draw.value(draw.choice(PIECES))) for _ in range(count)]


def _words(draw: Draw) -> list[str]:
    """Two to six different words; which one is meant must be clear."""
    words: dict[str, None] = {}
    count = draw.between(2, 6)
    while len(words) < count:
        words[str(draw.value(draw.choice(WORDS)))] = None
    return list(words)


def _phrase(draw: Draw, phrases: Phrases) -> str:
    """A phrase without an idle word beside the text, where it could be meant to be repeated."""
    while BLURRED.search(phrase := draw.phrase(phrases)):
        pass
    return phrase
