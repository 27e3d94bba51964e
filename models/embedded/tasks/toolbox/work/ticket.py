"""A tool that opens support tickets."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import PRIORITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

PROBLEM = Parameter(
    "[title|problem|text|description|issue|summary|subject|what|error]",
    "string",
    arguments.error,
    {EN: "[What is wrong|Problem]", ZH: "[问题描述|标题]"},
)

TICKET = Tool(
    "[create_ticket|[open|new|file|add|report|create]_[ticket|issue|support_ticket|incident|bug]|ticket|help_desk]",
    {EN: "[Open a support ticket|Report a problem]", ZH: "[创建工单|上报问题]"},
    (PROBLEM, PRIORITY),
    {
        EN: Phrases(
            (
                *ordering('[open|create|file|write] a [ticket|support ticket] "{0}" with {1} priority'),
                '[Open|Create|File|New] [a |]ticket[: |, ]"{0}"[, priority {1}|, {1} priority][.|]',
                "[Ticket|New ticket|Incident|Bug]: {0}, [priority {1}|{1} priority][.|]",
                'A {1} priority [ticket|issue][: |, please: ]"{0}"[.|]',
                '"{0}" [is my problem|is what users report|happens again][, open a {1} priority ticket.|. Ticket with {1} priority, please.]',
                '[Report|Note|Raise] [the problem |the issue |]"{0}" [with|as] {1} priority [ticket|in a ticket].',
                'I [need|want|would like] a ticket of {1} priority: "{0}"[.|]',
                'With {1} priority, [open|create|file] [a|this] ticket: "{0}"[.|]',
            ),
            (
                'Please file a ticket for "{0}", its priority is {1}.',
                'We need a {1} priority ticket about "{0}".',
                'Ticket "{0}" should get priority {1}.',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[创建|开|新建|提][工单|一个工单|问题单]“{0}”，优先级{1}"),
                "[工单|新工单|问题|故障]：{0}，优先级{1}[。|]",
                "一个{1}优先级的[工单|问题单]：“{0}”。",
                "“{0}”[又出现了|是我的问题]，[请开|开一个|提一个]{1}优先级的工单。",
                "[上报|报告|登记][问题|故障|]“{0}”，{1}优先级[的工单|]。",
                "[以|用]{1}优先级[创建|开|提交]工单“{0}”。",
                "我[要|需要|想]一个[工单|问题单]，{1}优先级，“{0}”。",
            ),
            ("请提交工单“{0}”，优先级为{1}。", "我们要开{1}优先级的工单：“{0}”。", "给“{0}”立一个工单，{1}优先级。"),
        ),
    },
    {"ticket": arguments.order_number},
    {EN: "Ticket {ticket} is open.", ZH: "工单{ticket}已创建。"},
    group="agenda",
)
