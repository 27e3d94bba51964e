"""A tool that plays music."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.phrases import Phrases
from models.embedded.tasks.toolbox import arguments
from models.embedded.tasks.toolbox.frames import ordering, ordering_zh
from models.embedded.tasks.toolbox.tool import EN, ZH, Parameter, Tool

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
