"""Sentiment of one or two short sentences, answered with one of three labels.

Nothing but this generator teaches the model words, so the words that carry a feeling are the same in training and test; the
sentences around them and what they speak of are not.
"""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, exchange
from models.embedded.tasks.feelings import FEELINGS, NEGATIVE, NEUTRAL, OPPOSITE, POSITIVE
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.reviews import FEELING, STATEMENT

TASK = "sentiment"
TWO_SENTENCES = 0.2  # of the texts
LABELS = {
    Language.ENGLISH: {name: name for name in (POSITIVE, NEGATIVE, NEUTRAL)},
    Language.CHINESE: {POSITIVE: "积极", NEGATIVE: "消极", NEUTRAL: "中性"},
}

LABEL = (
    "[[Please |Can you |Could you |Would you |I want you to |I need you to |Help me ]"
    "[label|tag|mark|classify|determine|identify|find|detect|judge|name|give]|"
    "[Label|Tag|Mark|Classify|Determine|Identify|Find|Detect|Judge|Name|Give|State]]"
)
SENTIMENT = "[sentiment|feeling|tone|mood|attitude|emotion|opinion|polarity]"
TEXT = "[text|sentence|review|message|comment|statement|line|remark|post]"
LABEL_ZH = "[[请|请你|帮我|麻烦你|你能|能不能|][标注|标记|判断|分析|识别|确定|给出|找出|分类]]"
SENTIMENT_ZH = "[情感|情绪|情感倾向|感情色彩|态度|语气|情感类别|情感标签]"
TEXT_ZH = "[句子|文本|评论|评价|消息|内容|留言]"

