"""Counts, amounts and measures."""

from __future__ import annotations

from models.embedded.tasks.draw import Draw


def small(draw: Draw) -> int:
    """A count of a few dozen at most, of which numbers have many."""
    return draw.between(2, 60)


def quantity(draw: Draw) -> int:
    """How many."""
    return draw.between(2, 99) if draw.chance(0.6) else draw.between(100, 5000)


def age(draw: Draw) -> int:
    """In years."""
    return draw.between(18, 97)


def price(draw: Draw) -> int:
    """In whole units of some currency."""
    return draw.between(5, 999) if draw.chance(0.6) else draw.between(1000, 99999)


def salary(draw: Draw) -> int:
    """In a month or a year."""
    return draw.between(12, 990) * 100


def exact_price(draw: Draw) -> float:
    """With cents."""
    return draw.between(101, 99999) / 100


def measure(draw: Draw) -> float:
    """A weight, a length or a size with one decimal."""
    return draw.between(3, 999) / 10


def grade(draw: Draw) -> float:
    """Of ten points, with decimals."""
    return draw.between(10, 99) / 10 if draw.chance(0.5) else draw.between(100, 999) / 100
