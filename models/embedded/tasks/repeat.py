"""Repeating a text that has no sense: what a small model must practise most, for every other task copies words it never saw."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "repeat"
EN, ZH = Language.ENGLISH, Language.CHINESE

ASK = {
    EN: Phrases(
        ("Repeat: {text}", "Say after me: {text}", "Copy this: {text}", "{text}\nWrite that again.", 'Please repeat "{text}".'),
        ('Say "{text}".', "Please copy this text: {text}"),
    ),
    ZH: Phrases(
        ("重复：{text}", "跟我说：{text}", "抄写：{text}", "{text}\n再写一遍。", "请重复“{text}”。"),
        ("请说“{text}”。", "请抄写这段文字：{text}"),
    ),
}
PIECES = (
    values.invented_word,
    values.invented_word,
    values.person,
    values.city,
    values.company,
    values.item,
    values.email,
    values.phone,
    values.order_number,
    values.room,
    values.price,
    values.date,
    values.card_number,
)


def example(draw: Draw) -> Conversation:
    """One to five words, names or numbers, and the same again."""
    pieces = [str(draw.value(draw.choice(PIECES))) for _ in range(draw.choice((1, 2, 2, 3, 3, 4, 5)))]
    text = draw.choice((" ", " ", ", ")).join(pieces)
    return exchange(TASK, draw.language, draw.phrase(ASK[draw.language]).format(text=text), text)
