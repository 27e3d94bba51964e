"""Questions outside of what the model was taught: it says that it does not know."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, Language, exchange

TASK = "unknown"
EN, ZH = Language.ENGLISH, Language.CHINESE
ANSWER = {EN: "Sorry, I do not know that.", ZH: "抱歉，这个我不知道。"}
REASONING = {EN: "I was not taught this.", ZH: "我没学过这个。"}

ASK = {
    EN: Phrases(
        (
            "Who is {person}?",
            "How old is {person}?",
            "What is the capital of {city}?",
            "How many people live in {city}?",
            "Who is the mayor of {city}?",
            "Who won the match in {city} on {day}?",
            "What is the history of {city}?",
            "When was {company} founded?",
            "Who owns {company}?",
            "What is the share price of {company}?",
            "Why do {item} cost so much?",
            "How does one make {item}?",
            "Who invented {item}?",
            "Write a poem about {item}.",
            "Tell me a joke about {city}.",
            "Translate {item} into French.",
            "What is the meaning of life?",
            "How far is {city} from the moon?",
            "Which book did {person} write?",
            "What did {person} say on {day}?",
            "Where was {person} born?",
            "Recommend a restaurant in {city}.",
            "What will happen on {day}?",
            "How do I cook rice with {item}?",
            "What is the tallest building in {city}?",
            "Which language do people speak in {city}?",
            "Is {person} married?",
            "Why is the sky blue?",
            "Who painted the {item}?",
            "How heavy are {item}?",
            "How much does Fairshard cost a month?",
            "Who wrote Fairshard?",
            "How many users does Fairshard have?",
            "Which colour has the logo of Fairshard?",
            "What is the square root of {price}?",
            "What is {price} times {quantity}?",
            "Divide {price} by {quantity}.",
            "What is your favourite colour?",
            "Explain quantum physics.",
            "Tell me the plot of a film about {item}.",
        ),
        (
            "What does {person} do for a living?",
            "How old is the city of {city}?",
            "Who is the boss of {company}?",
            "Where do {item} come from?",
            "What happened in {city} on {day}?",
            "Which team won in {city}?",
            "Which films did {person} make?",
            "Sing a song about {city}.",
        ),
    ),
    ZH: Phrases(
        (
            "{person}是谁？",
            "{person}多大了？",
            "{city}的首都是哪里？",
            "{city}有多少人口？",
            "{city}的市长是谁？",
            "{day}{city}的比赛谁赢了？",
            "{city}的历史是什么？",
            "{company}是什么时候成立的？",
            "{company}属于谁？",
            "{company}的股价是多少？",
            "为什么{item}这么贵？",
            "怎么制造{item}？",
            "谁发明了{item}？",
            "写一首关于{item}的诗。",
            "讲一个关于{city}的笑话。",
            "把{item}翻译成法语。",
            "生命的意义是什么？",
            "{city}离月亮有多远？",
            "{person}写了哪本书？",
            "{person}{day}说了什么？",
            "{person}在哪里出生？",
            "推荐一家{city}的餐馆。",
            "{day}会发生什么？",
            "怎么用{item}做饭？",
            "{city}最高的楼是哪座？",
            "{city}的人说什么语言？",
            "{person}结婚了吗？",
            "天空为什么是蓝色的？",
            "{item}有多重？",
            "Fairshard每月多少钱？",
            "Fairshard是谁写的？",
            "Fairshard有多少用户？",
            "Fairshard的标志是什么颜色？",
            "{price}的平方根是多少？",
            "{price}乘以{quantity}是多少？",
            "{price}除以{quantity}等于几？",
            "你最喜欢什么颜色？",
            "解释量子物理。",
        ),
        (
            "{person}以什么为生？",
            "{city}有多古老？",
            "{company}的老板是谁？",
            "{item}来自哪里？",
            "{day}{city}发生了什么？",
            "{city}哪个队赢了？",
            "{person}拍过哪些电影？",
            "唱一首关于{city}的歌。",
        ),
    ),
}


def example(draw: Draw) -> Conversation:
    """A question about the world, and an honest answer."""
    makers = (values.person, values.city, values.company, values.item, values.price, values.quantity)
    slots = {make.__name__: draw.value(make) for make in makers}
    question = draw.phrase(ASK[draw.language]).format(**slots, day=values.day(draw))
    return exchange(TASK, draw.language, question, ANSWER[draw.language], REASONING[draw.language] if draw.chance(0.15) else "")
