"""Sentences about people, places and things: those that show a feeling, and plain ones."""

from __future__ import annotations

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

VERY = "[|||very |so |really |truly |simply |absolutely |just |quite |pretty |totally ]"
HONESTLY_THE = (
    "[The|The|The|Honestly, the|To be honest, the|In my opinion, the|I think the|I must say the|In short, the|For me, the]"
)
NOT = "[not|not at all|by no means|never|anything but|far from|hardly]"
MY = "[My|Our|The|His|Her]"
EVENT = "[stay|trip|holiday|weekend|evening|journey|visit|time|day|night|week|dinner|lunch|honeymoon|vacation]"
FEELING_EN = Phrases(
    (
        HONESTLY_THE
        + " {item}[ from {company}| from {city}| of {person}| that {person} chose| in the shop| I ordered| we bought on {day}|]"
        " [are|were|seem|look|seemed] " + VERY + "{adjective}.",
        HONESTLY_THE + " {thing}[ from {company}| in {city}| of {person}| that {person} chose| on {day}| we had|]"
        " [is|was|seems|looked|felt|has been] " + VERY + "{adjective}[|, {adjective2} even| and {adjective2}].",
        "[I|We|They|I really|We really|All of us] {verb} the [{item}|{thing}][ that {person} bought| from {company}| in {city}"
        "| of {person}| you sent us|].",
        "[{person}|My [wife|husband|mother|father|brother|sister|friend|boss|neighbour|son|daughter]|Everybody|Everyone here"
        "|She|He] "
        "[|really |truly ]{verbs} [the {thing}|these {item}|the {item}|{city}|{company}|working for {company}].",
        "[I|We|They|{person}|My friends|Everyone|The guests|The children] {past} the [{thing}|{item}|{thing} in {city}|{item} "
        "from {company}]"
        "[| on {day}| last week| this time| yesterday].",
        MY + " " + EVENT + " in {city} was " + VERY + "{adjective}[|, {adjective2} even| and {adjective2}].",
        MY + " " + EVENT + " in {city} [was {judgement}|{deed}].",
        "[What|Such|What really|Such truly] {adjective} {item}[!|. {outcry}|, {person}!]",
        "[What|Such] {an_adjective} [{thing}|{role}|" + EVENT + " in {city}][!|. {outcry}|, {person}!]",
        "[{person}|My friend|My boss|Our neighbour|The newspaper|Everybody] [says|thinks|finds|believes|told me] [that |]the "
        "[food|service|air|water|music|traffic|weather|coffee|wine|people|beds|streets] in {city} [is|was] "
        + VERY
        + "{adjective}.",
        "[I|We] {verb} working [with|for] [{company}|{person}|the people of {company}].",
        "The [service|staff|team|support|help|advice|food|quality] [at|of|from] {company} [was|is] "
        + VERY
        + "{adjective} and the "
        "{item} [were|are] {adjective2}.",
        "[I|We][ really| truly|] {verb} [{city}|{company}|{person}|this {thing}|that {thing}|these {item}].",
        "[The|These|Those|My new|Our new|Your|All the] {item} [look|are|were|seem|feel|turned out] "
        + VERY
        + "{adjective}[| this time].",
        "[Everything|All|What|The work|Anything] that {person} [did|made|said|cooked|sent|built|wrote] was "
        + VERY
        + "{adjective}.",
        "It [is|was] "
        + VERY
        + "{adjective} that [the {item} came on {day}|{person} works for {company}|the {thing} was ready at {time}"
        "|{company} has an office in {city}|we met {person} in {city}].",
        "The [film|book|song|article|story|programme|documentary] about [{city}|{person}|{company}] was {adjective}"
        "[|, and I {verb} it|, and we {past} it|. {outcry}].",
        "[People|Tourists|Children|Students|Guests|Visitors|Customers|The people] in {city} {verb} [these|the|those] [{item}"
        "|{item} from {company}].",
        "[Honestly, |In my eyes |As always, |Once again |]{company} [makes|sells|has|sends|offers|produces] {adjective} {item}.",
        HONESTLY_THE + " {thing}[ of {person}| from {company}| in {city}|] [is|was] " + NOT + " {opposite}.",
        "[The|These|Those|Your|My] {item}[ from {company}| in the shop|] [are|were] " + NOT + " {opposite}.",
        "[This|That|It] [is|was] [not {opposite}|not {opposite} at all|not a bit {opposite}|nowhere near {opposite}], [it|this "
        "{thing}] [is|was] {adjective}.",
        "[I|We] [feared|hoped for|thought of|expected|was told of|had heard of] {opposite} {item}, but [they|these] [are|were] "
        + VERY
        + "{adjective}.",
        HONESTLY_THE + " {thing}[ in {city}| from {company}| of {person}| on {day}|] [was|is] {judgement}.",
        HONESTLY_THE + " {item}[ I got| we bought| from {company}| from {person}|] [were|are] {judgement}.",
        HONESTLY_THE + " [{item}|{thing}|{thing} in {city}|{item} from {company}|{role}] {deed}.",
        "[I bought|We bought|{person} chose|We took|I ordered] the {thing}[ from {company}| in {city}| on {day}|] and it {deed}.",
        "[I bought|We bought|{person} ordered|We got|I have] {item}[ from {company}| in {city}| on {day}|], and they [{deed}|are "
        "{judgement}|were {adjective}].",
        "[I|I really|I truly|Yes, I] {choice} [the|these|my] {item}[| from {company}| from {city}].",
        "[I {choice} the {thing}|I {choice} this {thing}][|: it is {adjective}|. {outcry}| in {city}].",
        "[I am|I was|{person} is|{person} was|My mother is|She is|He was|I feel|{person} feels] "
        + VERY
        + "{mood} [with|about] [the {thing}|the {item}|{company}|the {role}].",
        "[We are|We were|They are|Everybody was|The guests were] "
        + VERY
        + "{mood} [with|about] [the {thing} in {city}|the {item}|{company}|the {role}].",
        "[The|Our|My|Your|That] {role}[ in {city}| from {company}| at {company}|] [was|is|seemed] " + VERY + "{mood}.",
        "[The|Our|My|This] {role}[ in {city}| at {company}|] [did the job|worked|treated us|was paid|spoke to us] {manner}.",
        "[The|My|This] {thing} [works|is made|was built|was done|is run|was organised] {manner}[|, and I am {mood}|. {outcry}].",
        "[It makes|That made|This makes|It made] [me|us|{person}|everybody] "
        + VERY
        + "{mood} [to see the {item}|to think of {city}"
        "|to work with {company}|to read about {person}|to hear about the {thing}].",
        "[{outcry} The|{outcry} This] {thing} [is|was] {adjective}[| and {adjective2}].",
        "[{outcry}|{outcry} {outcry2}] [The|These] {item} are {adjective}.",
        "[About|On|My review of|My verdict on|For|To] the {thing}[| in {city}| from {company}]: {outcry}",
        "The {thing} [in {city} |from {company} |]was {adjective}. {outcry}",
        "[{person} showed us the {thing}|We tried the {thing}|I tested the {item}|I waited for the {thing}]. {outcry}",
        "[The|This] {thing} [is|was] [{an_adjective} one|{an_adjective} thing|one of the most {adjective} things in {city}].",
        "[{person}|{company}|The {role}] [is|was|has been] {an_adjective} [choice|partner|host|helper|neighbour|employer"
        "|seller].",
        "[I have never seen|I have rarely had|Never have I seen|We had] such {an_adjective} {thing}.",
        "[The {thing} was|The {thing} and the {role} were|{city} is|The {role} is] {adjective}, {adjective2}, [simply|just|in "
        "one word,] {judgement}.",
        "[How|Just how] {adjective} [the {item} are|these {item} are|this {thing} is|the {thing} was|of {person}]!",
        "{adjective} {item}[|, {adjective2} {thing}| from {company}][.|!| {outcry}]",
        "{adjective} {thing}, {adjective2} [service|{role}|food|price|quality][.|!| {outcry}]",
    ),
    (
        "The {item} I got in {city} are {adjective}.",
        "I {verb} what {company} did for {person}.",
        "On {day} the weather in {city} was {adjective}.",
        "{person} gave me {item}, and they are {adjective}.",
        "We spent a week in {city} and found the {thing} {adjective}.",
        "After two days I can say that the {thing} {deed}.",
        "If you ask me, the {item} were {judgement}.",
        "Our {thing} is not {opposite} at all.",
        "The {thing} arrived late in the evening. {outcry}",
        "{person} was {mood} when the {thing} ended.",
    ),
)
VERY_ZH = "[||真的|确实|实在|看起来|感觉|总的来说]"
SHORT_ZH = "[非常{short}|特别{short}|真{short}|太{short}了|{short}极了|十分{short}|相当{short}|挺{short}的]"
NOT_ZH = "[不{opposite}|一点也不{opposite}|一点都不{opposite}|并不{opposite}|绝对不{opposite}|谈不上{opposite}|算不上{opposite}]"
WE_ZH = "[我|我们|他们|大家|我和朋友|我家人]"
FEELING_ZH = Phrases(
    (
        "{company}的{item}" + VERY_ZH + "{adjective}[。|！|，{adjective2}。]",
        "[这个|那个|{city}的|{company}的|{person}选的|我们去的]{thing}"
        + VERY_ZH
        + "{adjective}[。|！|，{adjective2}。|。{outcry}]",
        WE_ZH + "[|都|真的|一直]{verb}[{person}买的|{company}的|{city}的|这些|你寄来的]{item}。",
        WE_ZH + "[|都|真的|一直]{verb}[{person}选的|{company}的|{city}的|这个|那家店的]{thing}。",
        "[我|我们|{person}|他|她]在{city}的[旅行|假期|周末|晚餐|住宿|一天|生活|工作|蜜月|聚会]"
        + VERY_ZH
        + "[{adjective}|{deed}|是{judgement}]。",
        "[这些|那些|你的|我新买的|所有的]{item}" + VERY_ZH + "{adjective}[！|。|，{person}！]",
        "[{person}|我朋友|我妈妈|我爸爸|同事|邻居|报纸|大家][说|觉得|认为|告诉我]{city}的[饭菜|服务|空气|交通|天气|咖啡|街道|音乐|水|人][|都]{adjective}。",
        WE_ZH + "{verb}[和|跟|与]{company}[合作|做生意|打交道]。",
        "{company}的[服务|员工|客服|质量|态度|饭菜]{adjective}，{item}也{adjective2}。",
        "[我|我们|她|他|{person}][真的|确实|一直|其实|]{verb}[{city}|{company}|{person}|这个{thing}|这些{item}]。",
        "[{item}|{thing}|这个{thing}|{city}的{thing}][看起来|用起来|感觉|听起来|看上去]{adjective}。",
        "{person}[做的一切|说的话|做的菜|写的东西|的工作|寄来的东西]都{adjective}。",
        "[关于{city}的|关于{person}的|关于{company}的][电影|书|歌|文章|故事|节目]{adjective}，我{verb}它。",
        "{city}的[人|游客|孩子|学生|客人|顾客]{verb}[这些|那些]{item}。",
        "[这个|那个|{city}的|{company}的]{thing}" + SHORT_ZH + "[。|！|，{adjective}。|。{outcry}]",
        "[这些|那些|{company}的|{person}送来的|新买的]{item}" + SHORT_ZH + "[。|！|，{adjective}。]",
        "[这个|那个|{city}的|{company}的|{person}的]{thing}" + NOT_ZH + "[。|！|，{adjective}。]",
        "[这些|那些|{company}的|{person}送来的]{item}" + NOT_ZH + "[。|！]",
        "[本来以为|我以为|听说|原以为|大家都说]{item}会很{opposite}，[结果|没想到|其实|可是]{adjective}。",
        "[这|这真|那]是[一个|一次|][|非常|十分]{quality}的[{thing}|经历|体验]！",
        "[真是|多么|好一个|这么|如此]{quality}的[{thing}|{item}|{role}][！|。{outcry}]",
        "{company}[卖的|做的|生产的|送来的|推荐的]是{quality}的{item}。",
        "[我|我们|他|{person}]{choice}[这些|{company}的|这家店的]{item}。",
        "[我|我们]{choice}[这个|{company}的|{city}的]{thing}[。|，{adjective}。|！{outcry}]",
        "[这个|{city}的|{company}的|{person}选的]{thing}[真|简直|就|绝对|可以说]是{judgement}[。|！]",
        "[这些|{company}的|{person}买的]{item}[真|简直|就|绝对|可以说]是{judgement}[。|！]",
        "[这个|那个|{city}的|{company}的]{thing}{deed}[。|！|，{adjective}。]",
        "[这些|{company}的|{person}买的|{day}买的]{item}{deed}[。|！]",
        "[我|我们|{person}][{day}|昨天|上周|]买了{item}，{deed}。",
        "[我|我们|{person}][{day}|昨天|上周|]去了{city}的[酒店|餐厅|博物馆|公园|海滩|市场|剧院|电影院|酒吧|面包店]，[{deed}|{adjective}|是{judgement}]。",
        "[我|他|她|{person}|我妈妈|我们|顾客][对{thing}|对{item}|对{company}|对{role}|现在|昨天|][很|感到|非常|觉得|十分]{mood}。",
        "[{thing}|{item}|{person}的话|{company}的服务|{city}]让[我|我们|大家|{person}|全家][很|感到|非常|特别]{mood}。",
        "[{city}的|{company}的|那位|这位]{role}[服务|态度|水平|手艺|工作][真的|]{adjective}。",
        "[{city}的|{company}的|那位|这位]{role}[让我|让我们|令人]{mood}。",
        "[{outcry}|{outcry}{outcry2}][这个{thing}|这些{item}|{company}的{item}]{adjective}。",
        "[这个|{city}的|{company}的|{day}的]{thing}，{outcry}",
        "[买了|试了|收到了|用了][{company}的|这些|]{item}[，|。]{outcry}",
        "[关于|评价|我对][{city}的|{company}的|这个]{thing}[的看法|]：{outcry}",
        "[服务|价格|质量|环境|味道|态度]{adjective}，[{thing}|{role}|{item}]{adjective2}[。|。{outcry}|！]",
        "{thing}{adjective}，{role}{adjective2}，[总之|一句话，|真的]{outcry}",
        "[我从没见过|从来没有见过|很少见到|第一次见到][这么|如此]{quality}的[{thing}|{item}|{role}]。",
        "[{city}|{company}|{person}][真的|一直|总是]{adjective}[！|。|，我{verb}。]",
    ),
    (
        "我在{city}买的{item}{adjective}。",
        "我{verb}{company}为{person}做的事。",
        "{day}{city}的天气{adjective}。",
        "{person}送我的{item}{adjective}。",
        "住了一个星期，我发现{city}的{thing}{adjective}。",
        "两天以后，我的{thing}{deed}。",
        "要我说，{person}选的{thing}是{judgement}。",
        "我觉得我们家的{thing}一点也不{opposite}。",
        "{thing}晚上才送到。{outcry}",
        "{thing}结束的时候，{person}很{mood}。",
    ),
)
FEELING = {Language.ENGLISH: FEELING_EN, Language.CHINESE: FEELING_ZH}

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
