"""How to reach somebody."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

CONTACT = Form(
    (
        Field(
            "name contact contact_name",
            "姓名 联系人",
            "string",
            details.person,
            "[The contact is|Ask for|Please speak to|The person there is|Contact:] {}.",
            "[联系人是|请找|负责人是|联系人：|对接人是]{}。",
        ),
        Field(
            "email e_mail mail email_address",
            "邮箱 电子邮件",
            "string",
            details.email,
            "[The e-mail is|Mail goes to|Please write to|The address for mail is|E-mail:] {}.",
            "[邮箱是|邮件发到|请写信到|邮箱：|电子邮件是]{}。",
        ),
        Field(
            "phone telephone phone_number tel",
            "电话 电话号码",
            "string",
            details.phone,
            "[The phone is|Please call|The number is|You can ring|Phone:] {}.",
            "[电话是|请拨打|号码是|电话：|可以打]{}。",
        ),
        Field(
            "company firm employer organisation",
            "公司 单位",
            "string",
            details.company,
            "[The company is|It is about|The employer is|The firm is called|Company:] {}.",
            "[公司是|单位是|在职于|公司：|公司名叫]{}。",
        ),
    ),
    {
        EN: Phrases(
            (
                "{name} [of|from|at] {company}, [e-mail|email|mail] {email}, [phone|tel|telephone] {phone}.",
                "You [reach|can reach|will reach|find] {name} [at|via|under] {email} or {phone}; the [company|firm|employer] is {company}.",
                "[Contact|Your contact|The person to ask] at {company}: {name}, {phone}, {email}.",
                "[Write|Send mail|Please write] to {email} or [call|ring|phone] {phone} and ask for {name} from {company}.",
                "I am {name} from {company}. My [phone|number|telephone] is {phone}, my [e-mail|mail|address] is {email}.",
                "{name}[,|;| -] {company}[,|;| -] {phone}[,|;| -] {email}",
                "The [e-mail|mail address] of {name} is {email}, the [phone|number] is {phone}, and the [firm|company] is {company}.",
                "{company} gave us the number {phone} and the address {email} of {name}.",
                "[Ask|Contact|Try] {name} at {company}: {email}, or by phone {phone}.",
                "My [colleague|boss|friend|partner] {name} works at {company}; [call|ring] {phone} or write to {email}.",
                "For {company} it is {name} who answers {email} and {phone}.",
                "Phone {phone}, [mail|e-mail] {email}: that is {name} of {company}.",
                "Please note: {name}, reached under {phone} and {email}, is now with {company}.",
                "{name} [has changed jobs|has moved on|has a new desk] and is now at {company}. The new [number|phone] is {phone}.",
                "[Questions|Any questions|Complaints]? Write to {name}, {email}.",
                "If {email} does not answer, [call|try|ring] {phone} and ask for {name}.",
                "[Best regards|Kind regards|Yours], {name}, {company}, {phone}, {email}",
                "[The number of|You can call] {company} [is|on] {phone}[; ask for {name}|, and {name} will help you].",
                "[Our partner|The supplier|The agency] is {company}, the person there {name}, the address {email}.",
                "{email} [belongs to|is the address of] {name}, who works for {company}[ and has the phone {phone}|].",
            ),
            (
                "At {company} please call {name} under {phone} or write to {email}.",
                "{name} ({email}, {phone}) works for {company}.",
                "Hi, {name} here from {company}. Please send the papers to {email}.",
                "The best way to get hold of {name} is to phone {phone}; otherwise use {email}.",
                "I met {name} today. Employer: {company}. Telephone: {phone}. Mail: {email}.",
                "For help with the machine ring {company} on {phone}. Your helper there is {name}.",
            ),
        ),
        ZH: Phrases(
            (
                "{company}的{name}，[邮箱|电子邮件|邮件]{email}，[电话|手机|联系电话]{phone}。",
                "[找|联系]{name}请发邮件到{email}或[拨打|打]{phone}，[公司|单位]是{company}。",
                "{company}[联系人|对接人|负责人]：{name}，{phone}，{email}。",
                "请[写信到|发邮件到|写邮件到]{email}或[打|拨打]{phone}，找{company}的{name}。",
                "我是{company}的{name}，[电话|手机|电话是]{phone}，[邮箱|邮箱是]{email}。",
                "{name}[，|；|、]{company}[，|；|、]{phone}[，|；|、]{email}。",
                "{name}的[邮箱|电子邮件]是{email}，[电话|号码]是{phone}，[公司|单位]是{company}。",
                "{company}[给了我们|告诉了我们]{name}的号码{phone}和邮箱{email}。",
                "[问|联系|试试]{company}的{name}：{email}，或打{phone}。",
                "我的[同事|上司|朋友]{name}在{company}工作，电话{phone}，邮箱{email}。",
                "电话{phone}，邮箱{email}，[就是|那是]{company}的{name}。",
                "请记下：{name}，{phone}，{email}，现在在{company}。",
                "{name}[换了工作|跳槽了]，现在在{company}，新[号码|电话]是{phone}。",
                "[有问题|有疑问|要投诉]请写信给{name}，[邮箱|地址]{email}。",
                "如果{email}没有回复，请[打|拨]{phone}找{name}。",
                "[此致敬礼|祝好|谢谢]，{name}，{company}，{phone}，{email}",
                "{company}的[电话|号码]是{phone}，[请找{name}|{name}会帮您]。",
                "[合作方|供应商|代理]是{company}，那边的人是{name}，邮箱{email}。",
                "{email}是{name}的邮箱，[此人在{company}上班|工作单位{company}]，[电话{phone}|手机{phone}]。",
            ),
            (
                "在{company}请找{name}，电话是{phone}，邮箱是{email}。",
                "{name}（{email}，{phone}）在{company}工作。",
                "你好，我是{name}，{company}的，资料请发到{email}。",
                "要联系{name}，最好打电话{phone}，也可以用邮箱{email}。",
                "今天见了{name}。单位：{company}。手机：{phone}。邮件：{email}。",
                "机器坏了就打{company}的{phone}，那里的{name}会处理。",
            ),
        ),
    },
)
