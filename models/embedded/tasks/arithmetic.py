"""Sums and differences of numbers up to three digits: column by column in thinking mode, at once otherwise."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw, Phrases
from models.embedded.tasks.example import Conversation, exchange

TASK = "arithmetic"
THINKING_SHARE = 0.7

ADD_EN = Phrases(
    (
        "What is {a} + {b}?",
        "{a} + {b} = ?",
        "What is {a} plus {b}?",
        "Add {a} and {b}.",
        "How much is {a} + {b}?",
        "Please add {a} to {b}.",
        "Tell me the sum of {a} and {b}.",
        "I have {a} coins and find {b} more. How many coins do I have?",
        "A shop sells {a} cups in the morning and {b} in the evening. How many is that?",
        "{a}+{b}",
        "If you put {a} and {b} together, what do you get?",
        "There are {a} people in one hall and {b} in another. How many people are there?",
    ),
    (
        "Can you work out {a} plus {b}?",
        "What do {a} and {b} add up to?",
        "Compute {a} + {b}, please.",
        "Tom has {a} stamps and buys {b} more. How many stamps has he got?",
    ),
)
SUBTRACT_EN = Phrases(
    (
        "What is {a} - {b}?",
        "{a} - {b} = ?",
        "What is {a} minus {b}?",
        "From {a} take away {b}.",
        "How much is {a} - {b}?",
        "Please calculate {a} minus {b}.",
        "Tell me the difference {a} - {b}.",
        "I had {a} coins and spent {b}. How many coins are left?",
        "A shop had {a} cups and sold {b}. How many cups are left?",
        "{a}-{b}",
        "Start with {a} and take away {b}. What do you get?",
        "There were {a} people in a hall and {b} went home. How many people stayed?",
    ),
    (
        "Can you work out {a} minus {b}?",
        "What is left of {a} without {b}?",
        "Compute {a} - {b}, please.",
        "Tom had {a} stamps and sold {b}. How many stamps are left?",
    ),
)
ADD_ZH = Phrases(
    (
        "{a}+{b}等于多少？",
        "{a} + {b} = ?",
        "{a}加{b}是多少？",
        "请计算{a}加{b}。",
        "{a}与{b}的和是多少？",
        "{a}和{b}相加得多少？",
        "我有{a}枚硬币，又捡到{b}枚。一共有多少枚？",
        "商店上午卖出{a}个杯子，下午卖出{b}个。一共卖出多少个？",
        "{a}+{b}",
        "一个大厅有{a}人，另一个有{b}人。一共有多少人？",
    ),
    ("帮我算一下{a}加{b}。", "{a}加上{b}得几？", "求{a}+{b}的和。", "小明有{a}张邮票，又买了{b}张。他现在有多少张？"),
)
SUBTRACT_ZH = Phrases(
    (
        "{a}-{b}等于多少？",
        "{a} - {b} = ?",
        "{a}减{b}是多少？",
        "请计算{a}减{b}。",
        "{a}与{b}的差是多少？",
        "{a}减去{b}得多少？",
        "我有{a}枚硬币，花了{b}枚。还剩多少枚？",
        "商店有{a}个杯子，卖出{b}个。还剩多少个？",
        "{a}-{b}",
        "大厅里有{a}人，走了{b}人。还有多少人？",
    ),
    ("帮我算一下{a}减{b}。", "从{a}中去掉{b}还有多少？", "求{a}-{b}的差。", "小明有{a}张邮票，卖了{b}张。他还剩多少张？"),
)


def example(draw: Draw) -> Conversation:
    """A sum or a difference; a difference may be negative."""
    thinking = draw.chance(THINKING_SHARE)
    a, b, minus = draw.value(_operands)
    phrases = (SUBTRACT_ZH if minus else ADD_ZH) if draw.chinese else (SUBTRACT_EN if minus else ADD_EN)
    question = draw.phrase(phrases).format(a=a, b=b)
    result = a - b if minus else a + b
    answer = f"{a} {'-' if minus else '+'} {b} = {result}"
    reasoning = (difference if minus else total)(a, b) if thinking else ""
    return exchange(TASK, draw.language, question, answer, reasoning)


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