ASK = {
    Language.ENGLISH: Phrases(
        (
            "Is [this|this " + TEXT + "|the following|the following " + TEXT + "|that] positive, negative or neutral? {text}",
            LABEL + " the " + SENTIMENT + ": {text}",
            LABEL + " the " + SENTIMENT + " of [this|the|the following|my] " + TEXT + "[:|.] {text}",
            "[Sentiment|Feeling|Tone|Mood|Polarity][| of this " + TEXT + "| here| label| analysis| check][:|?| of:] {text}",
            "[Please label|Label|Classify|Mark|Tag|Can you classify|Could you mark] [the "
            + SENTIMENT
            + "|this "
            + TEXT
            + "|it] as positive, negative or neutral[. Text|. Sentence|]: {text}",
            "What is the " + SENTIMENT + ' [of|in|behind] ["{text}"|this: {text}|the words "{text}"]?',
            "What is the " + SENTIMENT + " [of|in|behind] [this|the following|the] " + TEXT + "? {text}",
            "Which [feeling|sentiment|label|mood] does this [show|express|have|carry|get][|, positive, negative or neutral]? "
            "{text}",
            "[Does|Would you say that] this "
            + TEXT
            + " [sound|sounds|is] [good, bad or neither|positive, negative or neutral]? {text}",
            "{text}\n[Is this|Is that|Is it|Would you call it|Does it sound] positive, negative or neutral?",
            "{text}\n[What is the " + SENTIMENT + "|What " + SENTIMENT + " is this|Which label fits|Sentiment]?",
            "[Read this|Look at this|Here is a|Take this|I have a] "
            + TEXT
            + ": {text} [What is its "
            + SENTIMENT
            + "|Is it positive, "
            "negative or neutral|Which of positive, negative and neutral fits]?",
            "[Text|Sentence|Review|Comment|Message]: {text}[ |\n]" + "[Sentiment|Label|Feeling|Tone|Polarity][:|?]",
            "How does [the writer|the author|the customer|this person|the speaker] feel[| about it|, positive, negative or "
            "neutral]? {text}",
            "[I would like to know|I want to know|Could you tell me|Can you say|Tell me|Do you know|Decide|Say] [whether|if] "
            "this "
            "[|"
            + TEXT
            + " ]is [positive, negative or neutral|negative, neutral or positive|neutral, positive or negative]: {text}",
            "[I would like to know|I want to know|Could you tell me|Can you say|I wonder|Explain] [what|which] "
            + SENTIMENT
            + " [this|this "
            + TEXT
            + "] [has|shows|expresses][:|.] {text}",
            "[Choose|Pick|Select|Use|Answer with] [one label|one word|one of three labels|a label][| from| out of|:] "
            "[(positive, negative, neutral)|positive, negative, neutral][:|. Text:|. Sentence:] {text}",
            "[Positive or negative|Good, bad or neutral|Happy, unhappy or neutral|Positive or negative or neither]? {text}",
            '"{text}" [- positive, negative or neutral|- what is the sentiment|is that positive, negative or neutral|- which '
            "sentiment]?",
            "[Sentiment|Tone|Mood] (positive, negative[,| or|/] neutral)[:|?] {text}",
        ),
        (
            "Tell me the sentiment of this text: {text}",
            'Positive, negative or neutral: "{text}"',
            "Do a sentiment analysis of this review: {text}",
            'A customer wrote: "{text}" Is the customer\'s opinion positive, negative or neutral?',
            "{text}\nHow would you label the sentiment of that?",
            "Is the tone here positive, neutral or negative? {text}",
        ),
    ),
    Language.CHINESE: Phrases(
        (
            "[这句话|这段话|这条评论|下面的句子|这个评价|这条消息|这段文字|以下内容][是|属于|算][积极、消极还是中性|积极还是消极还是中性|中性、积极还是消极]"
            "[|的]？{text}",
            LABEL_ZH + SENTIMENT_ZH + "：{text}",
            LABEL_ZH + "[一下|][这个|下面的|以下|这条|这段]" + TEXT_ZH + "的" + SENTIMENT_ZH + "[：|。]{text}",
            "[这个|下面的|以下|这条|这段]"
            + TEXT_ZH
            + "的"
            + SENTIMENT_ZH
            + "[：|是什么？|是哪一种？|怎么样？|如何？|是积极、消极还是中性？]{text}",
            "[请|]把[这个|这条|下面的|]" + TEXT_ZH + "[的情感|]分为[积极、消极或中性|积极、消极、中性]。[文本|句子|内容]：{text}",
            "[请|][把|将]" + SENTIMENT_ZH + "[分为|归为|标为]积极、消极[或|和|、]中性。[文本|句子|内容|评论]：{text}",
            "“{text}”[|这句话|这段话|这条评论|这个句子][的"
            + SENTIMENT_ZH
            + "是什么|有什么样的"
            + SENTIMENT_ZH
            + "|表达了什么"
            + SENTIMENT_ZH
            + "|带有什么"
            + SENTIMENT_ZH
            + "]？",
            "[判断|分析|看看|说说|标出][|这句话的|下面的]" + SENTIMENT_ZH + "（积极、消极、中性）：{text}",
            "{text}\n[这是|这句话是|你觉得是|它是|上面这句话是|请问是]积极、消极还是中性[|的]？",
            "{text}\n[情感是什么|什么情感|哪种情感|该标什么标签|是哪种态度|情感倾向是什么|情感]？",
            "[文本|句子|评论|留言|内容]：{text}[\n|]" + "[情感|标签|态度|情绪|倾向][：|？]",
            "[说话人|作者|顾客|写的人|这个人][的态度|的感受|的情绪|的心情][是什么|怎么样|如何|是积极、消极还是中性]？{text}",
            "[我想知道|请告诉我|告诉我|你能说说|请问|能否告诉我|帮我看看][这句话|这段话|这条评论|下面这句][是积极、消极还是中性|是什么情感|有什么情绪|"
            "的态度是什么]：{text}",
            "[从|请从|在]积极、消极、中性[里|中|三个里]选一个[标签|词|][：|。|，]{text}",
            "[积极还是消极|好评、差评还是中性|高兴、不高兴还是中性|积极或消极或中性|情感倾向]？{text}",
            "[读一读|看这句话|有人写道|顾客说|我收到一条评论]：{text}[|这]是[积极、消极还是中性|什么情感|什么态度]？",
            "[情感分析|情感分类|情感判断|情感标签|情绪识别|情感]：{text}",
            "[情感|态度|情绪]（[积极、消极|消极、积极]、中性）[：|？]{text}",
        ),
        (
            "请判断这段文字的情感：{text}",
            "积极、消极还是中性：“{text}”",
            "请对这条评论做情感分析：{text}",
            "有顾客写道：“{text}”他的看法是积极、消极还是中性？",
            "{text}\n上面这段话应该标成哪种情感？",
            "下面这句话的语气是积极、中性还是消极？{text}",
        ),
    ),
}

