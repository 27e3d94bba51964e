"""An intent: its label, and what is written by who has it."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE


@dataclass(frozen=True)
class Intent:
    """A label in both languages, and what is written by who wants that."""

    label: dict[Language, str]
    said: dict[Language, Phrases]
