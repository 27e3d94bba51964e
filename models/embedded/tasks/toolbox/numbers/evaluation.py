"""A tool that evaluates expressions."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.numbers.groups import COMMON
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

EXPRESSION = Parameter(
    "[expression|formula|input|term|calculation|expr|math|equation]",
    "string",
    arguments.expression,
    {EN: "What to compute", ZH: "算式"},
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
