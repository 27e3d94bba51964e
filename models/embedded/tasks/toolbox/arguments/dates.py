"""Days as people say them or as computers write them."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

DATES = "[{month} {number}|{number} {month}|{year}-{month_digits}-{number_digits}|next {day}|this {day}|tomorrow|{month} {number}, {year}|{day}]"
DATES_ZH = "[{month_plain}月{number}日|{month_plain}月{number}号|{year}-{month_digits}-{number_digits}|下个{day}|这个{day}|明天|后天|{day}]"


def date(draw: Draw) -> str:
    """A day as people say it or as computers write it."""
    return filled(draw, DATES_ZH if draw.chinese else DATES)
