"""Notes of three sentences, and the one sentence that says the same."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE


@dataclass(frozen=True)
class Note:
    """Three sentences, each said in one of several ways, and their summary."""

    sentences: dict[Language, tuple[Phrases, Phrases, Phrases]]
    summary: dict[Language, str]


MEETING = Note(
    {
        EN: (
            Phrases(
                (
                    "{person} [met|saw|met up with|ran into|got together with|sat down with|visited|had lunch with] {other} in "
                    "{city}.",
                    "In {city}[,|] {person} [saw|met|talked to|visited|found|received|welcomed] {other}.",
                    "{person} and {other} [had|held|arranged|attended] a [meeting|talk|conversation|discussion|short meeting"
                    "|long talk] in {city}.",
                    "{person} and {other} [met|talked|sat together|were|got together|saw each other|had dinner] in {city}.",
                    "[There was|We had|This was] a [meeting|talk|discussion] [of|between] {person} and {other} in {city}.",
                    "{city} [was|is] [where|the place where] {person} [met|saw|talked with|spoke to] {other}.",
                    "[Yesterday|Today|Last week|This morning|In the afternoon] {person} [met|saw|visited|spoke to] {other} in "
                    "{city}.",
                    "[A|The] [meeting|talk] [brought|took] {person} [and|together with] {other} to {city}.",
                    "{person} [went|travelled|came|flew] to {city} [to meet|to see|to talk to|for a meeting with|for a talk "
                    "with] {other}.",
                    "{person} [had|has had] [an appointment|a meeting|a talk|lunch|coffee] with {other} in {city}.",
                    "[The meeting|The talk] [of|between] {person} and {other} [took place|was held|was] in {city}.",
                ),
                (
                    "{person} came together with {other} in {city}.",
                    "It was in {city} that {person} met {other}.",
                    "{person} spent an hour in {city} with {other}.",
                    "In a hotel in {city}, {person} had a talk with {other}.",
                ),
            ),
            Phrases(
                (
                    "They [talked|chatted|argued|spoke|had a talk|had a discussion|exchanged views] about {subject}.",
                    "[The|Their|The main|The only] [topic|subject|theme|issue] [was|of the talk was|of the day was] {subject}.",
                    "It was [all|mainly|only|mostly] about {subject}.",
                    "[They|Both|The two|The two of them] [discussed|reviewed|went over|looked at|planned|considered|debated] "
                    "{subject}.",
                    "[What they talked about|What they discussed|What mattered|On the agenda] was {subject}.",
                    "[The|Their] [talk|meeting|conversation|discussion] [was about|dealt with|was on|concerned|turned to"
                    "|covered] {subject}.",
                    "They [wanted|had|needed|came] to [talk about|discuss|settle|speak about] {subject}.",
                    "[The reason|The reason for it|The cause|The purpose] was {subject}.",
                    "They [shared|had] [ideas|thoughts|news|questions] [on|about] {subject}.",
                    "[Most of the time|For an hour|At length|Again] they [talked about|discussed|spoke about] {subject}.",
                ),
                (
                    "They spoke of {subject}.",
                    "Much was said about {subject}.",
                    "On the table was {subject}.",
                    "Their question was how to go on with {subject}.",
                ),
            ),
            Phrases(
                (
                    "They [will|want to|plan to|are going to|hope to|agreed to|have to] meet again on {day}.",
                    "[The|Their] next [meeting|date|appointment|discussion|session] [is|will be|takes place] on {day}.",
                    "[The|Their] next [meeting|appointment|discussion] is [set|planned|fixed|booked] for {day}.",
                    "On {day} they [meet|talk|will meet|will talk|come together|sit down] [once more|again|a second time].",
                    "[The|Their] [second meeting|follow-up|next round] [is|will be|takes place|follows] on {day}.",
                    "They [will see each other|see each other|will talk|go on|continue|will continue] [again |]on {day}.",
                    "[A|Another|One more] [meeting|talk|second talk|follow-up] [is planned|will follow|is due|takes place] on "
                    "{day}.",
                    "[Both|The two] [come back|return|meet again|will speak again] on {day}.",
                    "[They go on|It goes on|The talk goes on|The talks continue] on {day}.",
                    "[{day} is the day of|{day} brings|{day} is set for] [the next meeting|another meeting|the next talk|the "
                    "second meeting].",
                ),
                (
                    "Their next talk is on {day}.",
                    "On {day} comes the second round.",
                    "They agreed on {day} for another talk.",
                    "They will sit together again, on {day}.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{person}[昨天|今天|上周|]在{city}[见了|见到|遇到|拜访了|会见了|看望了|约见了]{other}。",
                    "在{city}，{person}[遇到|见到|见了|拜访了|会见了]{other}。",
                    "{person}[和|跟|与|同]{other}在{city}[开会|见面|会面|谈话|聊天|吃饭|交谈|开了会]。",
                    "{person}[去|到|来到|前往|飞到]{city}[见|拜访|找|会见]{other}。",
                    "[昨天|今天|上周|早上|下午][，|]{person}[和|跟|与]{other}在{city}[见了面|开了会|谈了话]。",
                    "{city}[有一场|举行了一次|有一次]{person}[和|与]{other}的[会议|会谈|谈话]。",
                    "{person}[和|与|跟]{other}的[会议|会面|会谈|谈话]在{city}[举行|进行|召开]。",
                    "{person}[约了|请了|邀请了]{other}在{city}[见面|开会|吃饭|谈话]。",
                    "{person}、{other}[两人|二人|]在{city}[见面|会面|开会|聚会]。",
                    "{person}在{city}[和|跟|与]{other}[开了一个会|见了一面|谈了一次|吃了午饭|聊了聊]。",
                ),
                (
                    "{person}与{other}在{city}碰面。",
                    "正是在{city}，{person}见到了{other}。",
                    "{person}同{other}在{city}待了一个小时。",
                    "在{city}的酒店里，{person}和{other}谈了话。",
                ),
            ),
            Phrases(
                (
                    "他们[谈了|讨论了|聊了|谈到|商量了|研究了|交流了|谈论了]{subject}。",
                    "[主题|话题|议题|会议主题|讨论的主题|重点]是{subject}。",
                    "[内容|谈话|会议|讨论|一切][都|]是关于{subject}的。",
                    "[两人|双方|大家|两个人][讨论|谈论|商量|研究|交流]了{subject}。",
                    "[主要|这次|重点][谈|讨论|说|聊]的是{subject}。",
                    "[会议|谈话|讨论][围绕|涉及|关于|针对]{subject}[展开|进行]。",
                    "他们[就|对|围绕]{subject}[交换了意见|进行了讨论|谈了很久]。",
                    "[目的|原因|事由|会议目的]是[讨论|商量|]{subject}。",
                    "他们[想|要|需要][谈|讨论|商量|谈谈]{subject}。",
                    "[议程上|日程上]的是{subject}。",
                ),
                (
                    "他们说到{subject}。",
                    "话题一直没有离开{subject}。",
                    "桌上摆的是{subject}。",
                    "两个人关心的是{subject}。",
                ),
            ),
            Phrases(
                (
                    "他们[将在|会在|打算|计划|约好|]{day}再[见面|次见面|会面|开会|谈]。",
                    "下次[会议|会面|见面|开会|讨论][在|定在|是|安排在]{day}。",
                    "{day}他们[还会|会再|再|将再次|又要][见面|会面|开会]。",
                    "下一次[会议|见面|会面|谈话][在|定在|是|安排在|将在]{day}。",
                    "[他们|双方|两人][约定|说好|商定|同意|决定]{day}再[见|谈|见面|开会]。",
                    "[第二次|后续|再次][会议|见面|会谈][在|定在|是]{day}。",
                    "{day}[继续|再继续|接着][讨论|谈|开会]。",
                    "[再次|再][见面|会面|开会]的[时间|日子]是{day}。",
                    "[还有一次|另一次|又一次][会议|谈话|见面][在|定在]{day}。",
                    "[两人|双方|他们]{day}[继续见面|再碰头|继续谈]。",
                ),
                (
                    "他们下次谈话是{day}。",
                    "到了{day}，他们会再谈一次。",
                    "第二轮会谈放在{day}。",
                    "{day}两人又坐到一起。",
                ),
            ),
        ),
    },
    {
        EN: "{person} met {other} in {city} about {subject}, and they meet again on {day}.",
        ZH: "{person}在{city}与{other}讨论了{subject}，{day}再见面。",
    },
)
SALE = Note(
    {
        EN: (
            Phrases(
                (
                    "{company} [sold|just sold|traded|handed over|found a buyer for] {quantity} {item}.",
                    "{quantity} {item} [were|have been|got] sold by {company}.",
                    "[We|I|They] [sold|have sold] {quantity} {item} for {company}.",
                    "[There was|We report|Note] a sale of {quantity} {item} [by|from] {company}.",
                    "[Today|Yesterday|Last week|This week] {company} sold {quantity} {item}.",
                    "[The team of|The shop of|The office of] {company} [sold|has sold|was able to sell] {quantity} {item}.",
                    "{quantity} {item} [left|went out of] the [shop|store|warehouse] of {company}[| today].",
                    "[The seller of|The company that sold] {quantity} {item} [is|was] {company}.",
                    "{company} [made|closed|signed] a [deal|sale|contract] [over|for] {quantity} {item}.",
                    "[A sale|A deal|The order] at {company}: {quantity} {item}.",
                    "{company} [managed|was able] to sell {quantity} {item}.",
                ),
                (
                    "{company} has sold {quantity} {item}.",
                    "From {company} came {quantity} {item}.",
                    "A customer took {quantity} {item} at {company}.",
                    "{company} got rid of {quantity} {item}.",
                ),
            ),
            Phrases(
                (
                    "The [buyer|customer|client|purchaser|new owner] [was|is] {person}.",
                    "{person} [bought|took|ordered|purchased|got|received|wanted] [them|them all|all of them|everything|the "
                    "goods].",
                    "[They|All of them|The goods] [went|were sold|were sent|were handed] to {person}.",
                    "[They|All of them|The goods] [were|have been] [bought|ordered|taken|purchased] by {person}.",
                    "[Who bought them|The one who bought them|The one to buy them] was {person}.",
                    "It was {person} who [bought|ordered|took|wanted] [them|everything].",
                    "[The order|The purchase] [came from|was made by|was placed by] {person}.",
                    "[They|The goods] now belong to {person}.",
                    "[A customer|A client|A buyer] [named|called|by the name of] {person} [bought|took|ordered] them.",
                    "[Now |]{person} [has|owns] [them|all of them].",
                ),
                (
                    "They were for {person}.",
                    "On the list of buyers stands {person}.",
                    "In the end {person} took them home.",
                    "The name on the order is {person}.",
                ),
            ),
            Phrases(
                (
                    "The [price|total|sum|bill|amount|full price|total price] [was|is|came to] {price} dollars.",
                    "[It|This|That|The sale|Everything] [cost|brought|was worth] {price} dollars[| in all| altogether| in "
                    "total].",
                    "{price} dollars [were|have been|got] [paid|received|charged|handed over].",
                    "[The buyer|The customer|The client] paid {price} dollars[| in cash| by card| at once].",
                    "[They|The goods|All of them together] [cost|were sold for|went for] {price} dollars.",
                    "[For that|For this|For everything|In return] {price} dollars were [paid|due|asked|charged].",
                    "[The bill|The invoice|The receipt] [says|shows|was over|is for] {price} dollars.",
                    "[Paid|Price|Total|Sum]: {price} dollars.",
                    "[The amount|What was paid|The sum paid] [was|is] {price} dollars.",
                    "[The payment|The income|The cost] [was|amounted to|came to] {price} dollars.",
                ),
                (
                    "That made {price} dollars.",
                    "In all, {price} dollars changed hands.",
                    "One asked {price} dollars for it.",
                    "On the bill are {price} dollars.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{company}[卖出|卖了|售出|卖掉|出售了|成功卖出|销售了]{quantity}个{item}。",
                    "{quantity}个{item}[由{company}卖出|被{company}卖掉了|从{company}卖出]。",
                    "[我们|他们|我][替|帮|为]{company}卖了{quantity}个{item}。",
                    "[今天|昨天|上周|本周]{company}[卖出|卖了|售出]{quantity}个{item}。",
                    "{company}[有一笔|完成一笔|签了一笔][订单|生意|交易]：{quantity}个{item}。",
                    "{company}[把|将]{quantity}个{item}[卖掉了|卖出去了|卖了|售出]。",
                    "{company}的[商店|店员|销售员|仓库]卖出{quantity}个{item}。",
                    "{company}[做了|谈成]一笔{quantity}个{item}的[生意|买卖]。",
                    "卖出{quantity}个{item}的是{company}。",
                    "[卖方|卖家]是{company}，[卖了|卖出]{quantity}个{item}。",
                ),
                (
                    "{company}已卖出{quantity}个{item}。",
                    "从{company}出去了{quantity}个{item}。",
                    "有顾客在{company}拿走{quantity}个{item}。",
                    "{quantity}个{item}离开了{company}的仓库。",
                ),
            ),
            Phrases(
                (
                    "[买家|买方|顾客|客户|购买者|买主]是{person}。",
                    "{person}[买下了|买走了|买了|订购了|要了|收到了|得到了][它们|全部|这些东西|这批货]。",
                    "[东西|货|全部|它们|这批货][给了|卖给了|交给了|送给了]{person}。",
                    "[买下它们的|买东西的|下单的|付钱的]人是{person}。",
                    "是{person}[买的|订的|买下的|下的单]。",
                    "[它们|货|东西|全部]被{person}[买走|买下|订走|拿走]了。",
                    "[订单|这笔订单]来自{person}。",
                    "[一位|有位][顾客|客户|客人]{person}[买下了|买走了|订了]它们。",
                    "[现在|]它们[归|属于]{person}[|了]。",
                    "[收货人|新主人|订货人]是{person}。",
                ),
                (
                    "它们是给{person}的。",
                    "买家名单上写着{person}。",
                    "最后{person}把它们带回了家。",
                    "订单上的名字是{person}。",
                ),
            ),
            Phrases(
                (
                    "[价格|总价|售价|成交价|总额|金额]是{price}元。",
                    "[花了|收了|卖了|付了|花费]{price}元。",
                    "[付款|收款|价钱|费用|总计|合计]{price}元。",
                    "[买家|顾客|客户|对方][付了|付款|支付了|交了|给了]{price}元。",
                    "[它们|全部|这批货|东西]一共[卖|值|要|卖了]{price}元。",
                    "[账单|发票|收据]上[写着|是|显示]{price}元。",
                    "[收入|货款|付款金额|交易额][是|为]{price}元。",
                    "[为此|因此][付了|支付|收到]{price}元。",
                    "[总共|总计|共计][是|收|付|卖]{price}元。",
                    "[价格|总价|金额]：{price}元。",
                ),
                (
                    "一共{price}元。",
                    "这一笔到账{price}元。",
                    "要价是{price}元整。",
                    "钱包里少了{price}元。",
                ),
            ),
        ),
    },
    {
        EN: "{company} sold {quantity} {item} to {person} for {price} dollars.",
        ZH: "{company}以{price}元卖给{person}{quantity}个{item}。",
    },
)
JOB = Note(
    {
        EN: (
            Phrases(
                (
                    "{person} [starts|begins|takes|has found|got|has|accepted] a [new job|job|position|new position|post] [at"
                    "|with] {company}.",
                    "{company} [hires|hired|employs|takes on|recruited|engaged|chose|welcomes|has hired|is hiring] {person}.",
                    "There is a new [colleague|employee|face|member of staff|worker] at {company}: {person}.",
                    "[The new colleague|The new employee|The new person|The newcomer] at {company} is {person}.",
                    "{person} [will work|is going to work|works from now on|goes to work] [for|at] {company}.",
                    "{company} [gave|offered] {person} a [job|new job|position|contract].",
                    "{person} [signed|has signed|got] a contract with {company}.",
                    "{person} [moves|changes|is moving|switches] to {company}.",
                    "{person} [was|has been|is] [hired|employed|taken on|chosen] by {company}.",
                    "{person} [becomes|is|will be] [a|the] new [employee|colleague|worker] [of|at] {company}.",
                    "[The team of|The staff of] {company} [grows|gets help]: {person} [comes|starts|is new].",
                ),
                (
                    "{person} joins {company}.",
                    "{company} has found a new colleague in {person}.",
                    "At {company} one will soon see {person} at work.",
                    "{person} said yes to a job offer from {company}.",
                ),
            ),
            Phrases(
                (
                    "The [office|place of work|workplace|job|new office|team] is in {city}.",
                    "The work [is|is done|takes place|will be] in {city}.",
                    "{city} is [the place of work|where the office is|the workplace|where the work is done].",
                    "[The place|The city|The location|The place of work] is {city}.",
                    "[The company|The team|The branch] [sits|is|works] in {city}.",
                    "[It|The job|The position] [means|needs] [a move|moving] to {city}.",
                    "[One works|The team works|The work goes on] in {city}.",
                    "[The office|The building|The workplace] [lies|can be found|is found] in {city}.",
                    "[Place|Location|Office|Workplace]: {city}.",
                    "The [new job|position|post|contract] is [for|in|based in] {city}.",
                ),
                (
                    "The desk stands in {city}.",
                    "Every morning the way to work leads to {city}.",
                    "A chair is ready in {city}.",
                    "All of this happens in {city}.",
                ),
            ),
            Phrases(
                (
                    "The first [day|working day|day of work|day at work] is {day}.",
                    "It [begins|starts|will begin|will start] on {day}.",
                    "[Work|The work|The job|The contract|The new job] [starts|begins|will start|will begin] on {day}.",
                    "[The start|The beginning|The starting day|The start date] is [on |]{day}.",
                    "On {day} [the work|the job|it|everything|the new job] [begins|starts].",
                    "[From {day} on|Starting on {day}], [the work goes on there|it is the new workplace|the job is real].",
                    "{day} is [the first day|the first day of work|the day it starts|the starting day].",
                    "[The first shift|The training|The new life] [begins|starts|is] on {day}.",
                    "[Start|First day|Beginning]: {day}.",
                    "[It is planned to start|The plan is to start|Everything is ready to start] on {day}.",
                ),
                (
                    "It all begins on {day}.",
                    "On {day} comes the first day.",
                    "One expects the newcomer on {day}.",
                    "The contract is good from {day} on.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{person}[到|去|要去|将到|来到]{company}[上班|工作|任职|报到]。",
                    "{company}[聘用了|录用了|雇了|招了|请了|招聘了|选中了|聘请了]{person}。",
                    "{company}来了[新同事|新员工|新人|一位新同事|一位新员工][|：]{person}。",
                    "{person}[是|成为|成了|将是]{company}的[新同事|新员工|新人|新成员|员工]。",
                    "{person}[在{company}找到了新工作|找到了{company}的工作|得到了{company}的职位]。",
                    "{person}被{company}[录用|聘用|招聘|雇用|选中][|了]。",
                    "{company}[给了|给]{person}[一份工作|一个职位|一份合同]。",
                    "{person}[和|与|跟]{company}签了[合同|劳动合同|工作合同]。",
                    "{person}[换工作|跳槽|转]到[了|]{company}。",
                    "{company}的[新同事|新员工|新人|新成员]是{person}。",
                ),
                (
                    "{person}加入{company}。",
                    "{company}的团队里多了{person}。",
                    "不久大家会在{company}看到{person}上班。",
                    "{person}接受了{company}的工作邀请。",
                ),
            ),
            Phrases(
                (
                    "[办公室|公司|新办公室|团队|单位|工作地点|上班地点]在{city}。",
                    "[工作地点|上班地点|地点|工作城市|办公地点]是{city}。",
                    "[工作|上班|这份工作|职位][就|]在{city}。",
                    "[要|需要|将|得]在{city}[工作|上班|办公]。",
                    "{city}是[工作地点|上班的地方|办公室所在地|公司所在地]。",
                    "[办公室|工作地点][设在|位于|就在]{city}。",
                    "[为此|因此]要[搬到|去|到]{city}。",
                    "[上班|工作]的[地方|城市]是{city}。",
                    "[地点|工作地点|城市]：{city}。",
                    "[团队|同事|大家][都|]在{city}[工作|上班|办公]。",
                ),
                (
                    "座位在{city}。",
                    "每天上班的路通向{city}。",
                    "{city}已经准备好了一张椅子。",
                    "这一切发生在{city}。",
                ),
            ),
            Phrases(
                (
                    "[第一天|上班第一天|第一个工作日|入职日|开始日期|上班时间]是{day}。",
                    "{day}[开始|正式开始|开始上班|入职|报到|上班]。",
                    "[工作|新工作|合同|上班][从|自]{day}[开始|起]。",
                    "[从|自]{day}[起|开始][上班|工作|正式工作]。",
                    "[开始|上班|入职|报到]的[日子|时间]是{day}。",
                    "{day}是[第一天|上班第一天|入职的日子|开始工作的日子]。",
                    "[工作|培训|新工作|一切][在|将在|于]{day}开始。",
                    "[入职|上班|报到|开始][时间|日期]：{day}。",
                    "[计划|安排|定在|预计]{day}[开始|上班|入职]。",
                    "[公司|办公室]{day}[等新人报到|迎接新人|开始培训]。",
                ),
                (
                    "一切从{day}开始。",
                    "到{day}就是第一天。",
                    "大家{day}等着新同事。",
                    "合同{day}起有效。",
                ),
            ),
        ),
    },
    {EN: "{person} starts at {company} in {city} on {day}.", ZH: "{person}{day}开始在{city}的{company}工作。"},
)
TRIP = Note(
    {
        EN: (
            Phrases(
                (
                    "{person} [travels|goes|flies|drives|is going|will travel|will fly|has to go|takes a trip|is off] to {city}.",
                    "[A trip|A journey|A flight|The next trip] [takes|brings|leads] {person} to {city}.",
                    "{person} [plans|has planned|booked|is planning] a [trip|journey|visit|flight] to {city}.",
                    "{person} [visits|will visit|is going to visit|wants to visit] {city}.",
                    "{city} is [where {person} goes|the goal of {person}|where {person} travels|the next stop of {person}].",
                    "[For work|Next time|Soon|Once more] {person} [travels|goes|flies] to {city}.",
                    "[The company|The boss|The office] sends {person} to {city}.",
                    "{person} [has|bought|got] a [ticket|seat] to {city}.",
                    "[The way|The road] of {person} [leads|goes] to {city}.",
                    "{person} [must|wants to|will|is to] [be in|get to|come to] {city}.",
                ),
                (
                    "{person} is on the way to {city}.",
                    "{person} packs a suitcase for {city}.",
                    "One expects {person} in {city}.",
                    "It is {city} that {person} travels to.",
                ),
            ),
            Phrases(
                (
                    "The [reason|cause|purpose|occasion|aim] [is|of the trip is|for it is] {subject}.",
                    "It is [all|mainly|only|mostly] about {subject}.",
                    "[The trip|The visit|The journey|It] is because of {subject}.",
                    "[The topic|The subject|What matters|The task] [there |]is {subject}.",
                    "[The trip|The visit|The journey|The stay] [concerns|is about|deals with|has to do with|is for] {subject}.",
                    "[There is a talk|There is a meeting|There will be talks|A meeting there is] about {subject}.",
                    "[The work|The talk|The meeting] there [is about|will be about|deals with] {subject}.",
                    "[Reason|Purpose|Topic]: {subject}.",
                    "[This|That|All that] [is due to|happens because of|is for] {subject}.",
                    "[People there|The team there] [want|need] to [discuss|talk about|see to] {subject}.",
                ),
                (
                    "Behind it stands {subject}.",
                    "What calls is {subject}.",
                    "The visit has one reason: {subject}.",
                    "Somebody there has to look after {subject}.",
                ),
            ),
            Phrases(
                (
                    "The [trip|journey|flight|visit] [starts|begins|is|will be|takes place] on {day}.",
                    "[The day|The date|The travel day|The day of the trip] is {day}.",
                    "[The train|The plane|The flight|The bus] [leaves|goes|departs] on {day}.",
                    "On {day} [it starts|the trip begins|the plane leaves|the journey starts].",
                    "It [starts|begins|will be] on {day}.",
                    "[The ticket|The flight|The seat|The trip] is [booked for|for|planned for|set for] {day}.",
                    "{day} is [the day of the trip|the travel day|when it starts|when the plane leaves].",
                    "[Departure|The departure|Take-off] is on {day}.",
                    "[Departure|Date|Day]: {day}.",
                    "[Everything is ready|The bags are packed|All is booked] for {day}.",
                ),
                (
                    "The way there begins on {day}.",
                    "On {day} the bags leave the house.",
                    "The calendar says {day} for it.",
                    "One sets out on {day}.",
                ),
            ),
        ),
        ZH: (
            Phrases(
                (
                    "{person}[要去|去|将去|飞往|前往|出差去|要到|准备去]{city}。",
                    "{person}[计划|打算|准备|想]去{city}[出差|旅行|一趟|访问]。",
                    "[公司|老板|办公室][派|让|安排]{person}去{city}[|出差]。",
                    "{person}[订了|买了|拿到][一张|]去{city}的[票|机票|车票|火车票]。",
                    "{person}的[目的地|下一站|旅行目的地]是{city}。",
                    "{city}是{person}的[目的地|下一站]。",
                    "{person}[有一次|安排了]去{city}的[旅行|出差|行程]。",
                    "{person}[很快|不久|马上][会|要|将][去|到]{city}。",
                    "[这次|这回|下次]{person}[要去|去|飞]{city}。",
                    "{person}[得|必须|需要]去{city}[|一趟]。",
                ),
                (
                    "{person}正在准备{city}之行。",
                    "{city}那边等着{person}到来。",
                    "{person}要踏上去{city}的路。",
                    "{person}收拾行李，目的地{city}。",
                ),
            ),
            Phrases(
                (
                    "[原因|目的|事由|任务|理由|出差原因]是{subject}。",
                    "[这次|此行|行程|旅行|出差]是[为了|因为|关于]{subject}。",
                    "[主要|这|都]是[为了|因为]{subject}。",
                    "[那里|那边]要[谈|讨论|处理|商量]{subject}。",
                    "[主题|工作内容|议题|重点]是{subject}。",
                    "[要|需要|得][处理|讨论|谈|负责]{subject}[|的事]。",
                    "[行程|工作|会议|访问]和{subject}有关。",
                    "[目的|原因|事由]：{subject}。",
                    "[因为|为了]{subject}[才去|要去|而去]。",
                    "[那里|那边]的[同事|团队][想讨论|要谈|需要处理]{subject}。",
                ),
                (
                    "背后的事情是{subject}。",
                    "那里有人要管{subject}。",
                    "去的理由只有一个：{subject}。",
                    "一切都由于{subject}。",
                ),
            ),
            Phrases(
                (
                    "[出发|启程|动身|旅行|行程][时间|日期|]是{day}。",
                    "{day}[出发|动身|启程|走|起飞|上路]。",
                    "[火车|飞机|航班|行程|旅行][在|定在|是]{day}。",
                    "[票|机票|车票|酒店]订在{day}。",
                    "[定于|计划|打算|准备|安排]{day}[出发|动身|启程]。",
                    "{day}是[出发的日子|启程的日子|出发日]。",
                    "[旅行|行程|出差]从{day}开始。",
                    "[出发|日期|出发日期|时间]：{day}。",
                    "[行程|旅行|出差]{day}开始。",
                    "[火车{day}开|飞机{day}起飞|航班{day}起飞|汽车{day}出发]。",
                ),
                (
                    "到{day}就上路。",
                    "日历上写着{day}动身。",
                    "行李{day}离开家。",
                    "去的日子定了，{day}。",
                ),
            ),
        ),
    },
    {EN: "{person} travels to {city} on {day} because of {subject}.", ZH: "{person}因为{subject}{day}去{city}。"},
)
NOTES = (MEETING, SALE, JOB, TRIP)
