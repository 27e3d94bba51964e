"""What went wrong with a server."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Flag, Form
from models.embedded.tasks.phrases import Phrases

INCIDENT = Form(
    (
        Field(
            "server host machine node",
            "服务器 主机",
            "string",
            details.server,
            "[The server is|The machine is|It happened on|Server:] {}.",
            "[服务器是|机器是|发生在|服务器：]{}。",
        ),
        Field(
            "cause reason root_cause error",
            "原因 故障",
            "string",
            details.trouble,
            "[The cause was a|The reason was a|It was a|Cause:] {}.",
            "[原因是|起因是|故障原因为|原因：]{}。",
        ),
        Field(
            "time start started_at since",
            "时间 开始时间",
            "string",
            details.clock_time,
            "[It began at|It started at|The time was|Time:] {}.",
            "[开始时间是|发生时间是|时间是|时间：]{}。",
        ),
        Field(
            "minutes duration minutes_down downtime",
            "分钟 时长",
            "integer",
            details.small,
            "[It took {} minutes|It lasted {} minutes|Minutes: {}|{} minutes were lost].",
            "[持续了{}分钟|用了{}分钟|时长：{}分钟|耽误了{}分钟]。",
        ),
        Flag(
            "resolved fixed is_resolved",
            "已解决 已修复",
            {
                EN: Phrases(
                    (
                        "[It|The problem|Everything] [is|has been|was] [fixed|solved|repaired|resolved].",
                        "[All|Everything] [works|runs] again.",
                        "The [server|machine|service] is [back|up again|healthy again].",
                    ),
                    ("We have fixed it.", "It works again.", "The trouble is over."),
                ),
                ZH: Phrases(
                    ("[问题|故障][已经|已][解决|修复|排除]。", "[一切|服务]恢复[正常|了]。", "[机器|服务器]又[能用|正常]了。"),
                    ("我们修好了。", "现在正常了。", "麻烦已经过去。"),
                ),
            },
            {
                EN: Phrases(
                    (
                        "[It|The problem] is not [fixed|solved|repaired|resolved] [yet|so far|].",
                        "[Nothing|Little] works [yet|so far].",
                        "The [server|machine|service] is still [down|ill|broken].",
                        "We [still |]work on it.",
                    ),
                    ("We have not fixed it.", "It still does not work.", "The trouble goes on."),
                ),
                ZH: Phrases(
                    (
                        "[问题|故障][还没|尚未|没有][解决|修复|排除]。",
                        "[一切|服务]还没恢复。",
                        "[机器|服务器]仍[不能用|不正常]。",
                        "我们还在[修|处理]。",
                    ),
                    ("我们没修好。", "现在还不正常。", "麻烦还在继续。"),
                ),
            },
        ),
    ),
    {
        EN: Phrases(
            (
                "[At|Since] {time} the [server|machine] {server} [failed|went down|stopped|crashed] [because of|after|due to] a {cause}. {resolved}",
                "{server} was [down|offline|gone|away] for {minutes} minutes. [Cause|Reason]: {cause}. {resolved}",
                "A {cause} [hit|stopped|broke] {server} at {time}[ for {minutes} minutes|]. {resolved}",
                "[Incident|Alert|Alarm]: {server}, {cause}, {time}, {minutes} minutes.",
                "For {minutes} minutes, {server} [did not answer|was silent|could not be reached]. {resolved}",
                "{time}: {cause} on {server}. {resolved}",
                "[We lost|We had no] {server} for {minutes} minutes [because of|due to] a {cause}.",
                "[The night shift|Monitoring|A user] saw a {cause} on {server} at {time}. {resolved}",
                "{resolved} [It was|The cause was] a {cause} on {server}[ at {time}|].",
                "The {cause} [began|started] at {time} and [lasted|took] {minutes} minutes.",
                "Server {server}, cause {cause}, time {time}, duration {minutes} minutes.",
                "[Why was|Why is] {server} [slow|dead]? [Because of a|It had a] {cause}[ from {time} on|]. {resolved}",
                "[Please|Somebody should] [look at|check] {server}: {cause} since {time}.",
                "[It took us|We needed] {minutes} minutes to [find|understand] the {cause} on {server}.",
                "{server} [reported|logged|showed] a {cause}[, first at {time}| at {time}|]. {resolved}",
            ),
            (
                "We had a {cause} on {server} at {time}. {resolved}",
                "{server} could not work for {minutes} minutes after a {cause}.",
                "Users saw errors from {time} because {server} had a {cause}. {resolved}",
                "Outage report. Machine: {server}. Start: {time}. Length: {minutes} minutes.",
                "The reason why {server} was away for {minutes} minutes was a {cause}. {resolved}",
                "At {time} somebody noticed that {server} was down.",
            ),
        ),
        ZH: Phrases(
            (
                "{time}[服务器|机器]{server}[因为|由于]{cause}[停了|宕机|崩溃了]。{resolved}",
                "{server}[停了|离线|中断]{minutes}分钟，[原因|起因]：{cause}。{resolved}",
                "{time}，{cause}让{server}[停止了工作|不能用][，持续{minutes}分钟|]。{resolved}",
                "[事故|警报|告警]：{server}，{cause}，{time}，{minutes}分钟。",
                "{server}有{minutes}分钟[没有响应|连不上]。{resolved}",
                "{time}：{server}出现{cause}。{resolved}",
                "[因为|由于]{cause}，我们[失去|少了]{server}{minutes}分钟。",
                "[夜班|监控|用户]{time}发现{server}有{cause}。{resolved}",
                "{resolved}[原因是|起因是]{server}的{cause}[，时间{time}|]。",
                "{cause}{time}开始，[持续|用了]{minutes}分钟。",
                "服务器{server}，原因{cause}，时间{time}，时长{minutes}分钟。",
                "{server}为什么[慢|没反应]？[因为|原因是]{cause}[，从{time}开始|]。{resolved}",
                "请[检查|看看]{server}：{time}起有{cause}。",
                "我们[花了|用了]{minutes}分钟[找到|弄清]{server}的{cause}。",
                "{server}[报告|记录]了{cause}[，最早在{time}|]。{resolved}",
            ),
            (
                "我们的{server}在{time}遇到{cause}。{resolved}",
                "{server}在{cause}之后{minutes}分钟无法工作。",
                "由于{server}有{cause}，用户从{time}起看到报错。{resolved}",
                "故障报告，机器：{server}，开始：{time}，长度：{minutes}分钟。",
                "{server}离开{minutes}分钟的缘由是{cause}。{resolved}",
                "{time}有人注意到{server}停机了。",
            ),
        ),
    },
)
