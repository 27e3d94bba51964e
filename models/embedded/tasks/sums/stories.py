"""Stories that end with a question for a sum."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.sums.wording import END_ZH

EN, ZH = Language.ENGLISH, Language.CHINESE
HAS = "[has|owns|keeps|holds|counts|starts with|already has]"
GETS = "[gets|buys|finds|receives|wins|collects|orders|is given|picks up|borrows]"
GOT = "[got|bought|found|received|won|collected|ordered|was given|picked up|borrowed|made]"
MORE = "[more|others|new ones|more of them]"
KEEPER = "[{who}|{who}|{who}|My brother|My sister|My aunt|Our neighbour|The teacher|A farmer|A trader]"
GROUP = "[people|children|guests|students|visitors|players|workers|tourists|passengers]"
PLACES = "[one room and|the first room and|a hall and|one bus and|the morning train and] {b} [in|on] [another|the other|a second]"
TOGETHER = "[altogether|in total|in all|all together|together|overall]"
GOT_ZH = "[又买了|又得到|又收到|后来捡到|又找到|再买来|又领了|又拿来|另外借来|后来赢得]"
ALL_ZH = "[一共|总共|合计|共|现在一共|加起来|全部加起来]"
HOW_MANY_ZH = "[有多少|是多少|有几]{unit}"
GROUP_ZH = "[人|名学生|位客人|个孩子|名工人|位游客|名乘客]"

STORIES = {
    EN: Phrases(
        (
            "I have {a} coins and find {b} more. How many coins do I have?",
            KEEPER
            + " "
            + HAS
            + " {a} {things} and "
            + GETS
            + " {b} "
            + MORE
            + ". How many {things} [are there now|is that|are that]?",
            "{who} had {a} {things}[.| at first.| yesterday.] Then {who} "
            + GOT
            + " {b} more. How many {things} does {who} have[ now|]?",
            "I [have|own|had|bought|kept|saved] {a} {things}[ and then| and later|, then I] "
            + GOT
            + " {b} "
            + MORE
            + ". How many do I have?",
            "We [have|own|ordered|made|bought] {a} {things} and {other} [brings|brought|adds|added|sends|gave us]"
            " {b} more. How many are there?",
            "{who} [gives|gave|sends|sent|brings|brought] me {a} {things} and {other} {b}[ more|]. How many {things} "
            "[did I get|is that|do I get]?",
            "{who} has {a} {things}[,| and] {other} has {b}. How many [{things} |]do they have " + TOGETHER + "?",
            "[How many|What number of] {things} do {who} and {other} have if {who} [has|owns] {a} and {other} {b}?",
            "[How many|How many {things}] [are|is that], {a} {things} from {who} and {b} from {other}?",
            "[A|The|Our|This] [shop|store|market|firm|stand] [sells|sold] {a} {things} [in the morning|on Monday"
            "|today|first] and {b} "
            "[in the evening|on Tuesday|later|after lunch]. How many [is that|were sold|are sold|{things} is that]?",
            "[There are|We count|I see|I counted] {a} "
            + GROUP
            + " in "
            + PLACES
            + ". How many [people|of them] are [there|that]?",
            "{a} " + GROUP + " [are here|are waiting|sat down|were there] and {b} more [come|arrive|join|came|arrived]. "
            "How many [are there now|are there|is that]?",
            "In [the|my|our] [box|bag|drawer|chest|basket|cupboard] there are {a} {things}; I [put in|add|lay down] {b} more. "
            "[How many are there now?|How many {things} is that?|How many in total?]",
            "[One|The first|My] [box|bag|shelf|drawer] [has|holds|contains] {a} {things}, [the other|the second|yours] {b}. "
            "How many [{things} |]" + TOGETHER + "?",
            "{who} [drove|walked|ran|cycled|travelled] {a} [kilometres|miles|metres] [on Monday|yesterday|first] and {b} "
            "[on Tuesday|today|later]. [How far is that|How many is that] " + TOGETHER + "?",
            "{who} [read|wrote|printed|copied] {a} pages [yesterday|on Friday|last week] and {b} [today|on Sunday|this week]. "
            "How many pages [is that|are that|were it] " + TOGETHER + "?",
            "[The|My|A] [coat|lamp|book|chair|bag] costs {a} [dollars|euros|yuan] and the [hat|table|pen|box] {b}. "
            "[How much do I pay?|What do both cost?|What is the total price?|How much is it together?]",
            "{who} [earned|saved|paid|spent] {a} [dollars|euros|yuan] [in May|last week|yesterday] and {b} [in June"
            "|this week|today]. "
            "[How much is that|What does that make] " + TOGETHER + "?",
            "[At first|In the beginning|Yesterday|This morning] there were {a} {things}, [then|later|now] {b} "
            "[were added|came on top|came in]. "
            "[How many now?|How many is that?|What is the total?]",
            "[First|On Monday] {a} {things} [arrived|were delivered|came], [then|on Friday] {b}[ more|]. How many "
            + TOGETHER
            + "?",
            "[The|This|Our] [tree|house|tower|town|ship] is {a} years old. How old [will it be|is it] in {b} years?",
            "{who} planted {a} [trees|flowers|roses|bushes|bulbs] [in spring|last year|in March] and {b} [in autumn"
            "|this year|in April]. "
            "How many [plants|] is that[ altogether|]?",
            "{who} [baked|cooked|fried|prepared] {a} [cakes|pies|buns|dumplings] and {other} {b}. How many "
            "[did they make|is that] " + TOGETHER + "?",
            "[One|The first] [truck|ship|train|wagon] [carries|takes|loads|brings] {a} [crates|barrels|sacks|parcels], "
            "the [other|second|next] {b}. [How many in total?|How many is that?|What is the total load?]",
            "{a} {things} [plus|and] {b} {things}[: how many| is how many| makes how many|, how many {things} is that]?",
        ),
        (
            "Tom has {a} stamps and buys {b} more. How many stamps has he got?",
            "My garden had {a} roses and I planted another {b}. How many roses grow there today?",
            "Nina baked {a} cakes on Saturday and {b} on Sunday; how many cakes did she bake?",
            "Two trucks carry {a} and {b} crates. How many crates do they carry in all?",
        ),
    ),
    ZH: Phrases(
        (
            "我有{a}枚硬币，又捡到{b}枚。一共有多少枚？",
            "[{who}|{who}|我|我们|妈妈|老师|哥哥|邻居][有|原来有|本来有|手里有]{a}{unit}{thing}，"
            + GOT_ZH
            + "{b}{unit}[，|。]"
            + ALL_ZH
            + HOW_MANY_ZH
            + END_ZH,
            "{who}有{a}{unit}{thing}，{other}有{b}{unit}[，|。][两人|他们|两个人|]" + ALL_ZH + HOW_MANY_ZH + END_ZH,
            "{who}[给|送|借给|寄给][我|我们|他]{a}{unit}{thing}，{other}[也|又|]给了{b}{unit}[，|。]"
            + ALL_ZH
            + HOW_MANY_ZH
            + END_ZH,
            "[商店|超市|书店|公司|小店|市场][上午|早上|昨天|星期一][卖出|卖了|售出]{a}{unit}{thing}，[下午|晚上|今天|星期二][卖出|卖了]{b}{unit}。"
            "[一共|总共|两次一共][卖出|卖了]多少{unit}？",
            "[箱子|书包|抽屉|篮子|仓库|柜子]里有{a}{unit}{thing}，[又|再|后来][放进|放入|搬来|装进]{b}{unit}[，|。][现在有多少|里面有多少|一共几]{unit}？",
            "[桌上|左边|第一个箱子里|楼上]有{a}{unit}{thing}，[地上|右边|第二个箱子里|楼下]有{b}{unit}[，|。]"
            + ALL_ZH
            + HOW_MANY_ZH
            + END_ZH,
            "[一个大厅|一间教室|第一辆车|甲班|一楼]有{a}"
            + GROUP_ZH
            + "，[另一个|第二个|旁边那个]有{b}[人|名|位][，|。]"
            + ALL_ZH
            + "有[多少人|几个人|多少]？",
            "[车上|教室里|大厅里|公园里]有{a}"
            + GROUP_ZH
            + "，又[来了|上来|进来|走来]{b}[个|位|名][，|。]现在[有多少|一共有多少|有几个]人？",
            "{who}[上午|昨天|星期一|先][走了|跑了|骑了|开了]{a}[米|公里|千米|步]，[下午|今天|星期二|后来]又[走了|跑了]{b}，[一共|总共|合计]多少？",
            "{who}[昨天|上周|先]读了{a}页[书|小说|杂志]，[今天|这周|后来]读了{b}页，" + ALL_ZH + "[多少|几]页？",
            "[一件外套|一盏灯|一本书|一把椅子|一个包]{a}元，[一顶帽子|一张桌子|一支笔|一个盒子]{b}元，[一共要付多少|合计多少|总共多少|两样共多少][元|钱]？",
            "{who}[上个月|五月|第一天][赚了|存了|花了|付了]{a}元，[这个月|六月|第二天]又是{b}元，"
            + ALL_ZH
            + "[多少元|多少钱|是多少]？",
            "[这棵树|这座塔|这座桥|那栋楼]今年{a}岁，[再过{b}年|过{b}年后|{b}年以后]是[多少岁|几岁]？",
            "{who}[春天|去年|三月]种了{a}[棵树|朵花|株玫瑰|棵菜]，[秋天|今年|四月]又种了{b}[棵|株|朵]，" + ALL_ZH + "种了多少？",
            "{who}[烤了|做了|包了|蒸了]{a}个[蛋糕|饺子|包子|面包]，{other}[烤了|做了|包了]{b}个，" + ALL_ZH + "[多少|几]个？",
            "[一辆卡车|第一辆车|一条船][装了|运来|装着|拉了]{a}箱[货|水果|书]，[另一辆|第二辆|另一条][装了|运来]{b}箱，"
            + ALL_ZH
            + "[多少|几]箱？",
            "[先|第一次|周一]运来{a}{unit}{thing}，[又|第二次|周五]运来{b}{unit}，" + ALL_ZH + "[多少|几]{unit}？",
            "{a}{unit}{thing}[加|加上|和|再加]{b}{unit}[{thing}|][一共|是|总共是|合计][多少|几]{unit}？",
            "[求|请算|算一下]{thing}的[总数|总和|合计]：{a}{unit}[和|加|，]{b}{unit}。",
            "[我们|公司|学校|工厂|他们][订了|买了|生产了|做了]{a}{unit}{thing}，后来又[订了|买了|做了]{b}{unit}，"
            + ALL_ZH
            + "[多少|几]{unit}？",
        ),
        (
            "小明有{a}张邮票，又买了{b}张。他现在有多少张？",
            "花园里原有{a}朵玫瑰，今天又种了{b}朵，现在共有几朵玫瑰？",
            "姐姐星期六烤了{a}块蛋糕，星期天烤了{b}块，她两天烤了多少块？",
            "两辆卡车分别装了{a}箱和{b}箱货，合起来是多少箱？",
        ),
    ),
}
