"""Sentences that show no feeling."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

WHEN = "[on {day}|at {time}|on {day} at {time}|every {day}|this {day}|next {day}|in the morning|in the evening|today|tomorrow]"
PAST = "[yesterday|on {day}|last {day}|at {time}|in the morning|last week|last year|a year ago]"
VEHICLE = "[train|bus|tram|ferry|plane|boat|coach|taxi|shuttle|metro|flight|night train]"
PLACE = "[shop|office|library|museum|bank|post office|station|market|restaurant|school|hotel|pharmacy|supermarket]"
OBJECT = "[{item}|{number} {item}|the {item}|some {item}|two boxes of {item}]"
MADE = (
    "[made of wood|made of metal|new|large|small|round|square|heavy|light|cold|warm|open|closed|empty|full|old|in a box|for sale]"
)
MEETING = "[meeting|lecture|course|interview|conference|lesson|call|exam|training|party|concert|match]"

STATEMENT_EN = Phrases(
    (
        "The [{item}|{number} {item}|parcels|goods] from [{company}|{person}|{city}] [come|arrive|will come|are due|will be "
        "delivered] " + WHEN + ".",
        "[{person}|My sister|He|She|My brother|Our neighbour|A customer] [bought|ordered|sold|saw|found|picked up|rented] "
        + OBJECT
        + "[ in {city}| at {company}| for {person}| "
        + PAST
        + "|].",
        "[{person}|{company}|My sister|The {role}] [has|needs|owns|keeps|uses|carries|is looking for|takes] "
        + OBJECT
        + "[| in {city}| in the office| at home].",
        "The "
        + PLACE
        + " in {city} [[opens|closes|opens again|shuts] at|is open until|is closed until|stays open until] {time}.",
        "The "
        + PLACE
        + "[ of {company}| in {city}| next door|] is [open|closed|not open|full|empty] [on {day}|today|after {time}|before "
        "{time}].",
        "{company} has [an office|a shop|a branch|a warehouse|{number} employees|a new office|{number} shops] in {city}.",
        "{company} [is based|was founded|opened a shop|is hiring|sells {item}|makes {item}|does not sell {item}] in {city}[|, "
        "not in the capital].",
        "{person} [works|worked|will work|no longer works|does not work|has worked] for {company}[| in {city}| since {day}| as "
        "{role}].",
        "[{person} is|She is|He is|My neighbour is] [the|a new|a|the new] {role} [in {city}|at {company}|of {company}].",
        "The " + VEHICLE + " to {city} [leaves|departs|goes|runs|stops here] [at {time}|" + WHEN + "].",
        "The " + VEHICLE + " from {city} [arrives|gets in|is due|is expected|stops in the centre] [at {time}|" + WHEN + "].",
        "[There is|There are|There was] [a {thing}|a {role}|{number} {item}|no {thing}] [in {city}|on the table|in the kitchen"
        "|next to the station|at {company}].",
        "There are {item} [on the table|in the box|under the bed|in the car|on the shelf|near the door|in room {number}].",
        "The " + MEETING + " with [{person}|{company}|the {role}] is [" + WHEN + "|in {city}|in room {number}|not on {day}].",
        "The " + MEETING + " [starts|begins|ends|takes place|will be held|was moved] " + WHEN + ".",
        "[I was|We were|They were|{person} and I were|We stayed|They arrived|I had a meeting|She stopped] in {city} "
        + PAST
        + ".",
        "[I|We] [went|drove|flew|walked|moved|travelled] [to|from] {city} " + PAST + "[| with {person}| by train| by car].",
        "{person} [says|said|writes|told us|thinks|confirms] [that |]the {item} are [in the kitchen|on the table|in {city}|at "
        "{company}|" + MADE + "].",
        "The [film|book|lecture|article|talk|programme] about {city} [starts|begins|ends|is shown|was shown|is on] [at {time}"
        "|on {day}].",
        "We [work|meet|speak|talk|have a call] with [{company}|{person}|the {role}] " + WHEN + ".",
        "[The|These|Those|My|All] {item} [are|were|are all|are not] " + MADE + ".",
        "[The|This|My|Our] {thing} [is|was|is not] [in {city}|on the second floor|next to the station|{number} years old|"
        + MADE
        + "].",
        "[The|This|A] {thing} [costs {number} [dollars|euros|francs]|weighs {number} [kilos|grams]|[lasts|takes] {number} "
        "[minutes|hours|days]].",
        "[The|These] {item} cost {number} [dollars|euros|francs][| each| in {city}| at {company}].",
        "[The|My|Our] {role} [is called {person}|comes "
        + WHEN
        + "|lives in {city}|works until {time}|has {number} {item}|speaks two languages].",
        "{city} [is|lies] [a city|a town|by the sea|on a river|in the north|in the south|{number} kilometres from here|not far "
        "from {person}'s home].",
        "{city} has [a {thing}|two {item} factories|{number} parks|a river|an airport|a port|a university|{number} schools].",
        "[It is|It was|It will be] [{number} degrees|raining|snowing|cloudy|dark|{day}|{time}] in {city}[| today| now].",
        "[Please|You can|You should|We have to|I will] [put|leave|take|send|bring] the {item} [to {person}|on the table|to "
        "{company}|in the car][.| " + WHEN + ".]",
        "[When|Where|At what time|Why] does the [{thing}|" + VEHICLE + "] [start|stop|end|leave][| in {city}| on {day}]?",
        "[Does|Did|Will] {person} [have|bring|need|sell|take] " + OBJECT + "[| " + WHEN + "]?",
        "[The|A] {thing} [was delivered|was built|was repaired|was sold|was moved|was cleaned|was opened] " + PAST + ".",
        "{person} [lives|was born|grew up|studies|has family|has a flat] in {city}[|, near {company}| and works at {company}].",
        "{person} [called|visited|met|wrote to|asked|paid] [{company}|the {role}|my brother] " + PAST + ".",
        "[On {day}|At {time}|In the morning|Tomorrow|Next week] [{person}|the {role}|my sister] [goes to|flies to|leaves|visits"
        "|drives to] {city}.",
        "[On {day}|At {time}|Yesterday|Last week] the {thing}[ in {city}| of {company}|] was [open|closed|moved|full|empty"
        "|cleaned|painted].",
        "[The|My] order [contains|consists of|includes|is for] " + OBJECT + "[| and a {thing}].",
        "[The|Your] [ticket|bill|form|list|letter|number|address] is [in the box|on the table|{number} pages long|from "
        "{company}|for {person}].",
        "{number} [people|visitors|guests|students|customers] [came to|work in|live near|visited|use] the {thing} [in {city}|"
        + PAST
        + "].",
        "{number} {item}, [delivery|pickup|return] " + WHEN + "[.|, {city}.]",
        "[Platform {number}|Gate {number}|Line {number}]: " + VEHICLE + " to {city}, {time}.",
        "[The price|The size|The colour|The number|The list] of the {item} is [{number}|on the box|printed below|known|not "
        "known].",
    ),
    (
        "{person} has {item} from {company}.",
        "The bus from {city} comes at {time}.",
        "On {day} {person} was in {city}.",
        "The office of {company} is in {city}.",
        "{person} will send {number} {item} to {city}.",
        "You find the {thing} behind the station in {city}.",
        "Until {time} the {role} sits in room {number}.",
        "From {day} on, {company} uses the other {thing}.",
    ),
)
WHEN_ZH = "[{day}|{time}|{day}{time}|每{day}|这{day}|下{day}|早上|晚上|今天|明天]"
PAST_ZH = "[昨天|{day}|上周|去年|一年前|早上|前天]"
VEHICLE_ZH = "[火车|公交车|汽车|飞机|轮船|大巴|地铁|高铁|出租车|班车|航班]"
PLACE_ZH = "[商店|办公室|图书馆|博物馆|银行|邮局|车站|市场|餐厅|学校|酒店|药店|超市]"
OBJECT_ZH = "[{item}|{number}个{item}|一些{item}|两箱{item}]"
MEETING_ZH = "[会议|讲座|课程|面试|考试|培训|聚会|音乐会|比赛|电话会议]"
MADE_ZH = "[木头做的|金属做的|新的|大的|小的|圆的|方的|在盒子里|在桌子上|在厨房里|在车里|从{city}来的]"

STATEMENT_ZH = Phrases(
    (
        "{company}的[{item}|{number}个{item}|包裹|货物]" + WHEN_ZH + "[到|送到|发货|会到]。",
        "[{person}|我姐姐|他|她|我弟弟|邻居|一位顾客][在{city}|在{company}|"
        + PAST_ZH
        + "|][买了|订了|卖了|看到|找到|取走了|租了]"
        + OBJECT_ZH
        + "。",
        "[{person}|{company}|我姐姐|{role}][有|需要|用|带着|在找|拿着]" + OBJECT_ZH + "。",
        "{city}的" + PLACE_ZH + "{time}[开门|关门|营业|下班|上班]。",
        "[{company}的|{city}的|隔壁的|]" + PLACE_ZH + "[{day}|今天|{time}以后|{time}以前][开门|关门|不开门|没有人|营业]。",
        "{company}在{city}有[办公室|商店|分公司|仓库|{number}名员工|{number}家店|一个工厂]。",
        "{company}[总部在|成立于|搬到了|在|不在]{city}[|，卖{item}|，生产{item}|，不卖{item}]。",
        "{person}[在|以前在|将在|不在|一直在]{company}[工作|上班|实习|当{role}]。",
        "[{person}|她|他|我邻居]是[{city}的|{company}的|新来的|]{role}。",
        "[去|开往|飞往|到]{city}的" + VEHICLE_ZH + "[{time}|" + WHEN_ZH + "][出发|开|发车|离开]。",
        "[从{city}开来的|{city}来的|{city}方向的]" + VEHICLE_ZH + "[{time}|" + WHEN_ZH + "][到站|到达|进站|停靠]。",
        "[桌子上|厨房里|箱子里|床下|车里|架子上|门口|{number}号房间里|{company}]有" + OBJECT_ZH + "。",
        "[{city}|车站旁边|{company}|学校附近][有一个|有|没有]{thing}。",
        "[和|与|跟][{person}|{company}|{role}]的" + MEETING_ZH + "[在|定在|改到]" + WHEN_ZH + "。",
        MEETING_ZH + "[" + WHEN_ZH + "|{time}|在{city}][开始|结束|举行|进行]。",
        "[我|我们|他们|{person}]" + PAST_ZH + "[在|到了|离开|路过|住在]{city}。",
        "[我|我们|他们|{person}]" + PAST_ZH + "[坐火车|坐飞机|开车|走路|][去了|到了|搬到]{city}。",
        "{person}[说|写道|告诉我们|确认|回答]{item}" + MADE_ZH + "。",
        "关于{city}的[电影|书|讲座|节目|报道][{time}|{day}][开始|结束|播出|放映|出版]。",
        "[我们|我|他们]" + WHEN_ZH + "[和|跟|与][{company}|{person}|{role}][开会|见面|通电话|谈话|工作]。",
        "[这些|那些|我的|所有|{company}的]{item}[是|都是|不是][木头做的|金属做的|新的|大的|小的|{city}生产的]。",
        "[这个|那个|我们的|{company}的]{thing}[在{city}|在二楼|在车站旁边|是新的|用了{number}年|是木头做的|有{number}个人]。",
        "[这个|一个|{city}的]{thing}[[要|卖|花了|一共]{number}[元|块钱]|重{number}[公斤|斤|克]|[需要|要花]{number}[分钟|小时|天]]。",
        "[这些|{company}的|一个]{item}[卖|要|价格是|共]{number}[元|块钱]。",
        "[我的|我们的|新来的|那位|{city}的]{role}[叫{person}|"
        + WHEN_ZH
        + "来|住在{city}|{time}下班|有{number}个{item}|会两种语言]。",
        "{city}[是一座城市|在海边|在河边|在北方|在南方|离这里{number}公里|有机场|有{number}所学校|有一条河]。",
        "[{city}|今天{city}|明天{city}|现在{city}][{number}度|下雨|下雪|多云|是晚上|是{time}|是{day}]。",
        "[请|你可以|我们要|我会|]把{item}[放在桌子上|带给{person}|寄给{company}|放进车里|拿到{city}]。",
        "[{thing}|" + VEHICLE_ZH + "|" + MEETING_ZH + "][几点|什么时候|在哪里|星期几][开始|停|结束|出发]？",
        "{person}[有没有|要不要|会不会带|是否需要]{item}？",
        "{thing}" + PAST_ZH + "[送到|建成|修过|卖掉了|搬走了|开始|结束]。",
        "{person}[住在|出生在|老家在|在]{city}[。|，在{company}工作。|，是{role}。]",
        "{person}" + PAST_ZH + "[给{company}打了电话|见了{role}|给我写了信|付了{number}元|去了{company}]。",
        WHEN_ZH + "[，|][{person}|{role}|我姐姐][要去|飞往|离开|开车去|会到]{city}。",
        "[订单|包裹|清单|箱子]里[有|包括|是]" + OBJECT_ZH + "。",
        "[{number}个人|{number}位客人|{number}名学生|{number}位顾客][来过|在用|参观了|走进了][这个|{city}的]{thing}。",
        "[{number}号站台|{number}号登机口|{number}路]：[去|开往]{city}，{time}。",
        "{number}个{item}，{day}[送货|取货|退回|到货][。|，{city}。]",
        "{item}的[价格|数量|编号|大小]是{number}。",
    ),
    (
        "{person}有{company}的{item}。",
        "从{city}来的汽车{time}到。",
        "{day}{person}在{city}。",
        "{company}的办公室在{city}。",
        "{person}会把{number}个{item}运到{city}。",
        "{thing}就在{city}车站的后面。",
        "{time}之前{role}在{number}号房间。",
        "从{day}起，{company}换用另一个{thing}。",
    ),
)
STATEMENT = {Language.ENGLISH: STATEMENT_EN, Language.CHINESE: STATEMENT_ZH}
