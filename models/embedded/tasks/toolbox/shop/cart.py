"""A tool that puts goods into a cart."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import PRODUCT
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

QUANTITY = Parameter(
    "[quantity|count|amount|number|how_many|item_count|qty|pieces|units]",
    "integer",
    arguments.count,
    {EN: "[How many|Number of pieces]", ZH: "[数量|几个]"},
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
