"""Somebody who starts to work."""

from __future__ import annotations

from models.embedded.tasks.notes.note import EN, ZH, Note
from models.embedded.tasks.phrases import Phrases

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
