"""What somebody orders."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

ORDER = Form(
    (
        Field(
            "customer buyer client customer_name",
            "客户 买家",
            "string",
            details.person,
            "[The customer is|The buyer is|It was ordered by|The goods are for|Customer:] {}.",
            "[客户是|买家是|下单的人是|客户：]{}。",
        ),
        Field(
            "item goods article",
            "商品 货物",
            "string",
            details.item,
            "[The goods are|The box holds|What was ordered:|It is about|Item:] {}.",
            "[商品是|货物是|买的是|要的是|商品：]{}。",
        ),
        Field(
            "quantity count number_of_items",
            "数量 件数",
            "integer",
            details.quantity,
            "[The quantity is {}|Quantity: {}|{} of them, please|It is {} pieces|We counted {} pieces].",
            "[数量是{}|数量：{}|一共{}个|要{}件|点下来是{}件]。",
        ),
        Field(
            "price total total_price cost",
            "价格 总价",
            "integer",
            details.price,
            "[The price is|It costs|The total comes to|All together that is|To pay:] {} [dollars|euros|pounds].",
            "[价格是|价钱是|总价为|一共|应付]{}元。",
        ),
        Field(
            "order order_number order_id",
            "订单号 单号",
            "string",
            details.code,
            "[The order number is|The number is|It goes by the number|We filed it under|Order:] {}.",
            "[订单号是|单号是|编号为|订单：]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "[Order|Order number|Purchase] {order}: {customer} [buys|bought|takes] {quantity} {item} for {price} [dollars|euros|pounds].",
                "{customer} [ordered|has ordered|bought] {quantity} {item}. [Order number|The order is|Number] {order}, total {price} [dollars|euros].",
                "For {price} [dollars|euros|pounds] {customer} [gets|got|receives] {quantity} {item}, order {order}.",
                "We [sent|shipped|delivered|posted] {quantity} {item} to {customer} (order {order}, {price} [dollars|pounds]).",
                "{quantity} {item} were sold to {customer} [at|for] {price} dollars under {order}.",
                "{customer} [wants|needs|would like|asked for] {quantity} {item}; that makes {price} [dollars|euros], order {order}.",
                "[Please|Kindly] [send|ship] {quantity} {item} to {customer}. [Price|Cost|Total]: {price} dollars. Order: {order}.",
                "{order}[:|,| -] {quantity} {item}, {price} [dollars|euros], {customer}[.|]",
                "The {quantity} {item} of order {order} cost {customer} {price} dollars.",
                "In {order}, {customer} asked for {quantity} {item} and [paid|will pay] {price} dollars.",
                "{price} dollars were paid by {customer} for order {order}, which has {quantity} {item}.",
                "Here are {quantity} {item} for {customer}, number {order}, at {price} [dollars|euros].",
                "Order number {order} is from {customer}: {quantity} {item}, {price} dollars in all.",
                "[Hello|Hi|Good morning], I am {customer} and I [want to order|would like to buy|need] {quantity} {item}.",
                "{customer} [bought|ordered|chose] {item} for {price} [dollars|euros|pounds]. [The order is|Our number is|We call it] {order}.",
                "[Number|Order] {order} [holds|contains|consists of] {quantity} {item}.",
                "[The total of|The bill for] order {order} is {price} dollars; [the buyer is|we bill] {customer}.",
                "[A box with|A parcel of] {quantity} {item} [leaves|goes out] today for {customer}, see {order}.",
                "Customer {customer}, [quantity|count] {quantity}, [item|goods] {item}, [price|total] {price}, order {order}.",
                "{customer} changed order {order}: [it is now|make it|the new count is] {quantity} {item} at {price} dollars.",
            ),
            (
                "{customer} paid {price} dollars for {quantity} {item} in order {order}.",
                "In order {order} there are {quantity} {item} for {customer}, {price} dollars.",
                "Good news: {customer} has just bought {quantity} {item} from us for {price} dollars.",
                "Could you pack {quantity} {item} for {customer}? It is order {order}.",
                "New purchase by {customer}, reference {order}. Contents: {quantity} {item}. Sum: {price} euros.",
                "{customer} spent {price} pounds on {item} yesterday; our number is {order}.",
            ),
        ),
        ZH: Phrases(
            (
                "订单{order}：{customer}[买了|购买了|要了]{quantity}[个|件]{item}，[共|一共|总计]{price}元。",
                "{customer}[订购了|订了|买了]{quantity}[个|件]{item}，[订单号|单号|编号]{order}，总价{price}元。",
                "{customer}花{price}元[买到|买了|订了]{quantity}[个|件]{item}，订单{order}。",
                "我们给{customer}[寄了|发了|送了]{quantity}[个|件]{item}（订单{order}，{price}元）。",
                "{quantity}[个|件]{item}以{price}元卖给{customer}，单号{order}。",
                "{customer}[要|想要|需要]{quantity}[个|件]{item}，一共{price}元，订单{order}。",
                "请给{customer}[寄|发|送]{quantity}[个|件]{item}。[价格|总价|费用]{price}元，订单{order}。",
                "{order}：{quantity}[个|件]{item}，{price}元，{customer}。",
                "订单{order}的{quantity}个{item}花了{customer}{price}元。",
                "{customer}在{order}中要了{quantity}[个|件]{item}，[付了|要付]{price}元。",
                "订单号{order}，客户{customer}，{quantity}个{item}，总共{price}元。",
                "这是给{customer}的{quantity}[个|件]{item}，单号{order}，{price}元。",
                "[你好|您好|早上好]，我是{customer}，我[想订|想买|需要]{quantity}[个|件]{item}。",
                "{customer}用{price}元[买了|订了]{item}，[订单号是|我们的编号是|单号]{order}。",
                "订单{order}[包含|一共有|里是]{quantity}[个|件]{item}。",
                "订单{order}的[总额|账单]是{price}元，[买家是|客户是]{customer}。",
                "[一箱|一包]{item}今天[发给|寄给]{customer}，共{quantity}件，见{order}。",
                "客户{customer}，数量{quantity}，商品{item}，[价格|总价]{price}，订单{order}。",
                "{customer}改了订单{order}：[现在是|改成]{quantity}[个|件]{item}，{price}元。",
            ),
            (
                "{customer}为订单{order}的{quantity}个{item}付了{price}元。",
                "订单{order}有{quantity}个{item}，是{customer}的，共{price}元。",
                "好消息：{customer}刚刚在我们这里买下{quantity}个{item}，收了{price}元。",
                "能帮{customer}打包{quantity}件{item}吗？订单是{order}。",
                "新的购买，{customer}，编号{order}。内容：{quantity}件{item}。金额：{price}元。",
                "{customer}昨天在{item}上花了{price}元，我们的单号是{order}。",
            ),
        ),
    },
)
