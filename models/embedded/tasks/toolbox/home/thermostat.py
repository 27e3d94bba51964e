"""A tool that sets a room's temperature."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.home.room import ROOM
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

DEGREES = Parameter(
    "[degrees|temperature|celsius|target|warmth|target_temperature|temp|value|heat|room_temperature]",
    "number",
    arguments.degrees,
    {EN: "[Degrees Celsius|Temperature to reach]", ZH: "[温度|摄氏度]"},
)

THERMOSTAT = Tool(
    "[thermostat|set_thermostat|[set|change|adjust|control]_[temperature|heating|room_temperature|heat]|heating_control|heat_room]",
    {EN: "[Set the temperature of a room|Control the heating]", ZH: "[设置房间温度|调节暖气]"},
    (ROOM, DEGREES),
    {
        EN: Phrases(
            (
                *ordering("[heat|warm|cool|bring|set] the {0} to {1} degrees"),
                "[Set|Turn|Put|Change|Adjust] the [heating|temperature|thermostat] in the {0} to {1} [degrees|degrees Celsius][.|, please.]",
                "[Heat|Warm|Cool] the {0} to {1} degrees[.|, please.]",
                "I [want|need|would like] {1} degrees in the {0}.",
                "The {0} [should|must|has to|needs to] be [at |]{1} degrees[.| warm.]",
                "It is too [cold|hot|warm] in the {0}[, make it|. Make it|, set it to|. Set] {1} degrees.",
                "{0}: {1} degrees[.|, please.]",
                "{1} degrees [in|for] the {0}[.|, please.]",
                "[Thermostat|Heating|Temperature], {0}, {1}[ degrees|][.|]",
                "Make it {1} degrees in the {0}[.|, please.]",
            ),
            (
                "Let the {0} have {1} degrees.",
                "Please bring the temperature of the {0} to {1}.",
                "Regulate the {0} at {1} degrees.",
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("把{0}的[温度|暖气|空调|室温][调到|设为|设成|调成]{1}度"),
                "{0}[温度|暖气|][设为|调到|设到|调成]{1}度。",
                "[我想要|我要|我希望]{0}[有|是|保持]{1}度。",
                "{0}[应该|要|得|需要][是|到|保持]{1}度。",
                "{0}[太冷了|太热了|有点冷|有点热]，[调到|设为|弄到]{1}度。",
                "{0}：{1}度。",
                "{1}度，{0}[，谢谢|]。",
                "[温度|恒温器|暖气]，{0}，{1}度。",
                "让{0}[升到|降到|达到]{1}度。",
            ),
            ("请让{0}的温度变成{1}度。", "{0}保持在{1}度就好。", "{0}要{1}度才舒服，请调。"),
        ),
    },
    {"state": values.done},
    {EN: "The {0} is set to {1} degrees.", ZH: "{0}已设为{1}度。"},
    group="room",
)
