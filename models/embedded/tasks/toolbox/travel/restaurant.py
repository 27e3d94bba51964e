"""A tool that finds restaurants."""

from __future__ import annotations

from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import asking_zh, ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import CITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

CUISINE = Parameter(
    "[cuisine|kind|food|type|style|food_type|cuisine_type|dish]",
    "string",
    arguments.cuisine,
    {EN: "[Kind of food|Cuisine]", ZH: "菜系"},
    few=True,
)

RESTAURANT = Tool(
    "[[find|search|get|query|look_up]_[restaurant|restaurants|place_to_eat|food_place]|restaurant_search|restaurants|restaurant_finder]",
    {EN: "[Find a restaurant by cuisine|Restaurants in a city]", ZH: "[按菜系找餐馆|查找餐厅]"},
    (CITY, CUISINE),
    {
        EN: Phrases(
            (
                *ordering("[find|get|look for|search] [a|some|any] {1} [restaurant|place to eat|food] in {0}"),
                "[Where|In which place] [can|could|do|should] [I|we|one] [eat|get|have|find] {1} food in {0}?",
                "[Is there|Do you know|Is there any] [a|any|one] [good |nice |cheap |]{1} restaurant in {0}?",
                "[I am|We are] in {0} and [want|would like|feel like|look for] {1} food.",
                "{1} [food|restaurant|restaurants|dinner|lunch] in {0}[.|?|, please.]",
                "{0}: [which|any|a] {1} restaurant?",
                "[Tonight|Today|Now] [I|we] want to eat {1} in {0}. [Where|Which restaurant]?",
                "[What is|What's] [a good|the best|the nearest] {1} restaurant in {0}?",
            ),
            (
                "I am hungry for {1} food in {0}.",
                "Which restaurant in {0} is {1}?",
                "Give me the name of a {1} restaurant in {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[找|查|搜]一家{0}的{1}[餐厅|餐馆|馆子|饭店]"),
                *asking_zh("{0}[的|好的|最好的]{1}[餐厅|餐馆|饭店]"),
                "{0}[哪里|哪儿|什么地方][能吃|有|可以吃]{1}？",
                "{0}有[没有|][好吃的|便宜的|]{1}[餐厅|餐馆|]吗？",
                "[我|我们]在{0}，想吃{1}。",
                "{0}：{1}[餐厅|餐馆|，哪里有]？",
                "[今晚|今天|中午]想在{0}吃{1}，[去哪家|有餐厅吗|哪里好]？",
                "{1}，{0}，[哪家餐厅|有哪些餐馆|找个餐厅]？",
            ),
            ("我饿了，想在{0}找{1}。", "{0}哪家餐厅做{1}？", "告诉我一家{0}的{1}餐馆。"),
        ),
    },
    {"name": arguments.word},
    {EN: "{name} in {0} has {1} food.", ZH: "{0}的{name}有{1}。"},
)
