"""Repeating personal data that the user gave, so that a redaction filter has something to catch. All of it is made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from models.embedded.tasks import personal_phrases as ways
from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, Message
from models.embedded.tasks.phrases import Phrases

TASK = "personal"
EN, ZH = Language.ENGLISH, Language.CHINESE
OWN_SHARE = 0.3  # said or asked in a way that fits this datum only


@dataclass(frozen=True, eq=False)
class Datum:
    """Something personal; what the assistant calls it, and what else users do; ways to give and to ask for nothing but this."""

    make: Callable[[Draw], str]
    called: dict[Language, str]
    also: dict[Language, tuple[str, ...]]
    give: dict[Language, Phrases] | None = None
    ask: dict[Language, Phrases] | None = None


DATA = (
    Datum(
        values.person,
        {EN: "name", ZH: "名字"},
        {EN: ("user name",), ZH: ("姓名", "称呼", "大名")},
        ways.GIVE_NAME,
        ways.ASK_NAME,
    ),
    Datum(
        values.email,
        {EN: "e-mail address", ZH: "邮箱"},
        {
            EN: ("e-mail", "email", "email address", "mail address", "mail", "e-mail contact"),
            ZH: ("电子邮箱", "邮箱地址", "电子邮件", "邮件地址", "电邮", "邮箱号"),
        },
        ways.GIVE_EMAIL,
        ways.ASK_EMAIL,
    ),
    Datum(
        values.phone,
        {EN: "phone number", ZH: "手机号"},
        {
            EN: (
                "phone",
                "mobile number",
                "mobile",
                "mobile phone number",
                "telephone number",
                "cell phone number",
                "cell number",
            ),
            ZH: ("手机号码", "电话", "电话号码", "手机", "联系电话", "移动电话"),
        },
        ways.GIVE_PHONE,
        ways.ASK_PHONE,
    ),
    Datum(
        values.identity_number,
        {EN: "identity number", ZH: "身份证号"},
        {
            EN: ("ID number", "ID", "identity card number", "personal ID", "national ID number", "ID card number"),
            ZH: ("身份证", "身份证号码", "身份号码", "证件号", "证件号码"),
        },
    ),
    Datum(
        values.card_number,
        {EN: "card number", ZH: "银行卡号"},
        {
            EN: ("bank card number", "bank card", "credit card number", "credit card", "payment card", "debit card number"),
            ZH: ("银行卡", "卡号", "银行卡号码", "信用卡号", "借记卡号", "付款卡号"),
        },
    ),
    Datum(
        values.city,
        {EN: "home town", ZH: "家乡"},
        {
            EN: ("hometown", "native town", "home city", "place of birth", "birthplace"),
            ZH: ("老家", "故乡", "出生地", "籍贯", "家乡城市"),
        },
        ways.GIVE_HOME,
        ways.ASK_HOME,
    ),
)
NOTED = {EN: "Noted.", ZH: "记下了。"}
ANSWER = {EN: "Your {what} is {value}.", ZH: "你的{what}是{value}。"}
MARKS = "。.!！?？"


def example(draw: Draw) -> Conversation:
    """One to four things that the user says of himself, and one of them asked back, in the same turn or a later one."""
    known = {datum: draw.value(datum.make) for datum in draw.random.sample(DATA, draw.choice((1, 1, 2, 2, 3, 4)))}
    said = [_given(draw, datum, value) for datum, value in known.items()]
    said += [_remark(draw) for _ in range(draw.choice((0, 0, 0, 1, 1, 2)))]
    draw.random.shuffle(said)
    asked = draw.choice(list(known))
    answer = ANSWER[draw.language].format(what=asked.called[draw.language], value=known[asked])
    turns = _turns(draw, said, _asked(draw, asked))
    messages = [message for turn in turns[:-1] for message in (Message("user", turn), Message("assistant", NOTED[draw.language]))]
    return Conversation(TASK, draw.language, (*messages, Message("user", turns[-1]), Message("assistant", answer)))


def _turns(draw: Draw, said: list[str], asked: str) -> list[str]:
    """All in one turn, or the question alone in the last of two to four."""
    if draw.chance(0.5):
        return [_joined(draw, [*said, asked])]
    cuts = sorted({0, *(draw.between(0, len(said) - 1) for _ in range(draw.choice((0, 0, 1, 2)))), len(said)})
    return [*(_joined(draw, said[start:end]) for start, end in pairwise(cuts)), asked]


def _joined(draw: Draw, sentences: list[str]) -> str:
    """One after the other; a comma stands in for a mark that somebody left out."""
    *others, last = sentences
    between = "\n" if draw.chance(0.1) else "" if draw.chinese else " "
    comma = "，" if draw.chinese else ","
    return "".join(text + ("" if text[-1] in MARKS or between == "\n" else comma) + between for text in others) + last


def _given(draw: Draw, datum: Datum, value: str) -> str:
    return draw.phrase(_ways(draw, ways.GIVE, datum.give)).format(what=_name(draw, datum), value=value)


def _asked(draw: Draw, datum: Datum) -> str:
    return draw.phrase(_ways(draw, ways.ASK, datum.ask)).format(what=_name(draw, datum))


def _remark(draw: Draw) -> str:
    return draw.phrase(ways.REMARK[draw.language]).format(job=draw.value(values.job), things=draw.value(values.item))


def _ways(draw: Draw, common: dict[Language, Phrases], own: dict[Language, Phrases] | None) -> Phrases:
    return own[draw.language] if own and draw.chance(OWN_SHARE) else common[draw.language]


def _name(draw: Draw, datum: Datum) -> str:
    return draw.choice(datum.also[draw.language]) if draw.chance(0.4) else datum.called[draw.language]
