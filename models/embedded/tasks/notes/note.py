"""A note: three sentences, and the one that says the same."""

from __future__ import annotations

from dataclasses import dataclass

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases

EN, ZH = Language.ENGLISH, Language.CHINESE


@dataclass(frozen=True)
class Note:
    """Three sentences, each said in one of several ways, and their summary."""

    sentences: dict[Language, tuple[Phrases, Phrases, Phrases]]
    summary: dict[Language, str]
