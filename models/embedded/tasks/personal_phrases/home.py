"""How people tell and ask for a home town alone."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

GIVE_HOME = {
    EN: Phrases(
        (
            "[I come from|I am from|I was born in|I grew up in|I'm from|I was raised in|My family is from"
            "|My roots are in] {value}.",
            "[Originally|By birth|As a child] I [am from|come from|lived in|was at home in] {value}.",
            "[The town|The place|The city] [I come from|I was born in|I grew up in|where I was born] is {value}.",
        ),
        (
            "I am a child of {value}.",
            "The town where my parents raised me is {value}.",
            "Born and raised in {value}, that is me.",
        ),
    ),
    ZH: Phrases(
        (
            "[我来自|我出生在|我生在|我老家在|我老家是|我的故乡是|我从小住在]{value}。",
            "[我是|本人是|我们家是|我家祖上是]{value}人。",
            "[我的童年|小时候我|我小时候]在{value}[度过|长大|生活]。",
        ),
        ("我是{value}长大的。", "生我养我的地方是{value}。", "我家在{value}，我就是那里的人。"),
    ),
}

ASK_HOME = {
    EN: Phrases(
        (
            "[Where am I from|Where do I come from|Where was I born|Where did I grow up|Which town am I from"
            "|From where do I come]?",
            "[Tell me|Can you tell me|Say|Please say] where I [am from|come from|was born|grew up][.|?]",
        ),
        ("Which town did I say I come from?", "What place do I call home?", "In which town were my first years?"),
    ),
    ZH: Phrases(
        (
            "[我是哪里人|我来自哪里|我从哪里来|我出生在哪里|我老家在哪里|我的故乡是哪里|我在哪里长大]？",
            "[请说|告诉我|说说|请告诉我]我[来自哪里|是哪里人|老家在哪里|在哪里出生]。",
        ),
        ("我是什么地方的人？", "我说过我老家在哪儿？", "生我的地方是哪里？"),
    ),
}
