"""A tool that finds flights."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox.frames import asking, asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import DATE, DESTINATION, ORIGIN
from models.embedded.tasks.toolbox.tool import EN, ZH, Tool

FLIGHT = Tool(
    "[[search|find|get|query|look_up]_[flight|flights|planes|air_travel]|flight_search|flights|search_air_tickets]",
    {EN: "[Search flights on a date|Find a flight]", ZH: "[查询航班|按日期找航班]"},
    (ORIGIN, DESTINATION, DATE),
    {
        EN: Phrases(
            (
                *ordering(
                    "[find|book|search|get|look for] [a flight|flights|a plane|a plane ticket] [from {0} to {1} on {2}|on {2} from {0} to {1}]"
                ),
                *asking("the [first|cheapest|best|next] flight from {0} to {1} on {2}"),
                "I [want to|must|need to|will|have to] fly from {0} to {1} on {2}.",
                "[Are there|Do you have|Is there] [flights|any flights|a flight|any plane] from {0} to {1} on {2}?",
                "[Flight|Flights|Plane|By plane][:|] {0} to {1}, {2}[.|, please.]",
                "{2}: [fly|flight|flights|by plane] from {0} to {1}[.|, please.]",
                "On {2} I [fly|am flying|have to fly] from {0} to {1}[.|, which flights are there?|. Which plane can I take?]",
                "I am in {0} and [have to|want to|must] fly to {1} on {2}.",
                "[When|At what time] does a plane [go|leave|fly] from {0} to {1} on {2}?",
            ),
            (
                "Which flights go from {0} to {1} on {2}?",
                "Show flights to {1} leaving {0} on {2}.",
                "I am looking for a flight on {2}, {0} to {1}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[查|找|订|搜索][一下|][{2}从{0}到{1}的|{2}{0}飞{1}的|从{0}到{1}{2}的][航班|机票|飞机]"),
                *asking_zh("{2}从{0}[到|飞]{1}的[航班|飞机|机票|班机]"),
                "我{2}[要|想|得|必须]从{0}飞[到|往]{1}。",
                "{2}[有|有没有]从{0}[飞|到|去]{1}的[航班|飞机|机票]吗？",
                "[航班|机票|飞机]：{0}到{1}，{2}。",
                "{2}，{0}飞{1}[，有航班吗|，有哪些航班|的航班]？",
                "我在{0}，{2}[要|想]坐飞机去{1}。",
                "{2}{0}[到|飞]{1}的飞机[几点飞|几点起飞|什么时候起飞]？",
                "从{0}坐飞机去{1}，{2}[出发|走][，有票吗？|。]",
            ),
            ("哪些航班{2}从{0}飞{1}？", "显示{2}{0}出发到{1}的航班。", "{2}我从{0}飞到{1}坐哪班飞机？"),
        ),
    },
    {"departure": values.clock_time, "price": values.price},
    {EN: "A flight from {0} to {1} leaves at {departure} for {price} dollars.", ZH: "{0}到{1}的航班{departure}起飞，{price}元。"},
)
