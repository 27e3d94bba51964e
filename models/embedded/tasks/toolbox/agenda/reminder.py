"""A tool that reminds."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.agenda.groups import AGENDA_GROUP
from models.embedded.tasks.toolbox.agenda.note import NOTE
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import TIME
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

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
