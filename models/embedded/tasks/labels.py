"""Sentiment and intent of a short sentence, answered with one label.

Nothing but this generator teaches the model words, so the words that carry a feeling are the same in training and test; the
sentences around them and what they speak of are not.
"""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, exchange

SENTIMENT, INTENT = "sentiment", "intent"

ASK_SENTIMENT = {
    Language.ENGLISH: Phrases(
        (
            "Is this positive, negative or neutral? {text}",
            "Label the sentiment: {text}",
            "Sentiment of this sentence: {text}",
            "Classify the sentiment as positive, negative or neutral. Text: {text}",
            'What is the sentiment of "{text}"?',
            "Which feeling does this show, positive, negative or neutral? {text}",
        ),
        (
            "Tell me the sentiment of this text: {text}",
            'Positive, negative or neutral: "{text}"',
        ),
    ),
    Language.CHINESE: Phrases(
        (
            "这句话是积极、消极还是中性？{text}",
            "请标注情感：{text}",
            "这个句子的情感：{text}",
            "把情感分为积极、消极或中性。文本：{text}",
            "“{text}”的情感是什么？",
            "判断情感倾向（积极、消极、中性）：{text}",
        ),
        ("请判断这段文字的情感：{text}", "积极、消极还是中性：“{text}”"),
    ),
}
POSITIVE, NEGATIVE, NEUTRAL = "positive", "negative", "neutral"
SENTIMENT_LABELS = {
    Language.ENGLISH: {name: name for name in (POSITIVE, NEGATIVE, NEUTRAL)},
    Language.CHINESE: {POSITIVE: "积极", NEGATIVE: "消极", NEUTRAL: "中性"},
}
GOOD = "great wonderful excellent lovely perfect fantastic amazing superb delightful brilliant pleasant reliable".split()
BAD = "terrible awful horrible bad poor useless disappointing dreadful broken annoying boring ugly".split()
LIKE, DISLIKE = "love like enjoy admire adore recommend".split(), "hate dislike regret despise resent detest".split()
GOOD_ZH = "很好 非常棒 太好了 很漂亮 完美 很可靠 令人满意 很出色 很舒服 让人惊喜".split()
BAD_ZH = "很差 太糟糕 很难看 没有用 令人失望 坏了 很烦人 很无聊 让人生气 很脏".split()
LIKE_ZH, DISLIKE_ZH = "喜欢 爱 欣赏 推荐 享受".split(), "讨厌 不喜欢 恨 后悔买 受不了".split()

FEELING = {
    Language.ENGLISH: Phrases(
        (
            "The {item} from {company} are {adjective}.",
            "I {verb} the {item} that {person} bought.",
            "My stay in {city} was {adjective}.",
            "What {adjective} {item}!",
            "{person} says the food in {city} is {adjective}.",
            "We {verb} working with {company}.",
            "The service at {company} was {adjective} and the {item} were {adjective2}.",
            "I really {verb} {city}.",
            "The {item} look {adjective}.",
            "Everything that {person} did was {adjective}.",
            "It is {adjective} that the {item} came on {day}.",
            "The film about {city} was {adjective}, and I {verb} it.",
            "People in {city} {verb} these {item}.",
            "Honestly, {company} makes {adjective} {item}.",
        ),
        (
            "The {item} I got in {city} are {adjective}.",
            "I {verb} what {company} did for {person}.",
            "On {day} the weather in {city} was {adjective}.",
            "{person} gave me {item}, and they are {adjective}.",
        ),
    ),
    Language.CHINESE: Phrases(
        (
            "{company}的{item}{adjective}。",
            "我{verb}{person}买的{item}。",
            "我在{city}的旅行{adjective}。",
            "这些{item}{adjective}！",
            "{person}说{city}的饭菜{adjective}。",
            "我们{verb}和{company}合作。",
            "{company}的服务{adjective}，{item}也{adjective2}。",
            "我真的{verb}{city}。",
            "{item}看起来{adjective}。",
            "{person}做的一切都{adjective}。",
            "关于{city}的电影{adjective}，我{verb}它。",
            "{city}的人{verb}这些{item}。",
        ),
        (
            "我在{city}买的{item}{adjective}。",
            "我{verb}{company}为{person}做的事。",
            "{day}{city}的天气{adjective}。",
            "{person}送我的{item}{adjective}。",
        ),
    ),
}
STATEMENT = {
    Language.ENGLISH: Phrases(
        (
            "The {item} from {company} come on {day}.",
            "{person} bought {item} in {city}.",
            "The shop in {city} opens at {time}.",
            "{company} has an office in {city}.",
            "{person} works for {company}.",
            "The train to {city} leaves at {time}.",
            "There are {item} on the table.",
            "The meeting with {person} is on {day}.",
            "I was in {city} on {day}.",
            "{person} says the {item} are in the kitchen.",
            "The film about {city} starts at {time}.",
            "We work with {company} on {day}.",
        ),
        (
            "{person} has {item} from {company}.",
            "The bus from {city} comes at {time}.",
            "On {day} {person} was in {city}.",
            "The office of {company} is in {city}.",
        ),
    ),
    Language.CHINESE: Phrases(
        (
            "{company}的{item}{day}到。",
            "{person}在{city}买了{item}。",
            "{city}的商店{time}开门。",
            "{company}在{city}有办公室。",
            "{person}在{company}工作。",
            "去{city}的火车{time}出发。",
            "桌子上有{item}。",
            "和{person}的会议在{day}。",
            "我{day}在{city}。",
            "{person}说{item}在厨房里。",
            "关于{city}的电影{time}开始。",
        ),
        ("{person}有{company}的{item}。", "从{city}来的汽车{time}到。", "{day}{person}在{city}。", "{company}的办公室在{city}。"),
    ),
}


