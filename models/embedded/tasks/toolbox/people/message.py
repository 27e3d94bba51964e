"""A tool that sends messages to people."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import RECIPIENT
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

TEXT = Parameter(
    "[text|body|content|message|message_text|words|message_body|letter|body_text|message_body_text]",
    "string",
    arguments.body,
    {EN: "[What to say|Text of the message]", ZH: "[内容|消息正文]"},
)

MESSAGE = Tool(
    "[message|text_person|[send|write|deliver|post]_[message|text|text_message|sms|note]|new_message|message_sender|notify_person]",
    {EN: "[Send a message to a person|Send a text message|Write to somebody]", ZH: "[给人发消息|发送短信|发信息]"},
    (RECIPIENT, TEXT),
    {
        EN: Phrases(
            (
                *ordering('[send {0} the message "{1}"|write {0} "{1}"|text {0} "{1}"|send "{1}" as a message to {0}]'),
                *ordering("[text|write|message] {0} [that|this:|the following:|the words] {1}"),
                '[Write|Text|Message] [to {0}|{0}][:|] "{1}"[.|]',
                'Send {0} [the|a|this] [message|text|note|line] "{1}"[.|]',
                'Tell {0} "{1}"[.|]',
                'Message {0} [with the text|saying|and say|as follows:] "{1}"[.|]',
                'Send [a message|a text|a note|a line] to {0}[: |, the text is |, saying |: it says ]"{1}"[.|]',
                "[Tell|Write|Message|Text] {0}: {1}",
                "Message [for|to] {0}: {1}",
                '"{1}" [is what I want to tell|is my message for|should go to|must reach] {0}.',
                '{0} [should|must|has to|needs to] [know|read|hear|see][:|,] "{1}"[.|]',
                '[My|The|Our] [message|text] to {0} [is|reads|says]: "{1}"[.|]',
                '[I am late. |No time to call. |Urgent: |]Write {0} [a message|a text][: |, ]"{1}"',
            ),
            ('Please send "{1}" to {0}.', 'Let {0} know: "{1}".', 'Drop {0} a line that says "{1}".', "Send {0} a text: {1}"),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[给{0}发消息“{1}”|发短信“{1}”给{0}|告诉{0}“{1}”|给{0}写“{1}”|把“{1}”发送给{0}]"),
                "给{0}[写|发|发短信|发消息|留言][：|，内容是|，说]“{1}”[。|]",
                "发[消息|短信|信息|条消息]“{1}”给{0}[。|]",
                "[告诉|通知|转告|回复]{0}[：|，|]“{1}”[。|]",
                "给{0}发[短信|消息|信息]，[内容|内容是|文字|写上|就说]“{1}”。",
                "{0}应该[看到|知道|收到|读到]：“{1}”。",
                "把“{1}”[转给|发到|告诉|传给|捎给]{0}。",
                "[消息|短信|留言]给{0}：{1}",
                "[告诉|写给|发给|通知]{0}：{1}",
                "我[想对|要对|想跟]{0}说：“{1}”[，请发送|，发过去]。",
                "我给{0}的[消息|短信]是：“{1}”。",
                "[来不及打电话了。|急事：|]发[短信|消息]给{0}：“{1}”",
            ),
            ("请把“{1}”发给{0}。", "让{0}知道：“{1}”。", "写条短信给{0}，就写“{1}”。"),
        ),
    },
    {"state": values.done},
    {EN: "The message to {0} is sent.", ZH: "给{0}的消息已发送。"},
    group="message",
)
