"""How people ask what the model can do."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.greeting_phrases.wording import HEY, HEY_ZH, TELL, TELL_ZH, YOU_ZH
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

SKILLS = {
    EN: Phrases(
        (
            "What can you do?",
            "How can you help me?",
            "What are you good at?",
            "What do you know?",
            "Help",
            HEY + "what [can|could|do|will] you [do|do well|offer|know|answer|solve|provide|accomplish][?| here?| for me?"
            "|, please?|]",
            HEY + "[how|where|in what|in which way] [can|could|do|will] you [help|assist|support|serve|be useful to] [me"
            "|us|people|users]?",
            "[What|Which] [tasks|things|questions|jobs|topics|kinds of work] [can you do|do you know|can you handle"
            "|do you handle|can you deal with"
            "|can I give you|have you learnt|do you understand|were you trained for|do you support]?",
            "[What|Which] are your [skills|abilities|strengths|talents|features|functions|capabilities|tasks|uses]?",
            "[List|Name|Show me|Describe|Explain|Tell me] [your|all your|all of your|the main] [skills|abilities"
            "|functions|features|capabilities|strengths][.|, please.|]",
            TELL + " [what you are good at|what you know|what your skills are|how you can help|what I can ask you"
            "|what you are able to do|what you are for][.|?|]",
            "What [can|may|should|could] I [ask|ask you|use you for|do with you|expect from you|learn from you]?",
            "[What are you|What is this model|What is this assistant] [for|useful for|made for|able to do|trained for"
            "|capable of]?",
            "[Help me|Help!|Help, please|I need help|What now|Show help|Menu|Your skills|Skills|Abilities|Features][.|?|]",
            "[I am new here.|I do not know what to ask.|I have never used you.|This is my first time.] "
            "[What can you do|How can you help me|What can I ask]?",
            "[Can you|Are you able to|Do you know how to] [do anything|do something useful|do something"
            "|help with anything|do more than talk]?",
            "[Give me|Show me] [an overview|a list|a summary|examples] of [what you do|your skills|your abilities"
            "|things you can do][.|]",
        ),
        (
            "What can you help me with?",
            "Tell me what you can do.",
            "What kind of problems do you solve?",
            "Is there anything you are useful for?",
            "What would you say you do best?",
            "I am wondering which skills you have.",
        ),
    ),
    ZH: Phrases(
        (
            "你能做什么？",
            "你会什么？",
            "你能帮我什么？",
            "你知道什么？",
            "帮助",
            HEY_ZH + YOU_ZH + "[能|会|懂|知道|擅长|善于][做|干|回答|解决|处理|]什么？",
            HEY_ZH + YOU_ZH + "[能|会|懂|知道|擅长]些什么？",
            HEY_ZH + YOU_ZH + "[能|可以|会]怎么[帮我|帮助我|帮助用户|帮到我|帮我们]？",
            YOU_ZH + "[能|可以|会][完成|处理|回答|解决|承担][哪些|什么|哪类|怎样的][任务|问题|事情|工作|题目]？",
            YOU_ZH + "有[什么|哪些|啥][本领|技能|功能|能力|特长|用处|优点|作用|本事]？",
            "[列出|介绍|说明|讲讲|请列出|请介绍|请说明|展示][一下|]" + "你的[功能|技能|能力|本领|特长|用途][。|吧。|]",
            TELL_ZH + "[你会做什么|你能做什么|你擅长什么|你有哪些功能|你能怎么帮我|我可以问你什么|你有什么用]" + "[。|？|]",
            "我[可以|能|应该|该][问你|让你做|请你做|拿你做|用你做|找你做][些什么|什么|哪些事]？",
            "[这个模型|这个助手|你|您][是用来做|是干|的用途是|是为了做|主要负责]什么[的|]？",
            "[帮帮我|求助|需要帮助|我需要帮助|功能|菜单|技能|能力|使用说明|怎么用][。|？|！|]",
            "[我是新来的。|我不知道问什么。|第一次用。|我刚开始用。][你能做什么|你会些什么|能帮我什么|可以问什么]？",
            "[给我|来|请给出][一个|一份][功能列表|能力概述|功能介绍|技能清单][。|]",
        ),
        (
            "你可以做什么？",
            "请说说你会做什么。",
            "你最拿手的是什么？",
            "哪些事可以交给你？",
            "你都有哪些本事，说来听听",
            "找你能办什么事？",
        ),
    ),
}
