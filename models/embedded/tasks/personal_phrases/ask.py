"""How people ask for what they told."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.personal_phrases.wording import PLEASE_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE
ASKING = "[Can you|Could you|Would you|Please|Will you|I need you to|I want you to|I would like you to]"
SAY = "[tell me|repeat|give me|show me|remind me of|name|read me|send me|look up]"
WANT = "[I forgot|I have forgotten|I need|I want to know|I would like to hear|I would like to know|I cannot recall|I lost]"
GAVE = "[did I give you|did I tell you|did I mention|have I told you|did I note|did I enter|did I write]"
AGO = "[ just now| before| earlier| a moment ago| above|]"
SAY_ZH = "[告诉我|重复|说说|说一下|念一下|读一下|给我看看|复述|报一下|写出|提供]"
TOLD_ZH = "[我给你的|我说过的|我告诉你的|我刚才说的|我刚才给的|刚刚提到的|我前面说的|我登记的|之前记下的]"

ASK = {
    EN: Phrases(
        (
            "What is my {what}?",
            "Please repeat my {what}.",
            "Tell me my {what}.",
            "Which {what} did I give you?",
            "[What is|What's|What was|So what is|And what is|Now what is|Which is|And what about] my {what}"
            + "[?| again?| please?|, please?| now?]",
            ASKING + " " + SAY + " my {what}[.|?| again.| once more.|, please.|]",
            "[Tell me|Repeat|Give me|Show me|Name|Read me|Remind me of|Look up] my {what}[.|, please.| again.| once more.|]",
            "[Which|What] {what} " + GAVE + AGO + "?",
            "[Which|What] {what} [do I have|is mine|belongs to me|have you noted|do you have for me|is on my record"
            "|have you got for me]?",
            WANT + " my {what}[.| again.|, what is it?|, what was it?|. What is it?|, please.]",
            ASKING + " [tell me|say|repeat] what my {what} is[.|?|]",
            "[Do you know|Do you still know|Have you noted|Did you note|Do you still have|Have you got|Do you recall] my {what}?",
            "[What did I say|What did I tell you|What have I told you|What did I write] [my {what} is|my {what} was"
            "|about my {what}]?",
            "[My {what}|{what}|My {what} again|And my {what}|My {what}, please][?|]",
            "[Under|With|For] [which|what] {what} [am I registered|did I register|do you have me|do you know me]?",
            "[I am filling in a form.|Somebody asks me.|I am at the counter.|Just to check:|One question:|A test:] "
            "[What is|Tell me|Which is] my {what}[?|.|]",
        ),
        (
            "Can you say my {what} again?",
            "Do you remember my {what}?",
            "I need my {what} back, which one was it?",
            "Let me see if you kept my {what}.",
            "How did I say my {what} goes?",
            "Would you mind telling me the {what} I gave?",
        ),
    ),
    ZH: Phrases(
        (
            "我的{what}是什么？",
            "请重复我的{what}。",
            "告诉我我的{what}。",
            "我给你的{what}是多少？",
            "[请问|那么|那|现在|所以|问一下|想问问|]我的{what}[是什么|是多少|是哪个|呢|是啥]？",
            PLEASE_ZH + SAY_ZH + "我的{what}[。|，谢谢。|吧。|]",
            "[你能|能不能|可以|能否|可不可以]" + SAY_ZH + "我的{what}[吗|]？",
            TOLD_ZH + "{what}[是什么|是多少|是哪个|呢]？",
            "[你知道|你还知道|你记下|你存了|你有|你记住|还记着]我的{what}[吗|了吗|没有]？",
            "[我忘了|我不记得|我想知道|我需要|我想听听|我想确认|我要|我记不清]我的{what}[。|，是什么？|，是多少？|了。|]",
            "[我说|我讲|我告诉你|我写的]我的{what}[是什么|是多少|是哪个]？",
            "[我的{what}|{what}|再说我的{what}|那我的{what}|{what}呢][？|]",
            "[你那里|记录里|你这里|系统里|资料里][我的|关于我的]{what}[是什么|是多少|是哪个]？",
            "[我在填表。|有人问我。|考考你：|确认一下：|一个问题：|我需要登记。][我的{what}是什么|告诉我我的{what}|我的{what}是多少][？|。|]",
            "[把|请把|麻烦把]我的{what}[告诉我|念给我听|重复一遍|说一遍|写出来|发给我][。|]",
        ),
        (
            "你能再说一遍我的{what}吗？",
            "你记得我的{what}吗？",
            "看看你有没有留着我的{what}。",
            "我刚才怎么说我的{what}的？",
            "不好意思，我的{what}到底是哪一个来着？",
            "方便的话，把我说的那个{what}再讲一次。",
        ),
    ),
}
