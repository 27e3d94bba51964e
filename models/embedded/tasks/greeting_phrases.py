"""Small talk: how people greet, thank, leave, and ask what they are talking to."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

HEY = "[Hello, |Hi, |Hey, |Good morning, |Excuse me, |Sorry, |Well, |So, |]"
TELL = (
    "[Please tell me|Can you tell me|Could you tell me|Could you explain|Let me know|I would like to know"
    "|I want to know|I wonder]"
)
END = "[.|!|]"
FRIEND = "[friend|assistant|model|Fairshard|my friend|everybody|dear assistant|bot|computer]"
TALKING = "[talking to|speaking with|speaking to|chatting with|writing to|dealing with]"
SUMMARY = "[in one sentence|briefly|in short|in a few words|in simple words|shortly|to a beginner|to me]"

HEY_ZH = "[你好，|您好，|嗨，|早上好，|打扰一下，|对了，|那么，|]"
TELL_ZH = "[请告诉我|告诉我|能告诉我|可以告诉我|我想知道|想问一下|问一下|我想问]"
END_ZH = "[！|。|]"
YOU_ZH = "[你|您]"
FRIEND_ZH = "[朋友|助手|小助手|模型|机器人|小模型|老师|各位]"

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
THANKS = {
    EN: Phrases(
        (
            "Thanks",
            "Thank you!",
            "Thank you very much.",
            "[Thanks|Thank you|Thx|Cheers|Much obliged|Many, many thanks|Thanks so much|Thank you so much"
            "|A big thank you|Big thanks]" + END,
            "[Thanks|Thank you] [a lot|very much|so much|again|indeed|a million|once more|kindly|for everything|for now]" + END,
            "[Great|Perfect|Super|Wonderful|Fine|Good|Okay|Nice|Excellent|Cool|Lovely|Brilliant], [thanks|thank you"
            "|thanks a lot|thank you very much]" + END,
            "[Thanks|Thank you|Thanks a lot|Thank you so much|I thank you] for [your help|the answer|helping me"
            "|your time|the quick reply|your support"
            "|all of this|the explanation|answering|your patience|the information]" + END,
            "[Thanks|Thank you|Great, thanks|Perfect, thanks], [that is all|that is what I needed|this was useful"
            "|that works|you are great"
            "|you are very kind|this is enough|I understand it now|well done]" + END,
            "[That was|This was|It was|That is|This is] [very helpful|a great help|useful|kind of you|what I needed"
            "|just right], [thanks|thank you]" + END,
            "I [am grateful|am very grateful|appreciate it|appreciate your help|thank you|owe you one"
            "|want to thank you|would like to thank you]" + END,
            "[You helped me|You helped me a lot|You have been helpful|You solved my problem|Good answer|Good job"
            "|Well done][, thanks|, thank you|. Thanks]" + END,
            "[How kind of you|So kind of you|You are too kind|Very kind of you|That is nice of you][, thanks|, thank you|]" + END,
        ),
        (
            "Many thanks!",
            "Thank you, that helped.",
            "Thanks for being so helpful.",
            "That is all I wanted to hear, thanks a bunch.",
            "I cannot thank you enough!",
            "Great work, I appreciate that.",
        ),
    ),
    ZH: Phrases(
        (
            "谢谢",
            "谢谢你！",
            "非常感谢。",
            "[谢谢|谢谢您|感谢|感谢你|谢啦|太感谢了|万分感谢|十分感谢|谢谢啦|谢了|感激不尽|衷心感谢]" + END_ZH,
            "[谢谢|感谢|多谢|非常感谢|太感谢|真是谢谢][你的|您的][帮助|回答|解答|耐心|支持|时间|说明|回复|建议]" + END_ZH,
            "[太好了|好的|完美|很好|真棒|不错|明白了|懂了|可以了|知道了|太棒了|没问题了]，[谢谢|谢谢你|多谢你|感谢|非常感谢|谢谢您]"
            + END_ZH,
            "[谢谢|多谢你|感谢|非常感谢|谢谢你]，[我明白了|这就够了|问题解决了|你真好|辛苦了|这正是我要的|我懂了|非常有用|你太棒了]"
            + END_ZH,
            "[你帮了我大忙|帮大忙了|你真厉害|回答得很好|你真好|做得好|你解决了我的问题|说得很清楚]，[谢谢|谢谢你|感谢]" + END_ZH,
            "[我很感激|我非常感谢你|我要谢谢你|想对你说谢谢|向你表示感谢|真心感谢你|我想感谢你]" + END_ZH,
            "[辛苦了|辛苦你了|麻烦你了|让你费心了|有劳了][，谢谢|，多谢了|，感谢|]" + END_ZH,
        ),
        (
            "多谢！",
            "谢谢，很有帮助。",
            "谢谢你这么耐心地帮我。",
            "真的很感谢，没别的事了。",
            "实在太谢谢您了！",
            "干得漂亮，感谢感谢。",
        ),
    ),
}
GOODBYE = {
    EN: Phrases(
        (
            "Goodbye",
            "Bye!",
            "See you later.",
            "Good night!",
            "[Goodbye|Bye|Good night|Farewell|So long|Bye for now|Goodbye for now|Take care|Ciao|Cheerio|See you|Later]" + END,
            "[Goodbye|Bye|Good night|Farewell|So long|Take care], " + FRIEND + END,
            "[See you|Until|Talk to you|Speak to you|Meet you|Catch you] [later|soon|next time|next week|on Monday"
            "|in the morning|another day|again soon]" + END,
            "[Goodbye|Bye|Good night|Take care][,| and|!] [see you soon|see you later|have a nice day|until next time"
            "|sleep well|talk soon|take care of yourself|all the best]" + END,
            "[I have to|I must|I need to|I will|I should|Time to] [go|leave|go now|leave now|stop here|go home|sleep"
            "|log off|go to bed][, bye|. Goodbye|, see you|. Bye]" + END,
            "Have a [nice|good|great|lovely|pleasant] [day|evening|weekend|night|week|time][, bye|! Goodbye|, goodbye|. See you|]"
            + END,
            "[That is all|That was all|I am done|We are done|I am finished|Enough for today|That will be all][, bye"
            "|, goodbye|. Goodbye|. Bye|, see you]" + END,
            "[I am leaving|I am off|I am going|I say goodbye|I wish you a good night|Let us stop here|Off I go][, bye|. See you|]"
            + END,
        ),
        (
            "Bye bye",
            "See you tomorrow.",
            "It is late, I am going to bed.",
            "Until we meet again!",
            "Well then, goodbye and all the best to you.",
            "I must be off, talk tomorrow.",
        ),
    ),
    ZH: Phrases(
        (
            "再见",
            "拜拜！",
            "晚安！",
            "回头见。",
            "[再见|拜拜|晚安|回见|再会|告辞|下次见|后会有期|拜|先这样|改天见|下周见|一会儿见|待会儿见]" + END_ZH,
            "[再见|拜拜|晚安|回见|再会|告辞][，|了，]" + FRIEND_ZH + END_ZH,
            "[再见|拜拜|晚安|好的，再见|那么再见|那就再见]，[祝你愉快|祝你好运|保重|下次聊|下次再见|回头聊|祝你晚安|好好休息|一切顺利]"
            + END_ZH,
            "我[要|得|该|先|必须]走了[，再见|，拜拜|，下次见|，回头见|，下次聊|]" + END_ZH,
            "我[要|得|该|先|准备][睡觉|休息|下线|去忙|回家|下班|去睡]了[，再见|，拜拜|，晚安|，下次见]" + END_ZH,
            "[就这样|没事了|没别的了|今天就到这里|到此为止|先聊到这|我问完了|问完了]，[再见|拜拜|下次见|回头见|晚安]" + END_ZH,
            "[祝你|祝您][晚安|周末愉快|今天愉快|一切顺利|度过愉快的一天|睡个好觉]，[再见|拜拜|下次见]" + END_ZH,
            "[我们|咱们][下次|改天|以后|下周|有空][再聊|再见|见|再说]" + END_ZH,
        ),
        (
            "再见啦",
            "明天见。",
            "时间不早了，我去睡啦。",
            "那咱们就此别过吧！",
            "我撤了，明天再来找你聊。",
            "好了不说了，拜拜啦。",
        ),
    ),
}
