"""Tools of a shop: its orders, its goods, its prices."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import ORDER, PRODUCT
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

QUANTITY = Parameter(
    "[quantity|count|amount|number|how_many|item_count|qty|pieces|units]",
    "integer",
    arguments.count,
    {EN: "[How many|Number of pieces]", ZH: "[数量|几个]"},
)
REFUND = Parameter(
    "[amount|sum|value|money|refund_amount|total|how_much|price]",
    "number",
    arguments.amount,
    {EN: "[How much money|Sum]", ZH: "[金额|多少钱]"},
)

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
CART = Tool(
    "[add_to_cart|cart_add|[put|place|add]_[in_cart|in_basket|item|product|to_basket]|buy_item|shopping_cart|basket_add]",
    {EN: "[Add a product to the cart|Put goods into the basket]", ZH: "[把商品加入购物车|添加到购物车]"},
    (PRODUCT, QUANTITY),
    {
        EN: Phrases(
            (
                *ordering("[put|add|place|lay|throw] {1} {0} [in|into|to] [my|the] [cart|basket|shopping cart|trolley]"),
                "[Put|Add|Place] {1} {0} [in|into] [my |the |][cart|basket|shopping cart][.|, please.]",
                "I [want|need|would like|take|will take] {1} {0} in [my|the] [cart|basket].",
                "{1} {0} [into|for|to] [the|my] [cart|basket][.|, please.]",
                "[Cart|Basket][:|,] {1} {0}[.|]",
                "My [cart|basket] [needs|should have|should get] {1} {0}.",
                "[Let us|I want to] buy {1} {0}[, add them to the cart.|. Into the basket with them.|, put them in the cart.]",
                "{0}, {1} [pieces|of them|times][: add to cart.|, into the basket.|, add them to my cart.]",
            ),
            (
                "Please add {1} {0} to the cart.",
                "Get {1} {0} into my basket.",
                "I'd like {1} {0}, add them to my shopping basket.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("把{1}个{0}[放进|加入|加到|放到][购物车|购物篮]"),
                *ordering_zh("往购物车[加|放|添加]{1}个{0}"),
                "[购物车|购物篮][加|放|添加|加入]{1}个{0}。",
                "我[要|想要|想买|需要]{1}个{0}，[放进购物车|加到购物车|加入购物篮]。",
                "{1}个{0}[进|到|加到|放入]购物车。",
                "[购物车|购物篮]：{1}个{0}。",
                "{0}，{1}个，[加入购物车|放购物车|加进购物篮]。",
                "[买|来|要]{1}个{0}，[加购物车|放进购物篮]。",
            ),
            ("请将{1}个{0}加进购物车。", "我的购物车里放{1}个{0}。", "把{0}加入购物车，{1}个。"),
        ),
    },
    {"state": values.done},
    {EN: "{1} {0} are in the cart.", ZH: "{1}个{0}已加入购物车。"},
)
SHOP = (STATUS, CANCEL, REFUNDS, STOCK, PRICE, CART)
