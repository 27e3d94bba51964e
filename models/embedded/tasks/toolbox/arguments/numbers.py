"""Amounts, counts and what one computes."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw


def amount(draw: Draw) -> int | float:
    """A sum of money, with or without cents."""
    return draw.between(2, 20000) if draw.chance(0.7) else draw.between(1, 900) + draw.choice((0.25, 0.5, 0.75, 0.95))


def number(draw: Draw) -> int | float:
    """A number to compute with."""
    return (
        draw.between(2, draw.choice((20, 100, 5000)))
        if draw.chance(0.7)
        else draw.between(1, 300) + draw.choice((0.5, 0.25, 0.2))
    )


def expression(draw: Draw) -> str:
    """Something to compute, too much for the head."""
    one, two, three = (str(draw.between(2, 999)) for _ in range(3))
    space = draw.choice(("", " "))
    plus, times = draw.choice("+-"), draw.choice("*/")
    parts = draw.choice(
        ((one, times, two, plus, three), (f"({one}", plus, f"{two})", times, three), (one, times, two, times, three))
    )
    return space.join(parts)


def minutes(draw: Draw) -> int:
    """Of a timer."""
    return draw.between(1, 240)


def count(draw: Draw) -> int:
    """How many one wants of something."""
    return draw.between(2, 60)


def degrees(draw: Draw) -> int | float:
    """What a heating is set to."""
    return draw.between(5, 34) + draw.choice((0, 0, 0.5))


def percent(draw: Draw) -> int:
    """Of a lamp's light."""
    return draw.between(1, 100)


def result(draw: Draw) -> int | float:
    """What a computation gives."""
    return draw.between(1, 99999) if draw.chance(0.7) else draw.between(1, 999) + draw.choice((0.5, 0.25, 0.1))
