"""Days and times of the day, in many notations."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw


def date(draw: Draw) -> str:
    """A day as one writes it; a Chinese one may stand directly before another word."""
    day, month, year = draw.between(1, 28), draw.between(1, 12), draw.between(2019, 2031)
    if draw.chinese:
        return draw.choice((f"{month}月{day}日", f"{month}月{day}日", f"{month}月{day}号", f"{year}年{month}月{day}日"))
    name = values.MONTHS[month - 1]
    numbers = (f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year}", f"{month}/{day}/{year}")
    words = (
        f"{name} {day}",
        f"{name} {day}",
        f"{day} {name}",
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{name[:3]} {day}",
    )
    return draw.choice(words if draw.chance(0.65) else numbers)


def clock_time(draw: Draw) -> str:
    """A time of the day in one of its notations."""
    hour, minute = draw.between(0, 23), draw.between(0, 11) * 5
    if draw.chinese:
        part = "上午" if hour < 12 else "下午" if hour < 18 else "晚上"
        spoken = f"{part}{(hour - 1) % 12 + 1}点" + draw.choice(("", "", "半", "一刻"))
        return spoken if draw.chance(0.4) else f"{hour}:{minute:02}"
    half = draw.choice((" ", "")) + ("am" if hour < 12 else "pm")
    spoken = f"{(hour - 1) % 12 + 1}" + (f":{minute:02}" if draw.chance(0.5) else "") + half
    return spoken if draw.chance(0.35) else f"{hour}:{minute:02}"
