"""How people greet."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import END, END_ZH, FRIEND, FRIEND_ZH, YOU_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

HELLO = {
    EN: Phrases(
        (
            "Hello",
            "Hello!",
            "Hi",
            "hello",
            "Hi there!",
            "Hello, I am {person}.",
            "[Hello|Hi|Hey|Good morning|Good evening|Good afternoon|Greetings|Welcome|Howdy|Hiya|Morning|Evening]" + END,
            "[Hello|Hi|Hey|Good morning|Good evening|Good afternoon|Greetings|Howdy], " + FRIEND + END,
            "[Hello|Hey|Good morning|Good evening|Good afternoon][,|!] [I am|I'm|this is|my name is|here is|it is me,] {person}"
            + END
            + "[ Nice to meet you.| Pleased to meet you.|]",
            "[Hello|Hi|Hey|Good morning|Good evening|Good afternoon][,|!| and] [how are you|how are you doing"
            "|how do you do|how is it going"
            "|how are things|how is your day|are you well|all good with you|what's up][?| today?|]",
            "[How are you|How are you doing|How do you do|How is it going|How are things|How is life|What's up"
            "|How is your day][?| today?|]",
            "[Nice|Good|Pleased|Glad|Lovely|Happy] to [meet|see] you[.|!|, " + FRIEND + ".|]",
            "[Hello|Hi|Hey] [again|once more|everyone|all|you|from {person}|to you]" + END,
            "[Are you there|Is anybody there|Anyone here|Can you hear me|Are you awake|Are you online]?",
            "[I just want to say|I wanted to say|Let me say|I say] [hello|hi|good morning|good evening]" + END,
            "[Hello|Hi|Hey|Good morning][!|.|,] [I am new here|I have a question|can I ask something|I need some help"
            "|may I ask you something][.|?|]",
        ),
        (
            "Hello there",
            "Good day!",
            "Hi, I am {person}.",
            "Good morning to all of you",
            "Hey, how have you been?",
            "Hi hi, anyone around?",
        ),
    ),
    ZH: Phrases(
        (
            "你好",
            "您好！",
            "你好！",
            "嗨",
            "你好，我是{person}。",
            "[你好|您好|嗨|哈喽|早上好|晚上好|下午好|中午好|早|早安|你们好|嘿|喂]" + END_ZH,
            "[你好|您好|嗨|哈喽|早上好|晚上好|下午好|嘿][，|]" + FRIEND_ZH + END_ZH,
            "[您好|嗨|哈喽|早上好|晚上好|下午好|早安|嘿]，[我是|我叫|这里是|我的名字是|本人是]{person}[。|！|，很高兴认识你。|，请多关照。|]",
            "[你好|您好|嗨|早上好|晚上好]，[最近好吗|你好吗|你怎么样|最近怎么样|今天过得好吗|一切都好吗|近来如何|忙吗]？",
            "[你好吗|最近好吗|最近怎么样|你怎么样|今天过得怎么样|一切都好吗|近来如何|今天好吗|过得好吗]？",
            "[很高兴|非常高兴|真高兴|很开心|幸会，][认识|见到|遇见]" + YOU_ZH + END_ZH,
            "[在吗|你在吗|有人吗|在不在|能听到我吗|有人在吗|你在线吗]？",
            "[我来|我想|跟你|向你|来][打个招呼|问个好|问声好|说声你好]" + END_ZH,
            "[你好|您好|嗨|早上好]，[我是新来的|我有个问题|可以问个问题吗|能帮我一下吗|我需要帮助|想请教一下][。|？|]",
            "[又见面了|好久不见|我又来了|初次见面]" + "[，你好！|，您好。|，请多关照。|！|]",
        ),
        (
            "嗨，你好",
            "你好，我叫{person}。",
            "大家好！",
            "早啊，今天心情怎么样？",
            "哈喽哈喽，有谁在？",
            "晚上好呀，朋友们",
        ),
    ),
}
