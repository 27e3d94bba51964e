"""Cities, houses, rooms and streets; most exist nowhere."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.forms.details.names import PLACES_ZH, word


def city(draw: Draw) -> str:
    """A city; most exist nowhere."""
    if draw.chance(0.35):
        return values.city(draw)
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(draw.choice((1, 2, 2)))) + draw.choice("市县镇州城港岛")
    kind = draw.choice(("", "", "", "", "New ", "Port ", "San ", "Saint ", "Bad ", "Upper "))
    return kind + word(draw) + draw.choice(("", "", "", "", "ville", "burg", " Bay", " Falls"))


def room(draw: Draw) -> str:
    """A room's number or name."""
    number = draw.between(1, 989)
    named = draw.choice(PLACES_ZH) + draw.choice("厅轩阁") if draw.chinese else word(draw)
    return draw.choice(
        (values.room(draw), values.room(draw), f"{draw.choice('ABCDEFGHK')}-{number}", f"{number // 90}.{number % 90:02}", named)
    )


def house(draw: Draw) -> str:
    """A hotel, an inn, a restaurant."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("酒店 宾馆 饭店 客栈 酒楼".split())
    name = word(draw)
    return draw.choice((f"Hotel {name}", f"{name} Inn", f"Grand {name}", f"{name} House", f"Cafe {name}", f"The {name}"))


def venue(draw: Draw) -> str:
    """Where many people meet."""
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("广场 公园 剧院 体育馆 大厅 书店 中心".split())
    return word(draw) + " " + draw.choice("Hall Park Theatre Arena Square Library Centre Stadium Garden".split())


def address(draw: Draw) -> str:
    """A street and a number."""
    number = draw.between(1, 399)
    if draw.chinese:
        return "".join(draw.choice(PLACES_ZH) for _ in range(2)) + draw.choice("路街巷道") + f"{number}号"
    street = draw.choice((word(draw), draw.choice("Harbour Station Mill Park Church Garden High Lake".split())))
    return f"{number} {street} {draw.choice('Street Road Lane Avenue Way Square'.split())}"
