"""What they write who want a room, a table, a seat or a ticket."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN, CAN_ZH, DO_ZH, HELLO, HELLO_ZH, WANT, WANT_ZH
from models.embedded.tasks.phrases import Phrases

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
