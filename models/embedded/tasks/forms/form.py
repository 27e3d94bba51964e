"""Kinds of text: which fields one may ask of them, and how they are told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases, one_form

EN, ZH = Language.ENGLISH, Language.CHINESE


@dataclass(frozen=True)
class Field:
    """A field of a schema: the names it may have, the slot's own first, and sentences that tell it and nothing else."""

    names: str
    names_zh: str
    kind: str
    make: Callable[[Draw], Any]
    said: str
    said_zh: str

    def value(self, draw: Draw) -> Any:
        """A value of the split."""
        return draw.value(self.make)

    def told(self, draw: Draw, value: Any) -> str:
        """What stands in the slot of a text."""
        return str(value)

    def sentence(self, draw: Draw, value: Any) -> str:
        """A sentence for training that tells the value."""
        return one_form(self.said_zh if draw.chinese else self.said, draw.random).format(value)


@dataclass(frozen=True)
class Flag:
    """A field that is true or false: the text has a sentence for the one and for the other."""

    names: str
    names_zh: str
    yes: dict[Language, Phrases]
    no: dict[Language, Phrases]
    kind: str = "boolean"

    def value(self, draw: Draw) -> bool:
        """Either, in every split."""
        return draw.chance(0.5)

    def told(self, draw: Draw, value: bool) -> str:
        """The sentence that stands in the slot of a text."""
        return draw.phrase((self.yes if value else self.no)[draw.language])

    def sentence(self, draw: Draw, value: bool) -> str:
        """The same, for a text of single sentences."""
        return self.told(draw, value)


@dataclass(frozen=True)
class Form:
    """What a kind of text tells. No text need have all fields; the slots in it say which it has."""

    fields: tuple[Field | Flag, ...]
    texts: dict[Language, Phrases]

    def __post_init__(self) -> None:
        names = [name for field in self.fields for name in (field.names + " " + field.names_zh).split()]
        assert len(set(names)) == len(names), names
        slots = {slot for texts in self.texts.values() for text in texts.trained + texts.tested for slot in slots_of(text)}
        assert slots <= self.by_slot.keys(), slots

    @property
    def by_slot(self) -> dict[str, Field | Flag]:
        """The fields by the names of their slots."""
        return {field.names.split()[0]: field for field in self.fields}


def slots_of(template: str) -> list[str]:
    """The names of the slots, in the order of the text."""
    return re.findall(r"\{(\w+)\}", template)
