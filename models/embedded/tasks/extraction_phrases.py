"""How people ask for the fields of a text, and what a text says beside the point."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

PLEASE = "[Please |Kindly |Could you |Can you |Would you |I want you to |You should |Your task: |||||]"
EXTRACT = "[extract|pull out|pick out|find|get|collect|read out|take]"
WRITE = "[write|return|give me|give|output|produce|print|show|answer with|reply with|respond with]"
TURN = "[turn|convert|transform|change|put|translate|parse]"
JSON = "[JSON|a JSON object|one JSON object|valid JSON|JSON only]"
TEXT = "[text|message|sentence|note|passage|paragraph|snippet]"
SCHEMA = "[schema|structure|format|template|shape|layout]"
FITS = "[that fits|that matches|that follows|according to|by|following|in the form of|that obeys|conforming to|for|as in]"
DATA = "[the fields|the data|the values|the details|the facts|the information|what is asked for|all fields]"
BELOW = "[below|that follows|here|given here|]"
LABEL = "[Text|Message|Note|Input|Sentence|The text|Content|Source]"
SHAPE = "[Schema|Structure|Format|Fields|The schema|JSON schema|Output format|Template|Shape]"
NULL = "[||| Use null for what is missing.| What is not told is null.| Write null where the text says nothing.]"

PLEASE_ZH = "[请|麻烦|帮我|请你|能否|可以|||||]"
EXTRACT_ZH = "[提取|抽取|找出|取出|摘出|读出|收集|整理]"
WRITE_ZH = "[给出|返回|输出|写出|生成|回答|写成|给我]"
TURN_ZH = "[变成|转成|转换成|整理成|改写成|解析成|转化为]"
JSON_ZH = "[JSON|一个JSON|JSON对象|有效的JSON]"
TEXT_ZH = "[文本|文字|句子|消息|内容|段落|短文|信息]"
SCHEMA_ZH = "[模式|结构|格式|模板|架构]"
DATA_ZH = "[字段|数据|信息|内容|各项|各字段|全部字段]"
LABEL_ZH = "[文本|原文|内容|消息|输入|句子|文字]"
SHAPE_ZH = "[模式|结构|格式|字段|输出格式|模板|JSON模式]"
NULL_ZH = "[|||没有提到的写null。|缺少的用null。|文中没有的填null。]"

ASK = {
    EN: Phrases(
        (
            PLEASE
            + EXTRACT
            + " "
            + DATA
            + " as "
            + JSON
            + " "
            + FITS
            + " [this|the] "
            + SCHEMA
            + ": {schema}\n"
            + LABEL
            + ": {text}",
            PLEASE + EXTRACT + " " + DATA + " [of|from|in] [this|the] " + TEXT + ". " + SHAPE + ": {schema}" + NULL + "\n{text}",
            PLEASE + WRITE + " " + JSON + " " + FITS + " {schema}." + NULL + "\n[" + LABEL + ": |]{text}",
            "{text}\n["
            + PLEASE
            + WRITE
            + "|Give me|I want|I need] this as "
            + JSON
            + " "
            + FITS
            + " the "
            + SCHEMA
            + " {schema}",
            "{text}\n\n" + PLEASE + EXTRACT + " " + DATA + " [of|for] {schema}[ as JSON| in JSON|]." + NULL,
            "{text}\n" + SHAPE + ": {schema}\n[Answer|Reply|Respond|Output|Result] [in|as|with] " + JSON + ".",
            "{text}\n\n" + TURN + " [this|the " + TEXT + " above|it] into " + JSON + ". " + SHAPE + ": {schema}",
            SHAPE
            + ": {schema}\n[Fill|Complete|Fill in] [it|this|the "
            + SCHEMA
            + "] [from|with|using] [this|the] "
            + TEXT
            + ": {text}",
            SHAPE + ": {schema}\n" + LABEL + ": {text}\n[JSON:|Answer:|Answer as JSON.|Give the JSON.|Result:|]",
            SHAPE + ": {schema}\n" + PLEASE + EXTRACT + " " + DATA + " from[ the " + TEXT + " " + BELOW + "|]:\n{text}",
            LABEL + ": {text}\n" + SHAPE + ": {schema}\n[JSON:|Answer:|Answer as JSON.|Give the JSON.|Result:|]",
            LABEL + ": {text}\n" + PLEASE + EXTRACT + " " + DATA + " and " + WRITE + " " + JSON + " " + FITS + " {schema}",
            LABEL + ": {text}\n" + PLEASE + TURN + " it into JSON with the [fields|keys|" + SCHEMA + "] {schema}." + NULL,
            "Read the " + TEXT + " and [answer|reply|respond] with " + JSON + " " + FITS + " {schema}[.|:]\n{text}",
            "Read [this|the "
            + TEXT
            + "|it] first: {text}\n[Then|Now|After that] fill [in |]the "
            + SCHEMA
            + " {schema}[ as JSON|]",
            PLEASE + TURN + " the " + TEXT + " into " + JSON + ". " + SHAPE + ": {schema} " + LABEL + ": {text}",
            PLEASE + TURN + " this " + TEXT + " [in|in]to JSON " + FITS + " {schema}: {text}",
            "I [have|got|received] [a|this|the following] "
            + TEXT
            + ": {text}\n[I need|I want|Give me|What are] [its|the] [values|data] as JSON "
            + FITS
            + " {schema}",
            "I [would like|need|want] " + DATA + " {schema} of [this|the following] " + TEXT + " [as|in] JSON: {text}",
            "[What does the "
            + TEXT
            + " say|What do we learn|What can you read] about {schema}? [Answer as|Answer in|Use] JSON."
            + NULL
            + "\n{text}",
            "[Fill|Complete] {schema} [with|from|using] " + DATA + " [of|in] this " + TEXT + ":\n{text}",
            "JSON " + FITS + " {schema}[, please|]: {text}",
            "[Extraction|Information extraction|Task: extraction]. " + SHAPE + " {schema}. " + LABEL + ": {text}",
            "[From|Out of] the " + TEXT + " {text} " + EXTRACT + " " + DATA + " {schema}[ and write JSON| as JSON|]",
            "The " + SCHEMA + " is {schema}. The " + TEXT + " is: {text}\n" + PLEASE + WRITE + " " + JSON + ".",
            "Make " + JSON + " " + FITS + " {schema} [from|out of|of] [this|the " + TEXT + "]: {text}",
            "[Only JSON|Nothing but JSON|JSON without comments], [please|no words]. " + SHAPE + ": {schema}\n{text}",
        ),
        (
            "Text: {text}\nReturn JSON that follows the schema {schema}",
            "Find the fields of {schema} in this text and write JSON: {text}",
            "Here is a message: {text}\nWhich values belong to {schema}? Answer as JSON.",
            "Parse the following sentence. Use exactly this structure for your JSON: {schema}\n{text}",
            "I need the data from below in JSON with the fields {schema}.\n\n{text}",
            "{text}\n\nFill this schema with what the text says: {schema}",
            "Could you convert my note to JSON? The schema is {schema} and the note is: {text}",
        ),
    ),
    ZH: Phrases(
        (
            "[按照|按|根据|依照|用][这个|下面的|以下|]" + SCHEMA_ZH + EXTRACT_ZH + "JSON：{schema}\n" + LABEL_ZH + "：{text}",
            PLEASE_ZH
            + "[从|根据][下面的|这段|以下|]"
            + TEXT_ZH
            + "[中|里]"
            + EXTRACT_ZH
            + DATA_ZH
            + "。"
            + SHAPE_ZH
            + "：{schema}。"
            + NULL_ZH
            + "\n{text}",
            PLEASE_ZH + WRITE_ZH + "符合{schema}的" + JSON_ZH + "。" + NULL_ZH + "\n[" + LABEL_ZH + "：|]{text}",
            "{text}\n" + PLEASE_ZH + "[按|按照|根据|用]" + SCHEMA_ZH + "{schema}" + WRITE_ZH + "JSON",
            "{text}\n\n" + PLEASE_ZH + EXTRACT_ZH + "{schema}[这些|中的|的]" + DATA_ZH + "[，写成JSON|，用JSON回答|]。" + NULL_ZH,
            "{text}\n" + SHAPE_ZH + "：{schema}\n[用|以]" + JSON_ZH + "[回答|答复|表示]。",
            "{text}\n\n[把上面的" + TEXT_ZH + "|把它|将上文]" + TURN_ZH + JSON_ZH + "。" + SHAPE_ZH + "：{schema}",
            SHAPE_ZH + "：{schema}\n[根据|用|按照]" + TEXT_ZH + "[填写|填好|填充]：{text}",
            SHAPE_ZH + "：{schema}\n" + LABEL_ZH + "：{text}\n[JSON：|回答：|用JSON回答。|结果：|]",
            SHAPE_ZH + "：{schema}\n" + PLEASE_ZH + "从" + TEXT_ZH + "[中|里]" + EXTRACT_ZH + DATA_ZH + "：\n{text}",
            LABEL_ZH + "：{text}\n" + SHAPE_ZH + "：{schema}\n[JSON：|回答：|用JSON回答。|结果：|]",
            LABEL_ZH + "：{text}\n" + PLEASE_ZH + EXTRACT_ZH + DATA_ZH + "，" + WRITE_ZH + "[符合|满足]{schema}的JSON",
            LABEL_ZH + "：{text}\n" + PLEASE_ZH + "把它" + TURN_ZH + "JSON，[字段|结构|格式]为{schema}。" + NULL_ZH,
            "阅读" + TEXT_ZH + "，用[符合|满足|遵守]{schema}的" + JSON_ZH + "回答\n{text}",
            "[先读|请看|先看]这段" + TEXT_ZH + "：{text}\n[然后|再|现在]填写" + SCHEMA_ZH + "{schema}[，写成JSON|]",
            PLEASE_ZH + "把" + TEXT_ZH + TURN_ZH + JSON_ZH + "。" + SHAPE_ZH + "：{schema} " + LABEL_ZH + "：{text}",
            PLEASE_ZH + "[把|将]这段" + TEXT_ZH + TURN_ZH + "[符合|满足]{schema}的JSON：{text}",
            "我[有|收到了|这里有]一段" + TEXT_ZH + "：{text}\n[我要|我想要|请给我]它的JSON，[符合|按照]{schema}",
            "我[想要|需要|想知道]这段" + TEXT_ZH + "的{schema}，[用|写成]JSON：{text}",
            "[这段" + TEXT_ZH + "说了|从" + TEXT_ZH + "能读出]什么{schema}？[用|以]JSON回答。" + NULL_ZH + "\n{text}",
            "[用|根据]这段" + TEXT_ZH + "的" + DATA_ZH + "[填写|填充]{schema}：\n{text}",
            "[符合|按照]{schema}的JSON：{text}",
            "[信息提取|信息抽取|任务：提取]。" + SHAPE_ZH + "{schema}。" + LABEL_ZH + "：{text}",
            "从“{text}”[中|里]" + EXTRACT_ZH + "{schema}[，写成JSON|，用JSON回答|]",
            SCHEMA_ZH + "是{schema}，" + TEXT_ZH + "是：{text}\n" + PLEASE_ZH + WRITE_ZH + JSON_ZH + "。",
            "[只要|只输出|只回答]JSON[，不要解释|]。" + SHAPE_ZH + "：{schema}\n{text}",
        ),
        (
            "文本：{text}\n返回符合模式{schema}的JSON",
            "在这段文本中找出{schema}的字段，写成JSON：{text}",
            "这是一条消息：{text}\n哪些值属于{schema}？请以JSON作答。",
            "解析后面的句子，JSON必须正好是这个结构：{schema}\n{text}",
            "我需要下文的数据，JSON格式，字段为{schema}。\n\n{text}",
            "{text}\n\n把文中所说的填进这个模式：{schema}",
            "能把我的便条转为JSON吗？模式是{schema}，便条是：{text}",
        ),
    ),
}

# Sentences beside the point: they tell no field of any form.
ASIDE = {
    EN: Phrases(
        (
            "[The weather|The food|The coffee|The view|The music] [was|is] [fine|good|bad|nice|so-so].",
            "[Thank you|Thanks|Many thanks][ for your help| in advance| for everything|].",
            "[Hello|Hi|Dear all|Good morning|Good evening|Hello everyone][!|,|.]",
            "[I hope|We hope] [you are well|all is well|this helps|it works out|you like it].",
            "[As you know|As I said|By the way|For your information], [things change|all goes well|we are busy|time is short].",
            "[We will|I will|Somebody will] [write|call|come back to you|tell you more] [soon|later].",
            "[Everybody|My dog|The boss|The whole team] [was|is] [happy|tired|in a good mood|surprised].",
            "[It rained|The sun shone|It was cold|It was quiet] [all day|outside|as usual].",
            "[That is all|Nothing else|No more news] [for now|so far|to tell].",
            "[Please|Do] [read this|keep this|pass this on|tell the others].",
        ),
        (
            "The sun was out again.",
            "I hope you had a good weekend.",
            "That is all I know.",
            "Greetings to everyone!",
            "We were glad to hear it.",
        ),
    ),
    ZH: Phrases(
        (
            "[天气|饭菜|咖啡|风景|音乐][很好|不错|一般|真差|挺好]。",
            "[谢谢|多谢|感谢][帮助|大家|你们|]。",
            "[你好|您好|大家好|早上好|晚上好|各位好][！|，|。]",
            "[希望|但愿][一切顺利|大家都好|这有帮助|你喜欢]。",
            "[你知道|我说过|顺便说一句|告诉你一声]，[事情会变|一切都好|我们很忙|时间很紧]。",
            "[我们|我|有人][稍后|很快|以后]会[写信|再联系|告诉你更多]。",
            "[大家|小狗|老板|全队]都很[高兴|累|开心|惊讶]。",
            "[外面|窗外|整天][在下雨|阳光很好|很冷|很安静]。",
            "[就这些|没有别的|没有更多消息]了。",
            "请[看一看|留着|转告别人|告诉大家]。",
        ),
        ("太阳又出来了。", "希望你周末过得愉快。", "我知道的只有这些。", "向所有人问好！", "我们听了很开心。"),
    ),
}
