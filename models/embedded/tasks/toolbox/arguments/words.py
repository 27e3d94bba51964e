"""Names for things."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw

WORDS_ZH = "白海青山明月东方长安云雀星河北斗红枫金桥天成宏图春风南湖银杏"


def word(draw: Draw) -> str:
    """A name for a thing: mostly one that nobody has heard of."""
    if draw.chinese:
        return "".join(draw.random.sample(WORDS_ZH, 2))
    return values.invented_word(draw)
