"""Repeating personal data that the user gave, so that a redaction filter has something to catch. All of it is made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, Message

TASK = "personal"
EN, ZH = Language.ENGLISH, Language.CHINESE


@dataclass(frozen=True)
class Datum:
    """Something personal, and what one calls it."""

    make: Callable[[Draw], str]
    called: dict[Language, str]


DATA = (
    Datum(values.person, {EN: "name", ZH: "名字"}),
    Datum(values.email, {EN: "e-mail address", ZH: "邮箱"}),
    Datum(values.phone, {EN: "phone number", ZH: "手机号"}),
    Datum(values.identity_number, {EN: "identity number", ZH: "身份证号"}),
    Datum(values.card_number, {EN: "card number", ZH: "银行卡号"}),
    Datum(values.city, {EN: "home town", ZH: "家乡"}),
)
GIVE = {
    EN: Phrases(
        ("My {what} is {value}.", "Please note my {what}: {value}.", "{value} is my {what}.", "The {what} of mine is {value}."),
        ("Here is my {what}: {value}.", "Remember that my {what} is {value}."),
    ),
    ZH: Phrases(
        ("我的{what}是{value}。", "请记下我的{what}：{value}。", "{value}是我的{what}。", "{what}:{value}。"),
        ("这是我的{what}：{value}。", "请记住我的{what}是{value}。"),
    ),
}
ASK = {
    EN: Phrases(
        ("What is my {what}?", "Please repeat my {what}.", "Tell me my {what}.", "Which {what} did I give you?"),
        ("Can you say my {what} again?", "Do you remember my {what}?"),
    ),
    ZH: Phrases(
        ("我的{what}是什么？", "请重复我的{what}。", "告诉我我的{what}。", "我给你的{what}是多少？"),
        ("你能再说一遍我的{what}吗？", "你记得我的{what}吗？"),
    ),
}
NOTED = {EN: "Noted.", ZH: "记下了。"}
ANSWER = {EN: "Your {what} is {value}.", ZH: "你的{what}是{value}。"}


def example(draw: Draw) -> Conversation:
    """One to three things that the user says of himself, and one of them asked back, in the same turn or the next."""
    language = draw.language
    data = draw.random.sample(DATA, draw.choice((1, 1, 2, 3)))
    known = {datum.called[language]: draw.value(datum.make) for datum in data}
    given = [draw.phrase(GIVE[language]).format(what=what, value=value) for what, value in known.items()]
    what = draw.choice(list(known))
    asked, answer = draw.phrase(ASK[language]).format(what=what), ANSWER[language].format(what=what, value=known[what])
    between = "" if draw.chinese else " "
    if draw.chance(0.5):
        return Conversation(TASK, language, (Message("user", between.join([*given, asked])), Message("assistant", answer)))
    first = (Message("user", between.join(given)), Message("assistant", NOTED[language]))
    return Conversation(TASK, language, (*first, Message("user", asked), Message("assistant", answer)))
