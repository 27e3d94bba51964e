"""What they write who want to buy."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN_ZH, DO, DO_ZH, HELLO, HELLO_ZH, WANT, WANT_ZH
from models.embedded.tasks.phrases import Phrases

ORDER = Intent(
    {EN: "order", ZH: "下单"},
    {
        EN: Phrases(
            (
                HELLO
                + "[I want to|We want to|I need to|I'd like to|We would like to|I am going to] buy {item}[| for {person}| in "
                "{city}| today].",
                HELLO
                + WANT
                + " [order|purchase|get|place an order for|pay for] {item}[| from {company}| for {person}| by {day}]."
                + BYE,
                "[Please |Can you |Could you |]send me {item}[ to {city}| by {day}| soon| from {company}|][.|?]" + BYE,
                DO
                + "[send|bring|deliver|sell|ship|get] [me|us] [{item}|some {item}|two boxes of {item}|more {item}][| to {city}| "
                "by {day}]." + BYE,
                HELLO
                + "[Can|Could|May] [I|we] [get|have|buy|order|purchase] {item} [from {company}|in {city}|by {day}|here|from "
                "you]?",
                "[Put|Please put|Add|Please add] [{item}|the {item}|more {item}|some {item}] [in|into|to] my [basket|cart|order"
                "|shopping list|bag].",
                "[We|I|My office|{person}] [need|must have|have] to [buy|order|get] {item} by {day}.",
                "[I|We] [need|want|would like|will take|am looking for|take|choose] [{item}|the {item}|some {item}|new {item}"
                "|more {item}]"
                "[| for {person}| in {city}| from {company}| please|, and soon].",
                "[How|Where] [can|do|could] [I|we] [order|buy|purchase|get] [{item}|the {item}|your {item}][| from {company}| "
                "in {city}]?",
                "[Do you|Does {company}] [have|sell|stock|still have|offer] {item}[?|? I want to buy some.|? I will take them."
                "|? I need them by {day}.]",
                "[[How much are|What do you charge for|What is the price of] the {item}|What do the {item} cost]?"
                "[| I want to order them.| I would buy them.| We need them by {day}.]",
                "[Order|Buy|Purchase|Get me|A new order:|My order:|I order] {item}[ from {company}| for {day}| to {city}|, "
                "delivery to {city}][.|, please.]",
                "[I would like|We'd like|I'd like|Let me have|I will have] [{item}|some {item}|the {item}|two of the {item}][ "
                "from {company}|][ by {day}|].",
                "[Please|Can you|Could you] [take|note|accept|place|write down] my order[:| for|: I want] {item}[| to {city}| "
                "for {person}].",
                "[{person}|My wife|My boss|Our office|The school] [wants|needs|would like] [{item}|new {item}]"
                "[, so I want to order them|. Please send them|. Can I buy them from you|. Where can we order].",
                "[I saw|I found|I like] the {item} [in your shop|on your site|of {company}]"
                "[ and want to buy them| and I will take them|. Can I order them|. Please send them to {city}].",
                "[The|These] {item} [are what I need, I will take them|look good, I want to buy them|go into my basket, please].",
            ),
            (
                "I would like to buy {item} from {company}.",
                "Please order {item} for {person}.",
                "Where in {city} can somebody buy your {item}?",
                "We are out of {item}, so please send us new ones.",
                "One more purchase: {item} for {person} in {city}.",
                "My basket should have {item} in it, I will pay on {day}.",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH + "[我想|我要|我们想|我需要|我打算]买[一些|几个|]{item}。" + BYE_ZH,
                HELLO_ZH + WANT_ZH + "[订购|下单买|订|采购|购买|订一批][一些|几个|]{item}。" + BYE_ZH,
                "[请|麻烦|请尽快|麻烦你们]把{item}[寄|送|发|运]到{city}。" + BYE_ZH,
                "[可以|能|我能|我们可以][从|在|向]{company}[买|订|订购|购买]{item}吗？",
                "[请|帮我|]把{item}[放进|加入|加到][购物车|订单|我的购物车|购物清单][|里]。",
                "[我们|我|{person}|公司]{day}[前|之前|以前][要|需要|必须|得]买{item}。",
                DO_ZH + "[给我|给我们][寄|送|订|买|发][一些|几个|]{item}。",
                CAN_ZH + "[买|订购|购买|买到|下单买]{item}？",
                "[你们|{company}|店里|你们那里][有|卖|还有|有没有|卖不卖]{item}[？我想买。|？我要订。|吗？我要买一些。|吗？|？给我来一些。]",
                "{item}[多少钱|怎么卖|什么价格|价格是多少]？[|我想买。|我要订。|我们想订购。]",
                "[下单|购买|订购|新订单|我的订单|采购]：{item}[。|，送到{city}。|，{day}前要。|，给{person}。]",
                "[我要|给我来|我选|我就要|我们要|来几个]{item}[。|，谢谢。|，{day}前送到。|，送到{city}。]",
                "[{person}|我妈妈|我们公司|老板|学校][想要|需要|要]{item}，[我来下单|请送过来|可以在你们这里买吗|怎么订购]。",
                "[我看到|我喜欢|我看中了][你们的|{company}的|店里的]{item}，[想买|我要下单|请寄给我|可以订吗|我要了]。",
                "[请|麻烦][记一下|接一下|收下]我的订单：{item}[。|，寄到{city}。]",
                "[为{person}|为公司|为家里|替朋友][买|订购|下单买|采购]{item}[。|，谢谢。|，{day}要用。]",
            ),
            (
                "我想从{company}买{item}。",
                "请给{person}订购{item}。",
                "我们的{item}用完了，请再寄一些来。",
                "在{city}哪里能买到你们的{item}？",
                "再买一样东西：给{city}的{person}买{item}。",
                "购物车里应该有{item}，我{day}付款。",
            ),
        ),
    },
)
