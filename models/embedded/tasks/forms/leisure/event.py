"""Something to go to."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

EVENT = Form(
    (
        Field(
            "event title name event_name",
            "活动 名称",
            "string",
            details.show,
            "[The event is a|It is a|We announce a|Event:] {}.",
            "[活动是|名称是|我们举办|活动：]{}。",
        ),
        Field(
            "venue place location where",
            "地点 场地",
            "string",
            details.venue,
            "[The place is|It happens at|The venue is|Venue:] {}.",
            "[地点是|场地是|举办地是|地点：]{}。",
        ),
        Field(
            "date day when",
            "日期 活动日期",
            "string",
            details.date,
            "[The date is|It is on|Mark the day:|Date:] {}.",
            "[日期是|定在|活动日期为|日期：]{}。",
        ),
        Field(
            "price ticket_price entry fee",
            "票价 门票",
            "integer",
            details.price,
            "[A ticket costs|Entry is|The price is|Price:] {} [dollars|euros|pounds].",
            "[票价是|门票|入场费是|票价：]{}元。",
        ),
        Field(
            "seats places capacity",
            "座位 名额",
            "integer",
            details.quantity,
            "[There are {} seats|Seats: {}|{} people fit in|The hall has {} places].",
            "[有{}个座位|座位：{}|能坐{}人|名额有{}个]。",
        ),
    ),
    {
        EN: Phrases(
            (
                "[Come to|Join us at|Do not miss] the {event} at {venue} on {date}[. Tickets cost {price} dollars| for {price} euros|].",
                "The {event} [takes place|happens|is held] on {date} at {venue}[ and costs {price} dollars|].",
                "On {date} [there is|we have|they give] a {event} at {venue}[ with {seats} seats|].",
                "{venue} [hosts|shows|holds] a {event} on {date}. [Entry|A ticket|A seat]: {price} [dollars|euros|pounds].",
                "{event}[,|;| -] {venue}[,|;| -] {date}[,|;| -] {price} [dollars|euros].",
                "[Tickets|Seats|Places] for the {event} [cost|are] {price} [dollars|euros|pounds] [each|]; [there are|we have] {seats} of them.",
                "At {venue} {seats} people [can see|may visit|fit in for] the {event}.",
                "[I bought|We got] tickets for the {event} on {date}[ at {price} dollars|, {price} euros each|].",
                "For {price} [dollars|pounds] you get into the {event} at {venue}.",
                "[Save the date|Mark your calendar]: {date}, {event}, {venue}.",
                "Event {event}, place {venue}, date {date}, price {price}, seats {seats}.",
                "[Only|Just|There are] {seats} [seats|places] for the {event} at {venue}.",
                "[Our town|The club|The school] [invites you|asks you] to a {event} on {date}, [place|venue] {venue}.",
                "[Who comes along|Will you come] to the {event}? It is on {date} and [costs|a ticket is] {price} [dollars|euros].",
                "[The {event} was moved|We moved the {event}] to {date}; the place [is|stays|remains] {venue}.",
            ),
            (
                "A {event} will be held at {venue} on {date} and a ticket is {price} dollars.",
                "Tickets for the {event} at {venue} cost {price} euros.",
                "There will be a {event} on {date}. The hall, {venue}, has {seats} seats.",
                "You are invited to the {event} on {date} at {venue}!",
                "We have {seats} places for the {event}, and the entry is {price} pounds.",
                "Want to see a {event}? Go to {venue} on {date}.",
            ),
        ),
        ZH: Phrases(
            (
                "[欢迎来|请参加|别错过]{date}在{venue}的{event}[，票价{price}元|]。",
                "{event}{date}在{venue}[举行|举办|开始][，票价{price}元|，门票{price}元|]。",
                "{date}{venue}[有|举办]{event}[，{seats}个座位|，可坐{seats}人|]。",
                "{venue}{date}[举办|上演]{event}，[门票|入场|票价]{price}元。",
                "{event}，{venue}，{date}，{price}元。",
                "{event}的[票|座位]{price}元，[共有|一共]{seats}个。",
                "{venue}[能让|可容]{seats}人[看|参加]{event}。",
                "[我买了|我们订了]{date}{event}的票[，{price}元|]。",
                "[花|只要]{price}元就能[进|看]{venue}的{event}。",
                "[记住日期|请记下]：{date}，{event}，{venue}。",
                "活动{event}，地点{venue}，日期{date}，票价{price}，座位{seats}。",
                "{venue}的{event}[只剩|还有]{seats}个[座位|名额]。",
                "[本市|俱乐部|学校]邀请您{date}参加{event}，[地点|场地]{venue}。",
                "[谁来|一起去]{event}吗？{date}，[票价|门票]{price}元。",
                "{event}改到{date}，[地点|场地][还是|不变，在]{venue}。",
            ),
            (
                "{venue}将于{date}举行{event}，一张票{price}元。",
                "{venue}那场{event}的门票卖{price}元。",
                "{date}会有{event}，大厅{venue}有{seats}个座位。",
                "邀请您{date}到{venue}看{event}！",
                "{event}有{seats}个名额，入场费{price}元。",
                "想看{event}吗？{date}去{venue}。",
            ),
        ),
    },
)
