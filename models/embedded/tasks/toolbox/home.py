"""Tools of a house: warmth, light, devices, music."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool, chosen

ROOM = Parameter(
    "[room|place|where|zone|room_name|area|location|which_room|part_of_house]",
    "string",
    arguments.home_room,
    {EN: "[Room of the house|Which room]", ZH: "[房间|哪个房间]"},
)
DEGREES = Parameter(
    "[degrees|temperature|celsius|target|warmth|target_temperature|temp|value|heat|room_temperature]",
    "number",
    arguments.degrees,
    {EN: "[Degrees Celsius|Temperature to reach]", ZH: "[温度|摄氏度]"},
)
PERCENT = Parameter(
    "[percent|brightness|level|value|light_level|percentage|intensity|power]",
    "integer",
    arguments.percent,
    {EN: "[Per cent|Brightness]", ZH: "[百分比|亮度]"},
)
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
SONG = Parameter(
    "[song|title|track|name|song_title|piece|track_name|song_name|music]",
    "string",
    arguments.song,
    {EN: "[Song|Title]", ZH: "[歌名|歌曲]"},
)
ARTIST = Parameter(
    "[artist|singer|band|by|performer|musician|artist_name|singer_name|who]",
    "string",
    arguments.artist,
    {EN: "[Singer or band|Artist]", ZH: "[歌手|演唱者]"},
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
MUSIC = Tool(
    "[play|play_song|[play|start|find|stream]_[music|track|audio|song_by_artist]|music_player|song_player]",
    {EN: "[Play a song by an artist|Play music]", ZH: "[播放歌曲|放某歌手的歌]"},
    (SONG, ARTIST),
    {
        EN: Phrases(
            (
                *ordering('[play|start|put on|stream] ["{0}" by {1}|the song "{0}" by {1}|{1}\'s "{0}"]'),
                '[Play|Start|Put on|Stream] ["{0}"|the song "{0}"|the track "{0}"] [by|of|from] {1}[.|, please.]',
                "Play {0} by {1}[.|, please.]",
                'I [want|would like|need|have] to [hear|listen to] "{0}" [by|from] {1}.',
                '["{0}"|{0}] by {1}[.|, please.]',
                '[Music|Song|Play]: {1}, "{0}"[.|]',
                '{1} [sings|plays|made] "{0}"[, play that.|. Play it.|. I want to hear it.]',
                '[I love|I am in the mood for|My favourite is] {1}. Play "{0}".',
                'From {1}[, play|, I want to hear|, put on] "{0}".',
            ),
            (
                'Let me hear "{0}" by {1}.',
                'Please play me the song "{0}", the artist is {1}.',
                'Can we listen to {1} with "{0}"?',
            ),
        ),
        ZH: Phrases(
            (
                *ordering_zh("[播放|放|来一首|放一首|听]{1}的[《{0}》|“{0}”|{0}]"),
                "[播放|放|来|听][歌曲|][《{0}》|“{0}”]，[歌手|演唱者|歌手是]{1}。",
                "我[想|要|好想]听{1}[的|唱的][《{0}》|“{0}”|{0}]。",
                "{1}的《{0}》[，谢谢|，播放|]。",
                "[音乐|歌曲|播放]：{1}，《{0}》。",
                "[我喜欢|我爱听]{1}，[放|播放|来一首]《{0}》。",
                "[有|能放|能播放]{1}[的|唱的]《{0}》吗？",
                "{1}[唱过|有首歌叫]《{0}》，[放一下|播放吧|我想听]。",
            ),
            ("让我听听{1}的《{0}》。", "请放这首歌：《{0}》，{1}唱的。", "来点音乐，{1}的“{0}”。"),
        ),
    },
    {"state": values.done},
    {EN: 'Now playing "{0}" by {1}.', ZH: "正在播放{1}的《{0}》。"},
)
HOME = (THERMOSTAT, DIMMER, POWER, MUSIC)
