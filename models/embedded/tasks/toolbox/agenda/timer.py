"""A tool that counts minutes down."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.agenda.groups import TIMER_GROUP
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

MINUTES = Parameter(
    "[minutes|duration|length|time|mins|number_of_minutes|timer_minutes|duration_minutes]",
    "integer",
    arguments.minutes,
    {EN: "[How many minutes|Length in minutes]", ZH: "[几分钟|分钟数]"},
)

TIMER = Tool(
    "[timer|countdown|[set|start|create|run|begin|make]_[timer|countdown|kitchen_timer]|timer_start|egg_timer]",
    {EN: "[Start a timer|Count down some minutes]", ZH: "[启动定时器|倒计时]"},
    (MINUTES,),
    {
        EN: Phrases(
            (
                *ordering("[set|start|run|begin] [a timer for {0} minutes|a {0} minute timer|a countdown of {0} minutes]"),
                "[Set|Start|Run|Put] [a|the|my] [timer|countdown|clock] [for|to|of] {0} [minutes|min][.|, please.]",
                "[Wake|Call|Ping|Alert] me in {0} minutes[.|, please.]",
                "[Start|Set|Run] a {0} minute [timer|countdown].",
                "Count [down |]{0} minutes[.|, please.]",
                "[Tell me|Ring|Beep|Let me know] when {0} minutes [are over|have passed|are up|are gone].",
                "{0} minutes, [starting now|from now|go|and then ring].",
                "[Timer|Countdown][:|,] {0} [minutes|min][.|]",
                "[The egg|The pasta|The cake|My tea|The rice] [needs|takes] {0} minutes[, set a timer.|. Start the timer.|, please count down.]",
                "I want to [sleep|rest|read|train|work] for {0} minutes[, wake me.|. Set the timer.|, call me then.]",
            ),
            ("Please start a timer of {0} minutes.", "I need a timer, {0} minutes.", "Let the clock ring after {0} minutes."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[设|定|开|启动]一个{0}分钟的[定时器|计时器|倒计时|闹铃]"),
                "[设|设置|开始|启动]{0}分钟的[定时器|计时器|倒计时]。",
                "{0}分钟[后|之后|以后][叫我|提醒我|响铃|通知我|喊我]。",
                "[开始|来个|启动]{0}分钟倒计时。",
                "[定时|计时|倒计时]{0}分钟。",
                "[过|等]{0}分钟[告诉我|叫我|通知我]。",
                "从现在[开始|起]{0}分钟[，到了叫我|]。",
                "[定时器|计时器|倒计时][：|，]{0}分钟。",
                "[鸡蛋|面条|蛋糕|茶|米饭]要{0}分钟，[定个时|开始计时|设定时器]。",
                "我想[睡|休息|看书|锻炼]{0}分钟，[到时叫我|设个定时器|计时]。",
            ),
            ("请定一个{0}分钟的时。", "我需要{0}分钟的定时器。", "让钟在{0}分钟后响。"),
        ),
    },
    {"state": values.done},
    {EN: "The timer runs for {0} minutes.", ZH: "定时器开始了，{0}分钟。"},
    group=TIMER_GROUP,
)
