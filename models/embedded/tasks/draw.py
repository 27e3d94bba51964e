"""Random choices that keep what is tested out of what is trained.

Two things are held out: phrases (sentence templates), which each task marks itself, and slot values, an eighth of all by a hash.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from models.embedded.tasks.example import Language
from models.embedded.tasks.phrases import Phrases, in_haste, loosened, one_form

T = TypeVar("T")
HELD_OUT_ONE_IN = 8
LOOSENED = 0.3  # of the phrases in training


class Split(StrEnum):
    """What an example is for. No tested phrase is ever trained; ``VALUES`` has values besides that were never trained."""

    TRAINING = "training"
    PHRASES = "phrases"
    VALUES = "values"


def is_held_out(value: object) -> bool:
    """Whether a slot's value is kept for tests; the same on every machine and in every run."""
    return zlib.crc32(repr(value).encode()) % HELD_OUT_ONE_IN == 0


class Draw:
    """One example's random choices, made from a seed; two draws of one seed, split and language are equal."""

    def __init__(self, seed: str, split: Split, language: Language):
        self.split, self.language = split, language
        self.random = random.Random(seed)

    @property
    def chinese(self) -> bool:
        """Whether the example is in Chinese."""
        return self.language is Language.CHINESE

    def phrase(self, phrases: Phrases) -> str:
        """One of the phrases that this split may see, as people type it; in training also with idle words more or less."""
        training = self.split is Split.TRAINING
        phrase = one_form(self.random.choice(phrases.trained if training else phrases.tested), self.random)
        if training and self.chance(LOOSENED):
            phrase = loosened(phrase, self.random, self.chinese)
        return in_haste(phrase, self.random, self.chinese)

    def value(self, make: Callable[[Draw], T]) -> T:
        """What ``make`` gives, drawn again until it belongs to this split."""
        while True:
            value = make(self)
            if is_held_out(value) == (self.split is Split.VALUES):
                return value

    def distinct(self, make: Callable[[Draw], T], count: int) -> list[T]:
        """So many different values."""
        values: dict[T, None] = {}
        while len(values) < count:
            values[self.value(make)] = None
        return list(values)

    def choice(self, options: Sequence[T]) -> T:
        """One of the options, in every split."""
        return self.random.choice(options)

    def chance(self, probability: float) -> bool:
        """True that often."""
        return self.random.random() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return self.random.randint(low, high)
