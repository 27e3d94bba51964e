"""A tool that converts units."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.numbers.directions import FROM, INTO
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

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
