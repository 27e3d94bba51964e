"""What shows and books are called."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.forms.details.goods import ADJECTIVES
from models.embedded.tasks.forms.details.names import PLACES_ZH, word

SHOWS = "concert,film night,lecture,market,exhibition,play,festival,workshop,race,reading,match,dance,fair,quiz,yoga class".split(
    ","
)
SHOW_KINDS = "jazz,summer,winter,street,school,rock,public,charity,children's,science,poetry,piano,book,city,folk,garden".split(
    ","
)
SHOWS_ZH = "音乐会 电影之夜 讲座 市集 展览 话剧 节 工作坊 比赛 朗诵会 舞会 博览会 问答赛 瑜伽课".split()
SHOW_KINDS_ZH = "爵士 夏季 冬季 街头 校园 摇滚 露天 慈善 儿童 科学 诗歌 钢琴 图书 城市 民俗 花园".split()


def show(draw: Draw) -> str:
    """Something to go to."""
    if draw.chinese:
        return draw.choice((draw.choice(SHOW_KINDS_ZH), draw.choice(PLACES_ZH) + draw.choice(PLACES_ZH))) + draw.choice(SHOWS_ZH)
    return f"{draw.choice((draw.choice(SHOW_KINDS), word(draw)))} {draw.choice(SHOWS)}"


def title(draw: Draw) -> str:
    """A book's title."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(draw.choice((2, 2, 3)))) + draw.choice(
            ("之歌", "往事", "的夏天", "记", "之谜", "来信")
        )
    return draw.choice(
        (
            f"The {draw.choice(ADJECTIVES).capitalize()} {word(draw)}",
            f"Letters from {word(draw)}",
            f"{word(draw)} Rising",
            word(draw),
        )
    )
