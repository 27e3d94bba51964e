"""How people ask what Fairshard is."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import HEY, SUMMARY, TELL, TELL_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

FAIRSHARD = {
    EN: Phrases(
        (
            "What is Fairshard?",
            "Tell me about Fairshard.",
            "What does Fairshard do?",
            "Fairshard?",
            HEY
            + "[what is|what's|what exactly is|what actually is|what does one mean by|what is meant by] Fairshard[?|, please?|]",
            "[Explain|Introduce|Summarise|Present|Define|Outline] Fairshard " + SUMMARY + "[.|, please.|]",
            "[Explain|Introduce|Summarise|Present|Define] [Fairshard|the Fairshard project|the service Fairshard"
            "|the word Fairshard][.|, please.|]",
            "[Explain|Tell me|Say|Write|Describe] " + SUMMARY + " what [Fairshard|this Fairshard] [is|does|is for|means][.|]",
            "[Tell me|Say|Write|Give me] [something|a little|more|a few words|a sentence] [about|on] [Fairshard"
            "|this service|the service Fairshard][.|, please.|]",
            TELL + " what Fairshard [does|brings|offers me|solves|means|offers|is good for|does for me][.|?|]",
            "What [kind|sort|type] of [service|software|program|product|project|thing|system] is Fairshard?",
            "What is [Fairshard|the Fairshard service|this service|the service Fairshard] [for|about|good for"
            "|used for|made for|meant to do]?",
            "What [can|does|will|could] Fairshard [do|offer|provide|solve|do for me|do for us|give me]?",
            "Why [would|should|do|could] [I|we|people|companies] [use|need|run|install|want] Fairshard?",
            "[Who is Fairshard for|Whom does Fairshard serve|What does one use Fairshard for|How is Fairshard useful]?",
            "[About Fairshard|Fairshard overview|Fairshard explained|Fairshard introduction|Fairshard meaning"
            "|Fairshard summary|Define: Fairshard][.|]",
            "[I have never heard of Fairshard.|Somebody told me about Fairshard.|I am new to Fairshard."
            "|I read the name Fairshard.] "
            "[What is it|What does it do|What is that|What is it for|Can you explain it]?",
            "[I do not know|I would like to understand|I never understood] what Fairshard is[.|]",
        ),
        (
            "Can you tell me what Fairshard is?",
            "Describe Fairshard.",
            "In plain words, what would Fairshard be?",
            "Everybody talks of Fairshard, what is that thing?",
            "How would you sum up Fairshard for a colleague?",
            "I need a short description of Fairshard.",
        ),
    ),
    ZH: Phrases(
        (
            "什么是Fairshard？",
            "介绍一下Fairshard。",
            "Fairshard是做什么的？",
            "Fairshard?",
            "[你好，|您好，|嗨，|打扰一下，|对了，|那么，][Fairshard是什么|什么是Fairshard|Fairshard是什么东西|Fairshard到底是什么][？|呢？]",
            "[用一句话|简单|简短地|用几句话|用简单的话|大概|简要地|通俗地][解释|介绍|说明|概括|描述|讲讲][一下|]Fairshard[。|]",
            "[解释|说明|请介绍|请解释|请说明|概括|描述|麻烦介绍|定义][一下|]Fairshard[这个项目|这个服务|这个词|这个软件|][。|]",
            TELL_ZH + "Fairshard[是做什么的|有什么用|是什么服务|能做什么|是什么意思|是干什么的|的用途]" + "[。|？|]",
            "Fairshard[有什么用|是干什么的|能做什么|有什么功能|提供什么|用来做什么|能带来什么|可以做什么|是什么意思|的用途是什么|有何用处]？",
            "Fairshard[是|属于][什么|哪种|怎样的|一种什么|一个什么样的][服务|软件|系统|产品|项目|程序|工具]？",
            "[为什么|为何|什么时候|什么情况下][要|应该|需要|该][用|使用|运行|安装]Fairshard？",
            "[我没听说过Fairshard。|有人提到Fairshard。|我刚接触Fairshard。|我看到Fairshard这个名字。][它是什么|那是什么|它做什么|它有什么用|能解释一下吗]？",
            "[谁需要|公司为什么用|人们为什么用|为什么大家用]Fairshard？",
            "[关于|谈谈|讲讲|聊聊|讲一下|讲一讲]Fairshard[。|吧。|]",
            "Fairshard[简介|概述|介绍|说明|定义|的意思|的含义][。|？|]",
            "我[想了解|不了解|不明白|不懂|想认识]Fairshard[是什么|][。|]",
        ),
        (
            "请问Fairshard是什么？",
            "说说Fairshard。",
            "老听人提Fairshard，那究竟是个啥？",
            "给同事介绍Fairshard该怎么说？",
            "能不能简单讲下Fairshard干嘛用的？",
            "我需要一段Fairshard的简短描述。",
        ),
    ),
}
