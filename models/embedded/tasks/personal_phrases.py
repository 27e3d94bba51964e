"""How people tell what is personal, how they ask for it later, and what they say in between."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

NOTE = "[note|write down|remember|save|store|keep|take down|keep in mind|make a note of|record|memorise]"
KEEP = "[note|write down|save|store|record|keep]"
ASKING = "[Can you|Could you|Would you|Please|Will you|I need you to|I want you to|I would like you to]"
SAY = "[tell me|repeat|give me|show me|remind me of|name|read me|send me|look up]"
WANT = "[I forgot|I have forgotten|I need|I want to know|I would like to hear|I would like to know|I cannot recall|I lost]"
GAVE = "[did I give you|did I tell you|did I mention|have I told you|did I note|did I enter|did I write]"
AGO = "[ just now| before| earlier| a moment ago| above|]"

NOTE_ZH = "[记下|记录|记一下|保存|留存|写下|记好|收好|登记]"
PLEASE_ZH = "[请|麻烦|麻烦你|请你|帮我|你|]"
SAY_ZH = "[告诉我|重复|说说|说一下|念一下|读一下|给我看看|复述|报一下|写出|提供]"
TOLD_ZH = "[我给你的|我说过的|我告诉你的|我刚才说的|我刚才给的|刚刚提到的|我前面说的|我登记的|之前记下的]"
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
# Ways that fit one kind of datum only.
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
GIVE_EMAIL = {
    EN: Phrases(
        (
            "[You can reach me|You reach me|You can write to me|Write to me|Reach me|Contact me|Mail me] at {value}.",
            "[Send|Please send|You can send|Forward] [mails|e-mails|your mails|the files|letters|the invoice"
            "|everything] to {value}[, that is me| for me|, my mailbox|].",
            "[My mailbox is|I read mails at|I get my mail at|My mails go to|I use] {value}.",
        ),
        ("Drop me a line at {value}.", "Mail gets to me at {value}.", "For letters by e-mail I have {value}."),
    ),
    ZH: Phrases(
        (
            "[可以|请|你可以|欢迎]发[邮件|信|电子邮件]到{value}[找我|给我|联系我|]。",
            "[我的邮件地址|我的信箱|我常用的邮箱|我收信的地址][是|为|：]{value}。",
            "[邮件|文件|发票|资料|合同][请|可以|都][发到|发送到|寄到]{value}。",
        ),
        ("写信给我就用{value}。", "我收邮件用的是{value}。", "有事请往{value}写信。"),
    ),
}
GIVE_PHONE = {
    EN: Phrases(
        (
            "[You can call me|Call me|Ring me|Phone me|Text me|You can reach me by phone|Please call] [on|at|under] {value}.",
            "[I can be reached|I can be called|I answer calls] [on|at|under] {value}.",
            "[Dial|If you want to call me, dial|To call me, dial|My phone has] {value}.",
        ),
        ("Give me a ring on {value}.", "When you dial {value}, I pick up.", "Calls reach me on {value}."),
    ),
    ZH: Phrases(
        (
            "[打|请打|可以打|拨打|请拨|给我打]{value}[找我|联系我|就行|]。",
            "[我的电话|我的手机|打我电话|我的联系电话|联系我的电话][：|是|为]{value}。",
            "[发短信|打电话|来电]给我[请用|用|就用]{value}。",
        ),
        ("拨{value}就能找到我。", "有急事可以呼我{value}。", "我接电话的号码：{value}。"),
    ),
}
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
ASK_EMAIL = {
    EN: Phrases(
        (
            "[Where|At which address|To which mailbox] [can one mail me|can people write to me|do I get my mail"
            "|should mails go]?",
            "[How|Where] [can I be reached by e-mail|do e-mails reach me|does one mail me|can one write to me by e-mail]?",
        ),
        ("To what address should an e-mail to me go?", "Where do I read my mail?", "Which address takes my e-mails?"),
    ),
    ZH: Phrases(
        (
            "[邮件|电子邮件|写信][发到哪里|应该发到哪个地址|往哪里发|发哪里]能找到我？",
            "[怎么|如何]用[邮件|电子邮件][联系|找到]我？",
        ),
        ("给我的邮件要发到哪儿？", "我用哪个地址收信？", "别人写邮件找我，地址是什么？"),
    ),
}
ASK_PHONE = {
    EN: Phrases(
        (
            "[Under which number|On which number|At which number|How] [can one call me|can I be called"
            "|can people ring me|am I reached by phone]?",
            "[Which|What] number [does one dial|must one dial|should one call|do people dial] [to reach me|to call me|for me]?",
        ),
        ("If somebody wants to phone me, what do they dial?", "What number do I answer?", "Where do calls to me go?"),
    ),
    ZH: Phrases(
        ("[打|拨|拨打][什么|哪个|多少]号码[能|可以][找到我|联系我]？", "[打电话|发短信]给我[要打|要用|用|拨][哪个|什么]号码？"),
        ("想给我打电话该拨多少？", "别人打哪个号能找着我？", "我的来电号码是几号？"),
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
# Said in between; none of it is asked.
REMARK = {
    EN: Phrases(
        (
            "I [live|share the house|play|walk] with my [cat|dog|sister|brother|horse|parrot].",
            "[It is|It was] [raining|sunny|very cold|quite warm|windy|snowing] [today|outside|here|since noon].",
            "I [like|love|hate|prefer|enjoy|miss] [coffee|tea|music|long walks|old films|chess|green apples|football|cheese].",
            "[Yesterday|Last week|This morning|On Sunday] I [bought|lost|sold|cleaned|painted|found] [a lamp"
            "|two chairs|my bicycle|an old clock|a red coat|some books].",
            "I [am|feel] [a bit tired|very happy|rather busy|in a hurry|hungry|on holiday|glad to be here].",
            "I [have|own|keep] [two|three|four|many|no] [cats|dogs|children|brothers|cars|plants|hobbies].",
            "My [brother|sister|neighbour|boss|friend|uncle] [is|wants to be|was|became] a [teacher|nurse|driver|cook"
            "|lawyer|painter|farmer|pilot].",
            "I [work as|am|want to become|once was] a [teacher|nurse|driver|cook|lawyer|painter|farmer|pilot].",
            "[Tomorrow|On Monday|Next week|Soon] I [travel|have a meeting|start a new job|go to the doctor|visit my aunt].",
            "[Thanks for|I am happy about|I have waited for] your help.",
            "The {things} [on my desk|in my house|in the garden] are [new|old|lovely|broken|too heavy].",
        ),
        (
            "My cat sleeps all day long.",
            "Today is a lovely day for a walk.",
            "I have been learning the piano since May.",
            "There was a lot of traffic this morning.",
            "I do not eat meat.",
            "My bicycle needs new tyres.",
        ),
    ),
    ZH: Phrases(
        (
            "我和我的[猫|狗|姐姐|弟弟|鹦鹉][住在一起|一起散步|一起玩]。",
            "[今天|外面|这里|昨天][下雨了|天气很好|很冷|有点热|风很大|下雪了]。",
            "我[喜欢|很爱|讨厌|更喜欢|常常想念][喝咖啡|喝茶|听音乐|散步|老电影|下棋|踢足球|吃奶酪]。",
            "[昨天|上周|今天早上|星期天]我[买了|丢了|卖了|擦了|找到了][一盏灯|两把椅子|自行车|旧闹钟|一件外套|几本书]。",
            "我[有点累|很高兴|比较忙|赶时间|饿了|在度假|今天心情不错]。",
            "我[有|养了|家里有][两只|三只|好几只][猫|狗|鸟|兔子]。",
            "我的[哥哥|妹妹|邻居|老板|朋友|叔叔][是|想当|当过]{job}。",
            "我[是|想当|以前是|打算做]{job}。",
            "[明天|星期一|下周|过几天]我[要出差|要开会|开始新工作|去看医生|去看姑姑]。",
            "[谢谢|多谢|感谢]你的帮助。",
            "[我桌上的|我家的|花园里的]{things}[是新的|旧了|很漂亮|坏了|太重了]。",
        ),
        (
            "我家的猫整天睡觉。",
            "今天很适合出去走走。",
            "我从五月开始学钢琴。",
            "早上路上车很多。",
            "我不吃肉。",
            "我的自行车该换轮胎了。",
        ),
    ),
}
