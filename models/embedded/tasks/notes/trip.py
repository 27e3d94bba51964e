"""Somebody who travels."""

from __future__ import annotations

from models.embedded.tasks.notes.note import EN, ZH, Note
from models.embedded.tasks.phrases import Phrases

TRIP = Note(
    {
        EN: (
            Phrases(
                (
                    "{person} [travels|goes|flies|drives|is going|will travel|will fly|has to go|takes a trip|is off] to {city}.",
                    "[A trip|A journey|A flight|The next trip] [takes|brings|leads] {person} to {city}.",
                    "{person} [plans|has planned|booked|is planning] a [trip|journey|visit|flight] to {city}.",
                    "{person} [visits|will visit|is going to visit|wants to visit] {city}.",
                    "{city} is [where {person} goes|the goal of {person}|where {person} travels|the next stop of {person}].",
                    "[For work|Next time|Soon|Once more] {person} [travels|goes|flies] to {city}.",
                    "[The company|The boss|The office] sends {person} to {city}.",
                    "{person} [has|bought|got] a [ticket|seat] to {city}.",
                    "[The way|The road] of {person} [leads|goes] to {city}.",
                    "{person} [must|wants to|will|is to] [be in|get to|come to] {city}.",
                ),
                (
                    "{person} is on the way to {city}.",
                    "{person} packs a suitcase for {city}.",
                    "One expects {person} in {city}.",
                    "It is {city} that {person} travels to.",
                ),
            ),
            Phrases(
                (
                    "The [reason|cause|purpose|occasion|aim] [is|of the trip is|for it is] {subject}.",
                    "It is [all|mainly|only|mostly] about {subject}.",
                    "[The trip|The visit|The journey|It] is because of {subject}.",
                    "[The topic|The subject|What matters|The task] [there |]is {subject}.",
                    "[The trip|The visit|The journey|The stay] [concerns|is about|deals with|has to do with|is for] {subject}.",
                    "[There is a talk|There is a meeting|There will be talks|A meeting there is] about {subject}.",
                    "[The work|The talk|The meeting] there [is about|will be about|deals with] {subject}.",
                    "[Reason|Purpose|Topic]: {subject}.",
                    "[This|That|All that] [is due to|happens because of|is for] {subject}.",
                    "[People there|The team there] [want|need] to [discuss|talk about|see to] {subject}.",
                ),
                (
                    "Behind it stands {subject}.",
                    "What calls is {subject}.",
                    "The visit has one reason: {subject}.",
                    "Somebody there has to look after {subject}.",
                ),
            ),
            Phrases(
                (
                    "The [trip|journey|flight|visit] [starts|begins|is|will be|takes place] on {day}.",
                    "[The day|The date|The travel day|The day of the trip] is {day}.",
                    "[The train|The plane|The flight|The bus] [leaves|goes|departs] on {day}.",
                    "On {day} [it starts|the trip begins|the plane leaves|the journey starts].",
                    "It [starts|begins|will be] on {day}.",
                    "[The ticket|The flight|The seat|The trip] is [booked for|for|planned for|set for] {day}.",
                    "{day} is [the day of the trip|the travel day|when it starts|when the plane leaves].",
                    "[Departure|The departure|Take-off] is on {day}.",
                    "[Departure|Date|Day]: {day}.",
                    "[Everything is ready|The bags are packed|All is booked] for {day}.",
                ),
                (
                    "The way there begins on {day}.",
                    "On {day} the bags leave the house.",
                    "The calendar says {day} for it.",
                    "One sets out on {day}.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{person}[要去|去|将去|飞往|前往|出差去|要到|准备去]{city}。",
                    "{person}[计划|打算|准备|想]去{city}[出差|旅行|一趟|访问]。",
                    "[公司|老板|办公室][派|让|安排]{person}去{city}[|出差]。",
                    "{person}[订了|买了|拿到][一张|]去{city}的[票|机票|车票|火车票]。",
                    "{person}的[目的地|下一站|旅行目的地]是{city}。",
                    "{city}是{person}的[目的地|下一站]。",
                    "{person}[有一次|安排了]去{city}的[旅行|出差|行程]。",
                    "{person}[很快|不久|马上][会|要|将][去|到]{city}。",
                    "[这次|这回|下次]{person}[要去|去|飞]{city}。",
                    "{person}[得|必须|需要]去{city}[|一趟]。",
                ),
                (
                    "{person}正在准备{city}之行。",
                    "{city}那边等着{person}到来。",
                    "{person}要踏上去{city}的路。",
                    "{person}收拾行李，目的地{city}。",
                ),
            ),
            Phrases(
                (
                    "[原因|目的|事由|任务|理由|出差原因]是{subject}。",
                    "[这次|此行|行程|旅行|出差]是[为了|因为|关于]{subject}。",
                    "[主要|这|都]是[为了|因为]{subject}。",
                    "[那里|那边]要[谈|讨论|处理|商量]{subject}。",
                    "[主题|工作内容|议题|重点]是{subject}。",
                    "[要|需要|得][处理|讨论|谈|负责]{subject}[|的事]。",
                    "[行程|工作|会议|访问]和{subject}有关。",
                    "[目的|原因|事由]：{subject}。",
                    "[因为|为了]{subject}[才去|要去|而去]。",
                    "[那里|那边]的[同事|团队][想讨论|要谈|需要处理]{subject}。",
                ),
                (
                    "背后的事情是{subject}。",
                    "那里有人要管{subject}。",
                    "去的理由只有一个：{subject}。",
                    "一切都由于{subject}。",
                ),
            ),
            Phrases(
                (
                    "[出发|启程|动身|旅行|行程][时间|日期|]是{day}。",
                    "{day}[出发|动身|启程|走|起飞|上路]。",
                    "[火车|飞机|航班|行程|旅行][在|定在|是]{day}。",
                    "[票|机票|车票|酒店]订在{day}。",
                    "[定于|计划|打算|准备|安排]{day}[出发|动身|启程]。",
                    "{day}是[出发的日子|启程的日子|出发日]。",
                    "[旅行|行程|出差]从{day}开始。",
                    "[出发|日期|出发日期|时间]：{day}。",
                    "[行程|旅行|出差]{day}开始。",
                    "[火车{day}开|飞机{day}起飞|航班{day}起飞|汽车{day}出发]。",
                ),
                (
                    "到{day}就上路。",
                    "日历上写着{day}动身。",
                    "行李{day}离开家。",
                    "去的日子定了，{day}。",
                ),
            ),
        ),
    },
    {EN: "{person} travels to {city} on {day} because of {subject}.", ZH: "{person}因为{subject}{day}去{city}。"},
)
