"""Stories that end with a question for a difference."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE
HAD = "[had|owned|kept|held|started with|began with]"
LOST = "[sold|lost|gave away|used up|threw away|lent out|broke|returned|sent back|gave back|handed out]"
LEFT = "[are left|remain|are still there|are left over|are there now|stay|remain in the end]"
KEEPER = "[{who}|{who}|{who}|My brother|My sister|My aunt|Our neighbour|The teacher|A farmer|A trader]"
GROUP = "[people|children|guests|students|visitors|players|workers|tourists|passengers]"
WENT = "[went home|left|went away|walked out|got off|disappeared]"
LOST_ZH = "[卖了|丢了|送人|用掉|扔了|借出|弄坏了|退回|还了|送出|分给别人]"
LEFT_ZH = "[还剩|还有|剩下|还剩下|现在有|最后剩]"
GROUP_ZH = "[人|名学生|位客人|个孩子|名工人|位游客|名乘客]"

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