THINGS = (
    "hotel restaurant film concert book bicycle car jacket laptop camera phone breakfast dinner soup cake coffee tea pizza tour "
    "flight "
    "museum park beach apartment kitchen bathroom bed sofa garden lecture course lesson game song album play exhibition festival "
    "market theatre cinema gym pool spa bar bakery delivery packaging update app website keyboard printer headset speaker tablet "
    "hairdryer backpack watch mattress blanket toaster heater fridge novel podcast series haircut wedding interview seminar"
).split() + (
    "vacuum cleaner;washing machine;coffee machine;train ride;boat trip;city tour;guided walk;support team;new version;user "
    "manual"
).split(";")
THINGS_ZH = (
    "酒店 餐厅 电影 音乐会 小说 自行车 汽车 外套 电脑 平板 早餐 晚饭 汤 蛋糕 咖啡 茶 披萨 航班 博物馆 公园 海滩 公寓 厨房 浴室 床 沙发 花园 讲座 "
    "课程 游戏 歌曲 专辑 话剧 展览 节日活动 市场 剧院 电影院 健身房 游泳池 酒吧 面包店 快递 包装 新版本 应用 网站 耳机 音箱 吸尘器 洗衣机 "
    "咖啡机 火车旅程 游船 说明书 吹风机 背包 手表 床垫 毯子 烤面包机 暖气 冰箱 播客 电视剧 发型 婚礼 面试 培训班"
).split()
ROLES = (
    "waiter driver guide nurse doctor clerk manager teacher cleaner receptionist cook barber mechanic agent seller plumber "
    "trainer "
    "host librarian cashier porter coach musician speaker technician electrician pilot neighbour landlord tutor"
).split()
ROLES_ZH = (
    "服务员 司机 导游 护士 医生 店员 经理 老师 保洁员 前台 厨师 理发师 修理工 中介 卖家 水管工 教练 主持人 客服 图书管理员 收银员 快递员 乐手 "
    "讲师 技术员 电工 乘务员 邻居 房东 家教 保安"
).split()


def thing(draw: Draw) -> str:
    """One thing that people have feelings about."""
    return draw.choice(THINGS_ZH if draw.chinese else THINGS)


def role(draw: Draw) -> str:
    """Somebody who does something for others."""
    return draw.choice(ROLES_ZH if draw.chinese else ROLES)


SLOTS = {
    "item": values.item,
    "thing": thing,
    "role": role,
    "company": values.company,
    "person": values.person,
    "city": values.city,
    "day": values.day,
    "time": values.clock_time,
    "number": values.quantity,
}


def example(draw: Draw) -> Conversation:
    """A text with a feeling or without one, and its label."""
    label = draw.choice((POSITIVE, NEGATIVE, NEUTRAL))
    slots = {name: values.slot(draw, make) for name, make in SLOTS.items()}
    text = _frame(draw, label).format(**slots, **_feeling(draw, label))
    question = draw.phrase(ASK[draw.language]).format(text=text)
    return exchange(TASK, draw.language, question, LABELS[draw.language][label])


def _frame(draw: Draw, label: str) -> str:
    """One sentence of the label, sometimes with a plain one before or after it."""
    sentences = [draw.phrase((STATEMENT if label == NEUTRAL else FEELING)[draw.language])]
    if draw.chance(TWO_SENTENCES):
        sentences.insert(draw.between(0, 1), draw.phrase(STATEMENT[draw.language]))
    return ("" if draw.chinese else " ").join(dict.fromkeys(sentences))


def _feeling(draw: Draw, label: str) -> dict[str, str]:
    """What fills the slots of a feeling; the opposite is there to be denied."""
    if label == NEUTRAL:
        return {}
    words, others = FEELINGS[draw.language][label], FEELINGS[draw.language][OPPOSITE[label]]
    slots = {name: draw.choice(options) for name, options in words.items()}
    slots["adjective2"], slots["outcry2"] = draw.choice(words["adjective"]), draw.choice(words["outcry"])
    if draw.chinese:
        return slots | {"opposite": draw.choice(others["short"])}
    slots["verb"] = draw.choice((*words["plain_verb"], *words["stance"]))
    slots["verbs"] = _third_person(slots["plain_verb"])
    slots["an_adjective"] = _with_article(slots["adjective"])
    return slots | {"opposite": draw.choice(others["adjective"])}


def _third_person(verb: str) -> str:
    """As he or she does it: ``cherishes``, ``raves about``."""
    head, *rest = verb.split(" ")
    return " ".join((head + ("es" if head.endswith("sh") else "s"), *rest))


def _with_article(adjective: str) -> str:
    return ("an " if adjective[0] in "aeiou" and not adjective.startswith("use") else "a ") + adjective
