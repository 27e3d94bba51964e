"""Tools for what one has to do, and when."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import DATE, DAY, PRIORITY, TIME
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

ROOM = Parameter(
    "[room|room_number|room_name|meeting_room|room_id|which_room|space|hall]",
    "string",
    arguments.meeting_room,
    {EN: "[Number or name of the room|Which room]", ZH: "[房间|房间号]"},
)
NOTE = Parameter(
    "[text|note|message|what|content|reminder|task|description|todo|reminder_text]",
    "string",
    arguments.note,
    {EN: "[What to do|What it is about]", ZH: "[要做什么|内容]"},
)
MINUTES = Parameter(
    "[minutes|duration|length|time|mins|number_of_minutes|timer_minutes|duration_minutes]",
    "integer",
    arguments.minutes,
    {EN: "[How many minutes|Length in minutes]", ZH: "[几分钟|分钟数]"},
)
TITLE = Parameter(
    "[title|name|event|subject|what|event_name|summary|event_title|headline]",
    "string",
    arguments.title,
    {EN: "[What it is|Title of the event]", ZH: "[标题|日程名称]"},
)
TIMER_GROUP, AGENDA_GROUP = "timer", "agenda"

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
REMINDER = Tool(
    "[remind|remind_me|[set|add|create|make|new|schedule]_[reminder|reminder_note|alert]|reminder|remember]",
    {EN: "[Remind the user of something|Set a reminder|Creates a reminder]", ZH: "[设置提醒|提醒用户做某事]"},
    (NOTE, TIME),
    {
        EN: Phrases(
            (
                *ordering("[set|make|create|add] a reminder [to {0} at {1}|for {1} to {0}]"),
                "Remind me [to|that I have to|that I must] {0} at {1}[.|, please.]",
                "At {1} I [must|have to|need to|want to|should] {0}[, remind me.|, please remind me.|. Remind me.]",
                "[Set|Make|Add|Create|Note] a reminder for {1}: {0}[.|]",
                "[Do not|Don't] let me forget to {0} at {1}.",
                "{1}: [remind me to|I must|I have to|do not let me forget to|reminder to] {0}[.|]",
                "I [have to|must|need to|should|want to] {0} at {1}, [please remind me|remind me|do not let me forget it|give me a reminder].",
                "[Reminder|A reminder|New reminder], {1}: {0}",
                "[Reminder|Remind me], {0}, {1}[.|]",
                "[I forget everything|I am so busy|My head is full]. [Remind me|Please remind me] to {0} at {1}.",
                "[I must not|I should not|May I never] forget to {0}, [so remind me at|remind me of it at|ping me at] {1}.",
                "[Ping|Alert|Notify|Prompt] me at {1} [to|so that I] {0}[.|]",
            ),
            ("Please remind me at {1} to {0}.", "I want a reminder at {1} to {0}.", "When it is {1}, tell me to {0}."),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[设置|设|加|创建|建]一个{1}的提醒：{0}"),
                "{1}[提醒我|叫我|通知我|提示我][要|去|该|]{0}。",
                "我{1}[要|得|必须|需要|应该]{0}，[请提醒|提醒我|记得提醒我|到时候提醒我]。",
                "[设置|添加|新建|设|记]{1}的提醒：{0}[。|]",
                "[别|不要]让我忘[了|记]{1}{0}。",
                "{1}：[提醒我|我要|别忘了|我得]{0}[。|，提醒我。]",
                "我[得|要|必须]在{1}{0}，[请提醒我|别让我忘了|提醒一下]。",
                "提醒[：|，]{1}，{0}[。|]",
                "[我记性不好|我太忙了|我总忘事]，{1}提醒我{0}。",
                "到{1}[提醒我|叫我|告诉我该]{0}。",
                "[我不能忘记|我怕忘了]{0}，{1}提醒我。",
            ),
            ("请在{1}提醒我{0}。", "我想要一个{1}的提醒：{0}。", "等到{1}，请叫我{0}。"),
        ),
    },
    {"state": values.done},
    {EN: "I will remind you at {1} to {0}.", ZH: "我会在{1}提醒你{0}。"},
    group=AGENDA_GROUP,
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
TASK_LIST = Tool(
    "[add_task|todo|[create|new|add|save|insert]_[todo|task|list_item|to_do]|todo_add|task_list_add]",
    {EN: "[Add a task to the to-do list|New task with a priority]", ZH: "[添加待办事项|新建任务]"},
    (NOTE, PRIORITY),
    {
        EN: Phrases(
            (
                *ordering('[add|put|write] "{0}" [to|on] [my|the] [to-do list|task list|list] with {1} priority'),
                '[Add|New|Create] [a |]task "{0}"[, priority {1}| with {1} priority|, {1} priority][.|]',
                "[To-do|Task|New task|Todo]: {0}, [priority {1}|{1} priority][.|]",
                'I [have to|must|need to] "{0}"[, {1} priority, put it on my list.|. Add it as a task of {1} priority.]',
                '[With|Under|At] {1} priority[, add|: add|, note] the task "{0}"[.|]',
                'Put a {1} priority task on [my|the] list: "{0}"[.|]',
                'A {1} priority [task|to-do], please: "{0}"[.|]',
                '"{0}" [goes|should go|belongs] on my list, {1} priority.',
            ),
            (
                'Note the task "{0}", its priority is {1}.',
                'Please add a {1} priority task: "{0}"',
                'My list needs "{0}" with priority {1}.',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[添加|新建|记下|加][任务|待办|待办事项]“{0}”，优先级{1}"),
                "[任务|待办|新任务|待办事项]：{0}，优先级{1}[。|]",
                "我[要|得|必须]{0}，[记为|加到清单，]{1}优先级[的任务|]。",
                "[以|用]{1}优先级[添加|新建|记录]任务“{0}”。",
                "把“{0}”[加到|写进|放进][清单|待办清单|任务清单]，{1}优先级。",
                "一个{1}优先级的[任务|待办]：“{0}”。",
                "“{0}”[加入清单|进待办]，[优先级|优先级为]{1}。",
            ),
            ("请记一个任务“{0}”，优先级为{1}。", "清单里加“{0}”，{1}优先级。", "{1}优先级，任务是“{0}”。"),
        ),
    },
    {"state": values.done},
    {EN: 'The task "{0}" is on the list.', ZH: "任务“{0}”已加入清单。"},
    group=AGENDA_GROUP,
)
AGENDA = (BOOKING, REMINDER, TIMER, ALARM, EVENT, TASK_LIST)
