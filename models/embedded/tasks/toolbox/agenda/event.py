"""A tool that adds to a calendar."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.agenda.groups import AGENDA_GROUP
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import DATE, TIME
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

TITLE = Parameter(
    "[title|name|event|subject|what|event_name|summary|event_title|headline]",
    "string",
    arguments.title,
    {EN: "[What it is|Title of the event]", ZH: "[标题|日程名称]"},
)

EVENT = Tool(
    "[create_event|calendar|[add|create|new|insert|schedule|plan]_[event|calendar_event|appointment|calendar_entry]|calendar_add|add_to_calendar]",
    {EN: "[Create a calendar event|Add an appointment to the calendar]", ZH: "[创建日历事件|添加日程]"},
    (TITLE, DATE, TIME),
    {
        EN: Phrases(
            (
                *ordering('[add|enter|put|schedule|plan] "{0}" [on|for] {1} at {2}'),
                "[Put|Add|Enter|Write] {0} [in|into|to] [my|the|our] calendar[: |, |, on ]{1} at {2}.",
                "[New|Create an|Add an|Make an] [event|appointment|calendar entry][: |, ]{0}, {1}, {2}[.|]",
                "[Calendar|Event|Appointment]: {0}, {1} at {2}[.|]",
                'I have "{0}" on {1} at {2}[, put it in my calendar.|. Add it to the calendar.|, note it in the calendar.]',
                'On {1} at {2} [there is|I have|comes|we have] "{0}"[, add it to my calendar.|. Put it in the calendar.]',
                'Schedule [an event|an appointment|a date] [called|named|titled] "{0}" [on|for] {1} at {2}.',
                '{1}, {2}: "{0}"[, into the calendar.|. Add this event.|, create the event.]',
                'Plan "{0}" [for|on] {1}[, | at ]{2}[.|, please.]',
            ),
            (
                "Enter {0} in the calendar for {1}, {2}.",
                'Please make a calendar entry "{0}" on {1} at {2}.',
                'My calendar should say "{0}" at {2} on {1}.',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[添加|创建|新建|安排][日程|事件|日历事件|活动]“{0}”，{1}{2}"),
                "把“{0}”[加到|写进|放进|记入][日历|日程]，{1}{2}。",
                "[新|新建|创建|添加][日程|事件|活动]：{0}，{1}，{2}[。|]",
                "[日历|日程|活动]：{0}，{1}{2}。",
                "我{1}{2}有“{0}”，[加到日历|写进日程|记到日历里]。",
                "{1}{2}[是|有|要]“{0}”，[请加入日历|记到日程|放进日历]。",
                "[安排|计划]“{0}”，[时间|日期]{1}{2}。",
                "{1}，{2}：“{0}”，[加日程|进日历|创建事件]。",
                "在日历[里|上|中][加|写|添加]{1}{2}的“{0}”。",
            ),
            ("请在{1}{2}建一个日程“{0}”。", "日历上写“{0}”，{1}{2}。", "帮我记日程，{1}{2}，{0}。"),
        ),
    },
    {"state": values.done},
    {EN: "{0} is in the calendar for {1} at {2}.", ZH: "{0}已加入日历，{1}{2}。"},
    group=AGENDA_GROUP,
)
