"""What they write who wait for a parcel."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN, CAN_ZH, DO_ZH, HELLO, HELLO_ZH, WANT, WANT_ZH
from models.embedded.tasks.phrases import Phrases

MY = "[my|our|the|this|her|his]"
PARCEL = "[parcel|package|delivery|shipment|box|packet]"

TRACK = Intent(
    {EN: "track", ZH: "查询物流"},
    {
        EN: Phrases(
            (
                HELLO + "[[Where is|Where's|In which city is] [my order|our order|the order|order|number] {order}[| now| at the "
                "moment]|Do you know where [my order|our parcel] {order} is]?",
                "[When will|When do|At what time will|On which day will] [the|my|our|these] {item} [arrive|come|be delivered"
                "|get here|reach me][ in {city}|]?",
                "[Has|When was|Was|Is] [order |my order |]{order} [been |]shipped[| yet| already| from {city}]?",
                "[Track|Please track|Can you track|Follow|Trace|Find|Please find|Look up] "
                + MY
                + " ["
                + PARCEL
                + "|order] {order}[.|, please.]",
                "[My|Our|The] {item} [have not arrived|are not here yet|did not come|are late|have not come yet|still have not "
                "arrived]"
                "[, where are they now|. Where are they|, when will they come|, are they on the way][?|]",
                "Is [the|my|our] "
                + PARCEL
                + " [from {company}|{order}|with the {item}|to {city}] [on its way|on the way|in {city} yet|still in {city}"
                "|shipped|late]?",
                "[What is|Tell me|Show me|Check|I want to know|Give me|I need] the [status|delivery status|location|tracking "
                "number|delivery date|progress] of "
                "[order {order}|{order}|my " + PARCEL + "|the {item}].",
                "[How long|How many days] [does|will] [the delivery|my "
                + PARCEL
                + "|order {order}|it] [still |]take[| to {city}]?",
                "[I am waiting|I wait|We are waiting|I have been waiting|{person} is waiting] for [the {item}|my "
                + PARCEL
                + "|order {order}][. Where is it|. When will it come"
                "| from {company}. Is it on its way|, where is it now]?",
                "[Has|Did] [the|my|our] "
                + PARCEL
                + " [to {city}|for {person}|from {company}] [left|arrived|leave|arrive][| yet]?",
                "[Is|Will] [order {order}|{order}|my "
                + PARCEL
                + "] [delayed|here by {day}|come on {day}|arriving today|delivered on {day}|out for delivery]?",
                WANT
                + " [track|follow|trace|locate|find] [my|the|our] [order {order}|"
                + PARCEL
                + "|delivery of the {item}|{item}]."
                + BYE,
                CAN
                + " [track|follow|see the status of|trace] [my|the|our] [order {order}|"
                + PARCEL
                + "|{item}|"
                + PARCEL
                + " from {company}]?",
                "[Tracking|Status|Delivery status|Where now|Package tracking|Shipment status][:| of| for] [order {order}"
                "|{order}|my {item}].",
                "[Where|How far] [are|is] [my {item}|the {item}|the delivery of {company}|our "
                + PARCEL
                + "][| now| today| at the moment| right now]?",
                "[Why|Since when] is [the|my] ["
                + PARCEL
                + "|order {order}] [still in {city}|not here|not in {city} yet|late|on the road]?",
                "[Which day|When|What day] does [the "
                + PARCEL
                + "|{order}|order {order}|the courier] [come|get to {city}|reach {city}|leave {city}]?",
            ),
            (
                "Where is my parcel from {company}?",
                "When will order {order} arrive?",
                "Did the {item} for {person} leave {city} already?",
                "Could somebody check how far my delivery {order} is?",
                "I ordered {item} on {day}, are they still on the road?",
                "Where can I see the way of parcel {order}?",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH + "[我的|我们的|][订单|包裹|快递]{order}[现在|][在哪里|在哪|到哪里了|到哪儿了]？",
                "[我的|我买的|这些|]{item}[什么时候|几号|哪天|多久|几点][能|会|]到[{city}|我这里|]？",
                "[我的|]{order}[发货|寄出|送出|出库]了[吗|没有|没]？",
                "[查一下|帮我查|请查|请查询|查查|跟踪][包裹|快递|订单|][{order}]的[物流|位置|状态|进度|物流信息]。",
                "[我的|我们的|]{item}[还没到|没收到|怎么还不到|一直没到|还没送来]，[现在到哪里了|在哪里|什么时候到|是不是在路上|物流怎么样]？",
                "{company}的[包裹|快递|货|货物][在路上|发货了|寄出了|快到了|到{city}了]吗？",
                WANT_ZH
                + "[查|查询|知道|看看|了解][{order}|包裹|快递|{item}|我的订单|订单{order}]的[物流|快递信息|位置|进度|配送状态]。"
                + BYE_ZH,
                CAN_ZH + "[查|查询|查到|跟踪|看到][{order}|我的包裹|快递|{item}|订单{order}]的[物流|位置|进度]？",
                DO_ZH
                + "[查|查询|看看|查一下][{order}|我的包裹|快递|{item}|订单{order}][到哪里了|到哪了|的物流|的位置|发货没有]。",
                "[我|我们|{person}][一直在等|在等|等了很久|还在等]{item}，[到哪里了|什么时候送到|在路上吗|发货了吗]？",
                "[物流|查物流|物流查询|快递查询|包裹位置|配送状态]：[{order}|订单{order}|{item}]。",
                "[送到|寄到|到|运到]{city}[要|还要|需要|大概要][几天|多久|多长时间]？[是{item}。|订单{order}。|]",
                "[快递员|包裹|快递|我的快递{order}|{order}][哪天|什么时候|几点|今天能不能|{day}能不能][到|送到|到{city}|送来]？",
                "[为什么|怎么][我的|][包裹|快递|订单{order}][还在{city}|还没到|这么慢|没有动|还没发货]？",
                "[请问|告诉我|我想知道|请告诉我][订单|快递|包裹|]{order}的[快递单号|物流信息|位置|送达时间|状态]。",
                "[{company}|你们][给{person}|寄给我|发到{city}]的{item}[在路上吗|发出了吗|到哪里了|几号能到|寄出没有]？",
            ),
            (
                "{company}的包裹到哪里了？",
                "订单{order}什么时候到？",
                "给{person}的{item}已经离开{city}了吗？",
                "有人能看看我的快递{order}走到哪一步了吗？",
                "我{day}订的{item}还在路上吗？",
                "包裹{order}的路线在哪里看？",
            ),
        ),
    },
)
