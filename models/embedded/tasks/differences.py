"""Ways to ask for a difference, ``{a}`` less ``{b}``. Whoever is told a story hears of no more gone than there was."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE

DO = "[Please|Kindly|Could you|Would you|Now|I want you to|I need you to|I would like you to|Let us]"
TELL = "[Tell me|Please tell me|Can you tell me|Could you tell me|Say|Let me know|I would like to know|I want to know|I need]"
CALCULATE = "[calculate|determine|find|give me|get|figure out|tell me|show me]"
MINUS = "[ - |-| minus | less ]"
END = "[.|?||, please.| for me.|, thanks.]"
HAD = "[had|owned|kept|held|started with|began with]"
LOST = "[sold|lost|gave away|used up|threw away|lent out|broke|returned|sent back|gave back|handed out]"
LEFT = "[are left|remain|are still there|are left over|are there now|stay|remain in the end]"
KEEPER = "[{who}|{who}|{who}|My brother|My sister|My aunt|Our neighbour|The teacher|A farmer|A trader]"
GROUP = "[people|children|guests|students|visitors|players|workers|tourists|passengers]"
WENT = "[went home|left|went away|walked out|got off|disappeared]"

DO_ZH = "[请|请你|麻烦|麻烦你|你能|能不能|可以|帮忙|我想|我要|]"
WHAT_ZH = "[是多少|等于多少|等于几|得多少|是几|得什么|等于什么|结果是多少|还剩多少]"
MINUS_ZH = "[-| - |减|减去|减掉]"
END_ZH = "[？|。|]"
LOST_ZH = "[卖了|丢了|送人|用掉|扔了|借出|弄坏了|退回|还了|送出|分给别人]"
LEFT_ZH = "[还剩|还有|剩下|还剩下|现在有|最后剩]"
GROUP_ZH = "[人|名学生|位客人|个孩子|名工人|位游客|名乘客]"

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
STORIES = {
    EN: Phrases(
        (
            "I had {a} coins and spent {b}. How many coins are left?",
            KEEPER + " " + HAD + " {a} {things} and " + LOST + " {b}[ of them|]. How many [{things} |of them |]" + LEFT + "?",
            "{who} has {a} {things}[.| today.|, but] {b} of them [are lost|are sold|are broken|get lost"
            "|belong to {other}]. How many [does {who} keep|are left]?",
            "I [have|own|had|bought|kept] {a} {things} [and|but|and then I] "
            + LOST
            + " {b}[ of them|]. How many do I [have left|still have|have now]?",
            "{who} [had|has|owned] {a} {things} and [gave|lent|sold|sent|handed] {b} to {other}. How many [{things} |]"
            + LEFT
            + "?",
            "[How many|What number of] {things} does {who} [have left|still have] if {who} had {a} and [lost|sold"
            "|gave away] {b}?",
            "[A|The|Our|This] [shop|store|market|firm|stand] had {a} {things} and [sold|returned|sent out|lost] {b}. "
            "How many [{things} |]" + LEFT + "?",
            "[There were|We counted|I saw|I counted] {a} "
            + GROUP
            + " in [a hall|the room|one bus|the train|the garden] and {b} "
            + WENT
            + ". "
            "How many [people |of them |][stayed|are left|remained|are still there]?",
            "{a} "
            + GROUP
            + " [were here|were waiting|sat down|were there], [but|then|and] {b} "
            + WENT
            + ". How many [are left|are still here|stayed]?",
            "In [the|my|our] [box|bag|drawer|chest|basket|cupboard] there were {a} {things}; [I took out|{who} took"
            "|somebody removed] {b}. "
            "How many [{things} |]" + LEFT + "?",
            "[Of|Out of|From] {a} {things}[,|] {b} [are broken|were sold|are gone|were taken|are lost]. How many " + LEFT + "?",
            "{who} has {a} {things}[,| and] {other} has {b}. How many more [{things} |]does {who} have[ than {other}|]?",
            "{who} has {a} {things}[,| and] {other} has {b}. [What is the difference?|How big is the difference?]",
            "{who} needs {a} {things} and [has|already has|owns|got] {b}. How many [{things} |][are missing"
            "|are still missing|does {who} still need]?",
            "[The|A] [way|road|trip|tour|path] is {a} [kilometres|miles|metres] long and {who} [has done|went|walked|drove] {b}. "
            "How [far|much|many] is [left|it still]?",
            "[The|A|My] book has {a} pages[ and|,] {who} [has read|read|finished] {b}. How many pages [are left"
            "|remain|are still to read]?",
            "[The|My|A] [coat|lamp|book|chair|bag] cost {a} [dollars|euros|yuan] and [is|became|got] {b} cheaper. "
            "[What does it cost now?|What is the new price?]",
            "{who} [had|earned|saved] {a} [dollars|euros|yuan] and [spent|paid|lost] {b}. [How much|How much money] "
            "[is left|remains]?",
            "[I pay|{who} pays|I paid|{who} paid] {a} [dollars|euros|yuan] for [a thing|something|a lamp|a book] that costs {b}. "
            "How much [change|money] [comes back|is given back|will come back]?",
            "[At first|In the beginning|Yesterday|This morning] there were {a} {things}, [then|later] {b} "
            "[were taken away|went missing|were sold]. "
            "[How many now?|How many are left?|What is left?]",
            "[The|This|Our] [tree|house|tower|town|ship] is {a} years old. How old was it {b} years [ago|earlier|before]?",
            "{who} planted {a} [trees|flowers|roses|bushes|bulbs] [and|but] {b} [died|dried up|were eaten|froze]. "
            "How many [plants|of them|] [grow|live|are left|still stand]?",
            "{who} [baked|cooked|fried|prepared] {a} [cakes|pies|buns|dumplings] and [we|the guests|the children"
            "|{other}] [ate|finished|took] {b}. "
            "How many [of them |]" + LEFT + "?",
            "[One|The|A] [truck|ship|train|wagon] [carried|took|loaded|brought] {a} [crates|barrels|sacks|parcels]"
            " and [unloaded|lost|dropped] {b}. "
            "[How many are still on it?|How many are left?|What is left of the load?]",
            "{a} {things} [minus|without|less] {b} {things}[: how many| is how many| leaves how many"
            "|, how many {things} is that]?",
        ),
        (
            "Tom had {a} stamps and sold {b}. How many stamps are left?",
            "My garden had {a} roses but {b} of those died. How many roses grow there today?",
            "Nina baked {a} cakes and her friends ate {b}; how many cakes did that leave?",
            "A truck carries {a} crates. The driver unloads {b}. How many crates does the truck still carry?",
        ),
    ),
    ZH: Phrases(
        (
            "我有{a}枚硬币，花了{b}枚。还剩多少枚？",
            "[{who}|{who}|我|我们|妈妈|老师|哥哥|邻居][有|原来有|本来有|手里有]{a}{unit}{thing}，"
            + LOST_ZH
            + "{b}{unit}[，|。]"
            + LEFT_ZH
            + "[多少|几]{unit}？",
            "{who}有{a}{unit}{thing}，[给了|送给|借给|卖给|分给]{other}{b}{unit}[，|。][{who}|自己|]"
            + LEFT_ZH
            + "[多少|几]{unit}[{thing}|]？",
            "{who}有{a}{unit}{thing}，{other}有{b}{unit}[，|。][{who}比{other}多|他们相差|两人相差|{other}比{who}少|相差][多少|几]{unit}？",
            "{who}需要{a}{unit}{thing}，[已经有|现在有|手里有|只有]{b}{unit}[，|。][还差|还缺|还要|还需要][多少|几]{unit}？",
            "[商店|超市|书店|公司|小店|市场][有|原有|进了|原来有]{a}{unit}{thing}，[卖出|卖了|售出|卖掉|退回]{b}{unit}[，|。]"
            + LEFT_ZH
            + "[多少|几]{unit}？",
            "[箱子|书包|抽屉|篮子|仓库|柜子]里有{a}{unit}{thing}，[拿走|取出|搬走|拿出|运走]{b}{unit}[，|。][里面|]"
            + LEFT_ZH
            + "[多少|几]{unit}？",
            "[车上|教室里|大厅里|公园里|房间里]有{a}"
            + GROUP_ZH
            + "，[走了|离开了|下去了|回家了|出去了]{b}[人|个|位|名][，|。]"
            + LEFT_ZH
            + "[多少|几个|多少个]人？",
            "{a}" + GROUP_ZH + "[里|当中|中]有{b}[人|个|名][走了|回家了|请假了|离开了]，[还有|还剩|剩下][多少|几个]人？",
            "[一共|总共|共]有{a}{unit}{thing}，[其中|里面]{b}{unit}[坏了|丢了|卖掉了|不见了|送人了][，|。]"
            + LEFT_ZH
            + "[多少|几]{unit}？",
            "[全程|这条路|路程]{a}[米|公里|千米]，{who}[走了|跑了|骑了|开了]{b}，[还剩|还有|剩下|还要走]多少？",
            "[一本书|这本书|那本小说]有{a}页，{who}[读了|看了|看完]{b}页，" + "[还剩|还有|剩下][多少|几]页[没读|没看|]？",
            "[一件外套|一盏灯|一把椅子|一个包]原价{a}元，[便宜了|降了|打折少了|优惠]{b}元，现在[多少元|多少钱|是多少]？",
            "{who}[有|存了|赚了|带了]{a}元，[花了|付了|用了|买东西花了]{b}元[，|。][还剩|还有|剩下|剩][多少元|多少钱|多少]？",
            "[付了|给了|{who}付了]{a}元，[东西|书|衣服|一共]要{b}元，[找回|应找|要找]多少[元|钱]？",
            "[这棵树|这座塔|这座桥|那栋楼]今年{a}岁，{b}年[前|以前|之前][是多少岁|几岁|多大]？",
            "{who}种了{a}[棵树|朵花|株玫瑰|棵菜]，[枯死了|死了|枯了|被吃了]{b}[棵|株|朵]，" + LEFT_ZH + "多少[棵|株|朵|]？",
            "{who}[烤了|做了|包了|蒸了]{a}个[蛋糕|饺子|包子|面包]，[客人|孩子们|我们|{other}]吃了{b}个，"
            + LEFT_ZH
            + "[多少|几]个？",
            "[一辆卡车|这辆车|一条船][装了|运来|装着|拉了]{a}箱[货|水果|书]，[卸下|卸了|丢了|路上卖了]{b}箱，"
            + LEFT_ZH
            + "[多少|几]箱？",
            "[原来|本来|昨天|开始]有{a}{unit}{thing}，[后来|现在|今天][少了|拿走了|卖了|丢了]{b}{unit}，"
            + LEFT_ZH
            + "[多少|几]{unit}？",
            "{a}{unit}{thing}[减|减去|去掉|拿走]{b}{unit}[{thing}|][是|还有|还剩|剩][多少|几]{unit}？",
        ),
        (
            "小明有{a}张邮票，卖了{b}张。他还剩多少张？",
            "花园里原有{a}朵玫瑰，枯了{b}朵，今天园里开着几朵玫瑰？",
            "姐姐烤了{a}块蛋糕，被朋友吃了{b}块，最后留下多少块？",
            "卡车装了{a}箱货，半路卸下{b}箱，车里还有几箱？",
        ),
    ),
}
