"""Filling in the middle of small Python functions.

A function is an operation written in one of several styles. Each operation is trained in most styles and tested in one that it
is never trained in: ``def largest`` as a loop may be new, but loops and ``largest`` are not.
"""

from __future__ import annotations

import keyword
import zlib
from dataclasses import dataclass

from models.embedded.tasks import values
from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Gap

TASK = "gaps"


@dataclass(frozen=True)
class Fold:
    """Many numbers to one: how it starts, how one more comes in, and Python's own word for it."""

    name: str
    start: str
    step: str
    builtin: str


FOLDS = (
    Fold("sum", "0", "{total} + {x}", "sum({xs})"),
    Fold("product", "1", "{total} * {x}", "math.prod({xs})"),
    Fold("count", "0", "{total} + 1", "len({xs})"),
    Fold("largest", "{xs}[0]", "max({total}, {x})", "max({xs})"),
    Fold("smallest", "{xs}[0]", "min({total}, {x})", "min({xs})"),
    Fold("longest", "{xs}[0]", "max({total}, {x}, key=len)", "max({xs}, key=len)"),
    Fold("shortest", "{xs}[0]", "min({total}, {x}, key=len)", "min({xs}, key=len)"),
    Fold("all", "True", "{total} and {x}", "all({xs})"),
    Fold("any", "False", "{total} or {x}", "any({xs})"),
    Fold("average", "0", "{total} + {x} / len({xs})", "sum({xs}) / len({xs})"),
)
CHOICES = {
    "even": "{x} % 2 == 0",
    "odd": "{x} % 2 == 1",
    "positive": "{x} > 0",
    "negative": "{x} < 0",
    "zero": "{x} == 0",
    "empty": "not {x}",
    "missing": "{x} is None",
    "present": "{x} is not None",
    "text": "isinstance({x}, str)",
}
MAPPINGS = {
    "double": "{x} * 2",
    "square": "{x} * {x}",
    "half": "{x} / 2",
    "negate": "-{x}",
    "increment": "{x} + 1",
    "decrement": "{x} - 1",
    "triple": "{x} * 3",
    "cube": "{x} * {x} * {x}",
    "absolute": "abs({x})",
    "rounded": "round({x})",
    "length": "len({x})",
}
PAIRS = {
    "add": "{a} + {b}",
    "subtract": "{a} - {b}",
    "multiply": "{a} * {b}",
    "divide": "{a} / {b}",
    "remainder": "{a} % {b}",
    "equal": "{a} == {b}",
    "larger": "max({a}, {b})",
    "smaller": "min({a}, {b})",
    "power": "{a} ** {b}",
    "quotient": "{a} // {b}",
    "different": "{a} != {b}",
    "greater": "{a} > {b}",
    "less": "{a} < {b}",
}
TOTALS, ONES = ("total", "result", "answer", "value", "so_far"), ("x", "n", "item", "number", "element")
CLASSES = ("Pair", "Numbers", "Maths", "Calculator", "Tool")
MANY, FIRST, SECOND = ("xs", "numbers", "items", "values", "data"), ("a", "x", "left", "first"), ("b", "y", "right", "second")

