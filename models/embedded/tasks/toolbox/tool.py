"""What a tool is: names that it may go by, what users say to have it called, and how its answer is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw
from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE
Maker = Callable[[Draw], Any]


@dataclass(frozen=True)
class Parameter:
    """One argument of a tool: a template of the names that it may go by, its JSON type, what fills it.

    ``said`` has the words for values that no user says as they are, such as ``true``; the first word is the one in answers. A kind
    of few values has none to hold out.
    """

    names: str
    type: str
    make: Maker
    about: dict[Language, str]
    said: dict[Language, dict[Any, tuple[str, ...]]] = field(default_factory=dict)
    few: bool = False

    def value(self, draw: Draw) -> Any:
        """One for a call."""
        return self.make(draw) if self.few else values.slot(draw, self.make)

    def words(self, value: Any, language: Language) -> tuple[Any, ...]:
        """How users say the value."""
        return self.said[language][value] if self.said else (value,)

    @property
    def enum(self) -> list[str]:
        """All values, for a parameter that is a choice of texts."""
        return list(self.said[EN]) if self.said and self.type == "string" else []


def chosen(names: str, type: str, about: dict[Language, str], said: dict[Language, dict[Any, tuple[str, ...]]]) -> Parameter:
    """A parameter with few values, each with its words."""
    options = list(said[EN])
    return Parameter(names, type, lambda draw: draw.choice(options), about, said, few=True)


@dataclass(frozen=True)
class Tool:
    """A tool. In ``asked`` and ``told`` the arguments are ``{0}``, ``{1}``; the fields of the tool's result go by their names.

    ``extras`` are parameters that no question mentions. Tools of one group are too alike to be offered together.
    """

    names: str
    about: dict[Language, str]
    parameters: tuple[Parameter, ...]
    asked: dict[Language, Phrases]
    result: dict[str, Maker]
    told: dict[Language, str]
    extras: tuple[Parameter, ...] = ()
    group: str = ""
