"""What they write who no longer want what they ordered."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN, CAN_ZH, HELLO, HELLO_ZH, WANT
from models.embedded.tasks.phrases import Phrases

CANCEL = Intent(
    {EN: "cancel", ZH: "取消"},
    {
        EN: Phrases(
            (
                "[Cancel|Please cancel|Please stop|Stop|Call off|Please call off|Withdraw] my [order|last order|new order"
                "|purchase] {order}." + BYE,
                HELLO
                + "[I do not|I don't|We do not|We no longer] [want|need] the {item}[ any more| from {company}|][, please cancel"
                "|, cancel them, please|. Cancel the order].",
                "[Please stop|Stop|Please cancel|Cancel|Call off|You can cancel] the [order|delivery|purchase|shipment] [from "
                "{company}|of the {item}|to {city}|for {day}]." + BYE,
                "[Can|Could|Will|Would] you [cancel|stop|call off|delete] [{order}|order {order}|my order|the {item}|the "
                "delivery][ for me| today| from {company}|]?",
                "[Cancel|Please cancel|Call off|Can you cancel|I have to cancel|We cancel] the [meeting|appointment|table"
                "|reservation|booking|dinner|call|visit|trip] "
                "[with {person}|on {day}|in {city}|at {time}|for {day}].",
                "[I must|We must|I have to|We need to|I had to|I'd like to|I would like to] [cancel|call off|withdraw] the "
                "[{item} for {day}|order {order}|order of {item}].",
                "[I changed|I have changed|We changed|{person} changed] [my|our] mind[, please cancel|, cancel|. Cancel|, so "
                "stop] [order {order}|the {item}|{order}|the table for {day}].",
                CAN
                + " [cancel|stop|withdraw|undo] [order {order}|{order}|my order|the {item}|my booking in {city}|my reservation "
                "for {day}]?",
                WANT + " [cancel|stop|call off|undo] [order {order}|{order}|my order from {company}|my booking in {city}|my "
                "reservation|our trip to {city}]." + BYE,
                "[Cancellation|Cancel request|Cancel|Cancelled, please|To cancel][:| of] [order {order}|{order}|the {item}|the "
                "room in {city}|the table for {day}].",
                "[Do not|Don't|Please do not|Please don't] [send|ship|deliver|pack] [the {item}|order {order}|{order}][ any "
                "more|][, cancel it|, I cancel|. Cancel the order].",
                "[Order {order}|The order of {item}|{order}|My booking for {day}] [was a mistake|is not needed any more|is too "
                "late now|should not go out]"
                "[, please cancel it|, cancel it|. I want to cancel|: cancel, please].",
                "[I|We] [cannot|can't|will not] [come|travel|be there] on {day}[, please cancel|, so cancel|. Cancel] [the "
                "table|the room|my booking|the flight to {city}|everything].",
                "[Is it|Is it still|Am I] [possible|too late|able|allowed] to cancel [order {order}|the {item}|my reservation "
                "in {city}|the delivery]?",
                "[We|I] [cancel|hereby cancel|am cancelling] [order {order}|the {item}|my contract with {company}|our booking "
                "for {day}].",
                "[Please take|Take|Remove|Please remove] [the {item} off my order|order {order} out of your list|me off the "
                "list for {day}][, I cancel|. I want to cancel].",
            ),
            (
                "Please cancel order {order} from {company}.",
                "I want to cancel the {item}.",
                "Nobody needs the {item} now, so the order can be cancelled.",
                "My trip to {city} on {day} must be cancelled.",
                "Order {order}: cancel it before it is shipped.",
                "{person} will not come, call off the table for {time}.",
            ),
        ),
        ZH: Phrases(
            (
                "[取消|请取消|帮我取消|我要取消|撤销|请撤销]我的[订单|新订单|上一个订单|]{order}。" + BYE_ZH,
                HELLO_ZH + "[我|我们][不要|不想要|不需要|不买]{item}了，[请取消|取消吧|帮我取消|取消订单|把订单取消]。",
                "[请停止|停止|请取消|取消|撤回|请撤回]{company}的[订单|送货|发货|采购]。" + BYE_ZH,
                "[[能帮我|可以帮我|你能]取消[订单|]{order}吗|[能不能|可不可以|能否]取消[订单|]{order}]？",
                "[取消|请取消|帮我取消|我要取消][和|与|跟]{person}的[会议|约会|见面|晚餐|电话会议|预约]。",
                "[我得|我必须|我们得|我只好|我们要]取消[{day}的|{company}的|给{person}的]{item}。",
                "[我|我们|{person}]改主意了，[请取消|取消|要取消][订单{order}|{item}|{order}|{day}的桌子]。",
                CAN_ZH + "取消[订单{order}|{order}|我的订单|{item}|{city}的预订|{day}的预订]？",
                "[我们想|我需要|我打算|我希望|我准备|我要]取消[订单{order}|{order}|{company}的订单|{city}的酒店|{day}的预订|去{city}的行程]。"
                + BYE_ZH,
                "[取消订单|申请取消|取消|订单取消|取消预订]：[{order}|{item}|{city}的房间|{day}的桌子]。",
                "[请不要|别|先别|不要][再|][发货|寄|送|打包]{item}了，[取消订单|我要取消|请取消|取消吧]。",
                "[订单{order}|{order}|{item}的订单][下错了|买错了|不需要了|是误点的|不要了]，[请取消|帮我取消|想取消|取消吧]。",
                "[我|我们]{day}[来不了|去不了|没有时间|有事]，[请取消|取消|帮我取消][桌子|房间|预订|去{city}的机票|座位]。",
                "[现在|还|{day}前][能|可以|来得及]取消[订单{order}|{item}|{city}的预订]吗？",
                "[我|我们][取消|正式取消|决定取消][订单{order}|{item}|和{company}的合同|{day}的预订]。",
                "[把|请把|麻烦把][{item}|订单{order}|{order}|{day}的预订|我的订单][取消|取消掉|撤销|撤掉]。" + BYE_ZH,
            ),
            (
                "请取消{company}的订单{order}。",
                "我想取消{item}。",
                "{item}没有人要了，订单可以取消。",
                "我{day}去{city}的旅行必须取消。",
                "订单{order}：发货以前取消掉。",
                "{person}不来了，{time}的桌子不要了，取消。",
            ),
        ),
    },
)
