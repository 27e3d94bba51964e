"""A tool that knows prices."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import PRODUCT
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

PRICE = Tool(
    "[get_price|price|[find|check|query|show|look_up|product|item]_price|price_check|how_much|price_lookup]",
    {EN: "[Price of a product|What an item costs]", ZH: "[查询商品价格|商品多少钱]"},
    (PRODUCT,),
    {
        EN: Phrases(
            (
                *asking("the [price|current price|cost|shop price] [of|for] {0}"),
                "[How much|What] do {0} cost[?| now?| here?]",
                "How [much|expensive|cheap] are {0}?",
                "{0}: [how much|what price|price|cost]?",
                "[Price|Cost|Price check] [of|for][:|] {0}[.|?]",
                "[What|How much] do I [pay|have to pay] for {0}?",
                "I [want|would like|am going] to buy {0}. [How much are they|What do they cost|Are they expensive]?",
                "A customer asks [what {0} cost|how much {0} are|for the price of {0}].",
            ),
            ("At what price do we have {0}?", "For how much do we sell {0}?", "Name the price of {0}."),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}的[价格|售价|价钱|单价|报价]"),
                "{0}[多少钱|怎么卖|什么价|卖多少钱|要多少钱|几块钱]？",
                "{0}的[价格|售价|价钱]是[多少|什么]？",
                "{0}：[多少钱|价格|什么价]？",
                "{0}[贵吗|贵不贵|便宜吗]？",
                "[价格|报价|问价]：{0}。",
                "我[想|要|打算]买{0}，[多少钱|价格是多少|贵不贵]？",
                "买{0}[要花|得付|需要]多少钱？",
                "[客户|顾客]问{0}[多少钱|的价格|怎么卖]。",
            ),
            ("告诉我{0}的价格。", "我们卖{0}是什么价钱？", "请问{0}价格多少？"),
        ),
    },
    {"price": values.price},
    {EN: "The price of {0} is {price} dollars.", ZH: "{0}的价格是{price}元。"},
    group="goods",
)
