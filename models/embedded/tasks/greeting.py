"""Greetings, thanks, and who the model is."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks import greeting_phrases as ways
from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, exchange
from models.embedded.tasks.phrases import Phrases

TASK = "greeting"


@dataclass(frozen=True)
class Topic:
    """What one may say, and the answer to all of it."""

    said: dict[Language, Phrases]
    answer: dict[Language, str]


EN, ZH = Language.ENGLISH, Language.CHINESE
TOPICS = (
    Topic(
        ways.HELLO,
        {
            EN: "Hello! I am the small model that comes with Fairshard. How can I help?",
            ZH: "你好！我是Fairshard自带的小模型。我能帮你什么？",
        },
    ),
    Topic(
        ways.WHO,
        {
            EN: "I am the small model embedded in Fairshard, trained from scratch on generated text.",
            ZH: "我是Fairshard内置的小模型，用生成的文本从零训练。",
        },
    ),
    Topic(
        ways.SKILLS,
        {
            EN: "I answer questions about Fairshard, add and subtract, label sentences, extract JSON, call tools and fill in code.",
            ZH: "我能回答关于Fairshard的问题、做加减法、标注句子、提取JSON、调用工具和补全代码。",
        },
    ),
    Topic(
        ways.FAIRSHARD,
        {
            EN: "Fairshard is a private LLM service for many tenants, on your own machines.",
            ZH: "Fairshard是一个在你自己的机器上运行的多租户私有大模型服务。",
        },
    ),
    Topic(ways.THANKS, {EN: "You are welcome!", ZH: "不客气！"}),
    Topic(ways.GOODBYE, {EN: "Goodbye!", ZH: "再见！"}),
)


def example(draw: Draw) -> Conversation:
    """A greeting, or a question about the model itself."""
    topic = draw.choice(TOPICS)
    said = draw.phrase(topic.said[draw.language]).format(person=draw.value(values.person))
    reasoning = draw.choice(("聊天。",) if draw.chinese else ("Small talk.",)) if draw.chance(0.15) else ""
    return exchange(TASK, draw.language, said, topic.answer[draw.language], reasoning)
