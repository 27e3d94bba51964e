"""Sentences that show a feeling; its words are slots."""

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
