"""Tools that compute, and one that translates."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool, chosen

COMMON = "common"  # the group of what the model is also asked when no tool is offered
FROM = "[source|from|from_{0}|{0}_from|source_{0}|base|known_{0}|input_{0}|old_{0}|{0}1]"
INTO = "[target|to|to_{0}|{0}_to|target_{0}|into|output_{0}|new_{0}|{0}2|{0}_target]"
MONEY = Parameter(
    "[amount|value|sum|money|how_much|quantity|price|amount_of_money]",
    "integer",
    values.price,
    {EN: "[How much money|Amount]", ZH: "[金额|多少]"},
)
OLD_CURRENCY = Parameter(
    FROM.replace("{0}", "currency"), "string", values.currency, {EN: "[Currency one has|From]", ZH: "[原货币|从]"}, few=True
)
NEW_CURRENCY = Parameter(
    INTO.replace("{0}", "currency"), "string", values.currency, {EN: "[Currency one wants|To]", ZH: "[目标货币|换成]"}, few=True
)
VALUE = Parameter(
    "[value|amount|number|quantity|x|input|measure|size]",
    "number",
    arguments.number,
    {EN: "[The number|Value]", ZH: "[数值|数量]"},
)
OLD_UNIT = Parameter(
    FROM.replace("{0}", "unit"), "string", arguments.unit, {EN: "[Unit one has|From]", ZH: "[原单位|从]"}, few=True
)
NEW_UNIT = Parameter(
    INTO.replace("{0}", "unit"), "string", arguments.unit, {EN: "[Unit one wants|To]", ZH: "[目标单位|换成]"}, few=True
)
LEFT = Parameter(
    "[a|x|left|first|first_number|number1|num1|operand1|first_operand|first_value]",
    "number",
    arguments.number,
    {EN: "First number", ZH: "第一个数"},
)
RIGHT = Parameter(
    "[b|y|right|second|second_number|number2|num2|operand2|second_operand|second_value]",
    "number",
    arguments.number,
    {EN: "Second number", ZH: "第二个数"},
)
OPERATION = chosen(
    "[operation|op|operator|kind|action|function|method]",
    "string",
    {EN: "What to compute", ZH: "运算"},
    {
        EN: {
            "multiply": ("times", "multiplied by", "x", "*"),
            "divide": ("divided by", "/", "over"),
            "power": ("to the power of", "^", "**"),
        },
        ZH: {"multiply": ("乘以", "乘", "×", "*"), "divide": ("除以", "÷", "/"), "power": ("^", "**")},
    },
)
EXPRESSION = Parameter(
    "[expression|formula|input|term|calculation|expr|math|equation]",
    "string",
    arguments.expression,
    {EN: "What to compute", ZH: "算式"},
)
WORDS = Parameter(
    "[text|sentence|words|phrase|input|content|source_text|original]",
    "string",
    arguments.sentence,
    {EN: "[Text|What to translate]", ZH: "[原文|文本]"},
)
LANGUAGE = Parameter(
    "[language|target|to|lang|target_language|into|to_language|output_language|language_name]",
    "string",
    arguments.language,
    {EN: "[Language of the result|Target language]", ZH: "[目标语言|译成]"},
    few=True,
)

EXCHANGE = Tool(
    "[exchange|[convert|change|exchange|swap]_[currency|money|currencies|cash]|currency_converter|money_exchange|exchange_rate]",
    {EN: "[Convert an amount of money|Change money into another currency]", ZH: "[货币兑换|换算货币金额]"},
    (MONEY, OLD_CURRENCY, NEW_CURRENCY),
    {
        EN: Phrases(
            (
                *ordering("[convert|change|exchange|swap] {0} {1} [to|into|for] {2}"),
                *asking("the [value|worth|price|amount] of {0} {1} in {2}"),
                "How [much|many {2}] [is|are|would be] {0} {1}[ in {2}| expressed in {2}]?",
                "[Convert|Change|Exchange|Swap] {0} {1} [to|into|for] {2}[.|, please.]",
                "I [have|own|got|found] {0} {1}. [How much {2} is that|What is it in {2}|How much is that in {2}]?",
                "{0} {1} [in|to|into] {2}[, please.|?|.| =]",
                "What [are|is|would be] {0} {1} [worth |]in {2}?",
                "[How much|How many] {2} [is|are|do I get for|can I buy for|equals] {0} {1}?",
                "[The hotel|It|The ticket|A meal] costs {0} {1}. [How much is that in {2}|What is that in {2}]?",
                "[To|Into|In] {2}: {0} {1}[.|, please.]",
            ),
            ("What do I get in {2} for {0} {1}?", "Please turn {0} {1} into {2}.", "Give me {0} {1} expressed as {2}."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[把|将]{0} {1}[换成|兑换成|转成|换算成]{2}"),
                "{0} {1}[是|等于|相当于|合]多少{2}？",
                "{0} {1}[兑换|换|换成|兑|转]{2}[。|，谢谢。]",
                "我有{0} {1}，[等于多少{2}|是多少{2}|想换成{2}|合多少{2}]？",
                "{0} {1}[值|折合]多少{2}？",
                "用{0} {1}[换|兑换|兑]{2}。",
                "[请算|算一下|算算]{0} {1}[合|是|等于]多少{2}。",
                "[酒店|机票|这个]要{0} {1}，[是多少{2}|合多少{2}]？",
                "{2}[是多少|有多少|多少]，如果我有{0} {1}？",
            ),
            ("{0} {1}能换多少{2}？", "请将{0} {1}转换为{2}。", "{0} {1}以{2}计是多少？"),
        ),
    },
    {"result": arguments.result},
    {EN: "{0} {1} is {result} {2}.", ZH: "{0} {1}等于{result} {2}。"},
    group="convert",
)
UNITS = Tool(
    "[convert_units|[convert|change|unit]_[unit|units|measure|measurement]|unit_converter|unit_conversion|measure_converter]",
    {EN: "[Convert between units|Unit conversion]", ZH: "[单位换算|转换单位]"},
    (VALUE, OLD_UNIT, NEW_UNIT),
    {
        EN: Phrases(
            (
                *ordering("[convert|change|translate|turn] {0} {1} [to|into] {2}"),
                "How [much|many {2}] [is|are] {0} {1}[ in {2}|, expressed in {2}]?",
                "[Convert|Change] {0} {1} [to|into] {2}[.|, please.]",
                "{0} {1} [in|to|into] {2}[, please.|?|.| =]",
                "[How many|How much] {2} [are|is|make|equal|are there in|correspond to] {0} {1}?",
                "What [are|is|would be] {0} {1} in {2}?",
                "[The box|It|My bag|This] has {0} {1}. [How much is that in {2}|What is that in {2}|How many {2} is it]?",
                "I [need|want|have] {0} {1} [in|as] {2}.",
            ),
            ("Please express {0} {1} in {2}.", "How do I write {0} {1} as {2}?", "{0} {1} correspond to how many {2}?"),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[把|将]{0}{1}[换算成|换成|转成|转换成]{2}"),
                "{0}{1}[是|等于|相当于|合|有]多少{2}？",
                "{0}{1}[换算|转换|换成|转]{2}[。|，谢谢。]",
                "{0}{1}[用{2}表示|以{2}算|按{2}算]是多少？",
                "[这个|箱子|它]有{0}{1}，[是多少{2}|合多少{2}|等于几{2}]？",
                "[算一下|算算|请算]{0}{1}[等于|合|是]多少{2}。",
                "多少{2}[等于|是|合]{0}{1}？",
            ),
            ("{0}{1}转为{2}是几？", "请用{2}表示{0}{1}。", "{0}{1}折算{2}有多少？"),
        ),
    },
    {"result": arguments.result},
    {EN: "{0} {1} are {result} {2}.", ZH: "{0}{1}等于{result}{2}。"},
    group="convert",
)
CALCULATOR = Tool(
    "[calculator|calculate|compute|calc|math_operation|[do|run]_math|binary_operation|two_number_calculator|calculate_numbers]",
    {EN: "[Compute with two numbers|Calculator for two numbers]", ZH: "[计算两个数|两数计算器]"},
    (LEFT, RIGHT, OPERATION),
    {
        EN: Phrases(
            (
                *asking("[|the result of |the value of ]{0} {2} {1}"),
                "[What is|What's|How much is|Calculate|Compute|Work out|Solve|Evaluate] {0} {2} {1}[?|.|, please.]",
                "{0} {2} {1}[?|.| =| = ?|, please.| is what?]",
                "[I need|I want|Give] {0} {2} {1}[.|, please.]",
                "What [does|would] {0} {2} {1} [make|give|equal|come to|yield]?",
                "[Can you|Could you|Please] [calculate|compute|work out|do|tell me] {0} {2} {1}[.|?]",
                "[Use the calculator|With the calculator|For my homework|Quick|Math]: {0} {2} {1}[.|]",
                "{0} {2} {1} [makes|gives|equals] [what|how much]?",
            ),
            ("Tell me how much {0} {2} {1} is.", "What do I get for {0} {2} {1}?", "Which number results from {0} {2} {1}?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}{2}{1}的[结果|得数|值|答案]"),
                "{0}{2}{1}[等于|是|得]多少？",
                "[算|计算|求|算一下|请计算|帮我算]{0}{2}{1}[。|，谢谢。]",
                "{0}{2}{1}[等于几|=|得几|结果是什么]？",
                "[我要算|我需要|作业题|计算器|数学]：{0}{2}{1}。",
                "[用计算器|请|麻烦]算{0}{2}{1}。",
                "{0}{2}{1}[呢|，多少|，几]？",
            ),
            ("告诉我{0}{2}{1}是多少。", "请问{0}{2}{1}的答案是几？", "{0}{2}{1}能得到多少？"),
        ),
    },
    {"result": arguments.result},
    {EN: "The result is {result}.", ZH: "结果是{result}。"},
    group=COMMON,
)
EVALUATION = Tool(
    "[evaluate|[evaluate|solve|calculate|compute|eval]_[expression|formula|term]|math_eval|expression_calculator]",
    {EN: "[Evaluate an expression|Compute a formula]", ZH: "[计算表达式|求算式的值]"},
    (EXPRESSION,),
    {
        EN: Phrases(
            (
                *asking("[|the result of |the value of ]{0}"),
                "[Evaluate|Calculate|Compute|Work out|Solve|Do] {0}[.|, please.]",
                "[What is|What's|How much is|What does one get for] {0}[?|, please?]",
                "{0}[?| =| = ?|, please| is what?]",
                "[I need|Formula|Expression|Term|Math|Quick][:|] {0}",
                "[Can you|Could you|Please] [calculate|compute|evaluate|work out] {0}[.|?]",
                "What [does|would] {0} [make|give|equal|come to]?",
                "[Use the calculator for|Put into the calculator] {0}[.|]",
            ),
            ("Tell me what {0} comes to.", "Which number is {0} equal to?", "The answer to {0}?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}的[结果|得数|值|答案]"),
                "{0}[等于|是|得]多少？",
                "[算|计算|求|算一下|请计算|帮我算][|表达式|算式]{0}[。|，谢谢。]",
                "{0}[等于几|=|得几|结果是什么]？",
                "[算式|表达式|公式|数学|计算]：{0}",
                "[用计算器|请|麻烦]算{0}。",
            ),
            ("告诉我{0}是多少。", "请问{0}的答案是几？", "求一下算式{0}的值。"),
        ),
    },
    {"result": arguments.result},
    {EN: "{0} is {result}.", ZH: "{0}等于{result}。"},
    group=COMMON,
)
TRANSLATION = Tool(
    "[translate|translator|[translate|convert]_[text|sentence|words]|text_translation|[get|make]_translation|translation]",
    {EN: "[Translate a text|Say a text in another language]", ZH: "[翻译文本|把文字译成另一种语言]"},
    (WORDS, LANGUAGE),
    {
        EN: Phrases(
            (
                *ordering('[translate|put|render] "{0}" [into|to] {1}'),
                *asking('the {1} [for|translation of|translation for|version of|word for] "{0}"'),
                'Translate "{0}" [into|to] {1}[.|, please.]',
                "[Translate|Put|Render] into {1}: {0}",
                'How [do I|do you|does one|would you|can I] say "{0}" in {1}?',
                '[In|To|Into] {1}: "{0}"[.|]',
                'What is "{0}" in {1}?',
                '"{0}" in {1}[, please.|?|.]',
                'I [want|need|have|would like] to [say|write] "{0}" in {1}.',
                '[I am in a foreign country|My friend speaks only {1}]. How do I say "{0}" in {1}?',
                '{1} [translation|version], please: "{0}"[.|]',
            ),
            ('Please say "{0}" in {1}.', 'What does "{0}" become in {1}?', "I need this in {1}: {0}"),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[把|将]“{0}”[翻译成|译成|翻成|译为]{1}"),
                "“{0}”[用{1}怎么说|的{1}是什么|用{1}怎么写|{1}怎么讲|翻成{1}]？",
                "[翻译|译]成{1}：[“{0}”|{0}]",
                "{1}[怎么说|怎么讲|里怎么说]“{0}”？",
                "[翻译|译一下]“{0}”，[用|到|目标语言]{1}。",
                "我[想|要|需要|得]用{1}[说|写]“{0}”。",
                "{1}[翻译|版]：“{0}”。",
                "[我在国外|朋友只会{1}]，“{0}”用{1}怎么说？",
            ),
            ("请用{1}说“{0}”。", "“{0}”变成{1}是什么？", "我需要这句话的{1}：{0}"),
        ),
    },
    {"translation": arguments.word},
    {EN: 'In {1} this is "{translation}".', ZH: "{1}是“{translation}”。"},
    group=COMMON,
)
NUMBERS = (EXCHANGE, UNITS, CALCULATOR, EVALUATION, TRANSLATION)