def sentiment(draw: Draw) -> Conversation:
    """A sentence with a feeling or without one, and its label."""
    label = draw.choice((POSITIVE, NEGATIVE, NEUTRAL))
    frame = draw.phrase((STATEMENT if label == NEUTRAL else FEELING)[draw.language])
    text = frame.format(**_feeling(draw, label == POSITIVE), **_slots(draw))
    question = draw.phrase(ASK_SENTIMENT[draw.language]).format(text=text)
    return exchange(SENTIMENT, draw.language, question, SENTIMENT_LABELS[draw.language][label])


def _feeling(draw: Draw, good: bool) -> dict[str, str]:
    if draw.chinese:
        adjectives, verbs = (GOOD_ZH, LIKE_ZH) if good else (BAD_ZH, DISLIKE_ZH)
    else:
        adjectives, verbs = (GOOD, LIKE) if good else (BAD, DISLIKE)
    return {"adjective": draw.choice(adjectives), "adjective2": draw.choice(adjectives), "verb": draw.choice(verbs)}


def _slots(draw: Draw) -> dict[str, str]:
    makers = {
        "item": values.item,
        "company": values.company,
        "person": values.person,
        "city": values.city,
        "day": values.day,
        "time": values.clock_time,
        "order": values.order_number,
    }
    return {name: values.slot(draw, maker) for name, maker in makers.items()}


