"""A train that somebody takes."""

from __future__ import annotations

from models.embedded.tasks.forms import details
from models.embedded.tasks.forms.form import EN, ZH, Field, Form
from models.embedded.tasks.phrases import Phrases

TRAIN = Form(
    (
        Field(
            "train train_number line",
            "车次 列车",
            "string",
            details.train,
            "[The train is|The train number is|We take|Train:] {}.",
            "[车次是|列车是|我们坐|车次：]{}。",
        ),
        Field(
            "station stop from",
            "车站 站点",
            "string",
            details.city,
            "[The station is|It stops in|Get on in|Station:] {}.",
            "[车站是|停靠|上车地点是|站点：]{}。",
        ),
        Field(
            "time departure departure_time leaves_at",
            "时间 发车时间",
            "string",
            details.clock_time,
            "[It leaves at|The departure is at|It goes at|Time:] {}.",
            "[发车时间是|开车时间是|时间：|几点开：]{}。",
        ),
        Field(
            "platform track",
            "站台 月台",
            "integer",
            details.small,
            "[The platform is|It stands on track|Go to platform|Platform:] {}.",
            "[站台是|月台：|请到站台|轨道是]{}。",
        ),
        Field(
            "minutes_late delay late_by",
            "晚点 延误分钟",
            "integer",
            details.small,
            "[It is {} minutes late|The delay is {} minutes|Wait {} minutes more|Delay: {} minutes].",
            "[晚点{}分钟|延误{}分钟|还要多等{}分钟|延误：{}分钟]。",
        ),
    ),
    {
        EN: Phrases(
            (
                "[Train|The train] {train} [leaves|departs from|starts in] {station} at {time}[ from platform {platform}|, platform {platform}|].",
                "The {time} [train|departure] from {station} is {minutes_late} minutes [late|behind].",
                "[Take|Catch|Board] {train} [at|in] {station}; it [goes|leaves] at {time}.",
                "{train}[,|:] {station}, {time}, [platform|track] {platform}[.|]",
                "[Attention|Passengers], {train} now [leaves|departs] from [platform|track] {platform}.",
                "{train} is running {minutes_late} minutes [late|behind time]; [please wait|we wait] on platform {platform}.",
                "In {station} you [find|get|board] {train} on [track|platform] {platform} at {time}.",
                "At {time} the {train} [stops|arrives] in {station}[, {minutes_late} minutes late| with {minutes_late} minutes of delay|].",
                "[A delay of|Delay:] {minutes_late} minutes for {train} [in|at] {station}.",
                "Please go to [platform|track] {platform} for the {train}, leaving at {time}.",
                "[Sorry|We regret]: {minutes_late} minutes [late|of delay] on {train}, [due|planned] {time}.",
                "[Our|My|The] train is {train}. [It leaves at|Departure] {time}, [track|platform] {platform}, {station}.",
                "[Change|Get off|Get out] in {station} and walk to platform {platform}, where {train} [waits|stands].",
                "Train {train}, time {time}, station {station}, platform {platform}, delay {minutes_late}.",
                "[Because of snow|Because of a tree|Once more], {train} leaves {station} {minutes_late} minutes late.",
            ),
            (
                "{train} goes from platform {platform} in {station} at {time}.",
                "Your train {train} will be {minutes_late} minutes late at {station}.",
                "We meet on platform {platform} and take the {time} to get home from {station}.",
                "{train} should leave at {time}, but it is {minutes_late} minutes behind.",
                "From {station} there is {train} at {time}. Walk to track {platform}.",
                "Dear passengers on platform {platform}, {train} comes {minutes_late} minutes later.",
            ),
        ),
        ZH: Phrases(
            (
                "[列车|火车]{train}{time}从{station}[出发|发车|开出][，站台{platform}|，在{platform}站台|]。",
                "{station}{time}的[火车|列车][晚点|延误]{minutes_late}分钟。",
                "请在{station}[坐|乘|上]{train}，{time}[开|发车]。",
                "{train}，{station}，{time}，[站台|月台]{platform}。",
                "[各位旅客|请注意]，{train}[改到|现在从]{platform}号站台[发车|出发]。",
                "{train}[晚点|延误]{minutes_late}分钟，请在{platform}号[站台|月台]等候。",
                "在{station}，{train}停在{platform}号[站台|月台]，{time}[开|出发]。",
                "{time}，{train}[到达|停靠]{station}[，晚点{minutes_late}分钟|]。",
                "{train}在{station}[延误|晚点]{minutes_late}分钟。",
                "请到{platform}号[站台|月台]坐{train}，{time}[开车|发车]。",
                "[抱歉|对不起]，{train}[晚点|延误]{minutes_late}分钟，[原定|本该]{time}。",
                "[我们的|我的]火车是{train}，{time}[开|出发]，站台{platform}，{station}。",
                "在{station}[换车|下车]，走到{platform}号站台，{train}[在等|停在那里]。",
                "车次{train}，时间{time}，车站{station}，站台{platform}，晚点{minutes_late}。",
                "[因为下雪|由于故障|又一次]，{train}离开{station}晚了{minutes_late}分钟。",
            ),
            (
                "{train}{time}从{station}的{platform}号站台开。",
                "您的列车{train}在{station}会晚{minutes_late}分钟。",
                "我们在{platform}号月台见面，坐{time}的车离开{station}。",
                "{train}本该{time}出发，但是晚了{minutes_late}分钟。",
                "{station}有{train}，时间是{time}，请走到{platform}号站台。",
                "{platform}号站台的旅客，{train}要晚{minutes_late}分钟到。",
            ),
        ),
    },
)
