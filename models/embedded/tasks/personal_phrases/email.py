"""How people tell and ask for an e-mail address alone."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

GIVE_EMAIL = {
    EN: Phrases(
        (
            "[You can reach me|You reach me|You can write to me|Write to me|Reach me|Contact me|Mail me] at {value}.",
            "[Send|Please send|You can send|Forward] [mails|e-mails|your mails|the files|letters|the invoice"
            "|everything] to {value}[, that is me| for me|, my mailbox|].",
            "[My mailbox is|I read mails at|I get my mail at|My mails go to|I use] {value}.",
        ),
        ("Drop me a line at {value}.", "Mail gets to me at {value}.", "For letters by e-mail I have {value}."),
    ),
    ZH: Phrases(
        (
            "[可以|请|你可以|欢迎]发[邮件|信|电子邮件]到{value}[找我|给我|联系我|]。",
            "[我的邮件地址|我的信箱|我常用的邮箱|我收信的地址][是|为|：]{value}。",
            "[邮件|文件|发票|资料|合同][请|可以|都][发到|发送到|寄到]{value}。",
        ),
        ("写信给我就用{value}。", "我收邮件用的是{value}。", "有事请往{value}写信。"),
    ),
}

ASK_EMAIL = {
    EN: Phrases(
        (
            "[Where|At which address|To which mailbox] [can one mail me|can people write to me|do I get my mail"
            "|should mails go]?",
            "[How|Where] [can I be reached by e-mail|do e-mails reach me|does one mail me|can one write to me by e-mail]?",
        ),
        ("To what address should an e-mail to me go?", "Where do I read my mail?", "Which address takes my e-mails?"),
    ),
    ZH: Phrases(
        (
            "[邮件|电子邮件|写信][发到哪里|应该发到哪个地址|往哪里发|发哪里]能找到我？",
            "[怎么|如何]用[邮件|电子邮件][联系|找到]我？",
        ),
        ("给我的邮件要发到哪儿？", "我用哪个地址收信？", "别人写邮件找我，地址是什么？"),
    ),
}
