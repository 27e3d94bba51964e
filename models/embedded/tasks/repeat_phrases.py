"""Ways to ask for a text again, or for one piece of it."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

PLEASE = "[Please|Kindly|Could you|Can you|Would you|Now|You must|I want you to|I would like you to]"
COPY = "[Repeat|Copy|Echo|Type|Write|Print|Return|Output|Quote|Recite|Write down|Send back|Give back]"
COPY_SMALL = "[repeat|copy|echo|type|write|print|return|output|quote|recite|write down|send back|give back]"
THIS = "[this|the text below|the following|the text|these words|the line|the words|the following text|this line|what follows]"
EXACTLY = "[ exactly| word for word| once| once more| again| literally| unchanged| without changes| as it is|]"
AGAIN = (
    "[Repeat it|Repeat that|Repeat this|Say it again|Write it again|Copy it|Copy that|Say that once more|Echo it"
    "|Again|Type it again|Repeat]"
)
KIND = "[word|text|string|name|code|line|phrase|message|value|password|entry]"
PART = "[word|item|entry|part|piece|element]"
OF = "[of|in|from|out of] [this list|the list|this|the text|the line|the following|these words|this line]"
SAY = "[Repeat|Tell me|Give me|Say|Write|Name|Pick|Copy|Show me|Return|I need|Find|Quote]"

PLEASE_ZH = "[请|请你|麻烦你|你|现在|能不能|可以|帮我|]"
COPY_ZH = "[重复|复述|抄写|照抄|复制|写出|输出|跟读|念出|打出|原样写出|原样返回|照着写]"
THIS_ZH = "[这段话|这句话|以下内容|下面的内容|下面的文字|这段文本|这些词|下面这行|这个|以下文字]"
AGAIN_ZH = "[请重复|再说一遍|重复一遍|再写一遍|照抄一遍|请照着写|请复述|再来一遍|原样重复|抄一遍|请再打一遍]"
KIND_ZH = "[词|文本|名字|代码|句子|密码|内容|字符串|口令|值]"
SAY_ZH = "[重复|告诉我|请说出|写出|说出|请给出|抄写|找出|返回|我要|请重复|请告诉我]"

WHOLE = {
    EN: Phrases(
        (
            'Please repeat "{text}".',
            "Repeat: {text}",
            COPY + ": {text}",
            COPY + " " + THIS + EXACTLY + ": {text}",
            COPY + " " + THIS + EXACTLY + ':\n"{text}"',
            COPY + ' "{text}"' + EXACTLY + "[.|]",
            COPY + EXACTLY + ":[ |\n]{text}",
            PLEASE + " " + COPY_SMALL + " " + THIS + EXACTLY + ":[ |\n]{text}",
            PLEASE + " " + COPY_SMALL + ' "{text}"' + EXACTLY + "[.|?|]",
            PLEASE + " " + COPY_SMALL + " `{text}`[.|?|]",
            "[Say|Read|Answer] after me:[ |\n]{text}",
            "[Say|Answer with|Answer|Reply with|Respond with|Tell me] [this|only this|the following|exactly this"
            "|nothing but]: {text}",
            "{text}\n[Write|Say|Type|Print|Repeat|Copy] [that|this|the line above|the text above|it] [again|once more"
            "|back to me|].",
            '"{text}"[\n| - ]' + AGAIN + "[.|, please.|]",
            "The " + KIND + " is[: | ]{text}\n" + AGAIN + ".",
            "[The|My|Our|This] " + KIND + ' is "{text}". ' + AGAIN + "[.|, please.]",
            "[Here is|Here comes|This is|Listen to|Look at] [a|the|my|one] "
            + KIND
            + ":[ |\n]{text}\n"
            + AGAIN
            + "[.|, please.|]",
            "[What did I say|What did I write|What is the text]? [I said|I wrote|It is]: “{text}”.",
            "[Give me|Show me|I want|I need|Let me see|Let me hear] [back |once more |again |]" + THIS + ": {text}",
            "Text: {text}[\n|\n\n]" + AGAIN + ".",
            "[Echo|Parrot|Copycat|Copy|Same again|Verbatim|Word for word|Dictation]: {text}",
            "{text}\n\n[Repeat|Copy|Echo|The same again|Once more|Again][.|, please.|]",
        ),
        (
            'Say "{text}".',
            "Please copy this text: {text}",
            "Answer with the same text that I send you: {text}",
            'I will say "{text}" and you repeat it.',
            "{text}\nPlease type the words above one more time.",
            "Reproduce the following line without any change: {text}",
        ),
    ),
    ZH: Phrases(
        (
            "请重复“{text}”。",
            "重复：{text}",
            COPY_ZH + "：{text}",
            PLEASE_ZH + COPY_ZH + THIS_ZH + "：[|\n]{text}",
            PLEASE_ZH + COPY_ZH + '[“{text}”|「{text}」|"{text}"][。|]',
            PLEASE_ZH + COPY_ZH + "[一遍|一次|一下]：[|\n]{text}",
            PLEASE_ZH + "把“{text}”[再说一遍|重复一遍|抄一遍|写一遍|复述一遍|原样写出来]。",
            "[跟我说|跟我念|跟着我说|跟我读|照我说的说|学我说]：[|\n]{text}",
            "[只说|只回答|只回复|请只回答|回复|回答|请回复][这个|以下内容|下面的话|]：{text}",
            "{text}\n" + AGAIN_ZH + "[。|]",
            "{text}\n[把上面的|将上面的|请把上面的|请将上面的][文字|内容|话|一行|词][再写一遍|重复一遍|抄下来|照抄一遍|复述一遍]。",
            "“{text}”，" + AGAIN_ZH + "[。|]",
            "[这个|我的|这里的|今天的|下面的]" + KIND_ZH + "是[：|]“{text}”[。|，]" + AGAIN_ZH + "[。|]",
            KIND_ZH + "：{text}\n" + AGAIN_ZH + "。",
            "[这是|这里是|给你|听好|看这里]一[个|段]" + KIND_ZH + "：{text}\n" + AGAIN_ZH + "[。|]",
            "[我说的是|我写的是|我刚说]“{text}”。[我说了什么|我写了什么|重复一下]？",
            "[复读|听写|照抄|原文|跟读|原样|一字不差]：{text}",
            "[一字不差地|原样|准确地|照原样|不要改动地]" + COPY_ZH + "[：|下面的话：|以下内容：]{text}",
        ),
        (
            "请说“{text}”。",
            "请抄写这段文字：{text}",
            "我发什么你就回什么：{text}",
            "我说“{text}”，你也跟着说。",
            "{text}\n麻烦把上面这些字原封不动地打一遍。",
            "不做任何改动，返回下面这一行：{text}",
        ),
    ),
}
PLACE = {
    EN: Phrases(
        (
            SAY + " the {place} " + PART + " " + OF + ":[ |\n]{text}",
            "[Please|Could you|Can you|Would you] [repeat|tell me|give me|say|name|write|copy] the {place} "
            + PART
            + " "
            + OF
            + ":[ |\n]{text}",
            "[What|Which] [word|item|entry|part|piece] is the {place} [one |]" + OF + ":[ |\n]{text}",
            "[What is|Which is|What's] the {place} " + PART + " " + OF + ":[ |\n]{text}",
            '[In|From] [the text|the list|the line] "{text}"[,|] [repeat|tell me|give me|say|what is] the {place} '
            + PART
            + "[.|?|]",
            "{text}\n[Repeat|Tell me|Give me|Say|Write|Only|What is|Which is] the {place} "
            + PART
            + "[ of this| of that| of the line above|][.|?|]",
            "[List|Words|Text|Line]: {text}\n[The {place} "
            + PART
            + "|What comes {place}|Repeat the {place} "
            + PART
            + "][.|?|, please.]",
            "The {place} " + PART + ":[ |\n]{text}",
        ),
        (
            "Look at this row and say its {place} word: {text}",
            "{text}\nWhich of these words is in {place} place?",
            "From what I list here, pick out the {place} entry: {text}",
        ),
    ),
    ZH: Phrases(
        (
            SAY_ZH + "[下面|以下|这里|列表中|这一行]的{place}[词|项|部分]：[|\n]{text}",
            "[下面|以下|这里|列表中|这一行|这些词中][的|]{place}[词|项|部分][是什么|是哪个|是？|呢？]：[|\n]{text}",
            "{text}\n[重复|告诉我|请说出|写出|说出|只说|请给出|请重复][其中|里面|上面的|]{place}[词|项|部分][。|]",
            "{text}\n[上面|这里|其中|列表中|这一行][的|]{place}[词|项|部分][是什么|是哪个|是]？",
            "“{text}”[里|中|里面|当中]，{place}[词|项|部分][是什么|是哪个|是]？",
            "[从|在]“{text}”[里|中|里面][选出|找出|说出|重复|写出]{place}[词|项|部分][。|]",
            "[列表|词|文本|一行词]：{text}\n[请重复|我要|请说出|哪个是|说说]{place}[词|项|部分][。|？|]",
        ),
        (
            "看看这一排，念出排在{place}的词：{text}",
            "{text}\n请问按顺序{place}是哪个词？",
            "我列了几个词，挑{place}给我：{text}",
        ),
    ),
}
NEXT = {
    EN: Phrases(
        (
            "[What|Which word|Which item|Which entry|What word] [comes|stands|is] [right |directly |just "
            "|]after {word} in:[ |\n]{text}",
            "[What|Which word|Which item|Which entry|What word] follows[ directly| on|] {word} [in|in the list"
            "|in this list|in the line]:[ |\n]{text}",
            '[What|Which word|Which item] [comes|stands|is] [after|behind|next to the right of] "{word}" [in'
            "|in this list|in the text|here]:[ |\n]{text}",
            "{text}\n[What|Which word|Which item|Which one] [comes after|follows|stands after|is right after"
            '|is next after] [{word}|"{word}"]?',
            "[Tell me|Say|Write|Repeat|Give me|Find|I need] [the word|the item|the entry|what comes|what stands]"
            " after {word} [in|in this list|in the line]:[ |\n]{text}",
            "[List|Words|Text|Line]: {text}\n[After {word}|Next after {word}|What is after {word}|What follows {word}][?|:|]",
            '[In|Given] [the list|the line|the text] "{text}", [what|which word] [comes after|follows|is next after] '
            '[{word}|"{word}"]?',
        ),
        (
            "In the row below, which one is the neighbour after {word}?\n{text}",
            "{text}\nI have read {word}. What must I read next?",
            "Find {word} and say the word that comes after it: {text}",
        ),
    ),
    ZH: Phrases(
        (
            "[{word}|“{word}”][后面|之后|后边|后][是什么|是哪个词|是哪一项|的词是什么|跟着什么]：[|\n]{text}",
            "[下面|以下|这里|列表中|这一行][里|]，[{word}|“{word}”][后面|之后|后边][是什么|是哪个词|跟着什么|的是什么]？\n{text}",
            "{text}\n[上面|这里|其中|列表中|]{word}[后面|之后|后边|的后面][是什么|是哪个词|是哪一项|跟着什么]？",
            "{text}\n[告诉我|说出|写出|重复|请说出|找出][{word}|“{word}”][后面|之后|后边]的[词|一项|那个词|内容][。|]",
            "“{text}”[里|中|里面|当中]，[{word}|“{word}”][后面|之后][是什么|是哪个词]？",
            "[列表|词|文本|一行词]：{text}\n{word}[的下一个|后面那个|的后一项|之后][是什么|是哪个|是][？|]",
        ),
        (
            "看这一排，紧跟着{word}的是谁？\n{text}",
            "{text}\n我念到{word}了，接下来该念哪个？",
            "先找到{word}，再说出它后面的那个词：{text}",
        ),
    ),
}
FIELD = {
    EN: Phrases(
        (
            "{text}\n[What is|What's|Which is|Tell me|Give me|Repeat|Say|Show me] [the {key}|the value of {key}|{key}][?|.|]",
            "[What is|What's|Which value has|Tell me|Give me|Read out|Look up|Find] {key} [in|in the record|in this"
            "|here]:[ |\n]{text}",
            "[What is|What's|Tell me|Give me|Repeat|Find|I need] the [value|entry|content] [of|for|under] [{key}"
            '|"{key}"|`{key}`] [in|from]:[ |\n]{text}',
            "[Data|Record|Object|Entry|Here is a record|Fields]: {text}\n[Value of {key}|The {key}|{key}"
            "|What is {key}|Repeat the value of {key}][?|]",
            '[Given|In|From] {text}[,|] [what is|tell me|give me] [{key}|the value of {key}|"{key}"][?|]',
            "[Could you|Can you|Please] [tell me|give me|read me|repeat] the value of {key}:[ |\n]{text}",
        ),
        (
            "Have a look at this and say what {key} holds: {text}",
            "{text}\nWhat stands beside {key}?",
            "Please read the field {key} out to me: {text}",
        ),
    ),
    ZH: Phrases(
        (
            "{text}\n[{key}是什么|{key}是多少|{key}的值是什么|告诉我{key}|{key}是哪个|重复{key}的值|请给出{key}的值][？|。|]",
            "[下面|以下|这里|记录中|其中][的|]{key}[是什么|的值是什么|是多少|是哪个]？[|\n]{text}",
            "[告诉我|找出|请给出|读出|重复|请说出|查一下|我要]{key}[的值|的内容|]：[|\n]{text}",
            "[数据|记录|对象|条目|字段]：{text}\n[{key}的值|{key}|{key}是什么|求{key}|给出{key}][？|]",
            "[从|在]{text}[中|里]，{key}[是什么|是多少|的值是什么]？",
            "[请|麻烦|帮我][读|查|找|说][出|一下]“{key}”[对应的值|的值|是什么]：{text}",
        ),
        (
            "看一下这个，说说{key}写的是什么：{text}",
            "{text}\n{key}旁边写着什么？",
            "请把字段{key}念给我听：{text}",
        ),
    ),
}
PLACES = {
    EN: ("first", "second", "third", "fourth", "fifth", "sixth"),
    ZH: ("第一个", "第二个", "第三个", "第四个", "第五个", "第六个"),
}
LAST = {EN: "last", ZH: "最后一个"}
