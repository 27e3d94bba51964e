"""A tool that sends e-mails to addresses."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import EMAIL
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

SUBJECT = Parameter(
    "[subject|title|topic|headline|subject_line|about|mail_subject|subject_name]",
    "string",
    arguments.query,
    {EN: "[Subject line|Subject]", ZH: "[主题|标题]"},
)

MAIL = Tool(
    "[email|mail|send_email|[send|write|compose|create|new]_[mail|e_mail|electronic_mail]|email_sender|mailer]",
    {EN: "[Send an e-mail|Write a mail to an address]", ZH: "[发送邮件|写电子邮件]"},
    (EMAIL, SUBJECT),
    {
        EN: Phrases(
            (
                *ordering(
                    '[send|write|compose] [an e-mail|a mail|an email|mail] to {0} [about "{1}"|with the subject "{1}"|on "{1}"]'
                ),
                '[Mail|E-mail|Email] {0}[: | about | on |, subject: ]"{1}"[.|]',
                '[Mail|E-mail|Email] to {0}, subject [line |]"{1}"[.|]',
                '{0} [should|must|has to] [get|receive] [a mail|an e-mail|an email] about "{1}".',
                'I [must|need to|want to|have to] [mail|e-mail|write to] {0} about "{1}".',
                'Subject "{1}", [to|recipient|send to] {0}[.|, send it.|, as an e-mail.]',
                'Write [a mail|an e-mail|an email] [titled|called|headed] "{1}" to {0}.',
                'With the subject "{1}", send [a mail|an email] to {0}.',
                'A [mail|new mail] for {0}[:|, please:] "{1}"[.|]',
            ),
            ('Please e-mail {0} under the subject "{1}".', 'I want a mail about "{1}" to go to {0}.', 'New email to {0}: "{1}"'),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[给{0}发邮件|写邮件给{0}|发电子邮件到{0}|给{0}写封邮件]，[主题|标题]“{1}”"),
                "给{0}[发|写|寄][邮件|电子邮件|一封邮件]，[主题是|标题是|关于]“{1}”。",
                "[邮件|电子邮件][到|给]{0}，[主题|标题]：“{1}”。",
                "{0}[应该|需要|要]收到一封[关于|主题为]“{1}”的[邮件|电子邮件]。",
                "[主题|标题]“{1}”，[收件人|发给|发到]{0}[，发邮件|]。",
                "写[一封|]关于“{1}”的[邮件|电子邮件]，[发到|发给|寄给]{0}。",
                "以“{1}”为[主题|标题]给{0}发邮件。",
                "[发|写]邮件：{0}，“{1}”。",
            ),
            ("请发一封题为“{1}”的邮件到{0}。", "我想用主题“{1}”给{0}写邮件。", "新邮件，{0}，主题“{1}”。"),
        ),
    },
    {"state": values.done},
    {EN: "The e-mail to {0} is sent.", ZH: "给{0}的邮件已发送。"},
    group="message",
)
