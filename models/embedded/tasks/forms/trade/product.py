"""What is for sale."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

PRODUCT = Form(
    (
        Field(
            "product name product_name model",
            "产品 名称",
            "string",
            details.product,
            "[The product is called|The name is|We sell a|Product:|On offer:] {}.",
            "[产品是|名称是|我们卖|产品：|在售的是]{}。",
        ),
        Field(
            "maker brand manufacturer company",
            "厂家 品牌",
            "string",
            details.company,
            "[It is made by|The maker is|The brand is|It comes from|Maker:] {}.",
            "[厂家是|品牌是|生产商是|制造商：]{}。",
        ),
        Field(
            "price cost unit_price",
            "价格 单价",
            "number",
            details.exact_price,
            "[The price is|It costs|It is yours for|It sells at|Price:] {} [dollars|euros|pounds].",
            "[价格是|售价|单价为|价格：|卖]{}元。",
        ),
        Field(
            "weight weight_kg mass",
            "重量 公斤数",
            "number",
            details.measure,
            "[The weight is|It weighs|It brings to the scales|Weight:] {} [kg|kilos].",
            "[重量是|重|重量：|称重]{}公斤。",
        ),
        Flag(
            "in_stock available on_stock",
            "有货 现货",
            {
                EN: Phrases(
                    (
                        "[It|This|The model] is [in stock|available|on the shelf|there to buy].",
                        "[We have|There are] [plenty|many|some|enough] [left|in stock|of them].",
                        "You can [buy|get|have] it [now|at once|today].",
                    ),
                    ("It is available now.", "We have it in stock.", "There are still some left."),
                ),
                ZH: Phrases(
                    ("[现在|目前|]有[货|现货|库存]。", "[库存|货][充足|很多|还有不少]。", "[马上|随时|今天就]可以买到。"),
                    ("我们有现货。", "还有货。", "现在可以买。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "[It|This|The model] is [sold out|out of stock|not available|not in stock].",
                        "[We have|There are] none [left|in stock|at the moment].",
                        "You cannot [buy|get|have] it [now|at the moment|today].",
                    ),
                    ("It is not available now.", "We are out of stock.", "The last one is gone."),
                ),
                ZH: Phrases(
                    ("[现在|目前|]没有[货|现货|库存]。", "[已经|已|]卖[完|光]了。", "[暂时|目前|]缺货。", "[现在|今天]买不到。"),
                    ("我们没有现货。", "没货了。", "现在买不了。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "The {product} [by|from|of] {maker} [costs|is|sells at] {price} [dollars|euros|pounds]. {in_stock}",
                "{maker} [makes|sells|offers|has] a {product} [of|weighing|with] {weight} [kg|kilos] for {price} [dollars|euros].",
                "[For|At] {price} [dollars|euros|pounds] you [get|can have|may buy] the {product}[ by {maker}| from {maker}|].",
                "[Our|The] {product} weighs {weight} [kg|kilos] and costs {price} [dollars|euros]. {in_stock}",
                "{product}, {maker}, {weight} kg, {price} [dollars|euros]. {in_stock}",
                "[New|New in the shop|Now on offer]: {product} [by|from] {maker}. {in_stock}",
                "[With|At] {weight} [kg|kilos], the {product} [is light enough|can be carried|is no toy]. [It costs|Price:] {price} dollars.",
                "{in_stock} The {product} [of|by] {maker} [costs|is] {price} [dollars|euros].",
                "[I am looking for|Do you have|I saw] the {product} by {maker}[ for {price} dollars| at {price} euros|]. {in_stock}",
                "The price of the {product} [is|was set to|has gone up to|fell to] {price} [dollars|euros].",
                "[Maker|Brand] {maker}, [product|model] {product}, [weight|mass] {weight} kg, price {price}.",
                "A {product} [that weighs|of] {weight} kg? {maker} makes [one|it]. {in_stock}",
                "[Customers like|People love|We recommend] the {product}, which {maker} sells for {price} [dollars|euros].",
                "[Is the {product} there?|What about the {product}?] {in_stock} [It|One] costs {price} dollars and weighs {weight} kg.",
                "{maker} [launched|built|shows] the {product}[, a thing of {weight} kg|, {weight} kg|].",
            ),
            (
                "{maker} sells the {product} for {price} dollars. {in_stock}",
                "The {product} has a weight of {weight} kg and a price of {price} euros.",
                "You asked for the {product} made by {maker}. {in_stock}",
                "A {product} from {maker} weighs {weight} kg; we want {price} pounds for it.",
                "Only {price} dollars for the {product}! {in_stock}",
                "Look at this {product}: {weight} kg, built by {maker}, and it costs {price} euros.",
            ),
        ),
        ZH: Phrases(
            (
                "{maker}的{product}[售价|卖|价格是|要]{price}元。{in_stock}",
                "{maker}[生产|推出|出售]重{weight}公斤的{product}，[价格|售价]{price}元。",
                "[花|只要|用]{price}元就能[买到|买]{product}[，厂家是{maker}|，{maker}出品|]。",
                "[我们的|这款|]{product}重{weight}公斤，[售价|卖]{price}元。{in_stock}",
                "{product}，{maker}，{weight}公斤，{price}元。{in_stock}",
                "[新品|新到|特价]：{maker}的{product}。{in_stock}",
                "{product}[只有|有|重]{weight}公斤，[价格是|要]{price}元。",
                "{in_stock}{maker}的{product}[售价|是]{price}元。",
                "[我在找|我看到了|有没有]{maker}的{product}，{price}元。{in_stock}",
                "{product}的[价格|售价][是|涨到|降到|定为]{price}元。",
                "[厂家|品牌]{maker}，[产品|型号]{product}，重量{weight}公斤，价格{price}。",
                "{weight}公斤的{product}？{maker}就有。{in_stock}",
                "[顾客喜欢|大家推荐]{product}，{maker}卖{price}元。",
                "{product}[怎么样|还有吗]？{in_stock}[售价|价格]{price}元，重{weight}公斤。",
                "{maker}[推出了|展示了]{product}[，重{weight}公斤|]。",
            ),
            (
                "{maker}把{product}卖到{price}元。{in_stock}",
                "{product}的重量为{weight}公斤，价格为{price}元。",
                "您问的是{maker}做的{product}。{in_stock}",
                "{maker}这款{product}有{weight}公斤，我们卖{price}元。",
                "{product}只卖{price}元！{in_stock}",
                "看看这个{product}：{weight}公斤，{maker}制造，{price}元。",
            ),
        ),
    },
)
