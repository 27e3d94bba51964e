"""The problems of form: unknown and missing keys, wrong types, values out of bounds; said in the words of the outline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from cluster.spec import outline
from cluster.spec.nearest import did_you_mean, nearest
from cluster.spec.problem import SERVING, KeyPath, Problem, describe
from cluster.spec.serving import ServingSpec

BOOLEANS = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def parse(serving: Any) -> tuple[ServingSpec | None, list[Problem]]:
    """The spec that ``metadata.serving`` holds, or every problem of its form."""
    try:
        return ServingSpec.model_validate(serving), []
    except ValidationError as error:
        return None, list(_problems(error.errors(include_url=False)))


def _problems(errors: list[Any]) -> Iterator[Problem]:
    unknown = {error["loc"] for error in errors if error["type"] in ("extra_forbidden", "invalid_key")}
    for error in errors:
        path: KeyPath = error["loc"]
        if path in unknown:
            yield Problem(SERVING + path, _unknown(path))
        elif error["type"] == "missing":
            if not any(_meant(other, path) for other in unknown):
                yield Problem(SERVING + path, f"missing; expected {outline.accepts(path)}")
        elif not _only_broken_items(error):
            yield Problem(SERVING + path, f"expected {outline.accepts(path)}, found {describe(error['input'])}{_hint(error)}")


def _unknown(path: KeyPath) -> str:
    *parent, name = path
    section = outline.sections()[outline.section_path(tuple(parent))]
    if not section.keys:
        return f"unknown key; {section.description}"
    hint = did_you_mean(str(name), section.names) or _elsewhere(str(name))
    return f"unknown key{hint} (allowed: {', '.join(section.names)})"


def _elsewhere(name: str) -> str:
    """Where a key that is right, but in the wrong section, belongs."""
    homes = [home or "metadata.serving itself" for home in outline.homes(name)]
    return f"; {name!r} belongs in {' or '.join(homes)}" if homes else ""


def _meant(unknown: KeyPath, missing: KeyPath) -> bool:
    """Whether the missing key is there, mistyped: then one problem says it all."""
    return unknown[:-1] == missing[:-1] and missing[-1] in nearest(str(unknown[-1]), [str(missing[-1])])


def _only_broken_items(error: Any) -> bool:
    """Whether a list counts as too short only because its items, reported one by one, are broken."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def _hint(error: Any) -> str:
    value, path = error["input"], error["loc"]
    if not isinstance(value, str) or not path:
        return ""
    key = outline.sections()[outline.section_path(path[:-1])].key(str(path[-1])) if isinstance(path[-1], str) else None
    if key is None:
        return ""
    if key.choices:
        return did_you_mean(value, key.choices)
    if error["type"] == "bool_type":
        return did_you_mean(BOOLEANS.get(value.lower(), value), ("true", "false"))
    return "; write it without quotes" if error["type"] in ("int_type", "float_type") and _is_number(value) else ""


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
