"""A tool that sets a room's light."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.home.room import ROOM
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

PERCENT = Parameter(
    "[percent|brightness|level|value|light_level|percentage|intensity|power]",
    "integer",
    arguments.percent,
    {EN: "[Per cent|Brightness]", ZH: "[百分比|亮度]"},
)

DIMMER = Tool(
    "[set_brightness|dim_light|[set|change|adjust|control]_[light|lights|lamp|light_level]|light_control|dimmer]",
    {EN: "[Set how bright the light of a room is|Dim the light]", ZH: "[调节房间灯光亮度|设置灯光]"},
    (ROOM, PERCENT),
    {
        EN: Phrases(
            (
                *ordering("[dim|set|bring|turn] the [light|lights|lamps] in the {0} to {1} [percent|%]"),
                "[Set|Dim|Turn|Put] the [light|lights|brightness] in the {0} to {1} [percent|%][.|, please.]",
                "{1} percent [light|brightness] in the {0}[.|, please.]",
                "The [light|lights] in the {0} [should|must|may] be at {1} percent.",
                "{0}: [light|lights|brightness] [at |to |]{1} percent[.|]",
                "[Light|Lights|Brightness], {0}, {1} [percent|%][.|]",
                "It is too [dark|bright] in the {0}[, set the light to|. Make the light|, light at] {1} percent.",
                "I [want|need|would like] {1} percent light in the {0}.",
            ),
            (
                "Make the {0} light {1} percent bright.",
                "Please bring the lamps of the {0} to {1} percent.",
                "In the {0}, let the light be {1} percent.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("把{0}的[灯|灯光|亮度|灯光亮度][调到|设为|调成]{1}%"),
                "{0}[灯光|灯|亮度][设为|调到|调成]{1}%。",
                "{0}的灯[应该|要|得]是{1}%[的亮度|]。",
                "{0}：[灯光|亮度]{1}%。",
                "[灯光|亮度|调光]，{0}，{1}%。",
                "{0}[太暗了|太亮了]，[灯光|亮度][调到|设为]{1}%。",
                "我[想要|要|需要]{0}的灯光[是|有]{1}%。",
                "{1}%的[亮度|灯光]，{0}。",
            ),
            ("请让{0}的灯有{1}%亮。", "{0}里灯光百分之几？设{1}%。", "{0}的亮度弄成{1}%。"),
        ),
    },
    {"state": values.done},
    {EN: "The light in the {0} is at {1} percent.", ZH: "{0}的灯光已调到{1}%。"},
    group="room",
)
