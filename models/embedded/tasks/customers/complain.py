"""What they write who are not content."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN_ZH, HELLO, HELLO_ZH, WANT
from models.embedded.tasks.phrases import Phrases

FAULT = "[broken|damaged|dirty|faulty|defective|wrong|old|cracked|scratched|torn|useless|late again]"
RUDE = "[rude|unfriendly|impolite|late|not helpful|unfair|angry|dishonest|lazy|unpleasant]"

COMPLAIN = Intent(
    {EN: "complain", ZH: "投诉"},
    {
        EN: Phrases(
            (
                HELLO
                + WANT
                + " complain about [{company}|{person}|the {item}|the service in {city}|your driver|{person} at {company}|the "
                "noise in {city}]." + BYE,
                "[This is|Here is|I write with|Please note|Take] [a|my|our|another] complaint[: the| about the|: your] {item} "
                "[are|were|that are|came] " + FAULT + ".",
                "{person} [at|from|of] {company} [was|is|has been] [very |so |really |]"
                + RUDE
                + "[ to me| to us| on the phone| on {day}|].",
                "[I am|We are|{person} is|My wife is|I'm] [not happy|unhappy|not satisfied|dissatisfied|angry|very unhappy"
                "|disappointed|upset] "
                "[with|about] [the {item}|{company}|{person}|your service in {city}|the delivery][ at all|].",
                "[Who|Who here|Which person|Which office] [takes|handles|reads|answers] [complaints|my complaint|a complaint] "
                "about [the service in {city}|{company}|the {item}|{person}]?",
                "[The|My|Your|All the] {item} [came|arrived|were|are] "
                + FAULT
                + "[, this is not acceptable|. That is unacceptable|, I am not happy|, I complain|. This is bad service].",
                "[Where|How|To whom] [can|do|must|should] [I|we] [complain|file a complaint|send a complaint|make a complaint"
                "|write] about [{company}|{person}|the {item}|the staff in {city}|bad service]?",
                "[The|Your] [service|staff|team|driver|waiter|support|clerk|hotline] [in {city}|at {company}|of {company}|on "
                "{day}] [was|is] [terrible|bad|awful|very bad|poor|too slow|" + RUDE + "].",
                "[I have|We have|There is|I must make|I make|I file|I want to file|I send you] [a complaint|a serious complaint"
                "|complaints] [about|against|concerning] [{company}|the {item}|your service|the delivery to {city}].",
                "[Nobody|No one] [at {company}|in {city}|in your office] [helped me|answers my calls|answers my letters|listens"
                "|was polite|cares][, this is bad|, I complain|. I am angry|, that is not acceptable].",
                "[This|That|It] is [not acceptable|unacceptable|a scandal|outrageous|bad service|terrible service]: [the {item} "
                "are|everything is|all {item} came] " + FAULT + ".",
                "[Complaint|My complaint|Complaint about|Official complaint|A complaint][:| about] [{company}|{person}|the "
                "{item}|the {item} are " + FAULT + "|the service in {city}].",
                "[I am|We are] [tired of|fed up with|angry about|annoyed by|shocked by|sick of] [{company}|the {item}|the bad "
                "service in {city}|your rude staff|{person}].",
                "[I|We] waited [two hours|three weeks|for hours|too long] [for {person}|at {company}|in {city}|for nothing][, "
                "this is not acceptable|. I want to complain|, and I am angry|. What bad service].",
                "[The|Your] {item} [are|look|smell] [bad|terrible|awful|"
                + FAULT
                + "] and [nobody helps|{person} was rude|I complain|I am angry|the service is bad].",
                "{company} [lied to me|treats people badly|sells bad {item}|sold me broken {item}|does not answer|charged too "
                "much][, I complain|. This is my complaint|, that is not acceptable|. I am very unhappy].",
            ),
            (
                "I have a complaint about {person}.",
                "The {item} from {company} are broken, and I am not happy.",
                "Your people in {city} were very rude on {day}.",
                "It is not acceptable how {company} treats its customers.",
                "My {item} came damaged and dirty, who takes my complaint?",
                "We are really not satisfied with what {person} did in {city}.",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH
                + "[我要|我想|我们要|我必须|我得]投诉[{company}|你们的{item}|{city}的服务|你们的司机|{company}的{person}|客服|快递员]。"
                + BYE_ZH,
                "[这是|这里是|请收下|我写的是][投诉|我的投诉|我们的投诉|一个投诉]：{item}[坏了|破了|是脏的|有问题|是旧的|不能用]。",
                "{company}的{person}[对我|对我们|对客人|在电话里][很粗鲁|不礼貌|态度很差|很凶|非常不客气|爱理不理]。",
                "[我|我们|{person}|我妈妈]对[{item}|{company}|{person}|{city}的服务|你们的送货][一点也不满意|很不满意|非常不满|不满意|很生气|很失望]。",
                "[{city}的服务|{company}|{item}|{person}的态度][在哪里|怎么|向谁|去哪里|找谁]投诉？",
                "[我的|你们的|所有的|]{item}[到的时候就|送来时|寄来就|收到时已经][坏了|破了|脏了|碎了|有划痕]，[不能接受|我要投诉|太过分了|我很生气|真不像话]。",
                CAN_ZH + "投诉[{company}|{person}|{item}|{city}的店员|服务态度]？",
                "[{company}|{city}|你们]的[服务|员工|客服|司机|服务员|热线][太差了|很差|太慢了|态度恶劣|很不专业|不负责任]。",
                "[我有|我们有|我要提交|我提出|我想提][一个|]投诉，[关于|是关于|针对]{company}[。|的{item}。|的服务。]",
                "[{company}|你们店里|{city}的办公室|你们][没有人|没人][帮我|接电话|回复我|管|道歉]，[我很生气|不能接受|我要投诉|太过分了]。",
                "[这|真的|这样][不能接受|太过分了|太不像话了|让人无法接受]：{item}[都坏了|是坏的|是脏的|全破了|根本不能用]。",
                "[投诉|我的投诉|正式投诉|客户投诉]：[{company}|{person}|{item}坏了|{city}的服务|{company}的{item}有问题]。",
                "[我|我们]受够了[{company}|{city}的服务|你们的态度|这些{item}|{person}][。|，要投诉。|！|，很生气。]",
                "[我|我们]等了[两个小时|三个星期|很久|半天]，[没人管|太过分了|我要投诉|{company}一点消息也没有|服务太差]。",
                "{item}[有问题|质量很差|是坏的|很脏]，[没人处理|{person}还很粗鲁|我要投诉|我很生气|服务也差]。",
                "{company}[骗了我|乱收费|不回电话|卖坏的{item}|不讲理]，[我要投诉|不能接受|这是我的投诉|我非常不满]。",
            ),
            (
                "我要投诉{person}。",
                "{company}的{item}坏了，我不满意。",
                "你们{city}的人{day}非常粗鲁。",
                "{company}这样对待顾客，不能接受。",
                "我的{item}又脏又破，谁来处理我的投诉？",
                "{person}在{city}做的事我们真的很不满意。",
            ),
        ),
    },
)
