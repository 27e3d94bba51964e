"""Addresses and numbers under which one reaches somebody."""

from __future__ import annotations

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.forms.details.names import word


def email(draw: Draw) -> str:
    """An address at a domain that nobody can own."""
    if draw.chance(0.4):
        return values.email(draw)
    left = draw.choice((word(draw), draw.choice(values.FIRST_NAMES), "info", "office", "sales", draw.choice("abcdehjklmnprst")))
    left = left.lower() + draw.choice((".", "_", "-", "")) + draw.choice((word(draw).lower(), str(draw.between(1, 2099))))
    return f"{left}@{word(draw).lower()}.{draw.choice(('test', 'example', 'invalid'))}"


def phone(draw: Draw) -> str:
    """A telephone number."""
    digits = "".join(str(draw.between(0, 9)) for _ in range(8))
    if draw.chinese:
        return draw.choice((values.phone(draw), f"0{draw.between(10, 99)}-{digits}", f"400-{digits[:3]}-{digits[3:7]}"))
    return draw.choice(
        (values.phone(draw), f"555-{digits[:4]}", f"+{draw.between(20, 99)} 555 {digits}", f"(555) {digits[:3]}-{digits[3:7]}")
    )
