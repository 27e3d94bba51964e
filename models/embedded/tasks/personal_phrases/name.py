"""How people tell and ask for a name alone."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

GIVE_NAME = {
    EN: Phrases(
        (
            "[I am|I'm|I am called|You may call me|People call me|Everybody calls me|My friends call me|They named me] {value}.",
            "[Hello|Hi|Good morning|Hey|Good evening], [I am|I'm|this is|my name is|here is|it is me,] {value}.",
            "[This is|Here speaks|You are talking to|Here writes|You are speaking with] {value}.",
            "[I go by|I sign as|I introduced myself as|I answer to] {value}.",
        ),
        ("Just call me {value}.", "It is {value} speaking.", "The person typing here is {value}."),
    ),
    ZH: Phrases(
        (
            "[我是|我叫|本人叫|我名叫|叫我|你可以叫我|大家叫我|朋友们叫我|我的全名叫]{value}。",
            "[你好|您好|嗨|早上好|晚上好]，[我是|我叫|这里是|在下]{value}。",
            "[跟你说话的是|这边是|给你写信的是|和你聊天的是]{value}。",
        ),
        ("就叫我{value}吧。", "在跟你打字的人是{value}。", "我姓名写作{value}。"),
    ),
}

ASK_NAME = {
    EN: Phrases(
        (
            "[Who am I|What am I called|How am I called|Do you know who I am|Who is talking to you|What do people call me]?",
            "[Tell me|Can you tell me|Say|Please say] [who I am|what I am called|how I am called|whom you talk to][.|?]",
        ),
        ("Which person are you talking to?", "By what name did I introduce myself?", "Whom are you speaking with?"),
    ),
    ZH: Phrases(
        (
            "[我是谁|我叫什么|我叫什么名字|我叫啥|你知道我是谁吗|你知道我叫什么吗|我怎么称呼]？",
            "[请说|告诉我|说说|请告诉我|你说说]我[是谁|叫什么|叫什么名字]。",
        ),
        ("请问我叫什么来着？", "我自我介绍说我叫什么？", "你在跟谁说话？"),
    ),
}
