"""Sums and differences of numbers up to three digits: column by column in thinking mode, at once otherwise."""

from __future__ import annotations

from models.embedded.tasks import differences, sums, values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Conversation, exchange

TASK = "arithmetic"
THINKING_SHARE = 0.7

STORY_SHARE = 0.45  # of what is asked where a story can tell it
UNITS_ZH = (
    "枚硬币 张邮票 个苹果 个橙子 本书 支铅笔 把椅子 张桌子 个杯子 顶帽子 双鞋 件衬衫 条毛巾 把雨伞 瓶水 盒糖 张门票 辆车 台电脑 朵花 "
    "颗珠子 个箱子 块石头 幅画 张照片 个气球 只鸡 条鱼 盏灯 把勺子 个盘子 块手表 封信 个鸡蛋 支蜡烛 台打印机 个玩具 块肥皂 袋米 根绳子"
).split()


def example(draw: Draw) -> Conversation:
    """A sum or a difference; a difference may be negative, but not in a story."""
    thinking = draw.chance(THINKING_SHARE)
    a, b, minus = draw.value(_operands)
    ways = differences if minus else sums
    told = draw.chance(STORY_SHARE) and not (minus and a < b)
    phrases = (ways.STORIES if told else ways.BARE)[draw.language]
    question = draw.phrase(phrases).format(a=a, b=b, **(_cast(draw) if told else {}))
    result = a - b if minus else a + b
    answer = f"{a} {'-' if minus else '+'} {b} = {result}"
    reasoning = (difference if minus else total)(a, b) if thinking else ""
    return exchange(TASK, draw.language, question, answer, reasoning)


def _cast(draw: Draw) -> dict[str, str]:
    """Who does what in a story, and with which things; Chinese counts every thing by a word of its own."""
    who, other = draw.distinct(_who, 2)
    unit, thing = draw.value(_counted) if draw.chinese else ("", "")
    return {"who": who, "other": other, "things": draw.value(values.item), "unit": unit, "thing": thing}


def _who(draw: Draw) -> str:
    return (
        values.person(draw)
        if draw.chinese
        else values.invented_word(draw)
        if draw.chance(0.2)
        else draw.choice(values.FIRST_NAMES)
    )


def _counted(draw: Draw) -> tuple[str, str]:
    counted = draw.choice(UNITS_ZH)
    return counted[0], counted[1:]


def _operands(draw: Draw) -> tuple[int, int, bool]:
    first, second = (draw.between(0, 10 ** draw.choice((1, 2, 2, 3, 3, 3)) - 1) for _ in range(2))
    if draw.chance(0.15):  # numbers that begin alike are the hard ones to compare
        second = min(999, max(0, first + draw.between(-30, 30)))
    return first, second, draw.chance(0.5)


def total(a: int, b: int) -> str:
    """How to add, from the last digit to the first; every step shows all that the next one needs.

    >>> total(87, 5)
    '87 + 05: 7+5+0=12, 8+0+1=9. 92'
    """
    width = max(len(str(a)), len(str(b)))
    carry, steps = 0, []
    for x, y in reversed(list(zip(f"{a:0{width}}", f"{b:0{width}}", strict=True))):
        column = int(x) + int(y) + carry
        steps.append(f"{x}+{y}+{carry}={column}")
        carry = column // 10
    return f"{a:0{width}} + {b:0{width}}: {', '.join(steps)}. {a + b}"


def difference(a: int, b: int) -> str:
    """How to subtract, borrowing ten where a column needs it; the larger number first.

    >>> difference(52, 7)
    '52 - 07: 12-7-0=5, 5-0-1=4. 45'
    >>> difference(7, 52)
    '7 < 52. 52 - 07: 12-7-0=5, 5-0-1=4. 45, -45'
    """
    if a < b:
        return f"{a} < {b}. {difference(b, a)}, -{b - a}"
    width = len(str(a))
    borrow, steps = 0, []
    for x, y in reversed(list(zip(f"{a:0{width}}", f"{b:0{width}}", strict=True))):
        lent = 10 if int(x) < int(y) + borrow else 0
        steps.append(f"{int(x) + lent}-{y}-{borrow}={int(x) + lent - int(y) - borrow}")
        borrow = lent // 10
    return f"{a:0{width}} - {b:0{width}}: {', '.join(steps)}. {a - b}"
