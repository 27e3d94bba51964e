"""One thing that is wrong with cluster.yaml, and the key path it is wrong at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

KeyPath = tuple[str | int, ...]  # from the top of the file: ("metadata", "serving", "models", 0, "name")

SERVING: KeyPath = ("metadata", "serving")


@dataclass(frozen=True, slots=True)
class Problem:
    """``message`` is one line that a person can act on; ``path`` tells where, and so finds the line in the file."""

    path: KeyPath
    message: str


def serving(*keys: str | int) -> KeyPath:
    """The full path of a key of the spec.

    >>> dotted(serving("models", 0, "name"))
    'metadata.serving.models[0].name'
    """
    return SERVING + keys


def dotted(path: KeyPath) -> str:
    """The path as people write it."""
    text = "".join(f"[{key}]" if isinstance(key, int) else f".{key if key.isprintable() else repr(key)}" for key in path)
    return text.removeprefix(".")


def describe(value: Any) -> str:
    """What was found, in words and on one line.

    >>> describe("8000"), describe(None), describe([1, 2])
    ("the text '8000'", 'nothing (null)', 'a list of 2 items')
    """
    match value:
        case None:
            return "nothing (null)"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case str():
            return "an empty text" if not value else f"the text {value!r}" if len(value) <= 80 else f"the text {value[:77]!r}..."
        case list():
            return f"a list of {len(value)} item{'' if len(value) == 1 else 's'}"
        case dict():
            return f"a mapping with {len(value)} key{'' if len(value) == 1 else 's'}"
        case _:
            return f"a {type(value).__name__} ({value})"
