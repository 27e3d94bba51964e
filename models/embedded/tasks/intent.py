"""Intent of a customer's message, answered with one of eight labels."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.customers import INTENTS
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, exchange
from models.embedded.tasks.phrases import Phrases

TASK = "intent"

LABEL = (
    "[[Please |Can you |Could you |Would you |I want you to |Help me ][label|tag|classify|determine|identify|find|detect|name"
    "|give|state]|"
    "[Label|Tag|Classify|Determine|Identify|Find|Detect|Name|Give|State|Recognise]]"
)
INTENT = "[intent|intention|purpose|aim|request type|goal|topic]"
TEXT = "[message|text|sentence|request|mail|question|chat|line|note|words]"
CUSTOMER = "[customer|client|user|buyer|person|guest|writer|sender]"
LABEL_ZH = "[请|请你|帮我|麻烦你|你能|能不能|][标注|标记|判断|识别|分析|确定|找出|给出|说出]"
INTENT_ZH = "[意图|用意|目的|意图标签|意图类别|请求类型|诉求]"
TEXT_ZH = "[消息|留言|文本|句子|请求|邮件|内容|对话]"
CUSTOMER_ZH = "[顾客|客户|用户|买家|对方|客人|发信人]"
ASK = {
    Language.ENGLISH: Phrases(
        (
            LABEL + " the " + INTENT + ": {text}",
            LABEL + " the " + INTENT + " of [this|the|the following|my] " + TEXT + "[:|.] {text}",
            "What is the " + INTENT + "[| here| of this| behind this| of the " + CUSTOMER + "]? {text}",
            "[Intent|Intention|Purpose|Label] of [this|the following|the] " + TEXT + ": {text}",
            "[Intent|Intention|Purpose|Request type|Intent label][:|?| ({labels}):] {text}",
            "[Which|What] " + INTENT + ' [has|is in|stands behind|do you see in] "{text}"?',
            "[Choose|Pick|Select|Find|Give] the [intent|label|right intent|best label|matching intent] ({labels}): {text}",
            "[Choose|Pick|Answer with|Use] one of [these|these labels|these intents|the labels|the intents]: {labels}. [Text"
            "|Message|Sentence]: {text}",
            "[Classify|Label|Name|Determine] the [intent|intention|purpose]. [Text|Message|Sentence|Request|Customer]: {text}",
            "{text}\n[What is the "
            + INTENT
            + "|Which intent is this|Which label fits|Intent|What is the label for this|Label the intent][?|:|]",
            "{text}\n[Choose from|Labels|One of|Which of these is it|Pick one]: {labels}[.|?]",
            "[Labels|Intents|Possible intents|The intents are]: {labels}. [Which one fits|Label this|Which is it|Classify|What "
            "is right for]: {text}",
            "Is the " + CUSTOMER + " [writing about|asking for|here for] {labels}? {text}",
            "[What|Which of these things] [is|would be] the "
            + CUSTOMER
            + " [asking for|trying to do|writing about|here for][| ({labels})]? {text}",
            "[I would like to know|I want to know|Tell me|Could you tell me|Can you say|Explain] what the "
            + CUSTOMER
            + " [wants|needs|asks for|means|is after][| ({labels})]: {text}",
            "[A|The|Our|One] "
            + CUSTOMER
            + ' [wrote|writes|says|said|asked]: "{text}" [Intent|Which intent is that|What is the intent|Label it|Label][?|.]',
            "[Read|Look at|Here is|Take] [this|the|a] [message|text|request|mail]: {text} [Which intent does it have|What is "
            "its intent|Give the intent|Its intent][?|.]",
            "[Message|Text|Request|Customer|Input]: {text}[ |\n][Intent|Label|Purpose|Intention|Output][:|?]",
            "[How would you|How do you|How should we|How can we] [label|classify|tag|sort] this "
            + TEXT
            + "[| ({labels})]? {text}",
            '"{text}" [- which intent|- what is the intent|is a request of which type|has what intent|- intent]?',
        ),
        (
            "Tell me the intent of this message: {text}",
            "What does the customer want ({labels})? {text}",
            'Which of the labels {labels} suits "{text}"?',
            "A new message came in: {text}\nSort it by intent.",
            "Do an intent classification: {text}",
            "{text}\nWhat does this person want? Answer with an intent label.",
        ),
    ),
    Language.CHINESE: Phrases(
        (
            LABEL_ZH + INTENT_ZH + "：{text}",
            LABEL_ZH + "[一下|][这个|下面的|以下|下列]" + TEXT_ZH + "的" + INTENT_ZH + "[：|。]{text}",
            INTENT_ZH + "[是什么|是哪一个|属于哪一类|应该是什么]？{text}",
            "[这条|下面这条|以下|这个|该][消息|留言|文本|请求|内容]的" + INTENT_ZH + "[：|是什么？|是？|属于哪类？]{text}",
            "“{text}”[是什么|属于什么|有什么|表达了什么|是哪种]" + INTENT_ZH + "？",
            "[选择|请选择|选出|挑选|给出]" + INTENT_ZH + "（{labels}）：{text}",
            "[从|请从|在]{labels}[里|中|之中][选一个|选择一个标签|选出意图|挑一个][：|。]{text}",
            "[对|请对|给|请给]意图[分类|进行分类|归类]。[文本|消息|内容|留言]：{text}",
            "{text}\n[意图是什么|这是什么意图|哪个标签合适|意图|属于哪种请求|该标什么意图|是什么目的][？|]",
            "{text}\n[从这些里选|标签|选一个|可选标签|可能的意图]：{labels}[。|]",
            "[标签|可选意图|可能的意图|意图有]：{labels}。[标注这句|哪个合适|请分类|选一个|给这条消息分类]：{text}",
            CUSTOMER_ZH + "[的意图|的目的|的诉求|的用意|来的目的][是什么|是哪一个|属于哪类|是]？{text}",
            "[我想知道|告诉我|请告诉我|请问|能否告诉我|说说]"
            + CUSTOMER_ZH
            + "[想做什么|要什么|的意图|有什么需求|来干什么][（{labels}）|]：{text}",
            CUSTOMER_ZH + "[写道|说|发来|留言|问]：“{text}”[意图是什么|这是什么意图|请标注意图|属于哪类]？",
            "[读一读|看看|请看|收到]这条[消息|留言|邮件|请求]：{text}[它的意图是什么|意图是|是什么意图|请给出意图]？",
            "[消息|文本|请求|顾客|输入]：{text}[\n|][意图|标签|目的|输出][：|？]",
            "[这条消息|这句话|这个请求|这段留言][该怎么分类|应该归到哪一类|标什么标签|怎么标注][（{labels}）|]？{text}",
            "[意图|意图分类|意图识别|意图判断|意图标签][：|？|（{labels}）：]{text}",
        ),
        (
            "请判断这条消息的意图：{text}",
            "顾客想要什么（{labels}）？{text}",
            "{labels}，哪一个标签适合“{text}”？",
            "刚来了一条新消息：{text}\n请按意图归类。",
            "请做意图分类：{text}",
            "{text}\n这个人想干什么？用一个意图标签回答。",
        ),
    ),
}
SLOTS = {
    "item": values.item,
    "company": values.company,
    "person": values.person,
    "city": values.city,
    "day": values.day,
    "time": values.clock_time,
    "order": values.order_number,
}


def example(draw: Draw) -> Conversation:
    """A customer's message, and what it is about."""
    intent, language = draw.choice(INTENTS), draw.language
    slots = {name: values.slot(draw, make) for name, make in SLOTS.items()}
    text = draw.phrase(intent.said[language]).format(**slots)
    labels = ("、" if draw.chinese else ", ").join(one.label[language] for one in INTENTS)
    question = draw.phrase(ASK[language]).format(text=text, labels=labels)
    return exchange(TASK, language, question, intent.label[language])
