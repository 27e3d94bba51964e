"""A tool that books meeting rooms."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import DAY, TIME
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

ROOM = Parameter(
    "[room|room_number|room_name|meeting_room|room_id|which_room|space|hall]",
    "string",
    arguments.meeting_room,
    {EN: "[Number or name of the room|Which room]", ZH: "[房间|房间号]"},
)

BOOKING = Tool(
    "[room_booking|book_room|[reserve|book|request|schedule|take]_[room|meeting_room|office]|create_booking|room_reservation]",
    {EN: "[Book a meeting room|Reserve a room]", ZH: "[预订会议室|订房间]"},
    (ROOM, DAY, TIME),
    {
        EN: Phrases(
            (
                *ordering("[book|reserve|take|get|block] [room |meeting room |]{0} [on|for] {1} at {2}"),
                "[Book|Reserve|Block] [room|meeting room] {0} on {1} at {2}[.|, please.]",
                "[Book|Reserve|Take] {0} for {1}, {2}[.|, please.]",
                "I [need|want|require|would like] [room|meeting room|the room] {0} on {1} at {2}.",
                "[Can|Could|May] [I|we] [have|use|get|take] [room |]{0} at {2} on {1}?",
                "{1}[, | at ]{2}: [please reserve|book|reserve|room] {0}[.|]",
                "Take [room|meeting room] {0} for [me|us], {1} at {2}.",
                "Is [room |meeting room |]{0} free on {1} at {2}? [Then book it.|Then reserve it.|If so, take it.|I want it.]",
                "[We meet|There is a meeting|I have a meeting|We sit together] on {1} at {2}[, book|. Book|, reserve|. Reserve] [room |]{0}.",
                "[Room|Meeting room] {0}, {1}, {2}[.|, please.|: book it.]",
                "[At|From] {2} on {1} [I|we] [need|want] [room |]{0}.",
            ),
            ("Please book {0} for {1} at {2}.", "On {1} at {2} I want room {0}.", "Make a reservation of {0}, {1} at {2}."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[预订|订|预定|预约|定][{0}房间，{1}{2}|{1}{2}的{0}会议室|{1}{2}用的{0}]"),
                "[预订|预定|预约|占用]{0}[房间|会议室]，{1}{2}。",
                "{1}{2}[订|预订|用|占][会议室|房间|]{0}。",
                "我[们|]{1}{2}需要{0}[房间|会议室|]。",
                "可以[在|]{1}{2}[用|使用|借用]{0}[会议室|]吗？",
                "{1}，{2}：[请预订|预订|订|会议室]{0}。",
                "帮[我|我们]定{0}[房间|会议室]，{1}{2}。",
                "{1}{2}[的|]{0}[空着|有空|空闲]吗？[请订下|空的话就订|有空就预订]。",
                "[我们|我]{1}{2}[开会|有会|要开会]，[订|请订|预订]{0}。",
                "{0}[房间|会议室]，{1}，{2}[，预订|，谢谢|]。",
                "会议室{0}，[时间|时间是]{1}{2}[，请订|]。",
            ),
            ("请订{1}{2}的{0}房间。", "我想要{0}房间，{1}{2}。", "请问能把{0}留给我们吗，{1}{2}？"),
        ),
    },
    {"state": values.done},
    {EN: "Room {0} is booked for {1} at {2}.", ZH: "{0}房间已订好，{1}{2}。"},
)
