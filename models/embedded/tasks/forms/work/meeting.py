"""Who meets where, when, and about what."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

MEETING = Form(
    (
        Field(
            "subject topic title about",
            "主题 议题",
            "string",
            details.subject,
            "[The topic is|It is about|We talk about|The subject is|Topic:] {}.",
            "[主题是|议题是|我们谈|会议内容是|主题：]{}。",
        ),
        Field(
            "date day meeting_date",
            "日期 开会日期",
            "string",
            details.date,
            "[The date is|We meet on|It takes place on|The day is|Date:] {}.",
            "[日期是|开会日期是|会议定在|日期：]{}。",
        ),
        Field(
            "time start start_time begins_at",
            "时间 开始时间",
            "string",
            details.clock_time,
            "[It starts at|We begin at|The time is|Be there at|Time:] {}.",
            "[时间是|开始时间是|几点开始：|时间：]{}。",
        ),
        Field(
            "room place location meeting_room",
            "房间 地点",
            "string",
            details.room,
            "[The room is|We sit in room|It is in room|Come to room|Room:] {}.",
            "[房间是|地点是|会议室是|请到|房间：]{}。",
        ),
        Field(
            "host speaker organiser led_by",
            "主持人 组织者",
            "string",
            details.person,
            "[The host is|It is led by|The meeting is run by|The speaker is|Host:] {}.",
            "[主持人是|组织者是|主讲人是|主持人：|负责人是]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "{host} [invites you|asks you|would like you] to talk about {subject} on {date} at {time} in room {room}.",
                "[Meeting|Appointment|Talk] on {date}, {time}, room {room}: {subject}. [Host|Led by|Speaker]: {host}.",
                "On {date} we [meet|come together|sit] in {room} at {time}; {host} [speaks|talks] about {subject}.",
                "Please come to room {room} at {time} on {date}. {host} [leads|runs|chairs] the meeting on {subject}.",
                "{subject} is what {host} talks about in {room}, {date}, {time}.",
                "{date}, {time}, {room}: {host} on {subject}.",
                "In room {room}, {host} will [explain|discuss|present|show] {subject} on {date} at {time}.",
                "Do not forget {subject} on {date} at {time}, room {room}, with {host}.",
                "We talk about {subject} at {time} in {room}. It is on {date}, and {host} leads.",
                "{host} has [taken|booked|reserved] room {room} on {date} from {time} for {subject}.",
                "The host is {host}, the room is {room}, the topic is {subject}; we start at {time} on {date}.",
                "At {time} {host} opens room {room} for a talk on {subject}, {date}.",
                "{host} asks all to come on {date} at {time} to {room} because of {subject}.",
                "[The talk|Our meeting|The session] on {subject} [has been moved|was shifted|moves] to {date}, {time}[, room {room}| in room {room}|].",
                "[Topic|Subject]: {subject}. [Time|Start]: {time}. [Room|Place]: {room}. [Date|Day]: {date}.",
                "[Can you|Could you|Please] [come to|join us in] {room} at {time}? {host} wants to [discuss|go through] {subject}.",
                "{host} and the team [discuss|go through|look at] {subject} on {date}.",
                "[Room|The room] {room} is [ours|free|booked] at {time} on {date}[ for {subject}|; we discuss {subject}|].",
                "[Next|Our next] meeting: {date} at {time}, {host} [will be there|in the chair|presides].",
                "[Bring your notes on|Prepare] {subject} for {host}, [who waits|who will be] in {room} at {time}.",
            ),
            (
                "The meeting about {subject} with {host} is in room {room} on {date} at {time}.",
                "At {time} on {date}, {host} opens the meeting on {subject} in {room}.",
                "Hi all, {host} wants to see us on {date} at {time}. We go to room {room}.",
                "Let us discuss {subject} on {date}. I booked {room} from {time}.",
                "{host} will be speaking about {subject}. Start: {time}. Place: {room}.",
                "The session on {subject} starts at {time} and is chaired by {host}.",
            ),
        ),
        ZH: Phrases(
            (
                "{host}[邀请你|请你|想让你]{date}{time}在{room}房间讨论{subject}。",
                "[会议|讲座|安排]：{date}，{time}，{room}房间，主题{subject}，[主持人|主讲]{host}。",
                "我们{date}{time}在{room}[见面|集合|开会]，{host}讲{subject}。",
                "请{date}{time}到{room}房间，{host}[主持|负责]{subject}会议。",
                "{host}将在{room}谈{subject}，时间是{date}{time}。",
                "{date}{time}，{room}，{host}讲{subject}。",
                "在{room}房间，{host}将于{date}{time}[说明|讲解|介绍]{subject}。",
                "别忘了{date}{time}在{room}和{host}讨论{subject}。",
                "我们{time}在{room}谈{subject}，日期是{date}，由{host}主持。",
                "{host}[订了|预订了|占了]{room}房间，{date}{time}开始，主题是{subject}。",
                "主持人是{host}，房间是{room}，主题是{subject}，{date}{time}开始。",
                "因为{subject}，{host}请大家{date}{time}到{room}。",
                "{subject}的[会议|讨论]改到{date}{time}[，在{room}房间|，地点{room}|]。",
                "[主题|议题]：{subject}。[时间|开始]：{time}。[房间|地点]：{room}。日期：{date}。",
                "[能不能|可以]{time}来{room}吗？{host}想[讨论|谈谈]{subject}。",
                "{host}和同事们{date}[讨论|研究]{subject}。",
                "{room}房间{date}{time}[归我们|有空|已订][，讨论{subject}|，主题是{subject}|]。",
                "[下次|下一次]会议：{date}{time}，{host}[主持|会参加]。",
                "请[准备好|带上]{subject}的材料，{host}{time}在{room}等大家。",
            ),
            (
                "关于{subject}的会议由{host}主持，{date}{time}在{room}房间。",
                "{date}{time}，{host}在{room}开始{subject}会议。",
                "大家好，{host}想在{date}{time}见我们，去{room}房间。",
                "我们{date}来讨论{subject}吧，我从{time}订了{room}。",
                "{host}要讲{subject}，开始：{time}，地点：{room}。",
                "{subject}这场会{time}开始，{host}当主席。",
            ),
        ),
    },
)
