"""Tools to find people, and to write to them."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import EMAIL, NAME, RECIPIENT
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

TEXT = Parameter(
    "[text|body|content|message|message_text|words|message_body|letter|body_text|message_body_text]",
    "string",
    arguments.body,
    {EN: "[What to say|Text of the message]", ZH: "[内容|消息正文]"},
)
SUBJECT = Parameter(
    "[subject|title|topic|headline|subject_line|about|mail_subject|subject_name]",
    "string",
    arguments.query,
    {EN: "[Subject line|Subject]", ZH: "[主题|标题]"},
)
NUMBER = Parameter(
    "[phone|number|phone_number|telephone|mobile|tel|mobile_number|phone_no]",
    "string",
    values.phone,
    {EN: "Phone number", ZH: "电话号码"},
)

PHONE = Tool(
    "[find_phone|phone_book|lookup_number|[get|find|search|look_up|query]_[phone_number|contact|phone|telephone]|phone_lookup|directory]",
    {EN: "[Phone number of a person|Look up a phone number|The company's phone book]", ZH: "[查询电话号码|某人的电话|电话簿]"},
    (NAME,),
    {
        EN: Phrases(
            (
                *asking(
                    "[the [phone|mobile|telephone] number of {0}|{0}'s [phone number|number|mobile number]|the contact number of {0}]"
                ),
                *ordering(
                    "[phone|call|ring|telephone] {0}, [I lack the number|which number is it|so find the number|what is the number]"
                ),
                "How [can|do|could] I [call|phone|ring|reach] {0}[?| by phone?]",
                "[Look up|Search|Find|Get] the [number|phone|telephone|mobile] of {0}[.|, please.| for me.]",
                "I [need to|must|have to] [phone|call|ring] {0}, [which number|what is the number|what number is it]?",
                "{0}: [which phone number|phone number|number|what number|telephone]?",
                "I [want|need|have|would like] to [call|phone|ring] {0}.",
                "[Phone|Number|Telephone|Mobile] [of|for] {0}[.|?|, please.]",
                "[Do you have|Have you got|Is there] a [number|phone number|telephone number] for {0}?",
                "[I lost|I forgot|I cannot find] the [number|phone number] of {0}[.| again.|, please help.]",
            ),
            ("Give me the phone number of {0}.", "Under which number do I reach {0}?", "What number should I dial for {0}?"),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}的[电话|号码|电话号码|手机号|手机号码|联系电话]"),
                "{0}的[电话号码|电话|手机号|联系方式]是[多少|什么]？",
                "[怎么|如何|怎样][给{0}打电话|打电话找{0}|联系{0}|打给{0}]？",
                "我[要|得|必须]打给{0}，[号码是什么|电话多少|号码多少]？",
                "[找|查|搜索]{0}的[电话|号码|手机号]。",
                "{0}：[电话号码是多少|电话|号码|手机号]？",
                "我[想|要|需要|得]给{0}打[个|]电话。",
                "{0}[电话|手机号|号码][|，谢谢]。",
                "[有|你有|有没有]{0}的[电话|号码|手机号]吗？",
                "我[忘了|丢了|找不到]{0}的[电话|号码]。",
            ),
            ("请给我{0}的电话号码。", "{0}的电话是几号？", "拨什么号码能找到{0}？"),
        ),
    },
    {"phone": values.phone},
    {EN: "The number of {0} is {phone}.", ZH: "{0}的号码是{phone}。"},
    group="contact",
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
PEOPLE = (PHONE, MESSAGE, MAIL, USER, CONTACT)
