"""What somebody has to pay."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

INVOICE = Form(
    (
        Field(
            "invoice invoice_number number invoice_id",
            "发票号 编号",
            "string",
            details.code,
            "[The invoice number is|The invoice has the number|Invoice:|We look at invoice] {}.",
            "[发票号是|发票编号为|发票：|这张发票是]{}。",
        ),
        Field(
            "company recipient customer bill_to",
            "公司 客户",
            "string",
            details.company,
            "[The invoice goes to|It is billed to|The recipient is|The customer is|Company:] {}.",
            "[发票开给|客户是|收票方是|抬头是|公司：]{}。",
        ),
        Field(
            "amount total sum amount_due",
            "金额 总额",
            "number",
            details.exact_price,
            "[The amount is|The sum is|To pay:|It comes to|The total is] {} [dollars|euros|pounds].",
            "[金额是|总额是|应付|合计|共计]{}元。",
        ),
        Field(
            "due due_date payable_by deadline",
            "到期日 截止日期",
            "string",
            details.date,
            "[It is due on|It must be paid by|The deadline is|Payment until|Due date:] {}.",
            "[到期日是|最晚付款日是|截止日期为|到期日：|请付款，期限是]{}。",
        ),
        Flag(
            "paid is_paid settled",
            "已付款 已支付",
            {
                EN: Phrases(
                    (
                        "[It|This|The bill|The invoice] [has been|is|was] [already |]paid.",
                        "[The money|Payment|The full sum] [has arrived|is here|was received|came in].",
                        "[It|The invoice] is [settled|closed], [the money is here|nothing is open].",
                    ),
                    ("The customer has paid.", "We have received the money.", "It was paid last week."),
                ),
                ZH: Phrases(
                    (
                        "[已经|已|都已经][付款|付清|支付]了。",
                        "[钱|款项|全款][已到账|收到了|到了]。",
                        "[这笔账|发票]已[结清|付清]。",
                    ),
                    ("客户付过钱了。", "款已收到。", "上周就付了。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "[It|This|The bill|The invoice] [has not been|is not|was not] paid [yet|so far|].",
                        "[The money|Payment|The sum] [has not arrived|is still missing|is still open].",
                        "[It|The invoice] is [still |]unpaid.",
                        "Nobody has paid [it |]yet.",
                    ),
                    ("The customer has not paid.", "We are still waiting for the money.", "There was no payment until today."),
                ),
                ZH: Phrases(
                    (
                        "[还没有|还没|尚未|至今未][付款|付清|支付]。",
                        "[钱|款项|全款][还没到账|没有收到|还没到]。",
                        "[这笔账|发票]还[没结清|欠着]。",
                    ),
                    ("客户还没付钱。", "我们还在等款。", "目前没有付款。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "Invoice {invoice} [to|for|goes to] {company}[:| over| about] {amount} [dollars|euros|pounds], [due|payable|to be paid] [on|by] {due}.",
                "{company} [owes|has to pay|must pay] us {amount} [dollars|euros] [by|before|until] {due}, see invoice {invoice}.",
                "[We billed|We sent a bill to|The bill went to] {company} [for|over] {amount} [dollars|euros]. [The number is|Invoice number] {invoice}. {paid}",
                "[Please|Kindly] pay {amount} [dollars|euros|pounds] [by|until|before] {due}. [Invoice|Reference|Number]: {invoice}.",
                "The [amount|sum|total] of invoice {invoice} is {amount} [dollars|euros]. {paid}",
                "{invoice}[,|;|:] {company}, {amount} [dollars|euros], [due|by] {due}. {paid}",
                "By {due} we [expect|want|await] {amount} [dollars|euros] from {company}[ for invoice {invoice}|].",
                "[On the desk|In the file|Here] is invoice {invoice} [from us to|for] {company}. {paid}",
                "{company} got invoice {invoice} with a total of {amount} [dollars|euros], due {due}.",
                "{paid} I [mean|am talking about|speak of] invoice {invoice} for {company}, {amount} [dollars|euros].",
                "[Number|Invoice] {invoice}. [Amount|Sum|Total] {amount}. [Recipient|Customer|Company] {company}. [Due|Deadline] {due}.",
                "[The bill|Our invoice] over {amount} [dollars|euros] is due on {due}. {paid}",
                "For {amount} [dollars|euros|pounds] there is an invoice {invoice}; [the customer is|it went to] {company}.",
                "[Accounting|The office] asks: has {company} [paid|settled] {invoice}? {paid}",
                "[Dear {company}], your invoice {invoice} over {amount} [dollars|euros] [is due|falls due] on {due}.",
                "{due} is the [last day|deadline] for {company} to pay {amount} [dollars|euros].",
            ),
            (
                "{company} received invoice {invoice} for {amount} dollars. {paid}",
                "The due date of invoice {invoice} is {due} and the amount is {amount} euros.",
                "We wrote a bill of {amount} dollars to {company}, number {invoice}, payable by {due}.",
                "About {invoice}: {company} should pay {amount} pounds. {paid}",
                "Reminder for {company}: {amount} euros must reach us by {due}. The invoice was {invoice}.",
                "Bill {invoice} is for {company}. It is due {due}. {paid}",
            ),
        ),
        ZH: Phrases(
            (
                "发票{invoice}[开给|寄给|给]{company}，金额{amount}元，[到期日|付款期限|截止]{due}。",
                "{company}[欠|应付|需要付]我们{amount}元，[期限|截止日]{due}，见发票{invoice}。",
                "我们[给{company}开了|向{company}开了]{amount}元的发票，[号码是|编号]{invoice}。{paid}",
                "请在{due}[前|之前]支付{amount}元，[发票|编号|发票号]{invoice}。",
                "发票{invoice}的[金额|总额]是{amount}元。{paid}",
                "{invoice}，{company}，{amount}元，[截止|到期]{due}。{paid}",
                "{due}前我们[等|要收到]{company}的{amount}元[，发票{invoice}|]。",
                "[桌上|文件里|这里]是给{company}的发票{invoice}。{paid}",
                "{company}收到了发票{invoice}，[合计|共计|总额]{amount}元，{due}到期。",
                "{paid}我说的是{company}的发票{invoice}，{amount}元。",
                "[编号|发票]{invoice}，[金额|总额]{amount}，[客户|抬头|公司]{company}，[到期|期限]{due}。",
                "[这张|我们的]{amount}元的发票{due}到期。{paid}",
                "有一张{amount}元的发票{invoice}，[客户是|寄给了]{company}。",
                "[财务|办公室]问：{company}的{invoice}付了吗？{paid}",
                "尊敬的{company}，您的发票{invoice}共{amount}元，{due}到期。",
                "{due}是{company}[支付|付清]{amount}元的[最后一天|期限]。",
            ),
            (
                "{company}收到{amount}元的发票{invoice}。{paid}",
                "发票{invoice}的到期日是{due}，金额为{amount}元。",
                "我们给{company}写了{amount}元的账单，号码{invoice}，{due}前付清。",
                "关于{invoice}：{company}应该付{amount}元。{paid}",
                "提醒{company}：{amount}元须在{due}前到账，发票是{invoice}。",
                "账单{invoice}是{company}的，{due}到期。{paid}",
            ),
        ),
    },
)