# Styles: a name, and the function with `«` and `»` around each span that may be the hole.
FOLD_STYLES = {
    "loop": "def {name}({xs}):\n    «{total} = {start}»\n    for {x} in «{xs}»:\n        «{total} = {step}»\n    return «{total}»\n",
    "builtin": "def {name}({xs}):\n    «return {builtin}»\n",
    "described loop": (
        'def {name}({xs}):\n    """Return the {op} of {xs}."""\n    «{total} = {start}»\n    for {x} in {xs}:\n'
        "        «{total} = {step}»\n    return «{total}»\n"
    ),
    "described": 'def {name}({xs}):\n    """Return the {op} of {xs}."""\n    «return {builtin}»\n',
    "variable": "def {name}({xs}):\n    {total} = «{builtin}»\n    return «{total}»\n",
    "lambda": "{name} = lambda {xs}: «{builtin}»\n",
}
CHOICE_STYLES = {
    "test": "def is_{op}({x}):\n    return «{test}»\n",
    "described": 'def {name}({x}):\n    """Tell whether {x} is {op}."""\n    return «{test}»\n',
    "keep": "def keep_{op}({xs}):\n    return [{x} for {x} in «{xs}» if «{test}»]\n",
    "loop": "def keep_{op}({xs}):\n    «{total} = []»\n    for {x} in {xs}:\n        if «{test}»:\n            «{total}.append({x})»\n    return {total}\n",
    "count": "def count_{op}({xs}):\n    return sum(1 for {x} in {xs} if «{test}»)\n",
}
MAPPING_STYLES = {
    "plain": "def {op}({x}):\n    return «{image}»\n",
    "described": 'def {name}({x}):\n    """Return the {op} of {x}."""\n    return «{image}»\n',
    "all": "def {op}_all({xs}):\n    return [«{image}» for {x} in «{xs}»]\n",
    "loop": "def {op}_all({xs}):\n    «{total} = []»\n    for {x} in {xs}:\n        {total}.append(«{image}»)\n    return «{total}»\n",
    "variable": "def {op}({x}):\n    {total} = «{image}»\n    return {total}\n",
}
PAIR_STYLES = {
    "plain": "def {op}({a}, {b}):\n    «return {pair}»\n",
    "described": 'def {name}({a}, {b}):\n    """{op} of {a} and {b}."""\n    return «{pair}»\n',
    "variable": "def {op}({a}, {b}):\n    {total} = «{pair}»\n    return «{total}»\n",
    "class": "class {Name}:\n    def {op}(self, {a}, {b}):\n        return «{pair}»\n",
    "lambda": "{op} = lambda {a}, {b}: «{pair}»\n",
}
KINDS = (
    ([fold.name for fold in FOLDS], FOLD_STYLES),
    (list(CHOICES), CHOICE_STYLES),
    (list(MAPPINGS), MAPPING_STYLES),
    (list(PAIRS), PAIR_STYLES),
)


def example(draw: Draw) -> Gap:
    """A function with a hole, and what belongs there."""
    operations, styles = draw.choice(KINDS)
    while True:
        operation, style = draw.choice(operations), draw.choice(list(styles))
        if is_tested(operation, style, list(styles)) == (draw.split is not Split.TRAINING):
            return cut(draw, styles[style].format(**_filled(draw, operation, styles[style])))


def is_tested(operation: str, style: str, styles: list[str]) -> bool:
    """Whether the operation is kept out of training in this style: one style for each operation."""
    return styles[zlib.crc32(operation.encode()) % len(styles)] == style


def cut(draw: Draw, marked: str) -> Gap:
    """The marked text with one of its spans, each between ``«`` and ``»``, cut out."""
    pieces = marked.replace("»", "«").split("«")
    hole = draw.choice(range(1, len(pieces), 2))
    return Gap(TASK, "".join(pieces[:hole]), "".join(pieces[hole + 1 :]), pieces[hole])


def _filled(draw: Draw, operation: str, style: str) -> dict[str, str]:
    """What fills the style's slots."""
    names = _names(draw, operation, style)
    fold = next((fold for fold in FOLDS if fold.name == operation), FOLDS[0])
    names |= {"start": fold.start.format(**names), "step": fold.step.format(**names), "builtin": fold.builtin.format(**names)}
    names["test"] = CHOICES.get(operation, "").format(**names)
    names["image"] = MAPPINGS.get(operation, "").format(**names)
    names["pair"] = PAIRS.get(operation, "").format(**names)
    return names


def _names(draw: Draw, operation: str, style: str) -> dict[str, str]:
    """The names in the function. One may be invented; where values are tested, one always is."""
    left, right = draw.choice(list(zip(FIRST, SECOND, strict=True)))
    names = {"op": operation, "name": f"{operation}_of", "Name": draw.choice(CLASSES), "a": left, "b": right}
    names |= {"total": draw.choice(TOTALS), "x": draw.choice(ONES), "xs": draw.choice(MANY)}
    word = draw.value(_identifier)
    if draw.split is Split.VALUES or draw.chance(0.6):
        slot = _invented_slot(draw, style)
        names[slot] = {"name": f"{operation}_{word.lower()}", "Name": word}.get(slot, word.lower())
    return names


def _invented_slot(draw: Draw, style: str) -> str:
    """Which name is invented: the function's or class's where the style leaves it open, for others one of a variable."""
    given = [slot for slot in ("name", "Name") if f"{{{slot}}}" in style]
    variables = [slot for slot in ("total", "x", "xs", "a", "b") if f"{{{slot}}}" in style]
    return draw.choice(given if given and draw.chance(0.7) else variables)


def _identifier(draw: Draw) -> str:
    """A word that may name a variable."""
    while keyword.iskeyword((word := values.invented_word(draw)).lower()):
        pass
    return word