INTENTS = {
    "order": (
        Phrases(
            (
                "I want to buy {item}.",
                "Please send me {item} to {city}.",
                "I would like to order {item}.",
                "Can I get {item} from {company}?",
                "Put {item} in my basket.",
                "We need to buy {item} by {day}.",
            ),
            ("I would like to buy {item} from {company}.", "Please order {item} for {person}."),
        ),
        "下单",
        Phrases(
            (
                "我想买{item}。",
                "请把{item}寄到{city}。",
                "我要订购{item}。",
                "可以从{company}买{item}吗？",
                "把{item}放进购物车。",
                "我们{day}前要买{item}。",
            ),
            ("我想从{company}买{item}。", "请给{person}订购{item}。"),
        ),
    ),
    "refund": (
        Phrases(
            (
                "I want my money back for the {item}.",
                "Please refund order {order}.",
                "How can I return the {item} and get a refund?",
                "{company} must give me my money back.",
                "I sent the {item} back, where is my refund?",
                "I ask for a refund of {order}.",
            ),
            ("Please give me my money back for order {order}.", "I would like a refund for the {item}."),
        ),
        "退款",
        Phrases(
            (
                "我要退{item}的钱。",
                "请给订单{order}退款。",
                "怎么退货并退款？是{item}。",
                "{company}必须退钱给我。",
                "我寄回了{item}，退款在哪里？",
                "我申请{order}的退款。",
            ),
            ("请退还订单{order}的钱。", "我想给{item}退款。"),
        ),
    ),
    "track": (
        Phrases(
            (
                "Where is my order {order}?",
                "When will the {item} arrive in {city}?",
                "Has {order} been shipped?",
                "Track my parcel {order}.",
                "My {item} have not arrived, where are they now?",
                "Is the parcel from {company} on its way?",
            ),
            ("Where is my parcel from {company}?", "When will order {order} arrive?"),
        ),
        "查询物流",
        Phrases(
            (
                "我的订单{order}在哪里？",
                "{item}什么时候到{city}？",
                "{order}发货了吗？",
                "查一下包裹{order}的物流。",
                "我的{item}还没到，现在到哪里了？",
                "{company}的包裹在路上吗？",
            ),
            ("{company}的包裹到哪里了？", "订单{order}什么时候到？"),
        ),
    ),
    "cancel": (
        Phrases(
            (
                "Cancel my order {order}.",
                "I do not want the {item} any more, please cancel.",
                "Please stop the order from {company}.",
                "Can you cancel {order} for me?",
                "Cancel the meeting with {person}.",
                "I must cancel the {item} for {day}.",
            ),
            ("Please cancel order {order} from {company}.", "I want to cancel the {item}."),
        ),
        "取消",
        Phrases(
            (
                "取消我的订单{order}。",
                "我不要{item}了，请取消。",
                "请停止{company}的订单。",
                "能帮我取消{order}吗？",
                "取消和{person}的会议。",
                "我得取消{day}的{item}。",
            ),
            ("请取消{company}的订单{order}。", "我想取消{item}。"),
        ),
    ),
    "book": (
        Phrases(
            (
                "Book a table for {day} at {time}.",
                "I need a hotel room in {city}.",
                "Reserve a seat on the train to {city}.",
                "Please book a flight to {city} for {person}.",
                "Can you reserve a room for {day}?",
                "Book a taxi for {time}.",
            ),
            ("Please reserve a table in {city} for {day}.", "I need to book a room for {person}."),
        ),
        "预订",
        Phrases(
            (
                "预订{day}{time}的桌子。",
                "我需要{city}的酒店房间。",
                "订一张去{city}的火车票。",
                "请给{person}预订去{city}的机票。",
                "能预订{day}的房间吗？",
                "预订{time}的出租车。",
            ),
            ("请预订{city}{day}的桌子。", "我需要给{person}预订房间。"),
        ),
    ),
    "complain": (
        Phrases(
            (
                "I want to complain about {company}.",
                "This is a complaint: the {item} are broken.",
                "{person} at {company} was rude to me.",
                "I am not happy with the {item} at all.",
                "Who takes complaints about the service in {city}?",
                "The {item} came broken, this is not acceptable.",
            ),
            ("I have a complaint about {person}.", "The {item} from {company} are broken, and I am not happy."),
        ),
        "投诉",
        Phrases(
            (
                "我要投诉{company}。",
                "这是投诉：{item}坏了。",
                "{company}的{person}对我很粗鲁。",
                "我对{item}一点也不满意。",
                "{city}的服务在哪里投诉？",
                "{item}到的时候就坏了，不能接受。",
            ),
            ("我要投诉{person}。", "{company}的{item}坏了，我不满意。"),
        ),
    ),
    "hours": (
        Phrases(
            (
                "When do you open on {day}?",
                "Until when is the shop in {city} open?",
                "Are you open at {time}?",
                "What are the opening hours of {company}?",
                "Is the office in {city} closed on {day}?",
                "When does {company} close?",
            ),
            ("What are the opening hours in {city}?", "Is {company} open on {day} at {time}?"),
        ),
        "营业时间",
        Phrases(
            (
                "你们{day}几点开门？",
                "{city}的商店开到几点？",
                "{time}你们开门吗？",
                "{company}的营业时间是什么？",
                "{city}的办公室{day}关门吗？",
                "{company}几点关门？",
            ),
            ("{city}的营业时间是几点到几点？", "{company}{day}{time}开门吗？"),
        ),
    ),
    "thanks": (
        Phrases(
            (
                "Thank you for the {item}.",
                "Thanks a lot, {person}!",
                "Many thanks to {company}.",
                "Thank you, you helped me a lot on {day}.",
                "I thank you for your help in {city}.",
                "Thanks, the {item} came.",
            ),
            ("Many thanks for the {item}, {person}.", "Thank you for your help with {company}."),
        ),
        "感谢",
        Phrases(
            (
                "谢谢你的{item}。",
                "非常感谢，{person}！",
                "感谢{company}。",
                "谢谢，你{day}帮了我大忙。",
                "感谢你在{city}的帮助。",
                "谢谢，{item}到了。",
            ),
            ("{person}，非常感谢你的{item}。", "谢谢你帮我联系{company}。"),
        ),
    ),
}
ASK_INTENT = {
    Language.ENGLISH: Phrases(
        (
            "Label the intent: {text}",
            "What is the intent? {text}",
            "Intent of this message: {text}",
            'Which intent has "{text}"?',
            "Choose the intent ({labels}): {text}",
            "Classify the intent. Text: {text}",
        ),
        ("Tell me the intent of this message: {text}", "What does the customer want ({labels})? {text}"),
    ),
    Language.CHINESE: Phrases(
        (
            "请标注意图：{text}",
            "意图是什么？{text}",
            "这条消息的意图：{text}",
            "“{text}”是什么意图？",
            "选择意图（{labels}）：{text}",
            "对意图分类。文本：{text}",
        ),
        ("请判断这条消息的意图：{text}", "顾客想要什么（{labels}）？{text}"),
    ),
}


def intent(draw: Draw) -> Conversation:
    """A customer's message, and one of eight labels."""
    name = draw.choice(list(INTENTS))
    english, label_zh, chinese = INTENTS[name]
    text = draw.phrase(chinese if draw.chinese else english).format(**_slots(draw))
    labels = "、".join(row[1] for row in INTENTS.values()) if draw.chinese else ", ".join(INTENTS)
    question = draw.phrase(ASK_INTENT[draw.language]).format(text=text, labels=labels)
    return exchange(INTENT, draw.language, question, label_zh if draw.chinese else name)
