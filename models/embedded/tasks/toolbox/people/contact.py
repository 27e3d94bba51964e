"""A tool that saves contacts."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import NAME
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

NUMBER = Parameter(
    "[phone|number|phone_number|telephone|mobile|tel|mobile_number|phone_no]",
    "string",
    values.phone,
    {EN: "Phone number", ZH: "电话号码"},
)

CONTACT = Tool(
    "[add_contact|[create|save|new|store|insert|make]_[contact|phone_entry|address_book_entry]|contact_add|save_number]",
    {EN: "[Save a contact|Add a person to the contacts]", ZH: "[保存联系人|添加联系人]"},
    (NAME, NUMBER),
    {
        EN: Phrases(
            (
                *ordering(
                    "[add|save|store|note] [{0}, number {1}, as a contact|{0} with the number {1}|the number {1} [of|for] {0}|{1} as the number of {0}]"
                ),
                "[Save|Add|Store|New] contact: {0}, {1}[.|]",
                "[Put|Write|Enter] {0} [in|into] my [contacts|address book|phone book][: |, number |, phone ]{1}.",
                "[The new number|The number|The phone number] of {0} is {1}[, save it.|, please add it.|. Add it to my contacts.]",
                "{0} [has|got] the [new |]number {1}[, save it.|, please store it.|. Add that to my contacts.]",
                "{1} [is|belongs to] {0}[, save that.|. Please add the contact.|, store it in my contacts.]",
                "[Make|Create] [a|a new] contact [for|named|called] {0} with [the number |phone ]{1}.",
            ),
            (
                "Please put {0} with {1} into my contacts.",
                "Remember {1} as a contact, the name is {0}.",
                "I met {0}, phone {1}: add a contact.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[保存|添加|新建|存]联系人{0}，[电话|号码|手机]{1}"),
                "[保存|添加|新|新建|存]联系人：{0}，{1}。",
                "把{0}[加到|存进|加入|写进][通讯录|联系人|电话簿]，[号码|电话]{1}。",
                "{0}的[新号码|号码|电话]是{1}，[请保存|存一下|加到通讯录]。",
                "{1}是{0}的[电话|号码|手机]，[存下来|请保存|加为联系人]。",
                "[建|创建|加]一个联系人，[名字|姓名|名叫]{0}，[电话|号码]{1}。",
                "[通讯录|联系人][加|增加|添加]{0}：{1}。",
            ),
            ("请将{0}和{1}存入通讯录。", "存联系人，号码{1}，名字{0}。", "我认识了{0}，电话{1}，加联系人。"),
        ),
    },
    {"state": values.done},
    {EN: "{0} is saved with the number {1}.", ZH: "{0}已保存，号码{1}。"},
    group="contact",
)
