"""A tool that books hotels."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.parameters import CITY
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

NIGHTS = Parameter(
    "[nights|count|number_of_nights|days|length|stay|night_count|duration]",
    "integer",
    arguments.count,
    {EN: "[How many nights|Length of the stay]", ZH: "[几晚|住几天]"},
)

HOTEL = Tool(
    "[book_hotel|[find|search|reserve|get|request]_[hotel|hotels|lodging|hotel_room]|hotel_search|hotel_booking]",
    {EN: "[Book a hotel in a city|Find a hotel]", ZH: "[预订酒店|在城市找酒店]"},
    (CITY, NIGHTS),
    {
        EN: Phrases(
            (
                *ordering("[book|find|reserve|get] [a hotel|a hotel room|a room in a hotel] in {0} for {1} nights"),
                "[Hotel|A hotel|Hotel room] in {0}, {1} nights[.|, please.]",
                "I [stay|will stay|am staying|sleep] {1} nights in {0} and need a hotel.",
                "[For|During] {1} nights I need a [hotel|hotel room] in {0}.",
                "[Is there|Do you have] a [hotel|free hotel] in {0} for {1} nights?",
                "{0}, {1} nights: [which hotel|hotel, please|find a hotel|book a hotel].",
                "[We|I] [travel|go] to {0} for {1} nights. [Which hotel can we take|Please find a hotel|Is any hotel free]?",
                "{1} nights in a hotel in {0}[.|, please.]",
                "Where [can|could|shall] I [sleep|stay] in {0} for {1} nights?",
            ),
            (
                "Get a hotel booked in {0} for {1} nights.",
                "Which hotel in {0} has a room for {1} nights?",
                "Look for a place to stay {1} nights in {0}.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[订|预订|找|预定]{0}的[酒店|宾馆|旅馆]，[住|]{1}晚"),
                *ordering_zh("在{0}[订|找|预订]{1}晚[酒店|宾馆|旅馆]"),
                "{0}的[酒店|宾馆]，{1}晚。",
                "我[在|要在|会在]{0}住{1}晚，[需要酒店|要订酒店|请找个宾馆|住哪家酒店好]。",
                "{0}有[酒店|空的酒店|宾馆]可以住{1}晚吗？",
                "{0}，{1}晚：[订酒店|找酒店|哪家酒店]。",
                "[住|过]{1}晚，{0}的酒店。",
                "我们去{0}{1}晚，[有酒店吗|请订酒店|住哪里]？",
            ),
            ("请给我订{0}的酒店，共{1}晚。", "{0}哪家酒店能住{1}晚？", "我要去{0}，酒店住{1}晚。"),
        ),
    },
    {"hotel": arguments.word, "price": values.price},
    {EN: "Hotel {hotel} in {0} costs {price} dollars for {1} nights.", ZH: "{0}的{hotel}酒店{1}晚{price}元。"},
)
