"""Templates whose slots are filled by what the split may see."""

from __future__ import annotations

import re

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.phrases import one_form
from models.embedded.tasks.toolbox.arguments.clock import clock_time
from models.embedded.tasks.toolbox.arguments.words import word


def filled(draw: Draw, *templates: str) -> str:
    """A form of one of the templates, its slots filled by what the split may see."""
    text = one_form(draw.choice(templates), draw.random)
    return re.sub(r"\{(\w+)\}", lambda found: _of(draw, found[1]), text)


def _of(draw: Draw, slot: str) -> str:
    return str(SMALL[slot](draw) if slot in SMALL else values.slot(draw, SLOTS[slot]))


SLOTS = {
    "person": values.person,
    "subject": values.subject,
    "city": values.city,
    "item": values.item,
    "quantity": values.quantity,
    "day": values.day,
    "room": values.room,
    "word": word,
    "time": clock_time,
}

SMALL = {
    "number": lambda draw: draw.between(1, 28),
    "number_digits": lambda draw: f"{draw.between(1, 28):02}",
    "month": lambda draw: draw.choice(values.MONTHS),
    "month_plain": lambda draw: draw.between(1, 12),
    "month_digits": lambda draw: f"{draw.between(1, 12):02}",
    "year": lambda draw: draw.between(2021, 2029),
}
