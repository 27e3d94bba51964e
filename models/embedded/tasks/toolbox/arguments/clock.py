"""Times of the day as people write them."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw


def clock_time(draw: Draw) -> str:
    """A time of the day as people write it."""
    hour, minute = draw.between(1, 12), draw.choice(("00", "05", "10", "15", "20", "25", "30", "40", "45", "50", "55"))
    if draw.chance(0.6):
        return f"{hour + draw.choice((0, 12)) - 1}:{minute}"
    if draw.chinese:
        return draw.choice(("早上", "上午", "下午", "晚上")) + f"{hour}点" + draw.choice(("", "半", "一刻", f"{minute}分"))
    return f"{hour}{draw.choice(('', ':' + minute))}{draw.choice((' am', ' pm', 'am', 'pm'))}"
