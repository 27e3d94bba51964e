"""A company that sells something."""

from __future__ import annotations

from models.embedded.tasks.notes.note import EN, ZH, Note
from models.embedded.tasks.phrases import Phrases

SALE = Note(
    {
        EN: (
            Phrases(
                (
                    "{company} [sold|just sold|traded|handed over|found a buyer for] {quantity} {item}.",
                    "{quantity} {item} [were|have been|got] sold by {company}.",
                    "[We|I|They] [sold|have sold] {quantity} {item} for {company}.",
                    "[There was|We report|Note] a sale of {quantity} {item} [by|from] {company}.",
                    "[Today|Yesterday|Last week|This week] {company} sold {quantity} {item}.",
                    "[The team of|The shop of|The office of] {company} [sold|has sold|was able to sell] {quantity} {item}.",
                    "{quantity} {item} [left|went out of] the [shop|store|warehouse] of {company}[| today].",
                    "[The seller of|The company that sold] {quantity} {item} [is|was] {company}.",
                    "{company} [made|closed|signed] a [deal|sale|contract] [over|for] {quantity} {item}.",
                    "[A sale|A deal|The order] at {company}: {quantity} {item}.",
                    "{company} [managed|was able] to sell {quantity} {item}.",
                ),
                (
                    "{company} has sold {quantity} {item}.",
                    "From {company} came {quantity} {item}.",
                    "A customer took {quantity} {item} at {company}.",
                    "{company} got rid of {quantity} {item}.",
                ),
            ),
            Phrases(
                (
                    "The [buyer|customer|client|purchaser|new owner] [was|is] {person}.",
                    "{person} [bought|took|ordered|purchased|got|received|wanted] [them|them all|all of them|everything|the "
                    "goods].",
                    "[They|All of them|The goods] [went|were sold|were sent|were handed] to {person}.",
                    "[They|All of them|The goods] [were|have been] [bought|ordered|taken|purchased] by {person}.",
                    "[Who bought them|The one who bought them|The one to buy them] was {person}.",
                    "It was {person} who [bought|ordered|took|wanted] [them|everything].",
                    "[The order|The purchase] [came from|was made by|was placed by] {person}.",
                    "[They|The goods] now belong to {person}.",
                    "[A customer|A client|A buyer] [named|called|by the name of] {person} [bought|took|ordered] them.",
                    "[Now |]{person} [has|owns] [them|all of them].",
                ),
                (
                    "They were for {person}.",
                    "On the list of buyers stands {person}.",
                    "In the end {person} took them home.",
                    "The name on the order is {person}.",
                ),
            ),
            Phrases(
                (
                    "The [price|total|sum|bill|amount|full price|total price] [was|is|came to] {price} dollars.",
                    "[It|This|That|The sale|Everything] [cost|brought|was worth] {price} dollars[| in all| altogether| in "
                    "total].",
                    "{price} dollars [were|have been|got] [paid|received|charged|handed over].",
                    "[The buyer|The customer|The client] paid {price} dollars[| in cash| by card| at once].",
                    "[They|The goods|All of them together] [cost|were sold for|went for] {price} dollars.",
                    "[For that|For this|For everything|In return] {price} dollars were [paid|due|asked|charged].",
                    "[The bill|The invoice|The receipt] [says|shows|was over|is for] {price} dollars.",
                    "[Paid|Price|Total|Sum]: {price} dollars.",
                    "[The amount|What was paid|The sum paid] [was|is] {price} dollars.",
                    "[The payment|The income|The cost] [was|amounted to|came to] {price} dollars.",
                ),
                (
                    "That made {price} dollars.",
                    "In all, {price} dollars changed hands.",
                    "One asked {price} dollars for it.",
                    "On the bill are {price} dollars.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{company}[卖出|卖了|售出|卖掉|出售了|成功卖出|销售了]{quantity}个{item}。",
                    "{quantity}个{item}[由{company}卖出|被{company}卖掉了|从{company}卖出]。",
                    "[我们|他们|我][替|帮|为]{company}卖了{quantity}个{item}。",
                    "[今天|昨天|上周|本周]{company}[卖出|卖了|售出]{quantity}个{item}。",
                    "{company}[有一笔|完成一笔|签了一笔][订单|生意|交易]：{quantity}个{item}。",
                    "{company}[把|将]{quantity}个{item}[卖掉了|卖出去了|卖了|售出]。",
                    "{company}的[商店|店员|销售员|仓库]卖出{quantity}个{item}。",
                    "{company}[做了|谈成]一笔{quantity}个{item}的[生意|买卖]。",
                    "卖出{quantity}个{item}的是{company}。",
                    "[卖方|卖家]是{company}，[卖了|卖出]{quantity}个{item}。",
                ),
                (
                    "{company}已卖出{quantity}个{item}。",
                    "从{company}出去了{quantity}个{item}。",
                    "有顾客在{company}拿走{quantity}个{item}。",
                    "{quantity}个{item}离开了{company}的仓库。",
                ),
            ),
            Phrases(
                (
                    "[买家|买方|顾客|客户|购买者|买主]是{person}。",
                    "{person}[买下了|买走了|买了|订购了|要了|收到了|得到了][它们|全部|这些东西|这批货]。",
                    "[东西|货|全部|它们|这批货][给了|卖给了|交给了|送给了]{person}。",
                    "[买下它们的|买东西的|下单的|付钱的]人是{person}。",
                    "是{person}[买的|订的|买下的|下的单]。",
                    "[它们|货|东西|全部]被{person}[买走|买下|订走|拿走]了。",
                    "[订单|这笔订单]来自{person}。",
                    "[一位|有位][顾客|客户|客人]{person}[买下了|买走了|订了]它们。",
                    "[现在|]它们[归|属于]{person}[|了]。",
                    "[收货人|新主人|订货人]是{person}。",
                ),
                (
                    "它们是给{person}的。",
                    "买家名单上写着{person}。",
                    "最后{person}把它们带回了家。",
                    "订单上的名字是{person}。",
                ),
            ),
            Phrases(
                (
                    "[价格|总价|售价|成交价|总额|金额]是{price}元。",
                    "[花了|收了|卖了|付了|花费]{price}元。",
                    "[付款|收款|价钱|费用|总计|合计]{price}元。",
                    "[买家|顾客|客户|对方][付了|付款|支付了|交了|给了]{price}元。",
                    "[它们|全部|这批货|东西]一共[卖|值|要|卖了]{price}元。",
                    "[账单|发票|收据]上[写着|是|显示]{price}元。",
                    "[收入|货款|付款金额|交易额][是|为]{price}元。",
                    "[为此|因此][付了|支付|收到]{price}元。",
                    "[总共|总计|共计][是|收|付|卖]{price}元。",
                    "[价格|总价|金额]：{price}元。",
                ),
                (
                    "一共{price}元。",
                    "这一笔到账{price}元。",
                    "要价是{price}元整。",
                    "钱包里少了{price}元。",
                ),
            ),
        ),
    },
    {
        EN: "{company} sold {quantity} {item} to {person} for {price} dollars.",
        ZH: "{company}以{price}元卖给{person}{quantity}个{item}。",
    },
)
