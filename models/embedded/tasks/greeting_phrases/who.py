"""How people ask whom they are talking to."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import HEY, HEY_ZH, SUMMARY, TELL, TELL_ZH, YOU_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE
TALKING = "[talking to|speaking with|speaking to|chatting with|writing to|dealing with]"

WHO = {
    EN: Phrases(
        (
            "Who are you?",
            "What are you?",
            "What is your name?",
            HEY + "[who|what] are you[?| really?| exactly?| actually?|, please?|]",
            HEY + "[what is|what's] your [name|own name|full name|real name|type|origin][?|, please?|]",
            HEY
            + "[which|what kind of|what sort of|what] [model|assistant|AI|program|bot|machine|chatbot|language model] are you?",
            "[Introduce|Present|Describe|Explain] yourself[.|, please.| " + SUMMARY + ".|]",
            "[Are you|Am I "
            + TALKING
            + "] a [person|human|real person|robot|machine|bot|computer|man|woman|chatbot|language model|program]?",
            "[Who|What|Which model] am I " + TALKING + "[?| here?| now?|]",
            "[Tell me|Say|Write|Give me] [something|a little|more|a few words] about yourself[.|, please.|]",
            TELL + " [what your name is|what you are called|who I am talking to|what kind of model you are"
            "|which model you are|what you are][.|?|]",
            "[How|Where|On what|By whom] were you [trained|made|built|taught|created]?",
            "[Who|What] [trained|made|built|taught|created|programmed] you?",
            "[How|What] [are you called|do people call you|should I call you|may I call you|can I call you]?",
            "[Your name|Name|And you|Your name, please|Model name|Which model|Who|About you][?|]",
            "[What is|What's|Which is] the [name|type|kind] of [the model|your model|the assistant|this assistant]?",
            "[Do you have a name|Have you got a name|Are you human|Are you real|Are you an AI|Are you some AI|Do you exist]?",
            "I [do not know|would like to understand|am not sure] [who|what] you are[.|!|]",
            "[Where do you come from|What is behind you|Which company made you|What is your background]?",
        ),
        (
            "Tell me who you are.",
            "Which model is this?",
            "Who is on the other side of this chat?",
            "Is there a human answering me?",
            "I want to know your name.",
            "So you are some kind of AI?",
        ),
    ),
    ZH: Phrases(
        (
            "你是谁？",
            "你叫什么名字？",
            "你是什么模型？",
            "介绍一下你自己。",
            "[你好，|您好，|嗨，|打扰一下，|那么，]" + YOU_ZH + "[到底是|究竟是|是]谁？",
            HEY_ZH + YOU_ZH + "[叫什么|的名字是什么|怎么称呼|叫啥|有名字吗|名叫什么|姓什么叫什么]？",
            HEY_ZH + YOU_ZH + "[是什么|是哪个|是哪种|属于什么|是个什么][模型|助手|人工智能|程序|机器人|大模型|语言模型]？",
            "[请|麻烦|麻烦你|可以|能否|能不能|]"
            + "[介绍|描述|说明|讲讲|说说][一下|]"
            + "[自己|你自己|您自己|你的情况|你的来历][。|吗？|吧。]",
            YOU_ZH + "[是|真的是|到底是][人|真人|人类|机器人|机器|程序|电脑|人工智能|大模型|聊天机器人][吗|]？",
            "我[在|正在|现在在][跟|和|同]谁[说话|聊天|对话|交谈|打交道]？",
            TELL_ZH + "[你叫什么|你是什么|你的名字|你是哪个模型|你的来历|你是谁做的|我在跟谁说话]" + "[。|？|]",
            YOU_ZH + "是[谁|哪家公司|什么人|哪个团队][做的|训练的|开发的|写的|创造的|教的]？",
            YOU_ZH + "是[怎么|如何|在哪里|用什么][训练|做|造|学|开发][出来|]的？",
            "[你的名字|名字|模型名称|你呢|身份|哪个模型|自我介绍|自我介绍一下][？|。|]",
            "我[该|应该|可以|要|能]怎么[称呼|叫]" + YOU_ZH + "？",
            "我[不知道|不清楚|没弄懂|很好奇]" + YOU_ZH + "[是谁|是什么|叫什么|是什么东西][。|！|]",
            YOU_ZH + "[从哪里来|来自哪里|有什么背景|是哪里来的|背后是什么]？",
        ),
        (
            "请问你是谁？",
            "这是什么模型？",
            "跟我聊天的是真人还是机器？",
            "方便说说你的身份吗？",
            "屏幕那边是谁呀？",
            "你算是一种人工智能吧？",
        ),
    ),
}
