"""Ways to ask for a sum of bare numbers."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.sums.wording import END_ZH

EN, ZH = Language.ENGLISH, Language.CHINESE

DO = "[Please|Kindly|Could you|Would you|Now|I want you to|I need you to|I would like you to|Let us]"
TELL = "[Tell me|Please tell me|Can you tell me|Could you tell me|Say|Let me know|I would like to know|I want to know|I need]"
CALCULATE = "[calculate|determine|find|give me|get|figure out|tell me|show me]"
PLUS = "[ + |+| plus ]"
SUM = "[sum|total|result|sum total]"
END = "[.|?||, please.| for me.|, thanks.]"

DO_ZH = "[请|请你|麻烦|麻烦你|你能|能不能|可以|帮忙|我想|我要|]"
WHAT_ZH = "[是多少|等于多少|等于几|得多少|是几|得什么|等于什么|结果是多少|有多大]"
PLUS_ZH = "[+| + |加|加上|再加|再加上]"

BARE = {
    EN: Phrases(
        (
            "What is {a} + {b}?",
            "What is {a} plus {b}?",
            "{a}+{b}",
            "{a} + {b} = ?",
            "[What is|What's|How much is|So what is|And what is|Do you know|Tell me|Quick:] {a}" + PLUS + "{b}[?| in total?|]",
            "[What is|What's|How much is|How much are|How many are] {a} and {b}[ together| altogether| in total| added up|]?",
            "[What is|What's|How much is] {a} [added to|increased by|more than|on top of|raised by] {b}?",
            "{a}"
            + PLUS
            + "{b}[ = ?|=?|=| =| equals what?| equals?| is what?| makes?| gives?|?| please|: how much?|: what is it?]",
            "{a} [and|added to|together with] {b}[: what is the " + SUM + "| is how much| gives what| makes how much| in sum]?",
            "[Add|" + DO + " add|Try to add] {a} [and|to|with|plus] {b}" + END,
            "[Add up|Add together|Sum up|Sum|Total|" + DO + " [add up|sum up|add together|total]] {a} and {b}" + END,
            "[Add|" + DO + " add] {a} and {b} [up|together] and [tell|give|show] me the [" + SUM + "|answer].",
            "[Add|Sum]: {a}[, | and | ]{b}",
            TELL + " [the " + SUM + " of {a} and {b}|what {a}" + PLUS + "{b} is|how much {a}" + PLUS + "{b} is].",
            TELL + " [what you get|what comes out|the answer|the result] [if you add|when you add|of adding] {a} [and|to] {b}.",
            "[I would like to know|I wonder|Do you know] what {a} [and|plus] {b} [make|are|come to|add up to]" + END,
            "[What is|What's|Which number is|How big is|How large is] the [sum|total] of {a} and {b}?",
            DO + " " + CALCULATE + " the [sum|total|result] of {a} [and|plus] {b}" + END,
            DO + " " + CALCULATE + " {a}" + PLUS + "{b}" + END,
            "[Calculate|Work out|Evaluate|Find|Figure out|Do|Solve] {a}" + PLUS + "{b}" + END,
            "[Compute|Calculate|Determine|Find|Give me|Show me] the " + SUM + " of {a} and {b}" + END,
            "[If|When|Suppose] [you|I|we] [put|take|bring|add] {a} and {b} together, what [do you get|is it|comes out]?",
            "[Start with|Begin with|Take|Think of|Begin at] {a} and [add|count on] {b}. [What do you get?|What is it?|Result?]",
            "[Take|Start from] {a}, [then add|add|and add|increase it by|put on top] {b}[.|. How much is that?|. What is the "
            + SUM
            + "?]",
            "[Increase|Raise] {a} by {b}[.|. What comes out?|. What is the result?|, how much is it?]",
            "[Which number|What|What number] [comes out|results|do I get|do you get] [if|when] {a} is added to {b}?",
            "[What|How much|Which total] do {a} and {b} [make|give|come to|sum up to|total]?",
            "[Sum|Sum of|Total of|Total|Addition|Addition of|The sum of|Result of adding] {a}[ and |, |; | & ]{b}",
            "[Simple|Easy|Quick|Another|A small|My] [question|sum|task|exercise|one]: {a}" + PLUS + "{b}[?| = ?|.|]",
            "[I am doing my homework.|I need help with a sum.|My child asks:|I cannot do this one.] [What is|How much is] {a}"
            + PLUS
            + "{b}?",
            "{a} is one number[,| and] {b} the other. [What is their sum?|Add them.|How much are both?|What is the total?]",
            "[The numbers are|Here are two numbers:|I have two numbers,|Two numbers:] {a} and {b}. [Add them."
            "|What is the sum?|Sum?]",
        ),
        (
            "Can you work out {a} plus {b}?",
            "What do {a} and {b} add up to?",
            "Compute {a} + {b}, please.",
            "Please give me the total when {a} is added on to {b}.",
            "I need to know how much {a} and {b} come to.",
        ),
    ),
    ZH: Phrases(
        (
            "{a}+{b}等于多少？",
            "{a}加{b}是多少？",
            "{a}+{b}",
            "{a} + {b} = ?",
            "{a}" + PLUS_ZH + "{b}" + WHAT_ZH + END_ZH,
            "{a}" + PLUS_ZH + "{b}[=?| = ?|=|？|是？|等于？|呢？|得？]",
            "[请问|想问一下|问一下|我想知道|你知道|告诉我|快告诉我|说说]{a}" + PLUS_ZH + "{b}" + WHAT_ZH + END_ZH,
            DO_ZH + "[计算|算|算算|算出|求|求出|口算|计算一下]{a}" + PLUS_ZH + "{b}[。|？|，谢谢。|的结果。|的值。|等于多少。]",
            "{a}[与|和|跟|同]{b}的[和|总和|合计|总数]" + WHAT_ZH + END_ZH,
            "{a}[与|和|跟|同]{b}[相加|加起来|加在一起|合起来|合在一起|合并]" + WHAT_ZH + END_ZH,
            "{a}[与|和|跟]{b}[一共|总共|合计|共][是多少|有多少|多少]？",
            "[求|请求出|请算出|算出|告诉我|请告诉我|给出|请给出|我想知道|写出]{a}[与|和|跟]{b}的[和|总和|合计]" + END_ZH,
            "[把|请把|将|请将|帮我把|麻烦把]{a}[和|与|跟]{b}[相加|加起来|加在一起|合在一起|加一下][。|，得多少？|，结果是多少？|，和是多少？]",
            "[在|请在]{a}[上|的基础上|后面]再[加|加上]{b}[，是多少？|，得多少？|，等于几？|。]",
            "[如果|要是|假如|当][把{a}和{b}相加|{a}加上{b}|把{a}和{b}放在一起]，[结果是多少|得到多少|会得到什么|等于多少]？",
            "[从{a}开始|先取{a}|从{a}起|一开始是{a}]，[再加|再加上|加上|增加]{b}，[得多少|是多少|等于几|结果是什么]？",
            "{a}[增加|加大|提高|多]{b}[是多少|以后是多少|之后等于几|后得多少|变成多少]？",
            "比{a}[多|大]{b}的数[是多少|是几|是什么|等于多少]？",
            "[加法|求和|总和|求总和|相加|合计|和]：{a}[，|和|、|+]{b}",
            "[一道题|小问题|数学题|口算题|再来一题|加法题|我的作业]：{a}" + PLUS_ZH + "{b}[=？|等于几？|是多少？|。|]",
            "[我在做作业。|我数学不好。|孩子问我：|考考你：|这题我不会。]{a}" + PLUS_ZH + "{b}" + WHAT_ZH + "？",
            "[两个数是|有两个数，|两个数：|这两个数是]{a}和{b}[，|。][和是多少|加起来多少|总和是多少|求它们的和|合计多少]"
            + END_ZH,
            "一个[数|加数]是{a}，另一个是{b}，[和是多少|总和是几|加起来是多少|它们的和呢]？",
        ),
        (
            "帮我算一下{a}加{b}。",
            "{a}加上{b}得几？",
            "求{a}+{b}的和。",
            "请问{a}与{b}两个数加起来一共是多少？",
            "能告诉我{a}和{b}的总和吗？",
        ),
    ),
}
