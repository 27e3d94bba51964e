"""A tool that wakes people."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.agenda.groups import TIMER_GROUP
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import TIME
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

ALARM = Tool(
    "[alarm|alarm_clock|[set|add|create|new|make]_[alarm|alarm_clock|wake_up]|wake_up_call|wake_me]",
    {EN: "[Set an alarm clock|Wake the user at a time]", ZH: "[设置闹钟|定时叫醒用户]"},
    (TIME,),
    {
        EN: Phrases(
            (
                *ordering("[set|put|switch on] [an alarm|the alarm|the alarm clock|my alarm] [for|to|at] {0}"),
                "[Set|Put] [an|the|my] alarm [for|to|at] {0}[.|, please.]",
                "Wake me [up |]at {0}[.|, please.|!]",
                "I [want|have|need|must] to [get up|wake up|be up|be awake] at {0}[.|, wake me.|. Set the alarm.]",
                "[Alarm|Alarm clock|Wake-up call][:|,] {0}[.|]",
                "{0}: [wake me|alarm|wake-up call|ring].",
                "[Ring|Let the alarm ring|Let it ring] at {0}.",
                "My [train|bus|day|shift] starts early[, wake me|. Wake me|, set an alarm] at {0}.",
            ),
            ("Please get me out of bed at {0}.", "I need an alarm at {0}.", "Make the alarm go off at {0}."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[设|定|设置]一个{0}的闹钟"),
                "[设|定|设置|开]{0}的闹钟。",
                "{0}[叫醒我|叫我起床|喊我起床|叫我起来]。",
                "我[要|想|得|必须]{0}[起床|醒来|起来]，[叫醒我|定个闹钟|设闹钟]。",
                "[闹钟|起床闹钟|叫醒][：|，]{0}。",
                "{0}：[闹钟|叫醒我|响铃]。",
                "闹钟[定在|设在|定到|调到]{0}。",
                "[火车|上班|考试]很早，{0}[叫醒我|叫我起床]。",
            ),
            ("请在{0}把我叫醒。", "我需要{0}的闹铃。", "让闹钟{0}响。"),
        ),
    },
    {"state": values.done},
    {EN: "The alarm is set for {0}.", ZH: "闹钟已设为{0}。"},
    group=TIMER_GROUP,
)
