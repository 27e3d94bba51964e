"""What a customer reports as broken."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

TICKET = Form(
    (
        Field(
            "ticket ticket_id case number",
            "工单 工单号",
            "string",
            details.code,
            "[The ticket is|The case has the number|It was filed as|Ticket:] {}.",
            "[工单是|工单号为|编号是|工单：]{}。",
        ),
        Field(
            "customer reporter name opened_by",
            "客户 报告人",
            "string",
            details.person,
            "[It was reported by|The customer is|It was opened by|Customer:] {}.",
            "[报告人是|客户是|提交人是|客户：]{}。",
        ),
        Field(
            "product device machine",
            "产品 设备",
            "string",
            details.product,
            "[The product is|The device is|It is about the|Product:] {}.",
            "[产品是|设备是|涉及|产品：]{}。",
        ),
        Field(
            "problem issue error trouble",
            "问题 故障",
            "string",
            details.trouble,
            "[The problem is|What is wrong:|The trouble is|Problem:] {}.",
            "[问题是|故障是|毛病是|问题：]{}。",
        ),
        Flag(
            "urgent is_urgent high_priority",
            "紧急 加急",
            {
                EN: Phrases(
                    (
                        "[It|This|The case] is [very |really |]urgent.",
                        "[It|This] [cannot|must not] wait.",
                        "[Please |]act [at once|now|fast|quickly].",
                        "[It|This] has high priority.",
                    ),
                    ("We need help at once.", "This is an emergency.", "It must be solved today."),
                ),
                ZH: Phrases(
                    ("[这件事|这|]很[急|紧急]。", "不能[等|拖]。", "请[马上|立刻|尽快]处理。", "优先级[高|很高]。"),
                    ("我们急需帮助。", "今天必须解决。", "情况紧急。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "[It|This|The case] is not urgent.",
                        "[It|This] can wait.",
                        "There is no [hurry|rush].",
                        "[It|This] has low priority.",
                        "[Take|You may take] your time.",
                    ),
                    ("We do not need help at once.", "Any day will do.", "It is nothing urgent."),
                ),
                ZH: Phrases(
                    ("[这件事|这|]不[急|紧急]。", "可以[等|慢慢来|以后再说]。", "不用[着急|马上处理]。", "优先级[低|不高]。"),
                    ("我们不急着要帮助。", "哪天解决都行。", "情况不紧急。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "[Ticket|Case] {ticket}: {customer} [reports|has|complains about] a {problem} [with|on|in] the {product}. {urgent}",
                "{customer} [wrote|called|says]: my {product} [has|shows|suffers from] a {problem}. [Ticket|Case] {ticket}.",
                "The {product} of {customer} [has|shows] a {problem}. {urgent}",
                "[We opened|I opened|There is] [ticket|case] {ticket} for {customer}. [Problem|Issue]: {problem}. {urgent}",
                "{ticket}, {customer}, {product}, {problem}. {urgent}",
                "A {problem} [was seen|occurred|happened] on the {product}[ of {customer}|, says {customer}|]. {urgent}",
                "[Please|Kindly] [look at|check|solve] {ticket}: {problem} [on|with] the {product}.",
                "[Hello|Hi], I am {customer} and my {product} [does not work|is broken|makes trouble]. [It is a|I see a] {problem}. {urgent}",
                "{urgent} [See|Read] {ticket} by {customer}[ about the {product}|].",
                "[Again a|One more|Yet another] {problem}! {customer} [is angry|is sad|waits]; see ticket {ticket}.",
                "Ticket {ticket}, customer {customer}, product {product}, problem {problem}.",
                "Why does the {product} [keep having|have] a {problem}? {customer} [asks|wants to know].",
                "[The problem|The issue] in {ticket} is a {problem}[; {customer} found it| that {customer} found|]. {urgent}",
                "{customer} [sent back|returned|brought in] the {product} because of a {problem}.",
                "[Our colleague|The support team] [closed|works on|took over] {ticket}, the {problem} of {customer}.",
            ),
            (
                "{customer} opened {ticket} because the {product} has a {problem}. {urgent}",
                "In ticket {ticket}, {customer} describes a {problem}.",
                "I bought a {product} and now there is a {problem}. My name is {customer}. {urgent}",
                "Can somebody take {ticket}? The {product} has a {problem}.",
                "New case from {customer}, number {ticket}, device: {product}. {urgent}",
                "Since this morning the {product} of {customer} has had a {problem}. {urgent}",
            ),
        ),
        ZH: Phrases(
            (
                "[工单|案件]{ticket}：{customer}[报告|说|反映]{product}出现{problem}。{urgent}",
                "{customer}[写道|来电|说]：我的{product}[有|出现]{problem}，[工单|编号]{ticket}。",
                "{customer}的{product}[有|出现了|发生]{problem}。{urgent}",
                "我们为{customer}开了工单{ticket}，[问题|故障]：{problem}。{urgent}",
                "{ticket}，{customer}，{product}，{problem}。{urgent}",
                "{product}[发生了|出现]{problem}[，客户是{customer}|，{customer}说|]。{urgent}",
                "请[看一下|检查|解决]{ticket}：{product}的{problem}。",
                "[你好|您好]，我是{customer}，我的{product}[坏了|不能用了]，是{problem}。{urgent}",
                "{urgent}请看{customer}的{ticket}[，关于{product}|]。",
                "[又是|再次出现]{problem}！{customer}[很生气|在等]，见工单{ticket}。",
                "工单{ticket}，客户{customer}，产品{product}，问题{problem}。",
                "{customer}[问|想知道]，为什么{product}[总有|一直有]{problem}。",
                "{ticket}里的[问题|故障]是{problem}[，由{customer}发现|]。{urgent}",
                "因为{problem}，{customer}[退回了|送修了]{product}。",
                "[同事|客服]正在处理{ticket}，也就是{customer}的{problem}。",
            ),
            (
                "{product}有{problem}，所以{customer}开了{ticket}。{urgent}",
                "{customer}在工单{ticket}中描述了{problem}。",
                "我买了{product}，现在出了{problem}，我叫{customer}。{urgent}",
                "谁能接手{ticket}？{product}有{problem}。",
                "来自{customer}的新工单，编号{ticket}，设备：{product}。{urgent}",
                "从今天早上起，{customer}的{product}就有{problem}。{urgent}",
            ),
        ),
    },
)
