"""A tool that tells what time it is somewhere."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh
from models.embedded.tasks.toolbox.parameters import CITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

CLOCK = Tool(
    "[clock|time_in_city|local_time|[get|show|read|city|current|world|check]_time|get_local_time|world_clock|time_now|[query|fetch]_city_time]",
    {EN: "[Local time in a city|Tells what time it is somewhere|Current time of a place]", ZH: "[查询城市时间|某地的当地时间]"},
    (CITY,),
    {
        EN: Phrases(
            (
                *asking("the [time|local time|current time|hour|exact time|clock time] [in|for|at|over in] {0}"),
                "[What|And what] time [is it|do they have|have they got|do people have] in {0}[?| now?| at the moment?| please?]",
                "[How late|What hour|How early] is it in {0}[?| now?| at the moment?]",
                "What [does|do] the [clock|clocks|watches] [say|show|read] in {0}?",
                "{0}: [what time is it|what time|local time|time there|how late is it|which hour]?",
                "Is it [late|early|night|morning|evening|noon|already dark|already tomorrow] in {0} [now|at the moment|already]?",
                "[Time|Local time|Clock|Current time] [in|for|of] {0}[.|?|, please.]",
                "I [have to|must|want to] call [somebody|a friend|my office] in {0}. [What time is it there|How late is it there]?",
                "[My|Our] [friend|mother|colleague] is in {0}. [What time does she have|Is it late there|What is her local time]?",
                "[Have|Are] people in {0} [had lunch|asleep|awake|gone home] [yet|now|already], what time is it there?",
            ),
            (
                "Tell me the time in {0}.",
                "Which time is it now in {0}?",
                "What is the hour over there in {0}?",
                "Give me the clock time for {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("{0}[的|现在的|当前的][时间|当地时间|钟点|准确时间]"),
                "{0}[现在|那边|那里|当地|此刻]几点[？|了？|钟？|钟了？]",
                "{0}的[当地时间|时间|时刻]是[多少|几点|什么]？",
                "{0}：[现在几点|几点|时间|当地时间|几点了]？",
                "{0}[现在|那边|已经][晚了|是晚上|是早上|天黑了|是半夜|是中午]吗？",
                "{0}[时间|当地时间|几点]？",
                "我要给{0}的[朋友|同事|家人]打电话，[那边几点了|那里现在几点]？",
                "[我妹妹|我朋友|老板]在{0}，[她那里几点|那边晚了吗|当地时间是多少]？",
                "[现在|此刻|眼下]{0}[是什么时间|是几点|几点钟]？",
                "{0}的[钟|表|时钟]显示几点？",
            ),
            ("告诉我{0}的时间。", "请问{0}现在是几点？", "{0}当地是什么时候了？"),
        ),
    },
    {"time": values.clock_time},
    {EN: "In {0} it is {time}.", ZH: "{0}现在是{time}。"},
)
