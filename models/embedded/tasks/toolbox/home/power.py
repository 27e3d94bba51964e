"""A tool that switches devices."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool, chosen

DEVICE = Parameter(
    "[device|name|appliance|device_name|machine|thing|which|gadget|device_id|target_device]",
    "string",
    arguments.device,
    {EN: "[Which device|Device]", ZH: "[设备|哪个设备]"},
)

SWITCH = chosen(
    "[on|state|power|enabled|turn_on|active|is_on|switch_on|powered]",
    "boolean",
    {EN: "[True for on, false for off|Whether it runs]", ZH: "[开为真，关为假|是否打开]"},
    {EN: {True: ("on",), False: ("off",)}, ZH: {True: ("打开", "开启"), False: ("关闭", "关掉", "关上")}},
)

POWER = Tool(
    "[switch|switch_device|[set|control|toggle|turn|power]_[device|appliance|power|device_power]|device_control|device_switch]",
    {EN: "[Turn a device on or off|Switch a device]", ZH: "[开关设备|打开或关闭设备]"},
    (DEVICE, SWITCH),
    {
        EN: Phrases(
            (
                *ordering("[turn|switch|put] [the {0} {1}|{1} the {0}]"),
                "[Turn|Switch|Put] [{1} the {0}|the {0} {1}|my {0} {1}][.|, please.|!]",
                "The {0} [should|must|has to|needs to|can|may] [be|go] {1}[.|, please.]",
                "{0} {1}[.|, please.|!]",
                "[I am leaving|I am back|I go to bed|I am home|Guests are coming][. Turn|, turn|, so switch] the {0} {1}.",
                "{0}: {1}[.|, please.]",
                "I [want|need|would like] the {0} {1}[.|, please.]",
                "[Would|Do] you mind turning the {0} {1}?",
                "[Make sure|See to it|Take care] that the {0} is {1}.",
            ),
            ("Take the {0} and switch it {1}.", "Let the {0} be switched {1}.", "Is it possible that the {0} goes {1}?"),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[把|将]{0}{1}"),
                *ordering_zh("{1}{0}"),
                "{0}[需要|应该|要|得|可以]{1}[了|]。",
                "{0}：{1}。",
                "[我出门了|我回来了|我要睡了|客人来了]，[把{0}{1}|{1}{0}|请{1}{0}]。",
                "{0}{1}[一下|吧|，谢谢]。",
                "[确认|确保|记得|别忘了]{1}{0}。",
            ),
            ("去把{0}给{1}了。", "让{0}{1}吧，好不好。", "{0}能不能{1}？"),
        ),
    },
    {"state": values.done},
    {EN: "The {0} is {1}.", ZH: "{0}已{1}。"},
)
