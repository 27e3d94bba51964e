"""A tool that converts money."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, ordering, ordering_zh
from models.embedded.tasks.toolbox.numbers.directions import FROM, INTO
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

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
