"""A tool that tells how far an order is."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import ORDER
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

STATUS = Tool(
    "[order_status|[track|get|check|find|query|show|look_up]_[order|order_status|order_state|parcel]|order_tracking|parcel_status]",
    {EN: "[State of an order|Track an order|Tells how far an order is]", ZH: "[查询订单状态|跟踪订单]"},
    (ORDER,),
    {
        EN: Phrases(
            (
                *asking("the [state|status|progress|situation|location] of [order|my order|order number|the order|parcel] {0}"),
                "Where is [order|my order|the order|parcel|my parcel] {0}[?| now?| at the moment?]",
                "[Has|Was|Is] [order |my order |parcel |]{0} [been sent|shipped|left|delivered|arrived|on its way|on the way]?",
                "[Check|Track|Follow|Trace] [order|my order|parcel|the order] {0}[ for me.|.|, please.]",
                "{0}: [where is this order|state of the order|has it been sent|order status|is it on its way]?",
                "I [am waiting|wait|have been waiting] for [order|parcel|my order] {0}[.|. Where is it?|. When will it come?]",
                "[When|On which day] [will|does|can] [order|my order|parcel] {0} [come|arrive|get here|be delivered]?",
                "[Order|Parcel|Order number|Tracking] {0}[.|?|, please.|: any news?]",
                "[What about|Any news about|Any news on|What happened to] [order|my order|parcel] {0}?",
                "I [ordered|bought] something[, the number is|. The order number is|, order] {0}[. Where is it?|. Is it on the way?|, has it left?]",
                "How [long|much longer] [does|will] order {0} take?",
            ),
            (
                "Tell me about order {0}.",
                "How far is order {0}?",
                "Did you already ship {0}?",
                "What is going on with my order {0}?",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("[订单|我的订单|包裹|单号]{0}的[状态|进度|情况|位置|物流]"),
                "[订单|我的订单|包裹|单号]{0}[在哪里|在哪|到哪了|现在在哪|到哪里了]？",
                "[订单|包裹|]{0}[发货了|寄出了|送到了|到了|发出了|在路上]吗？",
                "[帮我|请|麻烦|][查|跟踪|追踪|看看][订单|包裹]{0}。",
                "{0}：[这个订单在哪里|订单状态|发货了吗|到哪了]？",
                "我[在等|等着|一直在等][订单|包裹]{0}[。|，到哪了？|，什么时候到？]",
                "[订单|包裹]{0}[什么时候|几时|哪天|多久][到|能到|送到]？",
                "[订单|单号|包裹|物流]{0}[，谢谢|，有消息吗|]。",
                "我买了东西，[订单号|单号|订单]{0}，[在哪里|发货了吗|到哪了]？",
                "[订单|包裹]{0}[怎么样了|有消息吗|还没到吗|怎么还没到]？",
            ),
            ("说说订单{0}的情况。", "订单{0}到哪一步了？", "你们寄出{0}了没有？"),
        ),
    },
    {"state": values.order_state},
    {EN: "Order {0} is {state}.", ZH: "订单{0}{state}。"},
)
