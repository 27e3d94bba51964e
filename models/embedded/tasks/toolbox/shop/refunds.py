"""A tool that pays back."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import ORDER
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

REFUND = Parameter(
    "[amount|sum|value|money|refund_amount|total|how_much|price]",
    "number",
    arguments.amount,
    {EN: "[How much money|Sum]", ZH: "[金额|多少钱]"},
)

REFUNDS = Tool(
    "[refund|refund_order|[give|create|make|issue|start|book|request]_refund|pay_back|order_refund|money_back]",
    {EN: "[Pay money back for an order|Refund an order]", ZH: "[订单退款|退还订单款项]"},
    (ORDER, REFUND),
    {
        EN: Phrases(
            (
                *ordering("[refund|pay back|give back|return] {1} [dollars |]for order {0}"),
                "Refund [{1} dollars|{1}] [for|on|of] [order|my order|the order] {0}[.|, please.]",
                "[Order|For order] {0}: [refund|pay back|give back] {1}[ dollars|][.|]",
                "The customer of order {0} [gets|should get|must get] {1} [dollars |]back.",
                "[Pay|Give|Send] {1} dollars back for [order |]{0}.",
                "I [want|would like|need|demand] {1} dollars back for order {0}.",
                "A refund of {1} dollars for [order |]{0}[.|, please.]",
                "[Order|Purchase] {0} was [broken|too late|wrong][. Refund|, so refund|, please refund] {1} dollars.",
            ),
            (
                "Make a refund for order {0}, {1} dollars.",
                "Return {1} dollars to the buyer of {0}.",
                "Order {0} needs a refund of {1}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[给|为|对]订单{0}退[款|]{1}元"),
                "[退|退还|退回]{1}元，订单{0}。",
                "订单{0}[：|，]退款{1}元。",
                "订单{0}的[客户|买家][应该|要|应]得到{1}元退款。",
                "[我想|我要|请][退回|拿回|退]订单{0}的{1}元。",
                "{1}元的退款，[订单|单号]{0}。",
                "订单{0}[坏了|晚到了|发错了]，[请退款|退还|退我]{1}元。",
            ),
            ("请办理订单{0}的退款，{1}元。", "把{1}元退给{0}的买家。", "订单{0}需要退{1}元。"),
        ),
    },
    {"state": values.done},
    {EN: "{1} dollars for order {0} are paid back.", ZH: "订单{0}已退款{1}元。"},
)
