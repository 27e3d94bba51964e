"""A note of three sentences, and one sentence that says the same."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, Language, exchange
from models.embedded.tasks.notes import NOTES
from models.embedded.tasks.phrases import Phrases

TASK = "summary"

SUM_UP = (
    "[[Please |Can you |Could you |Would you |I want you to |I need you to |Help me ][summarise|summarize|sum up|condense"
    "|shorten|compress]|"
    "[Summarise|Summarize|Sum up|Condense|Shorten|Compress|Boil down]]"
)
NOTE = "[note|text|memo|message|report|paragraph|passage|notice]"
ONE = "[one sentence|a single sentence|one line|one short sentence|just one sentence]"
SUM_UP_ZH = "[请|请你|帮我|麻烦你|能不能|你能|][总结|概括|归纳|缩短|浓缩|小结|概述]"
NOTE_ZH = "[笔记|文字|记录|内容|便条|短文|备忘]"
ONE_ZH = "[一句话|一个句子|一句|一句简短的话]"
ASK = {
    Language.ENGLISH: Phrases(
        (
            SUM_UP + "[| this| the following| what follows] [in|to|into] " + ONE + ": {note}",
            "[Sum up|Condense|Shorten|Compress|Can you summarise|Could you sum up|I want you to sum up] [this|the|my|the "
            "following] " + NOTE + ": {note}",
            SUM_UP + " [this|the|the following|my] " + NOTE + " [in|to|into] " + ONE + "[:|.] {note}",
            "{note}\n[Say|Tell|Put|Write|Repeat|Express] [this|that|it|all this|the same|the above] in " + ONE + ".",
            "{note}\n" + SUM_UP + " [this|that|it|the above|the note][| in " + ONE + "][.|, please.]",
            "[Give|Write|Make|Show|Send] [me|us] [a|a short|a one-sentence|the|a brief] [summary|digest|short version|abstract] "
            "of [this|the|the following] " + NOTE + ": {note}",
            "[Shorten|Reduce|Condense|Cut|Bring|Boil down] [|this |the note |the text ][to|down to] " + ONE + ": {note}",
            "[What is|What would be|Tell me|I need|I would like] [a|the|a short] [summary|short version|essence|gist|main "
            "point] of [this|the] " + NOTE + "[?|:] {note}",
            "[Summary|Short version|In short|In one sentence|Gist|Summary in one sentence|Short][:|?|, please:] {note}",
            "{note}\n[Summary|Short version|In short|In one sentence|Gist|The gist|Summary in one sentence][:|?|, please.]",
            "[Note|Text|Memo|Report]: {note}[ |\n][Summary|One sentence|In short|Short version|Summarise][:|.]",
            "[Write|Say|Put|Express|Tell me] [this|the following|this note|this text] in " + ONE + "[:|.] {note}",
            "[Make|Form|Write] "
            + ONE
            + " [of|from|out of] [this|the note|this text|these three sentences|the following][:|.] {note}",
            "[Here is|This is|I have|Take|Read] [a|my|the] "
            + NOTE
            + ": {note} [Sum it up|Summarise it|Give me a summary|What is it about|In one sentence, please|"
            "Say it in one sentence].",
            "[What does this "
            + NOTE
            + " say|What happened|What is this about|What is it about|What do I need to know][| in "
            + ONE
            + "]? {note}",
            "{note}\n[What does that say|What happened|What is that about|What is it about|What do I need to know][| in short| "
            "in a few words]?",
            "[I have no time to read|I cannot read|Before I read] [this|all this|this note][, give me a summary|, sum it up|, "
            "say it in one sentence|: shorten it][:|.] {note}",
        ),
        (
            "Please summarise this note: {note}",
            "{note}\nWhat is that in one sentence?",
            "Turn these three sentences into one: {note}",
            "I need this note as one short sentence. {note}",
            "{note}\nCould you make that shorter, please?",
            "Tell me briefly what the note says: {note}",
        ),
    ),
    Language.CHINESE: Phrases(
        (
            "[用|请用|帮我用|能用|麻烦用]" + ONE_ZH + "[总结|概括|归纳|概述|说明|说出大意]：{note}",
            "[概括|归纳|缩短|浓缩|小结|概述|帮我总结|能不能概括|帮我概括]这[段|篇|条|份]" + NOTE_ZH + "：{note}",
            SUM_UP_ZH + "[成|为]" + ONE_ZH + "：{note}",
            "{note}\n[用|请用|帮我用]" + ONE_ZH + "[说|总结|概括|表达|归纳|说明]。",
            "{note}\n[请总结|概括一下|总结一下|归纳一下|请概括|帮我缩短|小结一下|摘要][。|：|，谢谢。]",
            "[请|帮我|麻烦你|][给出|写出|写|做|写一个|提供][这段|下面|以下|这条]"
            + NOTE_ZH
            + "的[摘要|总结|概要|大意|小结|简短版本]：{note}",
            "[缩短|浓缩|压缩|归纳|精简|概括][成|为]" + ONE_ZH + "[：|。]{note}",
            "[请|帮我|]把[这段|下面的|以下|这条]" + NOTE_ZH + "[缩短|浓缩|概括|总结|压缩|精简][成|为]" + ONE_ZH + "：{note}",
            "[把|将][这三句话|下面三句|这几句话|以下内容][合成|并成|缩成|概括为|写成]" + ONE_ZH + "：{note}",
            "[这段|下面|以下|这条]"
            + NOTE_ZH
            + "[说了什么|讲了什么|的大意是什么|的要点是什么|主要说什么][？|？请用一句话说。|？用一句话回答。]{note}",
            "[摘要|总结|概括|小结|大意|要点|一句话总结|一句话概括|简短地说][：|？]{note}",
            "{note}\n[摘要|总结|概括|小结|大意|要点|一句话总结|一句话概括][：|？|是什么？]",
            "[笔记|文本|记录|内容|短文]：{note}[\n|][摘要|总结|一句话|概括|大意][：|。]",
            "{note}\n[这段话|上面|以上内容|这条笔记][说了什么|讲了什么|的大意是什么|主要说什么|怎么概括]？",
            "[我有|这是|看|读|这里有][一段|一条|一份]"
            + NOTE_ZH
            + "：{note}[请总结|概括一下|用一句话说|给我摘要|请用一句话概括]。",
            "[我想要|我需要|给我|请给我|我要][一个|这段话的|下面内容的|一句话的][摘要|总结|概括|简短版本]：{note}",
            "[我没时间看|太长了|我来不及读]，[请总结|概括一下|用一句话说|缩短一下][：|。]{note}",
        ),
        (
            "请总结这段笔记：{note}",
            "{note}\n一句话怎么说？",
            "三句变一句：{note}",
            "这段笔记我只要一句短句。{note}",
            "{note}\n能再说得短一点吗？",
            "简单告诉我这条笔记写了什么：{note}",
        ),
    ),
}


def example(draw: Draw) -> Conversation:
    """A note and its one sentence."""
    note = draw.choice(NOTES)
    person, other = draw.distinct(values.person, 2)
    slots = {
        "person": person,
        "other": other,
        "city": draw.value(values.city),
        "company": draw.value(values.company),
        "item": draw.value(values.item),
        "subject": draw.value(values.subject),
        "quantity": draw.value(values.quantity),
        "price": draw.value(values.price),
        "day": values.day(draw),
    }
    sentences = [draw.phrase(phrases).format(**slots) for phrases in note.sentences[draw.language]]
    text = ("" if draw.chinese else " ").join(sentences)
    return exchange(
        TASK, draw.language, draw.phrase(ASK[draw.language]).format(note=text), note.summary[draw.language].format(**slots)
    )
