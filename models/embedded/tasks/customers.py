"""What customers write, by what they want."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

HELLO = "[||||Hello. |Hi! |Good morning. |Hi there. |Dear team, hello. |Excuse me. |Hey! ]"
BYE = "[||||| Thanks.| Thank you!| It is urgent.| Best, {person}.| Regards.]"
WANT = "[I want to|I'd like to|We want to|We would like to|I need to|I have to|I wish to|I am going to|I would love to]"
CAN = "[Can I|Could I|May we|Is it possible to|How can I|How do I|Where can I|Can we|What must I do to]"
DO = "[Please |Can you |Could you |Would you |Will you |I want you to |I need you to |Kindly ]"
MY = "[my|our|the|this|her|his]"
PARCEL = "[parcel|package|delivery|shipment|box|packet]"
HELLO_ZH = "[||||你好，|您好！|请问，|在吗？|早上好。|客服你好，|打扰一下，]"
BYE_ZH = "[||||谢谢。|麻烦了！|很急。|尽快，谢谢！]"
WANT_ZH = "[我想|我要|我们想|我需要|我打算|我希望|我们要|我得|我准备]"
CAN_ZH = "[我能|可以|能不能|我可以|怎么|如何|在哪里可以|我该怎么|能否]"
DO_ZH = "[请|帮我|请帮我|麻烦|麻烦你|你能|能不能|可以帮我|请你|希望你们]"


@dataclass(frozen=True)
class Intent:
    """A label in both languages, and what is written by who wants that."""

    label: dict[Language, str]
    said: dict[Language, Phrases]


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
REFUND = Intent(
    {EN: "refund", ZH: "退款"},
    {
        EN: Phrases(
            (
                HELLO + "[I want|I demand|We want|I expect|I need|I'd like] my money [back|returned] [for|on] [the {item}|order "
                "{order}|{order}]." + BYE,
                "[Please refund|Refund|You must refund|Kindly refund|Can you refund|When do you refund] [order {order}|{order}"
                "|the {item}|my order {order}]." + BYE,
                CAN + " [return|send back|give back|bring back] the {item} and [get|receive|ask for|have] [a refund|my money back"
                "|the money back]?",
                "{company} [must|should|has to|needs to|promised to|will not] [give me my money back|pay me back|refund me"
                "|return my money][| for the {item}].",
                "[I sent|I have sent|We sent|I returned|I brought|I mailed] the {item} back[, where is my refund|. Where is my "
                "money|, when do I get my money"
                "|, please pay me back][?|!]",
                "[I ask for|I demand|I request|I want|We ask for|I claim|I need] [a|the|my|a full] refund [of|for] [{order}"
                "|order {order}|the {item}]." + BYE,
                DO + "[return|pay back|transfer|send back|pay out] [my|our|the] money for [order {order}|{order}|the {item}][ to "
                "my account| to my card|]." + BYE,
                "[Where is|When do I get|When will I see|How long must I wait for|I still wait for] [my refund|the refund|my "
                "money] [for|of] "
                "[order {order}|the {item}|{order}][?|, please?]",
                "[How does|Does|When does] {company} [refund|pay back|return the money for] [{item}|order {order}|returned "
                "{item}]?",
                "[How do I get|Can I get|Could I get|Do I get|May I have|Will I get|Is there] [a refund|my money back|the money "
                "back] for [the {item}|order {order}|{order}]?",
                "The {item} [do not fit|are the wrong size|are the wrong colour|did not work|are not what I ordered]"
                "[, I want my money back|, please refund me|. A refund, please|, so give me a refund].",
                "[I paid|We paid|You charged me] [twice|too much|double|for nothing] for [order {order}|the {item}]"
                "[, please refund me|. Return the money|, I want the money back|. I need a refund].",
                "[Refund|Money back|Repayment|Full refund|Refund request][:| for| of] [order {order}|{order}|the {item}][.|, "
                "please.]",
                "[I am returning|I will return|I'm sending back|We return] [the {item}|order {order}] [and expect|and want|for"
                "|and would like] [a refund|my money back|a full refund].",
                "[My refund|The refund|The money] for [order {order}|the {item}|{order}] [has not come|is missing|is late|never "
                "came|is still not on my account].",
                "[Give|Pay] [me|us] [my money back|back my money|the money back|a refund] [for|on] [the {item}|{order}][ now| "
                "at once| by {day}|].",
            ),
            (
                "Please give me my money back for order {order}.",
                "I would like a refund for the {item}.",
                "The {item} from {company} went back to you, so refund me, please.",
                "Until {day} I want to have the money for {order} again on my account.",
                "Does one get the full price back when one returns {item}?",
                "You have not paid me back for order {order} yet.",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH + WANT_ZH + "退{item}的钱。" + BYE_ZH,
                HELLO_ZH + "[请|麻烦|请尽快|你们必须]给[订单|我的订单|]{order}[退款|退钱|办理退款]。" + BYE_ZH,
                "[怎么|如何|在哪里|我要怎么]退货[并|和|再|然后]退款？[是{item}。|订单{order}。|我买了{item}。|]",
                "{company}[必须|应该|得|要|不肯|答应]退钱给我[。|！|，订单{order}。]",
                "[我|我们][寄回了|退回了|寄回去了|退了]{item}，[退款在哪里|退款什么时候到|钱什么时候退|钱呢|请退款][？|]",
                "[我申请|我要求|我们申请|申请|我要申请|我想申请][订单|]{order}的[退款|全额退款]。" + BYE_ZH,
                DO_ZH + "[把钱退给我|退钱给我|退款给我|办理退款|把钱退回来]，[订单{order}|是{item}|我退了{item}]。",
                "[订单|]{order}的[退款|钱][什么时候|怎么还没|为什么没|几天能][到账|退|退回来|收到]？",
                "{item}[不合适|颜色不对|尺寸不对|不能用|不是我订的]，[我要退款|请退钱|请退款|我想退货退款|把钱退给我]。",
                "[我付了两次钱|多收了我的钱|你们多扣了钱|我付多了]，[请退款|请退给我|退钱|要求退款]，[订单{order}|是{item}]。",
                "[退款|退钱|申请退款|全额退款|退货退款]：[订单{order}|{item}|{order}]。",
                "[{item}|订单{order}|这个订单][[可以|能][退款|退钱|全额退款|退货退款]吗|[能不能|可不可以][退款|退钱|退货退款]]？",
                "[我|我们][退回|要退|想退|寄回][{item}|订单{order}]，[希望退款|要求退款|想把钱拿回来|请把钱还给我|请给我退款]。",
                "[退款|钱][还没到|没有收到|一直没退|还没退回来]，[订单{order}|是{item}的|我买的是{item}]。",
                "[请把|把|麻烦把][{item}|订单{order}|{order}]的钱[退给我|退到我的卡上|还给我|退回来]。" + BYE_ZH,
                "{company}[什么时候|几天|为什么不|怎么][退款|退钱|给我退款]？",
            ),
            (
                "请退还订单{order}的钱。",
                "我想给{item}退款。",
                "{company}的{item}我已经退货，请给我退款。",
                "{day}之前我要拿回{order}的钱。",
                "退回{item}以后能拿回全部的钱吗？",
                "订单{order}你们还没有退钱给我。",
            ),
        ),
    },
)
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
STAY = "[a room|a hotel room|a double room|a single room|a flat|two rooms|a bed|a suite]"
RIDE = "[a seat|two seats|a ticket|a place|tickets]"
BOOK = Intent(
    {EN: "book", ZH: "预订"},
    {
        EN: Phrases(
            (
                "[Book|Please book|Reserve|Can you book|Could you book|I book|Hold|Get me] [a table|a table for two|a table for "
                "four|a quiet table|two tables] "
                "[for|on] {day}[ at {time}||, {time}][ in {city}|][.|, please.]",
                HELLO
                + "[I need|We need|I want|I'd like|We would like|I am looking for|Find me] "
                + STAY
                + " in {city}[| on {day}| for {person}| from {day}].",
                "[Reserve|Please reserve|Book|Please book|Get|Can you reserve] "
                + RIDE
                + " on the [train|bus|flight|boat|ferry|night train] to {city}[| on {day}| for {person}].",
                "[Please book|Book|Reserve|Can you book|Could you reserve|We want to book|I'd like to book] a [flight|trip|seat"
                "|journey|tour|ticket] to {city} "
                "[for {person}|on {day}|for two|at {time}].",
                "[Can|Could|Will|Would] you [reserve|book|hold|keep] " + STAY + " [for|on] {day}[ in {city}| for {person}|]?",
                "[Book|Please book|Order|Reserve|I need|Call|Can you book|Get me] a [taxi|cab|car|rental car|driver] for "
                "{time}[| on {day}| to {city}].",
                WANT
                + " [book|reserve] [a table for {day}|"
                + STAY
                + " in {city}|a flight to {city}|a seat to {city}|a hotel in {city}|a tour of {city}]."
                + BYE,
                CAN
                + " [book|reserve] [a table for {day}|"
                + STAY
                + " in {city}|a flight to {city}|a seat to {city}|a hotel in {city}|a room for {time}]?",
                "[Is|Do you have|Have you got] [a table|"
                + STAY
                + "|a seat|a place|a meeting room] [free |available |left ][on|for] {day}[? I want to book it.|? Please book "
                "it.|?]",
                "[We|{person} and I|Four of us|My family and I] [come|will come|travel|fly|want to go] to {city} on {day}[ and "
                "need|, please book|. We need|, please reserve] "
                "[" + STAY + "|a table|a flight|a hotel].",
                "[Booking|Reservation|Booking request|New booking|To book][:| for] [a table, {day} at {time}|"
                + STAY
                + " in {city}|a flight to {city}|{person}, {day}, one room].",
                "[Reserve|Please reserve|Book|Please book|Keep|Please keep] "
                + STAY
                + " [for {person}|in {city}|for {day}][ under the name {person}|].",
                "[I want|I would like|We'd like|I need|Please make|Can I make|Let me make] [a reservation|a booking|an "
                "appointment] [for {day}|in {city}|with {company}|for {time}|with {person}].",
                "[I need|We need|{person} needs|I want|Please find] a [flight|train|hotel|ticket|seat|table|car] [to|in] {city} "
                "[on {day}|for {person}|at {time}|for two people][, please book|].",
                "[Schedule|Arrange|Please arrange|Plan|Please schedule|Set up] [a meeting room for {day}|an appointment on "
                "{day} at {time}|a room for the meeting with {person}|a tour of {city}].",
                "[Book|Reserve|Please book|Please reserve] [the meeting room|the hall|the large room|the tennis court|a desk] "
                "[for|on] {day}[ at {time}|][ for {person}|].",
            ),
            (
                "Please reserve a table in {city} for {day}.",
                "I need to book a room for {person}.",
                "Four of us would like to eat in {city} on {day} at {time}, is a table free?",
                "Put {person} on the flight to {city}, please, on {day}.",
                "Two nights in a hotel in {city} from {day} on, please reserve.",
                "For {day} at {time} I want a taxi reserved.",
            ),
        ),
        ZH: Phrases(
            (
                "[预订|请预订|我要预订|帮我订|订|请订|我想订]{day}{time}的[桌子|两人桌|四人桌|包间|一张桌子|座位]。" + BYE_ZH,
                HELLO_ZH
                + "[我需要|我们需要|我要|我想要|帮我找|我要订|我想预订]{city}的[酒店房间|双人间|单人间|酒店|公寓|两个房间]。"
                + BYE_ZH,
                "[订|预订|请订|帮我订|我要订|我想订][一张|两张|三张]去{city}的[火车票|机票|车票|高铁票|船票|汽车票]。",
                "[请|帮我|麻烦|请你|]给{person}[预订|订|订一张|预订一张]去{city}的[机票|火车票|车票|高铁票]。",
                "[能|可以|请问能|我能|你们能]预订{day}的[房间|桌子|座位|会议室|包间|机票]吗？",
                "[预订|请预订|叫|帮我叫|订|帮我订|我需要][一辆|]{time}[的|去{city}的][出租车|车|专车]。",
                WANT_ZH
                + "[预订|订|预约][{day}的桌子|{city}的房间|去{city}的机票|{city}的酒店|去{city}的座位|{time}的会议室]。"
                + BYE_ZH,
                CAN_ZH + "[预订|订|订到|预约][{day}的桌子|{city}的房间|去{city}的机票|{city}的酒店|{time}的会议室]？",
                "{day}[还有|有没有|有][空房|空位|空桌|房间|桌子]吗？[我想预订。|请帮我订。|我要订。|我们要预订。]",
                "[我们|我和{person}|我们一家|我们四个人]{day}[要去|去|到|飞往]{city}，[需要订房间|请预订酒店|请订机票|想订桌子|帮我们订票]。",
                "[预订|新预订|订房|订位|预约|订票]：[{day}{time}的桌子|{city}的双人间|去{city}的机票|{person}，{day}，一个房间]。",
                "[请|帮我|麻烦你|][留|保留|订|预留]一[个|间][房间|双人间|座位|包间]，[{day}|{city}|用{person}的名字|{time}到]。",
                "[我想|我要|我需要|我们想|可以][预约|预订|约][{day}|{time}|{city}][|的][位子|服务|理发|参观|见面时间|门诊]。",
                DO_ZH + "[预订|订|订好|安排][{day}的会议室|{city}的酒店|去{city}的火车票|{time}的桌子|{day}{time}的座位]。",
                "[{person}|我老板|我们|客人]{day}要[住在|来|去]{city}，[请订房间|需要一个酒店房间|请预订|帮忙订酒店]。",
                "[安排|请安排|订一下|帮忙安排]{day}的[会议室|大厅|房间|球场|出租车][。|，{time}开始。|，给{person}用。]",
            ),
            (
                "请预订{city}{day}的桌子。",
                "我需要给{person}预订房间。",
                "我们四个人{day}{time}想在{city}吃饭，有空桌吗？",
                "请让{person}坐上{day}去{city}的航班，订一个座位。",
                "从{day}起在{city}的酒店住两晚，请预订。",
                "{day}{time}我要一辆出租车，提前订好。",
            ),
        ),
    },
)
FAULT = "[broken|damaged|dirty|faulty|defective|wrong|old|cracked|scratched|torn|useless|late again]"
RUDE = "[rude|unfriendly|impolite|late|not helpful|unfair|angry|dishonest|lazy|unpleasant]"
COMPLAIN = Intent(
    {EN: "complain", ZH: "投诉"},
    {
        EN: Phrases(
            (
                HELLO
                + WANT
                + " complain about [{company}|{person}|the {item}|the service in {city}|your driver|{person} at {company}|the "
                "noise in {city}]." + BYE,
                "[This is|Here is|I write with|Please note|Take] [a|my|our|another] complaint[: the| about the|: your] {item} "
                "[are|were|that are|came] " + FAULT + ".",
                "{person} [at|from|of] {company} [was|is|has been] [very |so |really |]"
                + RUDE
                + "[ to me| to us| on the phone| on {day}|].",
                "[I am|We are|{person} is|My wife is|I'm] [not happy|unhappy|not satisfied|dissatisfied|angry|very unhappy"
                "|disappointed|upset] "
                "[with|about] [the {item}|{company}|{person}|your service in {city}|the delivery][ at all|].",
                "[Who|Who here|Which person|Which office] [takes|handles|reads|answers] [complaints|my complaint|a complaint] "
                "about [the service in {city}|{company}|the {item}|{person}]?",
                "[The|My|Your|All the] {item} [came|arrived|were|are] "
                + FAULT
                + "[, this is not acceptable|. That is unacceptable|, I am not happy|, I complain|. This is bad service].",
                "[Where|How|To whom] [can|do|must|should] [I|we] [complain|file a complaint|send a complaint|make a complaint"
                "|write] about [{company}|{person}|the {item}|the staff in {city}|bad service]?",
                "[The|Your] [service|staff|team|driver|waiter|support|clerk|hotline] [in {city}|at {company}|of {company}|on "
                "{day}] [was|is] [terrible|bad|awful|very bad|poor|too slow|" + RUDE + "].",
                "[I have|We have|There is|I must make|I make|I file|I want to file|I send you] [a complaint|a serious complaint"
                "|complaints] [about|against|concerning] [{company}|the {item}|your service|the delivery to {city}].",
                "[Nobody|No one] [at {company}|in {city}|in your office] [helped me|answers my calls|answers my letters|listens"
                "|was polite|cares][, this is bad|, I complain|. I am angry|, that is not acceptable].",
                "[This|That|It] is [not acceptable|unacceptable|a scandal|outrageous|bad service|terrible service]: [the {item} "
                "are|everything is|all {item} came] " + FAULT + ".",
                "[Complaint|My complaint|Complaint about|Official complaint|A complaint][:| about] [{company}|{person}|the "
                "{item}|the {item} are " + FAULT + "|the service in {city}].",
                "[I am|We are] [tired of|fed up with|angry about|annoyed by|shocked by|sick of] [{company}|the {item}|the bad "
                "service in {city}|your rude staff|{person}].",
                "[I|We] waited [two hours|three weeks|for hours|too long] [for {person}|at {company}|in {city}|for nothing][, "
                "this is not acceptable|. I want to complain|, and I am angry|. What bad service].",
                "[The|Your] {item} [are|look|smell] [bad|terrible|awful|"
                + FAULT
                + "] and [nobody helps|{person} was rude|I complain|I am angry|the service is bad].",
                "{company} [lied to me|treats people badly|sells bad {item}|sold me broken {item}|does not answer|charged too "
                "much][, I complain|. This is my complaint|, that is not acceptable|. I am very unhappy].",
            ),
            (
                "I have a complaint about {person}.",
                "The {item} from {company} are broken, and I am not happy.",
                "Your people in {city} were very rude on {day}.",
                "It is not acceptable how {company} treats its customers.",
                "My {item} came damaged and dirty, who takes my complaint?",
                "We are really not satisfied with what {person} did in {city}.",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH
                + "[我要|我想|我们要|我必须|我得]投诉[{company}|你们的{item}|{city}的服务|你们的司机|{company}的{person}|客服|快递员]。"
                + BYE_ZH,
                "[这是|这里是|请收下|我写的是][投诉|我的投诉|我们的投诉|一个投诉]：{item}[坏了|破了|是脏的|有问题|是旧的|不能用]。",
                "{company}的{person}[对我|对我们|对客人|在电话里][很粗鲁|不礼貌|态度很差|很凶|非常不客气|爱理不理]。",
                "[我|我们|{person}|我妈妈]对[{item}|{company}|{person}|{city}的服务|你们的送货][一点也不满意|很不满意|非常不满|不满意|很生气|很失望]。",
                "[{city}的服务|{company}|{item}|{person}的态度][在哪里|怎么|向谁|去哪里|找谁]投诉？",
                "[我的|你们的|所有的|]{item}[到的时候就|送来时|寄来就|收到时已经][坏了|破了|脏了|碎了|有划痕]，[不能接受|我要投诉|太过分了|我很生气|真不像话]。",
                CAN_ZH + "投诉[{company}|{person}|{item}|{city}的店员|服务态度]？",
                "[{company}|{city}|你们]的[服务|员工|客服|司机|服务员|热线][太差了|很差|太慢了|态度恶劣|很不专业|不负责任]。",
                "[我有|我们有|我要提交|我提出|我想提][一个|]投诉，[关于|是关于|针对]{company}[。|的{item}。|的服务。]",
                "[{company}|你们店里|{city}的办公室|你们][没有人|没人][帮我|接电话|回复我|管|道歉]，[我很生气|不能接受|我要投诉|太过分了]。",
                "[这|真的|这样][不能接受|太过分了|太不像话了|让人无法接受]：{item}[都坏了|是坏的|是脏的|全破了|根本不能用]。",
                "[投诉|我的投诉|正式投诉|客户投诉]：[{company}|{person}|{item}坏了|{city}的服务|{company}的{item}有问题]。",
                "[我|我们]受够了[{company}|{city}的服务|你们的态度|这些{item}|{person}][。|，要投诉。|！|，很生气。]",
                "[我|我们]等了[两个小时|三个星期|很久|半天]，[没人管|太过分了|我要投诉|{company}一点消息也没有|服务太差]。",
                "{item}[有问题|质量很差|是坏的|很脏]，[没人处理|{person}还很粗鲁|我要投诉|我很生气|服务也差]。",
                "{company}[骗了我|乱收费|不回电话|卖坏的{item}|不讲理]，[我要投诉|不能接受|这是我的投诉|我非常不满]。",
            ),
            (
                "我要投诉{person}。",
                "{company}的{item}坏了，我不满意。",
                "你们{city}的人{day}非常粗鲁。",
                "{company}这样对待顾客，不能接受。",
                "我的{item}又脏又破，谁来处理我的投诉？",
                "{person}在{city}做的事我们真的很不满意。",
            ),
        ),
    },
)
HOUSE = "[shop|store|office|library|bank|museum|market|restaurant|branch|pharmacy|counter]"
HOURS = Intent(
    {EN: "hours", ZH: "营业时间"},
    {
        EN: Phrases(
            (
                HELLO
                + "[When|At what time|What time|How early|How late] do you [open|close|shut|start|open the doors] [on {day}|in "
                "{city}|today|tomorrow|in the morning]?",
                "[Until when|How long|Until what time|From when] is the "
                + HOUSE
                + " [in {city}|of {company}] [open|open on {day}|open today]?",
                "[Are|Will] you [be |]open [at {time}|on {day}|today|tomorrow|before {time}|after {time}|at the weekend|on "
                "holidays]?",
                "[What are|Tell me|I need|Give me|Do you know|I want to know|Where can I find] the [opening hours|opening times"
                "|business hours|hours|office hours] of [{company}|the " + HOUSE + "|your " + HOUSE + " in {city}].",
                "Is the "
                + HOUSE
                + " [in {city}|of {company}|next to {company}] [closed|open|still open|already open] [on {day}|at {time}|now"
                "|today|this {day}]?",
                "[When|At what time|What time] does [{company}|the "
                + HOUSE
                + "|your "
                + HOUSE
                + " in {city}] [close|open|shut|open again][| on {day}| today| in the evening]?",
                "[Does|Will] [{company}|the "
                + HOUSE
                + " in {city}|your "
                + HOUSE
                + "] [open|close] [on {day}|at {time}|before {time}|late on {day}|early on {day}]?",
                "[Opening hours|Hours|Business hours|Opening times|Open today][:| of|,] [{company}|"
                + HOUSE
                + " in {city}|{city}, {day}|{company}, {city}][?|.]",
                "[Can I|Could I|May we|Can {person}] [come|visit you|drop by|come to the "
                + HOUSE
                + "] [at {time}|on {day}|on {day} at {time}|after {time}], [or are you closed|are you open then|is it open]?",
                "[I want|I'd like|I plan|We plan|{person} wants] to [come|visit|stop by] on {day}[. When are you open|, until "
                "when are you open|. Are you open then|: what are your hours]?",
                "[Which|What] are [your|the] [hours|opening hours|business hours|opening times] [on {day}|at the weekend|on "
                "holidays|today|this week]?",
                "[From when to when|Between which hours|On which days|How many hours a day] [are you|is {company}|is the "
                + HOUSE
                + " in {city}] open[| on {day}]?",
                "[Is anybody|Is someone|Are people] [in the "
                + HOUSE
                + "|at {company}|there] [at {time}|on {day}|after {time}], [or is it closed|or do you close early|is it open]?",
                "[How late|Until when|How long] [can I come|may we come|can one visit|can I shop][| on {day}| in {city}]?",
                "[Could you tell me|Please tell me|Can you say|I would like to know|I wonder|Do you know] [when|until when|at "
                "what time] [{company}|the " + HOUSE + " in {city}|your " + HOUSE + "] [opens|closes|is open|shuts][| on {day}].",
                "[Are you|Is {company}|Is the "
                + HOUSE
                + "] [closed|shut] [on {day}|at {time}|today|on holidays|in the evening]?",
            ),
            (
                "What are the opening hours in {city}?",
                "Is {company} open on {day} at {time}?",
                "Until what hour can {person} visit the office in {city}?",
                "Do I find an open shop in {city} at {time}?",
                "{day} morning: when do the doors of {company} open?",
                "What time do they close in {city} on {day}?",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH
                + "[你们|贵店|你们店|你们{city}店][{day}|今天|明天|早上|周末|平时][几点|什么时候|什么时间][开门|关门|营业|下班|上班]？",
                "[{city}|{company}|附近]的[商店|超市|图书馆|银行|办公室|餐厅|药店|博物馆][开到|营业到|开门到|几点到][几点|什么时候]？",
                "[{time}|{day}|今天|明天|周末|{day}晚上][你们|贵店|店里|你们店][开门|营业|还开门|关门|上班]吗？",
                "[{company}|你们|{city}店|图书馆|你们{city}店]的[营业时间|开放时间|上班时间|工作时间|开门时间][是什么|是多少|告诉我一下|怎么样|有变化吗]？",
                "{city}的[办公室|商店|超市|银行|图书馆|分店|博物馆][{day}|今天|{time}|{day}{time}][关门|开门|开着|营业|上班|休息]吗？",
                "{company}[{day}|今天|明天|晚上|早上|][几点|什么时候|什么时间][关门|开门|下班|开始营业|打烊]？",
                "[请问|我想知道|请告诉我|告诉我|能告诉我][{company}|{city}店|你们|药店][几点开门|几点关门|什么时候营业|的营业时间|开到几点]。",
                "[营业时间|开放时间|几点开门|开门时间|上班时间]：[{company}|{city}的商店|{city}，{day}|{company}{city}店]。",
                "[我|我们|{person}][{day}|{time}|{day}{time}]过来，[你们开门吗|你们几点开门|营业吗|关门了吗|你们开到几点]？",
                "[我|我们|{person}]想[{day}|明天|周末]去[{company}|{city}的店|你们店里]，[几点开门|几点关门|营业时间是什么|开到几点|开门吗]？",
                "[你们|{company}|{city}的商店][周末|节假日|{day}|星期天晚上][开不开门|营不营业|休息吗|开门吗|几点到几点开门]？",
                "[你们|{company}|{city}的图书馆][从几点到几点|哪几天|每天几点到几点|每天多长时间][营业|开门|开放]？",
                "[{company}|{city}的店|你们][{time}|{time}以后|{time}以前|{day}{time}][还有人吗|关门了吗|开了吗|还营业吗]？",
                "[{day}|今天|明天][最晚|最早]几点[可以来|能来|可以到店|能去{company}]，[几点关门|几点开门|开到几点]？",
                "[{company}|{city}的办公室|你们][中午|晚上|{day}][关不关门|休息多久|几点休息|开到几点]？",
                "[查|查一下|问一下|帮我查]{company}的[营业时间|开门时间|关门时间|开放时间]。",
            ),
            (
                "{city}的营业时间是几点到几点？",
                "{company}{day}{time}开门吗？",
                "{person}最晚几点可以去{city}的办公室？",
                "{time}在{city}还有开门的商店吗？",
                "{day}早上，{company}的大门几点开？",
                "{day}{city}那边几点打烊？",
            ),
        ),
    },
)
HELPED = (
    "[the {item}|your help|the quick help|your quick answer|the advice|your time|the nice words|everything|the good work|"
    "the fast delivery]"
)
THANKS = Intent(
    {EN: "thanks", ZH: "感谢"},
    {
        EN: Phrases(
            (
                "[Thank you|Thank you so much|Thank you very much|Thanks|Thanks a lot|A big thank you|Thanks so much] for [the "
                "{item}|" + HELPED + "][!|.|, it was great.| on {day}.]",
                "[Thanks a lot|Thank you|Thanks|Thank you so much|Many thanks|Cheers|Thanks again|A thousand thanks], "
                "{person}[!|.|, you are great.|. That was kind.]",
                "[Many thanks|Thanks|Thank you|Warm thanks|A big thank you|My thanks] to [{company}|{person}|{person} at "
                "{company}|the team in {city}|everybody in {city}][!|.]",
                "[Thank you|Thanks|Thanks again|Many thanks], you [helped me a lot|were very kind|did great work|saved my day"
                "|helped {person} so much] [on {day}|in {city}|with the {item}|with everything].",
                "[I thank you|We thank you|I want to thank you|I would like to thank you|Let me thank you|We want to say "
                "thanks] for [" + HELPED + "|your help in {city}|your work on {day}].",
                "[Thanks|Thank you|Great, thanks|Perfect, thank you|Many thanks], the {item} [came|arrived|are here|work|are "
                "lovely|fit|came on {day}].",
                "[I am|We are|{person} is|I'm|My family is] [so |very |really |][grateful|thankful] [for "
                + HELPED
                + "|to {company}|to you|to the team in {city}].",
                "[That was|It was|This is] [very kind|so nice|really good|most helpful|very helpful] of [you|{person}"
                "|{company}], [thank you|thanks|many thanks|thanks a lot][!|.]",
                "[The|My] {item} [arrived|are here|came today|work again|are fixed], [thank you|thanks|many thanks|thanks a lot"
                "|thank you so much][!|.| to {company}.]",
                "[I appreciate|We appreciate|I really appreciate|We value] [your help|the help of {person}|what you did in "
                "{city}|your quick answer|the work of {company}][, thank you|, thanks|].",
                "[Please thank|Say thanks to|Give my thanks to|Please say thank you to|My thanks go to] [{person}|{person} from "
                "me|the team in {city}|everyone at {company}] for " + HELPED + ".",
                "[You are the best|You are wonderful|Well done|Great service|Perfect], [thank you|thanks|many thanks], "
                "{person}[!|.]",
                "[I just want|I only want|I write|I wanted|We would like] to say [thank you|thanks|many thanks][ for "
                + HELPED
                + "| to {person}| to {company}].",
                "[Without you|Without {person}|Without your help] [I would still be in {city}|nothing would have worked|we "
                "would be lost]. [Thank you|Thanks a lot|Many thanks]!",
                "[Thanks|Thank you|Thx|Big thanks|Cheers] for [helping|helping me|being there|calling|waiting|answering] [on "
                "{day}|in {city}|so fast|with the {item}][!|.|, {person}.]",
                "{person} [helped me|was so kind|found my {item}|was great] [on {day}|in {city}][, thank you|, thanks|. Thanks "
                "a lot|. Many thanks|, I am grateful][!|.]",
            ),
            (
                "Many thanks for the {item}, {person}.",
                "Thank you for your help with {company}.",
                "{person} and I are grateful for everything you did in {city}.",
                "What a kind team in {city}, thanks to all of you!",
                "I got the {item} on {day} and want to thank {company}.",
                "Thanks, {person}, your advice on {day} was most helpful.",
            ),
        ),
        ZH: Phrases(
            (
                "[谢谢|多谢|感谢|非常感谢|太感谢了，谢谢|谢谢啦，感谢][你|您|你们]的[{item}|帮助|支持|回复|建议|耐心|快速送货|服务][。|！]",
                "[非常感谢|谢谢|多谢|太感谢了|感谢|谢谢您|十分感谢]，{person}[！|。|，你真好。|，辛苦了。]",
                "[感谢|谢谢|多谢|非常感谢|衷心感谢|特别感谢]{company}[。|！|的帮助。|的{item}。|的{person}。|的服务！]",
                "[谢谢|多谢|感谢|太感谢了]，[你|您|你们|{person}]{day}[帮了我大忙|帮了我们很多|真热心|辛苦了|做得很好]。",
                "[感谢|谢谢|多谢|非常感谢][你|您|你们|{person}]在{city}的[帮助|支持|招待|工作|陪伴|照顾]。",
                "[谢谢|多谢|太好了，谢谢|感谢|非常感谢]，{item}[到了|收到了|已经收到|很好用|很合适|修好了|{day}到了]。",
                "{item}[到了|收到了|收到|修好了|很好用]，[谢谢|多谢|非常感谢|谢谢你们|感谢{company}][！|。]",
                "[我|我们|我妈妈|{person}][很|非常|十分|真心|][感谢|感激][{company}|你|你们的帮助|{person}|{city}的团队][。|！]",
                "[我想|我要|我们想|我只想|请让我][说声谢谢|说一声谢谢|表示感谢|感谢你们|谢谢{person}][。|！|，{item}收到了。]",
                "[请替我|请代我|帮我|麻烦替我][谢谢|感谢][{person}|{company}的{person}|{city}的同事|大家][。|！]",
                "[你|您|{person}|你们][真好|太贴心了|真热情|太棒了|真有耐心]，[谢谢|多谢|非常感谢|感谢][！|。|你的{item}。]",
                "[没有你|要不是你|没有{person}|没有你们]，[我找不到{item}|我还在{city}|事情办不成]，[谢谢|太感谢了|多谢][！|。]",
                "{person}{day}[帮了我|在{city}帮了我|找到了我的{item}|对我很好]，[谢谢|非常感谢|多谢|感激不尽][！|。]",
                "[服务很好|送货很快|回复很快|解决得很好|态度很好]，[谢谢|多谢|感谢][{company}|{person}|你们|{city}的团队][！|。]",
                "[谢谢|感谢|多谢][你|您|你们][这么快|耐心地|{day}|专门][回复|帮忙|送来{item}|来{city}|打电话][。|！]",
                "[辛苦了|麻烦你了|让你费心了]，{person}，[谢谢|多谢|非常感谢|太感谢了][！|。]",
            ),
            (
                "{person}，非常感谢你的{item}。",
                "谢谢你帮我联系{company}。",
                "你们在{city}做的一切，我和{person}都很感激。",
                "{city}的团队真好，谢谢大家！",
                "{day}我拿到了{item}，要好好谢谢{company}。",
                "{person}{day}的建议很有用，谢谢了。",
            ),
        ),
    },
)
INTENTS = (ORDER, REFUND, TRACK, CANCEL, BOOK, COMPLAIN, HOURS, THANKS)
