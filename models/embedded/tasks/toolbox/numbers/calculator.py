"""A tool that computes with two numbers."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.numbers.groups import COMMON
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool, chosen

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
