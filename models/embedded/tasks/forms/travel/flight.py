"""A flight that somebody takes."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

FLIGHT = Form(
    (
        Field(
            "passenger traveller name passenger_name",
            "乘客 旅客",
            "string",
            details.person,
            "[The passenger is|The traveller is called|The ticket is for|Passenger:] {}.",
            "[乘客是|旅客是|旅客名叫|乘客：]{}。",
        ),
        Field(
            "origin from departure_city start",
            "出发地 始发地",
            "string",
            details.city,
            "[The plane starts in|The trip begins in|Departure from|We leave from|From:] {}.",
            "[出发地是|从这里起飞：|起点是|始发：]{}。",
        ),
        Field(
            "destination to arrival_city goal",
            "目的地 到达地",
            "string",
            details.city,
            "[The destination is|It flies to|The trip ends in|It lands in|To:] {}.",
            "[目的地是|飞往|终点是|降落在|到达：]{}。",
        ),
        Field(
            "date day travel_date",
            "日期 出行日期",
            "string",
            details.date,
            "[The date is|The day of travel is|It is on|Date:] {}.",
            "[日期是|出行日期是|时间是|日期：]{}。",
        ),
        Field(
            "flight flight_number",
            "航班 航班号",
            "string",
            details.flight,
            "[The flight is|The flight number is|Look for|Flight:] {}.",
            "[航班是|航班号为|航班：|班次是]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "{passenger} [flies|is flying|will fly] from {origin} to {destination} on {date}.",
                "[Ticket|Booking|Boarding pass] for {passenger}: {origin} to {destination}, {date}[, flight {flight}|].",
                "On {date}, {passenger} [travels|flies] to {destination}, starting in {origin}.",
                "The flight of {passenger} leaves {origin} for {destination} on {date}.",
                "{passenger}: from {origin} to {destination}, {date}[, {flight}|].",
                "From {origin}, {passenger} flies to {destination} on {date}[ with {flight}|].",
                "{passenger} [wants|has|would like] to go to {destination} on {date} and starts in {origin}.",
                "Please [book|reserve|find] {origin} to {destination} for {passenger} on {date}.",
                "To {destination} from {origin} on {date}: {passenger}.",
                "{passenger} [leaves|departs from] {origin} on {date} and lands in {destination}.",
                "I am {passenger} and need a [flight|plane] from {origin} to {destination} on {date}.",
                "We [expect|await] {passenger} in {destination} on {date}, coming from {origin}.",
                "On {date} a plane brings {passenger} from {origin} to {destination}.",
                "[Flight|Flight number] {flight} [takes|carries|brings] {passenger} to {destination}[ on {date}|].",
                "{flight} from {origin} to {destination} is [late|full|on time|cancelled][ on {date}|].",
                "{passenger} [has booked|took|sits in] {flight} and will be in {destination} [by|on] {date}.",
                "[Passenger|Traveller] {passenger}, [from|origin] {origin}, [to|destination] {destination}, [date|on] {date}, flight {flight}.",
                "[My holiday|The trip|This journey] starts in {origin} and ends in {destination}. [The flight is|We take] {flight}.",
                "It is {date} when {flight} [lifts off|starts|departs] in {origin}[ with {passenger} on board|].",
                "{passenger} [comes home|returns|is back] to {destination} on {date}.",
            ),
            (
                "{passenger} has a ticket to {destination} from {origin} for {date}.",
                "On {date} {passenger} goes from {origin} to {destination}.",
                "Flight {flight} to {destination} takes off from {origin} on {date}.",
                "Could you get {passenger} a seat on {flight}? The trip is on {date}.",
                "We bought a ticket for {passenger}. Start: {origin}. Goal: {destination}. Number: {flight}.",
                "{passenger} will meet us in {destination}; the plane from {origin} is {flight}.",
            ),
        ),
        ZH: Phrases(
            (
                "{passenger}{date}从{origin}[飞往|飞到|飞]{destination}。",
                "{passenger}的[机票|订单|登机牌]：{origin}到{destination}，{date}[，航班{flight}|]。",
                "{date}，{passenger}从{origin}出发[去|前往]{destination}。",
                "{passenger}的航班{date}离开{origin}，前往{destination}。",
                "{passenger}：{origin}到{destination}，{date}[，{flight}|]。",
                "{passenger}从{origin}坐[飞机|{flight}]去{destination}，日期是{date}。",
                "{passenger}[想|要|打算]{date}去{destination}，从{origin}出发。",
                "请[为|帮]{passenger}[预订|订|找]{date}{origin}到{destination}的机票。",
                "{date}从{origin}到{destination}：{passenger}。",
                "{passenger}{date}[离开|告别]{origin}，到达{destination}。",
                "我是{passenger}，需要{date}从{origin}到{destination}的航班。",
                "我们{date}在{destination}等从{origin}来的{passenger}。",
                "[航班|航班号]{flight}[带|送]{passenger}去{destination}[，日期{date}|]。",
                "从{origin}到{destination}的{flight}[晚点了|满员了|取消了|准点][，日期{date}|]。",
                "{passenger}[订了|坐]{flight}，{date}[到|抵达]{destination}。",
                "[乘客|旅客]{passenger}，[出发地|从]{origin}，[目的地|到]{destination}，日期{date}，航班{flight}。",
                "[这次旅行|我的假期|行程]从{origin}开始，到{destination}结束，[航班是|坐]{flight}。",
                "{date}，{flight}[从{origin}起飞|离开{origin}][，机上有{passenger}|]。",
                "{passenger}{date}[回到|返回]{destination}。",
            ),
            (
                "{passenger}有一张{date}从{origin}去{destination}的票。",
                "{date}{passenger}由{origin}前往{destination}。",
                "去{destination}的航班{flight}在{date}由{origin}起飞。",
                "能给{passenger}订{flight}的座位吗？{date}出行。",
                "我们给{passenger}买了票。起点：{origin}。终点：{destination}。班次：{flight}。",
                "{passenger}会在{destination}和我们见面，从{origin}来的飞机是{flight}。",
            ),
        ),
    },
)
