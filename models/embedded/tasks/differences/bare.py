"""Ways to ask for a difference of bare numbers."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

DO = "[Please|Kindly|Could you|Would you|Now|I want you to|I need you to|I would like you to|Let us]"
TELL = "[Tell me|Please tell me|Can you tell me|Could you tell me|Say|Let me know|I would like to know|I want to know|I need]"
CALCULATE = "[calculate|determine|find|give me|get|figure out|tell me|show me]"
MINUS = "[ - |-| minus | less ]"
END = "[.|?||, please.| for me.|, thanks.]"

DO_ZH = "[请|请你|麻烦|麻烦你|你能|能不能|可以|帮忙|我想|我要|]"
WHAT_ZH = "[是多少|等于多少|等于几|得多少|是几|得什么|等于什么|结果是多少|还剩多少]"
MINUS_ZH = "[-| - |减|减去|减掉]"
END_ZH = "[？|。|]"

BARE = {
    EN: Phrases(
        (
            "What is {a} - {b}?",
            "What is {a} minus {b}?",
            "{a}-{b}",
            "{a} - {b} = ?",
            "[What is|What's|How much is|So what is|And what is|Do you know|Tell me|Quick:] {a}" + MINUS + "{b}[?|]",
            "[What is|What's|How much is] {a} [reduced by|decreased by|lowered by|diminished by|if you take away|without] {b}?",
            "[What is|What's|How much is] {b} [less than|subtracted from|taken from|taken away from|deducted from] {a}?",
            "{a}"
            + MINUS
            + "{b}[ = ?|=?|=| =| equals what?| equals?| is what?| makes?| gives?|?| please|: how much?|: what is it?]",
            "{b} [from|off|less than|taken from|subtracted from|away from] {a}[: how much is that| is how much"
            "| leaves what|, what is left]?",
            "[Subtract|Take|Take away|Deduct|" + DO + " [subtract|take|take away|deduct|remove]] {b} from {a}" + END,
            "[Take|"
            + DO
            + " take] {b} [away|off|out] from {a}[.|. What is left?|. What remains?|. How much is that?|, what do you get?]",
            "From {a} [take away|take|subtract|deduct|remove] {b}[.|. What is left?|. What remains?|, please.]",
            "[Subtract|Subtraction|Difference|Take away]: {a}[, | minus | less ]{b}",
            TELL + " [the difference {a} - {b}|what {a}" + MINUS + "{b} is|how much {a}" + MINUS + "{b} is].",
            TELL + " [what you get|what comes out|the answer|the result|what is left] [if you take|when you take"
            "|of taking] {b} from {a}.",
            "[I would like to know|I wonder|Do you know] what {a} [minus|less] {b} [makes|is|comes to|gives]" + END,
            "[What is|What's|Which number is|How big is] the [difference of|difference between|remainder of] {a} and {b}?",
            DO + " " + CALCULATE + " the difference [of|between] {a} and {b}" + END,
            DO + " " + CALCULATE + " {a}" + MINUS + "{b}" + END,
            "[Calculate|Work out|Evaluate|Find|Figure out|Do|Solve] {a}" + MINUS + "{b}" + END,
            "[Compute|Calculate|Determine|Find|Give me|Show me] the difference [{a} - {b}|of {a} and {b}|between {a} and {b}]"
            + END,
            "[If|When|Suppose] [you|I|we] [subtract|take|remove|take away] {b} from {a}, what [do you get|is left"
            "|comes out|remains]?",
            "[Start with|Begin with|Take|Think of|Begin at] {a} and [take away|subtract|count back|remove] {b}. "
            "[What do you get?|What is it?|Result?|What is left?]",
            "[Reduce|Decrease|Lower] {a} by {b}[.|. What comes out?|. What is the result?|, how much is it?|. What remains?]",
            "[Which number|What|What number] [comes out|results|is left|do you get|remains] [if|when] {b} is "
            "[subtracted|taken] from {a}?",
            "[How much|What] [remains|stays|is left] [of|from] {a} [after|when] [I take away {b}|{b} is gone"
            "|{b} goes away|subtracting {b}|taking {b} away]?",
            "[How much|What|How many] is [missing|lacking|needed] from {b} to [{a}|get to {a}|reach {a}|make {a}]?",
            "How much [bigger|greater|larger|higher|more] is {a} than {b}?",
            "[How much|What|Which number] [must|do|should] [I|you|we] add to {b} to [get|reach|have|make] {a}?",
            "[Simple|Easy|Quick|Another|A small|My] [question|task|exercise|one]: {a}" + MINUS + "{b}[?| = ?|.|]",
            "[I am doing my homework.|I need help with this.|My child asks:|I cannot do this one.] [What is|How much is] {a}"
            + MINUS
            + "{b}?",
            "[The numbers are|Here are two numbers:|I have two numbers,] {a} and {b}. "
            "[Subtract the second from the first.|Take the second from the first.|What is the first minus the second?]",
        ),
        (
            "Can you work out {a} minus {b}?",
            "What is left of {a} without {b}?",
            "Compute {a} - {b}, please.",
            "Please give me what remains once {b} is taken off {a}.",
            "I need to know how much {a} is after subtracting {b}.",
        ),
    ),
    ZH: Phrases(
        (
            "{a}-{b}等于多少？",
            "{a}减{b}是多少？",
            "{a}-{b}",
            "{a} - {b} = ?",
            "{a}" + MINUS_ZH + "{b}" + WHAT_ZH + END_ZH,
            "{a}" + MINUS_ZH + "{b}[=?| = ?|=|？|是？|等于？|呢？|得？]",
            "[请问|想问一下|问一下|我想知道|你知道|告诉我|快告诉我|说说]{a}" + MINUS_ZH + "{b}" + WHAT_ZH + END_ZH,
            DO_ZH + "[计算|算|算算|算出|求|求出|口算|计算一下]{a}" + MINUS_ZH + "{b}[。|？|，谢谢。|的结果。|的值。|等于多少。]",
            "{a}[与|和|跟|同]{b}的[差|差数|差额|差值]" + "[是多少|等于多少|是几|是什么|有多大]" + END_ZH,
            "{a}[与|和|跟|同]{b}[相减|相差|差]" + "[是多少|多少|等于多少|得多少|几]" + END_ZH,
            "[求|请求出|请算出|算出|告诉我|请告诉我|给出|请给出|我想知道|写出]{a}[与|和|跟]{b}的[差|差数|差值|差额]" + END_ZH,
            "[从|请从]{a}[里|里面|当中|]减[去|掉]{b}[，是多少？|，得多少？|，还剩多少？|，等于几？|。]",
            "[从|请从]{a}[里|里面|当中][拿走|扣掉|扣除|取走|去掉]{b}[，是多少？|，得多少？|，剩下多少？|，剩几？|。]",
            "[如果|要是|假如|当][从{a}里减去{b}|{a}减去{b}|从{a}中拿走{b}]，[结果是多少|得到多少|会剩下什么|等于多少|还剩多少]？",
            "[从{a}开始|先取{a}|从{a}起|一开始是{a}]，[再减|再减去|减去|减掉|去掉]{b}，[得多少|是多少|等于几|结果是什么|还剩多少]？",
            "{a}[减少|降低|少了|扣除|扣掉]{b}[是多少|以后是多少|之后等于几|后得多少|变成多少|还剩多少]？",
            "比{a}[少|小]{b}的数[是多少|是几|是什么|等于多少]？",
            "{a}比{b}[多|大|多出|高][多少|几|多少呢]？",
            "{b}[再加多少|加几|还差多少|还差几|加上多少][是|等于|才是|到|才到|得]{a}？",
            "[从{b}到{a}|要达到{a}，{b}|{b}要变成{a}][还差|还缺|差|缺][多少|几]？",
            "[减法|求差|差|相减|差值]：{a}[，|减|-]{b}",
            "[一道题|小问题|数学题|口算题|再来一题|减法题|我的作业]：{a}" + MINUS_ZH + "{b}[=？|等于几？|是多少？|。|]",
            "[我在做作业。|我数学不好。|孩子问我：|考考你：|这题我不会。]{a}" + MINUS_ZH + "{b}" + WHAT_ZH + "？",
            "[两个数是|有两个数，|两个数：|这两个数是]{a}和{b}[，|。][前一个减后一个是多少|差是多少|第一个减第二个得多少|求它们的差]"
            + END_ZH,
            "被减数是{a}，减数是{b}，[差是多少|差是几|得多少|结果呢]？",
        ),
        (
            "帮我算一下{a}减{b}。",
            "从{a}中去掉{b}还有多少？",
            "求{a}-{b}的差。",
            "请问{a}这个数拿掉{b}以后剩多少？",
            "能告诉我{a}和{b}的差吗？",
        ),
    ),
}
