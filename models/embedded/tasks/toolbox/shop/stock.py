"""A tool that counts what is in stock."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import PRODUCT
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

STOCK = Tool(
    "[stock|inventory|check_stock|[count|check|get|query|show]_[items|inventory|stock_level|availability]|stock_count|warehouse]",
    {EN: "[How many of an item are in stock|Stock of a product|Count goods in the warehouse]", ZH: "[查询库存|商品库存数量]"},
    (PRODUCT,),
    {
        EN: Phrases(
            (
                *asking(
                    "the [number|amount|quantity|count|stock level] of {0} [in stock|in the warehouse|on the shelf|in store|that we have]"
                ),
                "How many {0} are [in stock|left|there|in the warehouse|on the shelf|available|still there|on hand]?",
                "Do we [still |]have [any |enough |]{0}[?| left?| in stock?]",
                "Are [there|we out of] [any |]{0}[| left| in the warehouse| in stock]?",
                "Check the [stock|inventory|warehouse|shelf] [for|of] {0}[.|, please.]",
                "{0}: [how many|in stock|how many are left|do we have any|stock]?",
                "[Count|Please count|Go and count] the {0} [in the warehouse|in stock|that are left|on the shelf].",
                "[Stock|Inventory|Warehouse] [for|of][:|] {0}[.|?]",
                "A customer [wants|asks for|needs] {0}. [Do we have any|How many are left|Are they in stock]?",
                "Have we [run out of|got|sold all] {0}[?| yet?]",
            ),
            ("Tell me how many {0} we have.", "What is the stock of {0}?", "Could you see whether {0} are still available?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("[仓库里|店里|现有|][的|]{0}的[数量|存货|库存数量|库存情况|个数]"),
                "[还有|还剩|现在有|仓库有|店里有]多少{0}？",
                "[我们|店里|仓库|咱们]还有{0}吗？",
                "{0}[有|还有|有没有][库存|存货|货]吗？",
                "[查|检查|看看]{0}的[库存|存货]。",
                "{0}：[还有多少|有货吗|库存|还剩几个]？",
                "[数一下|清点|点一下][仓库里|库房里|货架上]的{0}。",
                "[仓库里|库房里|货架上]有[几个|多少|多少个]{0}？",
                "[库存|存货|仓库]：{0}。",
                "客户[要|想买|问]{0}，[还有吗|有货吗|还有多少]？",
                "{0}[卖完了|还剩多少|够不够|有几个][？|，查一下。]",
            ),
            ("告诉我有多少{0}。", "{0}的库存是多少？", "请问{0}还有没有货？"),
        ),
    },
    {"count": values.price},
    {EN: "There are {count} {0} in stock.", ZH: "{0}还有{count}个。"},
    group="goods",
)
