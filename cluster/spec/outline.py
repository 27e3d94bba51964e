"""The spec as a person reads it: its sections, and what each key accepts, in words; read off the pydantic tree."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from cluster.spec.problem import KeyPath
from cluster.spec.serving import ServingSpec

KINDS = {"integer": "a whole number", "number": "a number", "boolean": "true or false", "string": "text"}


@dataclass(frozen=True, slots=True)
class Key:
    """One key: ``accepts`` is its type with its bounds; ``default`` is None for a required key and for one that may be null."""

    name: str
    kind: str
    bounds: str
    choices: tuple[str, ...]
    required: bool
    default: Any
    description: str
    section: str | None  # the section it opens, if its value is a mapping or a list of mappings

    @property
    def accepts(self) -> str:
        """What may stand there, in words: ``a whole number (1 to 65535)``."""
        return f"{self.kind} ({self.bounds})" if self.bounds else self.kind


@dataclass(frozen=True, slots=True)
class Section:
    """One mapping of the spec; ``path`` is ``""`` for the top and ``models[].engine`` for an inner one."""

    path: str
    description: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        """The key of that name."""
        return next((key for key in self.keys if key.name == name), None)

    @property
    def names(self) -> list[str]:
        """The keys' names, in the order of the tree."""
        return [key.name for key in self.keys]


@cache
def sections() -> dict[str, Section]:
    """Every section by its path, outermost first."""
    schema = ServingSpec.model_json_schema()
    found: dict[str, Section] = {}
    _collect(schema, schema["$defs"], "", found)
    return found


def section_path(path: KeyPath) -> str:
    """A path inside the spec without its list positions: ``("models", 0, "engine")`` is ``models[].engine``."""
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def accepts(path: KeyPath) -> str:
    """What may stand at ``path`` of the spec, in words."""
    whole = section_path(path)
    if whole in sections():
        return "a mapping with the keys " + ", ".join(sections()[whole].names)
    *parent, name = path
    key = sections()[section_path(tuple(parent))].key(str(name))
    assert key is not None, path
    return key.accepts


def homes(name: str) -> list[str]:
    """The sections that have a key of that name."""
    return [path for path, section in sections().items() if section.key(name)]


def _collect(schema: dict[str, Any], defs: dict[str, Any], path: str, found: dict[str, Section]) -> None:
    required = schema.get("required", [])
    properties = schema.get("properties", {})
    keys = tuple(_key(name, prop, path, name in required) for name, prop in properties.items())
    found[path] = Section(path, schema["description"], keys)
    for key, prop in zip(keys, properties.values(), strict=True):
        if key.section is not None:
            reference = prop.get("items", prop)["$ref"]
            _collect(defs[reference.rpartition("/")[2]], defs, key.section, found)


def _key(name: str, prop: dict[str, Any], path: str, required: bool) -> Key:
    nullable = "anyOf" in prop
    core = prop["anyOf"][0] if nullable else prop
    inner = f"{path}.{name}".removeprefix(".")
    section = inner if "$ref" in core else f"{inner}[]" if "items" in core else None
    default = None if section else prop.get("default")
    choices = tuple(core.get("enum", ()))
    kind = _kind(core) + (" or null" if nullable else "")
    return Key(name, kind, _bounds(core), choices, required, default, prop["description"], section)


def _kind(prop: dict[str, Any]) -> str:
    if "enum" in prop:
        return "one of " + ", ".join(prop["enum"])
    if "$ref" in prop:
        return "a mapping"
    return "a list of mappings" if prop["type"] == "array" else KINDS[prop["type"]]


def _bounds(prop: dict[str, Any]) -> str:
    if "minItems" in prop:
        return f"at least {prop['minItems']}"
    if "accepts" in prop:
        return prop["accepts"]
    low, above, high = prop.get("minimum"), prop.get("exclusiveMinimum"), prop.get("maximum")
    if low is not None and high is not None:
        return f"{low} to {high}"
    return f"above {above}, at most {high}" if above is not None else "not empty" if prop.get("minLength") else ""
