"""A note of three sentences, and one sentence that says the same."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "summary"
EN, ZH = Language.ENGLISH, Language.CHINESE

ASK = {
    EN: Phrases(
        (
            "Summarise in one sentence: {note}",
            "Sum up this note: {note}",
            "{note}\nSay this in one sentence.",
            "Give me a summary of this note: {note}",
            "Shorten to one sentence: {note}",
        ),
        ("Please summarise this note: {note}", "{note}\nWhat is that in one sentence?"),
    ),
    ZH: Phrases(
        (
            "用一句话总结：{note}",
            "概括这段笔记：{note}",
            "{note}\n用一句话说。",
            "请给出这段笔记的摘要：{note}",
            "缩短成一句话：{note}",
        ),
        ("请总结这段笔记：{note}", "{note}\n一句话怎么说？"),
    ),
}


@dataclass(frozen=True)
class Note:
    """Three sentences, each said in one of several ways, and their summary."""

    sentences: dict[Language, tuple[Phrases, Phrases, Phrases]]
    summary: dict[Language, str]


NOTES = (
    Note(
        {
            EN: (
                Phrases(
                    (
                        "{person} met {other} in {city}.",
                        "In {city} {person} saw {other}.",
                        "{person} and {other} had a meeting in {city}.",
                    ),
                    ("{person} came together with {other} in {city}.",),
                ),
                Phrases(
                    ("They talked about {subject}.", "The topic was {subject}.", "It was all about {subject}."),
                    ("They spoke of {subject}.",),
                ),
                Phrases(
                    ("They will meet again on {day}.", "The next meeting is on {day}.", "On {day} they meet once more."),
                    ("Their next talk is on {day}.",),
                ),
            ),
            ZH: (
                Phrases(
                    ("{person}在{city}见了{other}。", "在{city}，{person}遇到{other}。", "{person}和{other}在{city}开会。"),
                    ("{person}与{other}在{city}碰面。",),
                ),
                Phrases(("他们谈了{subject}。", "主题是{subject}。", "内容是关于{subject}的。"), ("他们说到{subject}。",)),
                Phrases(("他们{day}再见面。", "下次会议在{day}。", "{day}他们还会见面。"), ("他们下次谈话是{day}。",)),
            ),
        },
        {
            EN: "{person} met {other} in {city} about {subject}, and they meet again on {day}.",
            ZH: "{person}在{city}与{other}讨论了{subject}，{day}再见面。",
        },
    ),
    Note(
        {
            EN: (
                Phrases(
                    (
                        "{company} sold {quantity} {item}.",
                        "{quantity} {item} were sold by {company}.",
                        "We sold {quantity} {item} for {company}.",
                    ),
                    ("{company} has sold {quantity} {item}.",),
                ),
                Phrases(
                    ("The buyer was {person}.", "{person} bought them.", "They went to {person}."), ("They were for {person}.",)
                ),
                Phrases(
                    ("The price was {price} dollars.", "It cost {price} dollars.", "{price} dollars were paid."),
                    ("That made {price} dollars.",),
                ),
            ),
            ZH: (
                Phrases(
                    (
                        "{company}卖出{quantity}个{item}。",
                        "{quantity}个{item}由{company}卖出。",
                        "我们替{company}卖了{quantity}个{item}。",
                    ),
                    ("{company}已卖出{quantity}个{item}。",),
                ),
                Phrases(("买家是{person}。", "{person}买下了它们。", "东西给了{person}。"), ("它们是给{person}的。",)),
                Phrases(("价格是{price}元。", "花了{price}元。", "付款{price}元。"), ("一共{price}元。",)),
            ),
        },
        {
            EN: "{company} sold {quantity} {item} to {person} for {price} dollars.",
            ZH: "{company}以{price}元卖给{person}{quantity}个{item}。",
        },
    ),
    Note(
        {
            EN: (
                Phrases(
                    (
                        "{person} starts a new job at {company}.",
                        "{company} hires {person}.",
                        "There is a new colleague at {company}: {person}.",
                    ),
                    ("{person} joins {company}.",),
                ),
                Phrases(
                    ("The office is in {city}.", "The work is in {city}.", "{city} is the place of work."),
                    ("The desk stands in {city}.",),
                ),
                Phrases(
                    ("The first day is {day}.", "It begins on {day}.", "Work starts on {day}."), ("It all begins on {day}.",)
                ),
            ),
            ZH: (
                Phrases(
                    ("{person}到{company}上班。", "{company}聘用了{person}。", "{company}来了新同事{person}。"),
                    ("{person}加入{company}。",),
                ),
                Phrases(("办公室在{city}。", "工作地点是{city}。", "工作在{city}。"), ("座位在{city}。",)),
                Phrases(("第一天是{day}。", "{day}开始。", "工作从{day}开始。"), ("一切从{day}开始。",)),
            ),
        },
        {EN: "{person} starts at {company} in {city} on {day}.", ZH: "{person}{day}开始在{city}的{company}工作。"},
    ),
)


def example(draw: Draw) -> Conversation:
    """A note and its one sentence."""
    note = draw.choice(NOTES)
    person, other = draw.distinct(values.person, 2)
    slots = {
        "person": person,
        "other": other,
        "city": draw.value(values.city),
        "company": draw.value(values.company),
        "item": draw.value(values.item),
        "subject": draw.value(values.subject),
        "quantity": draw.value(values.quantity),
        "price": draw.value(values.price),
        "day": values.day(draw),
    }
    sentences = [draw.phrase(phrases).format(**slots) for phrases in note.sentences[draw.language]]
    text = ("" if draw.chinese else " ").join(sentences)
    return exchange(
        TASK, draw.language, draw.phrase(ASK[draw.language]).format(note=text), note.summary[draw.language].format(**slots)
    )
