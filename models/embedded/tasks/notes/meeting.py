"""Two who meet, and what for."""

from __future__ import annotations

from models.embedded.tasks.notes.note import EN, ZH, Note
from models.embedded.tasks.phrases import Phrases

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
