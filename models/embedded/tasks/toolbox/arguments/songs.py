"""Songs and who sings them."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

SONGS = (
    "[Blue|Silent|Golden|Broken|Little|Last|Wild|Lonely|Slow] [River|Night|Summer|Heart|Moon|Train|Dance|Rain|Road|Garden]",
    "[Dancing|Waiting|Walking|Dreaming|Lost|Alone] in [{city}|the Rain|the Dark|Paradise|{word}]",
    "[Song of|Goodbye|Hello|Letter to|My] {word}",
    "{word}",
)
SONGS_ZH = (
    "[蓝色|安静|金色|最后|小小|孤独|遥远]的[河|夜晚|夏天|心|月亮|火车|雨|路|花园]",
    "[再见|你好|梦回|想念|走过]{city}",
    "{word}之歌",
)


def song(draw: Draw) -> str:
    """A song's name."""
    return filled(draw, *(SONGS_ZH if draw.chinese else SONGS))


def artist(draw: Draw) -> str:
    """Somebody who sings, or a band."""
    if draw.chance(0.6):
        return values.person(draw)
    return (
        filled(draw, "{word}乐队", "{word}合唱团") if draw.chinese else filled(draw, "the {word}s", "{word} Brothers", "{word}")
    )
