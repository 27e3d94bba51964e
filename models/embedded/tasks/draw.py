"""Random choices that keep what is tested out of what is trained.

Two things are held out: phrases (sentence templates), which each task marks itself, and slot values, an eighth of all by a hash.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from models.embedded.tasks.example import Language

T = TypeVar("T")
HELD_OUT_ONE_IN = 8
HALF_WIDTH = str.maketrans("，？！：（）；", ",?!:();")


class Split(StrEnum):
    """What an example is for. No tested phrase is ever trained; ``VALUES`` has values besides that were never trained."""

    TRAINING = "training"
    PHRASES = "phrases"
    VALUES = "values"


@dataclass(frozen=True)
class Phrases:
    """Ways to say one thing, apart by what they are for."""

    trained: tuple[str, ...]
    tested: tuple[str, ...]

    def __post_init__(self) -> None:
        assert self.trained
        assert self.tested
        assert not {bare(phrase) for phrase in self.trained} & {bare(phrase) for phrase in self.tested}


def bare(phrase: str) -> str:
    """The phrase without what hasty people leave out: capitals, marks at the end, full width."""
    return phrase.translate(HALF_WIDTH).rstrip("?!.。").lower()


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
        """One of the phrases that this split may see, as people type it: now and then in haste."""
        phrase = self.random.choice(phrases.trained if self.split is Split.TRAINING else phrases.tested)
        if self.chinese and self.chance(0.3):
            phrase = phrase.translate(HALF_WIDTH)
        if self.chance(0.1):
            phrase = phrase.rstrip("?!.。？！")
        if self.chance(0.1):
            phrase = phrase[:1].lower() + phrase[1:]
        return phrase

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
