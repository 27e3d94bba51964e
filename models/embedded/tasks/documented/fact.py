"""A fact: what it is about, the answer, and where the documentation says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from models.embedded.tasks.example import Language

EN, ZH = Language.ENGLISH, Language.CHINESE
README, OPERATING, API, REFERENCE = "README.md", "docs/operating.md", "docs/api.md", "docs/reference.md"


class Kind(Enum):
    """What is asked for; the phrases of a kind fit each of its facts."""

    HOW = "how to do something"
    WHAT = "what something is or does"
    DEFAULT = "the default of a key"
    STATUS = "the status of a failure"
    ENDPOINT = "the endpoint for something"


@dataclass(frozen=True)
class Fact:
    """One fact, and what it goes by, in the notation of ``phrases``; ``quote`` stands in ``page`` word for word."""

    kind: Kind
    subjects: dict[Language, tuple[str, ...]]
    answer: dict[Language, str]
    page: str
    quote: str


def fact(kind: Kind, english: tuple[tuple[str, ...], str], chinese: tuple[tuple[str, ...], str], page: str, quote: str) -> Fact:
    """A fact, said in both languages."""
    return Fact(kind, {EN: english[0], ZH: chinese[0]}, {EN: english[1], ZH: chinese[1]}, page, quote)


def default(key: str, value: str, english: tuple[str, ...], chinese: tuple[str, ...]) -> Fact:
    """The default of a key of ``cluster.yaml``, which goes by the key, by its words, and by what it means."""
    names = dict.fromkeys((f"`{key}`", key, key.replace("_", " ")))
    return Fact(
        Kind.DEFAULT,
        {EN: (*names, *english), ZH: (*names, *chinese)},
        {EN: f"The default of `{key}` is {value}.", ZH: f"`{key}`的默认值是{_in_chinese(value)}。"},
        REFERENCE,
        f"| `{key}` |",
    )


def _in_chinese(value: str) -> str:
    number, _, unit = value.partition(" ")
    return number + {"": "", "bytes": "字节", "seconds": "秒", "milliseconds": "毫秒", "tokens": "个令牌", "MiB": " MiB"}[unit]


def status(number: str, code: str, english: tuple[str, ...], chinese: tuple[str, ...]) -> Fact:
    """What the API answers to a mistake."""
    answer = {EN: f"{number}, with the code `{code}`.", ZH: f"{number}，代码是`{code}`。"}
    return Fact(Kind.STATUS, {EN: english, ZH: chinese}, answer, API, f"| `{code}` | {number} |")


def endpoint(path: str, english: tuple[str, ...], chinese: tuple[str, ...]) -> Fact:
    """Where the API offers something; the path with its method."""
    answer = {EN: f"Use `{path}`.", ZH: f"用`{path}`。"}
    return Fact(Kind.ENDPOINT, {EN: english, ZH: chinese}, answer, API, f"| `{path}` |")
