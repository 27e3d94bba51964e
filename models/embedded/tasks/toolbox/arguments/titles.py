"""What stands in calendars."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.filling import filled

TITLES = (
    "[lunch|dinner|breakfast|coffee|tennis|interview|chess|a walk] with {person}",
    "[meeting|talk|call|workshop|review|lecture] [about|on] {subject}",
    "{word} [meeting|party|concert|class|workshop|review|trip]",
    "[dentist|yoga|haircut|football|choir|piano lesson|wedding of {person}|birthday of {person}|trip to {city}]",
)

TITLES_ZH = (
    "和{person}[吃饭|喝咖啡|打网球|面试|下棋|散步]",
    "[{subject}会议|{subject}讨论|{subject}讲座|{subject}评审]",
    "{word}[会议|晚会|音乐会|培训|旅行]",
    "[看牙医|瑜伽课|理发|足球赛|合唱|钢琴课|{person}的婚礼|{person}的生日|{city}之行]",
)


def title(draw: Draw) -> str:
    """What stands in a calendar."""
    return filled(draw, *(TITLES_ZH if draw.chinese else TITLES))
