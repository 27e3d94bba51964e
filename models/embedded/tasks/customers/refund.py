"""What they write who want their money back."""

from __future__ import annotations

from models.embedded.tasks.customers.intent import EN, ZH, Intent
from models.embedded.tasks.customers.wording import BYE, BYE_ZH, CAN, DO, DO_ZH, HELLO, HELLO_ZH, WANT_ZH
from models.embedded.tasks.phrases import Phrases

REFUND = Intent(
    {EN: "refund", ZH: "退款"},
    {
        EN: Phrases(
            (
                HELLO + "[I want|I demand|We want|I expect|I need|I'd like] my money [back|returned] [for|on] [the {item}|order "
                "{order}|{order}]." + BYE,
                "[Please refund|Refund|You must refund|Kindly refund|Can you refund|When do you refund] [order {order}|{order}"
                "|the {item}|my order {order}]." + BYE,
                CAN + " [return|send back|give back|bring back] the {item} and [get|receive|ask for|have] [a refund|my money back"
                "|the money back]?",
                "{company} [must|should|has to|needs to|promised to|will not] [give me my money back|pay me back|refund me"
                "|return my money][| for the {item}].",
                "[I sent|I have sent|We sent|I returned|I brought|I mailed] the {item} back[, where is my refund|. Where is my "
                "money|, when do I get my money"
                "|, please pay me back][?|!]",
                "[I ask for|I demand|I request|I want|We ask for|I claim|I need] [a|the|my|a full] refund [of|for] [{order}"
                "|order {order}|the {item}]." + BYE,
                DO + "[return|pay back|transfer|send back|pay out] [my|our|the] money for [order {order}|{order}|the {item}][ to "
                "my account| to my card|]." + BYE,
                "[Where is|When do I get|When will I see|How long must I wait for|I still wait for] [my refund|the refund|my "
                "money] [for|of] "
                "[order {order}|the {item}|{order}][?|, please?]",
                "[How does|Does|When does] {company} [refund|pay back|return the money for] [{item}|order {order}|returned "
                "{item}]?",
                "[How do I get|Can I get|Could I get|Do I get|May I have|Will I get|Is there] [a refund|my money back|the money "
                "back] for [the {item}|order {order}|{order}]?",
                "The {item} [do not fit|are the wrong size|are the wrong colour|did not work|are not what I ordered]"
                "[, I want my money back|, please refund me|. A refund, please|, so give me a refund].",
                "[I paid|We paid|You charged me] [twice|too much|double|for nothing] for [order {order}|the {item}]"
                "[, please refund me|. Return the money|, I want the money back|. I need a refund].",
                "[Refund|Money back|Repayment|Full refund|Refund request][:| for| of] [order {order}|{order}|the {item}][.|, "
                "please.]",
                "[I am returning|I will return|I'm sending back|We return] [the {item}|order {order}] [and expect|and want|for"
                "|and would like] [a refund|my money back|a full refund].",
                "[My refund|The refund|The money] for [order {order}|the {item}|{order}] [has not come|is missing|is late|never "
                "came|is still not on my account].",
                "[Give|Pay] [me|us] [my money back|back my money|the money back|a refund] [for|on] [the {item}|{order}][ now| "
                "at once| by {day}|].",
            ),
            (
                "Please give me my money back for order {order}.",
                "I would like a refund for the {item}.",
                "The {item} from {company} went back to you, so refund me, please.",
                "Until {day} I want to have the money for {order} again on my account.",
                "Does one get the full price back when one returns {item}?",
                "You have not paid me back for order {order} yet.",
            ),
        ),
        ZH: Phrases(
            (
                HELLO_ZH + WANT_ZH + "退{item}的钱。" + BYE_ZH,
                HELLO_ZH + "[请|麻烦|请尽快|你们必须]给[订单|我的订单|]{order}[退款|退钱|办理退款]。" + BYE_ZH,
                "[怎么|如何|在哪里|我要怎么]退货[并|和|再|然后]退款？[是{item}。|订单{order}。|我买了{item}。|]",
                "{company}[必须|应该|得|要|不肯|答应]退钱给我[。|！|，订单{order}。]",
                "[我|我们][寄回了|退回了|寄回去了|退了]{item}，[退款在哪里|退款什么时候到|钱什么时候退|钱呢|请退款][？|]",
                "[我申请|我要求|我们申请|申请|我要申请|我想申请][订单|]{order}的[退款|全额退款]。" + BYE_ZH,
                DO_ZH + "[把钱退给我|退钱给我|退款给我|办理退款|把钱退回来]，[订单{order}|是{item}|我退了{item}]。",
                "[订单|]{order}的[退款|钱][什么时候|怎么还没|为什么没|几天能][到账|退|退回来|收到]？",
                "{item}[不合适|颜色不对|尺寸不对|不能用|不是我订的]，[我要退款|请退钱|请退款|我想退货退款|把钱退给我]。",
                "[我付了两次钱|多收了我的钱|你们多扣了钱|我付多了]，[请退款|请退给我|退钱|要求退款]，[订单{order}|是{item}]。",
                "[退款|退钱|申请退款|全额退款|退货退款]：[订单{order}|{item}|{order}]。",
                "[{item}|订单{order}|这个订单][[可以|能][退款|退钱|全额退款|退货退款]吗|[能不能|可不可以][退款|退钱|退货退款]]？",
                "[我|我们][退回|要退|想退|寄回][{item}|订单{order}]，[希望退款|要求退款|想把钱拿回来|请把钱还给我|请给我退款]。",
                "[退款|钱][还没到|没有收到|一直没退|还没退回来]，[订单{order}|是{item}的|我买的是{item}]。",
                "[请把|把|麻烦把][{item}|订单{order}|{order}]的钱[退给我|退到我的卡上|还给我|退回来]。" + BYE_ZH,
                "{company}[什么时候|几天|为什么不|怎么][退款|退钱|给我退款]？",
            ),
            (
                "请退还订单{order}的钱。",
                "我想给{item}退款。",
                "{company}的{item}我已经退货，请给我退款。",
                "{day}之前我要拿回{order}的钱。",
                "退回{item}以后能拿回全部的钱吗？",
                "订单{order}你们还没有退钱给我。",
            ),
        ),
    },
)
