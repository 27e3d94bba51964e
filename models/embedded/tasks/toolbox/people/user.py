"""A tool that finds users by their e-mail addresses."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import EMAIL
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

USER = Tool(
    "[get_user|[find|lookup|fetch|search|query|load]_[user|account|customer|member]|user_by_email|user_lookup|get_user_by_email|account_search]",
    {EN: "[Find a user by e-mail|Get the user with an e-mail address]", ZH: "[按邮箱查用户|通过邮箱获取用户]"},
    (EMAIL,),
    {
        EN: Phrases(
            (
                *asking(
                    "the [user|account|customer|name|member] [with|behind|of|for] [the e-mail |the address |the mail address |]{0}"
                ),
                "[Who|Which user|Which person|Which account|Which customer] [has|uses|owns|is behind] [the address |the e-mail |]{0}?",
                "[To whom|To which user] does [the address |the mail address |]{0} belong?",
                "{0}: [who is that|which user|which account|whose address]?",
                "[Search|Find|Fetch|Load|Open] [user|the user|the account|the customer|account] {0}[.|, please.]",
                "[Is there|Do we have] [a user|an account|a customer] with [the mail |the address |]{0}?",
                "[User|Account|Customer|Member] {0}[.|?|, please.]",
                "I got [a mail|a letter|an e-mail] from {0}. [Who is it|Which user is that|Find the account]?",
                "Whose [address|e-mail|mail|account] is {0}?",
            ),
            ("Who is registered with {0}?", "Give me the user whose e-mail is {0}.", "Which name belongs to the address {0}?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("[邮箱|地址|]{0}的[用户|账户|客户|主人|用户信息|名字]"),
                "[谁|哪个用户|哪位客户|哪个账户][用|有|在用|使用]{0}[这个邮箱|]？",
                "{0}是谁的[邮箱|地址|账户|电子邮件]？",
                "{0}：[谁|哪个用户|谁的账户]？",
                "[找|查|打开|搜索|读取][用户|账户|客户]{0}。",
                "有[没有|]邮箱[是|为]{0}的[用户|客户|账户]吗？",
                "[用户|账户|客户]{0}[，谢谢|]。",
                "我收到{0}的[邮件|信]，[是谁|是哪个用户|查一下用户]？",
                "邮箱{0}[属于谁|是谁的|属于哪个用户]？",
            ),
            ("谁是用{0}注册的？", "请给我邮箱为{0}的用户。", "{0}这个地址对应哪个名字？"),
        ),
    },
    {"name": values.person},
    {EN: "{0} belongs to {name}.", ZH: "{0}属于{name}。"},
)
