"""How people tell anything personal."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.personal_phrases.wording import PLEASE_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

NOTE = "[note|write down|remember|save|store|keep|take down|keep in mind|make a note of|record|memorise]"
KEEP = "[note|write down|save|store|record|keep]"

NOTE_ZH = "[记下|记录|记一下|保存|留存|写下|记好|收好|登记]"
IS_ZH = "[是|：|为|，是|就是]"

GIVE = {
    EN: Phrases(
        (
            "My {what} is {value}.",
            "{value} is my {what}.",
            "Please note my {what}: {value}.",
            "My {what}[:| =|, it is| would be| has always been| is now| reads| is the following:|, by the way, is] {value}.",
            "[Please|Kindly|Could you|Just|You may|You should|You can] " + NOTE + " my {what}: {value}.",
            "[Please|Kindly|Just|You may|You should] "
            + KEEP
            + " [that my {what} is {value}|{value} as my {what}|this {what}: {value}].",
            "[The {what} of mine|The {what} I use|The {what} I have|As for my {what}, it|My own {what}"
            "|My current {what}] is {value}.",
            "[By the way|So|Well|First of all|For your records|For the form|To begin with|Also], my {what} is {value}.",
            "[I have|I use|I registered|I entered|I signed up with] the {what} {value}.",
            "[You asked for my {what}, it is|You need my {what}:|You wanted my {what}:|About my {what}:] {value}.",
            "[{what}|{what} of mine|My {what}|New {what}|User {what}]: {value}",
            "[Let me|I will|I would like to|I want to] [give you|tell you|share|enter|leave you] my {what}: {value}.",
            "[It is|That is|This is] {value}, my {what}.",
        ),
        (
            "Here is my {what}: {value}.",
            "Remember that my {what} is {value}.",
            "My {what}? That is {value}.",
            "I am giving you my {what} for the file, {value}.",
            "Put {value} down as my {what}.",
            "Under {what} you can enter {value} for me.",
        ),
    ),
    ZH: Phrases(
        (
            "我的{what}是{value}。",
            "请记下我的{what}：{value}。",
            "{value}是我的{what}。",
            "{what}：{value}。",
            "[我的|本人的|本人|我自己的|我现在的|我用的]{what}" + IS_ZH + "{value}。",
            PLEASE_ZH + NOTE_ZH + "[我的{what}：{value}|我的{what}是{value}|，我的{what}是{value}|{value}，这是我的{what}]。",
            "[{value}就是|{value}，是|{value}为|{value}这个是]我的{what}。",
            "我的{what}[是|：|为]{value}，[请记住|要记住|记住哦|别忘了|请记好|不要弄错]。",
            "[对了|顺便说一下|另外|还有|首先|先说一下|哦|你好]，我的{what}[是|：]{value}。",
            "[我想|我要|我来|让我][告诉你|提供|登记|报一下|留下|说一下]我的{what}：{value}。",
            "[你要的{what}是|你问的{what}是|关于{what}，是|至于我的{what}，是|说到我的{what}，是]{value}。",
            "[我使用的|我登记的|我填的|我留的|我注册的]{what}[是|为|：]{value}。",
            "[用户|客户|本人|我的|新的]{what}[：|是]{value}",
            "[把|请把|麻烦把|可以把]{value}[记为|存为|登记为|当作]我的{what}。",
        ),
        (
            "这是我的{what}：{value}。",
            "请记住我的{what}是{value}。",
            "我的{what}嘛，{value}。",
            "表格里的{what}请替我填{value}。",
            "你可以这样登记：{what}，{value}。",
            "告诉你吧，{value}，这个{what}属于我。",
        ),
    ),
}
