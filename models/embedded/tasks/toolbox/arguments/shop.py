"""What one tells a shop."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.toolbox.arguments.words import word


def product(draw: Draw) -> str:
    """A thing to buy, now and then of a make."""
    make = word(draw) if draw.chance(0.3) else ""
    return make + ("" if draw.chinese or not make else " ") + values.item(draw)


def order_number(draw: Draw) -> str:
    """As shops write them."""
    kind, number = draw.choice(("letter", "letter", "digits", "year", "word")), draw.between(1000, 999999)
    if kind == "letter":
        return values.order_number(draw)
    if kind == "digits":
        return str(number)
    return f"{draw.between(2019, 2026)}-{number}" if kind == "year" else f"{draw.choice(('ORD', 'PO', 'SO', 'WEB'))}{number}"
