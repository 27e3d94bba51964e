"""A tool that cancels orders."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import ORDER
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

CANCEL = Tool(
    "[cancel_order|[stop|delete|revoke|undo|drop|abort]_[order|purchase]|order_cancel|order_cancellation]",
    {EN: "[Cancel an order|Stop an order]", ZH: "[取消订单|撤销订单]"},
    (ORDER,),
    {
        EN: Phrases(
            (
                *ordering("[cancel|stop|call off|drop|revoke|delete] [order|my order|the order|order number] {0}"),
                "[Cancel|Stop|Drop|Revoke|Call off|Delete] [order |my order |the order |number |]{0}[.|, please.|!]",
                "I [do not|don't|no longer] [want|need] order {0} [any more|any longer][.|, cancel it.|, please stop it.]",
                "{0}: [cancel|cancel this order|stop this order|please cancel].",
                "[Order|My order] {0} [should|must|can|has to] be [cancelled|stopped|deleted|revoked].",
                "I [changed my mind|ordered by mistake|made a mistake][. Cancel|, please cancel|, stop] [order |]{0}.",
                "[Is it possible|Is it too late] to cancel order {0}?",
            ),
            ("{0} is not needed, so cancel that order.", "I want order {0} cancelled.", "Do not send order {0}, cancel it."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[取消|撤销|退掉|终止|删除][订单|我的订单|单号]{0}"),
                "[取消|撤销|终止|停止]{0}[这个订单|订单|这一单|]。",
                "[订单|我的订单]{0}我不[要|想要|需要]了[，请取消|，取消吧|]。",
                "{0}：[取消订单|请取消|撤销]。",
                "[订单|单号]{0}[应该|要|得|必须][取消|撤销]。",
                "我[改主意了|下错单了|买错了]，[取消|撤销][订单|]{0}。",
                "[还能|现在还能|可以]取消订单{0}吗？",
            ),
            ("请为我取消{0}。", "订单{0}不用了，取消。", "别发订单{0}了，取消它。"),
        ),
    },
    {"state": values.done},
    {EN: "Order {0} is cancelled.", ZH: "订单{0}已取消。"},
)
