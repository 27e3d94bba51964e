"""A tool that finds trains."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import DESTINATION, ORIGIN
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

TRAIN = Tool(
    "[next_train|train_times|[find|search|get|query|look_up]_[train|trains|train_times|rail]|train_search|rail_search|train_timetable]",
    {EN: "[Next train between two cities|Find a train|Train timetable]", ZH: "[查询火车|两城之间的下一班火车|列车时刻]"},
    (ORIGIN, DESTINATION),
    {
        EN: Phrases(
            (
                *asking("the [next|first|earliest|best] train [from {0} to {1}|to {1} from {0}|between {0} and {1}]"),
                *ordering("[take|catch|find|get] [a|the next|the first] train [from {0} to {1}|to {1} from {0}]"),
                "When does the [next |first |]train [go|leave|depart|start|run] from {0} to {1}?",
                "I [want to|must|need to|have to|will] [go|get|travel|ride] from {0} to {1} by [train|rail].",
                "[Next|First|A|Any] train to {1} from {0}[?|, please.]",
                "[Is|Are] there [a|any|another] [train|trains|rail connection] from {0} to {1}[?| today?]",
                "{0} to {1}[:|,] [when is the next train|next train|by train|which train|train times]?",
                "How do I [get|travel|go] to {1} from {0} by [train|rail]?",
                "[Train|Trains|Rail|Railway] [{0} to {1}|from {0} to {1}][.|?|, please.]",
                "I am [in|at] {0}[.| and] [When does a train go to {1}?|I need a train to {1}.|Which train brings me to {1}?]",
                "[At what time|When] can I [take|catch] a train from {0} to {1}?",
            ),
            (
                "Which train can I take from {0} to {1}?",
                "Look for a train to {1} that starts in {0}.",
                "What time is the train to {1} leaving {0}?",
            ),
        ),
        ZH: Phrases(
            (
                *asking_zh("[从|]{0}[到|去][{1}的|{1}的下一班|{1}的最早一班][火车|列车|火车时间|火车班次]"),
                *ordering_zh("[坐火车|乘火车|坐列车]从{0}[去|到]{1}"),
                "从{0}[到|去]{1}的[下一班|最早的|下一趟|]火车[几点|什么时候|何时][开|走|出发|发车|]？",
                "{0}[到|去]{1}的[火车|列车|高铁][什么时候|几点|何时][开|发车|出发]？",
                "有[没有|]从{0}[去|到]{1}的[火车|列车]吗？",
                "{0}到{1}：[下一班火车|火车|几点有车|火车时刻]？",
                "[怎么|如何|怎样]从{0}坐[火车|列车|高铁][到|去]{1}？",
                "[火车|列车|高铁]：{0}到{1}。",
                "我[在|人在|现在在]{0}，[下一班去{1}的火车几点开|想坐火车去{1}|要赶去{1}的火车]。",
                "去{1}的[火车|列车]几点从{0}[开|出发|发车]？",
            ),
            ("从{0}去{1}坐哪班火车？", "请找{0}出发去{1}的火车。", "我什么时候能从{0}坐火车到{1}？"),
        ),
    },
    {"departure": values.clock_time},
    {EN: "The next train from {0} to {1} leaves at {departure}.", ZH: "{0}到{1}的下一班火车{departure}出发。"},
)
