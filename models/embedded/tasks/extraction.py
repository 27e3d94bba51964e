"""Fields of a short text as JSON, by a schema that stands in the prompt."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from models.embedded.tasks.draw import Draw, Split
from models.embedded.tasks.example import Conversation, exchange
from models.embedded.tasks.extraction_phrases import ASIDE, ASK
from models.embedded.tasks.forms import FORMS
from models.embedded.tasks.forms.form import Form, slots_of

TASK = "extraction"
Types = dict[str, tuple[str, ...]]  # a schema's fields, each with the JSON types it may have


def example(draw: Draw) -> Conversation:
    """A text, a schema that asks for some of its fields, and the JSON; a field that the text leaves out is null."""
    form = draw.choice(FORMS)
    text, told = _text(draw, form)
    asked = _asked(draw, form, list(told))
    names = {slot: _name(draw, form, slot) for slot in asked}
    types = {names[slot]: _types(draw, form.by_slot[slot].kind, slot in told) for slot in asked}
    question = draw.phrase(ASK[draw.language]).format(schema=_schema(draw, types), text=text)
    return exchange(
        TASK, draw.language, question, json.dumps({names[slot]: told.get(slot) for slot in asked}, ensure_ascii=False)
    )


def _text(draw: Draw, form: Form) -> tuple[str, dict[str, Any]]:
    """A text of the form, and the values that it tells by their slots."""
    if draw.split is Split.TRAINING and draw.chance(0.2):
        return _single_sentences(draw, form)
    template = draw.phrase(form.texts[draw.language])
    told = {slot: form.by_slot[slot].value(draw) for slot in slots_of(template)}
    text = template.format(**{slot: form.by_slot[slot].told(draw, value) for slot, value in told.items()})
    before, after = ([draw.phrase(ASIDE[draw.language])] if draw.chance(0.15) else [] for _ in range(2))
    return _joined(draw, [*before, text, *after]), told


def _single_sentences(draw: Draw, form: Form) -> tuple[str, dict[str, Any]]:
    """For training: a sentence for each of some fields, in any order."""
    slots = draw.random.sample(list(form.by_slot), draw.between(2, len(form.fields)))
    told = {slot: form.by_slot[slot].value(draw) for slot in slots}
    return _joined(draw, [form.by_slot[slot].sentence(draw, value) for slot, value in told.items()]), told


def _joined(draw: Draw, sentences: list[str]) -> str:
    return ("" if draw.chinese else " ").join(sentences)


def _asked(draw: Draw, form: Form, told: list[str]) -> list[str]:
    """Some fields that the text tells, and now and then one that it does not; whether something is true, a reader might guess."""
    asked = draw.random.sample(told, draw.between(min(2, len(told)), len(told)))
    untold = [slot for slot, field in form.by_slot.items() if slot not in told and field.kind != "boolean"]
    if untold and draw.chance(0.13):
        asked.insert(draw.between(0, len(asked)), draw.choice(untold))
    return asked


def _name(draw: Draw, form: Form, slot: str) -> str:
    """How this schema calls the field: mostly as the slot, sometimes by another name."""
    field = form.by_slot[slot]
    if draw.chinese and draw.chance(0.25):
        return draw.choice(field.names_zh.split())
    return slot if draw.chance(0.6) else draw.choice(field.names.split())


def _types(draw: Draw, kind: str, told: bool) -> tuple[str, ...]:
    """The JSON types that fit: what is not told may be null, so may a few others."""
    return (kind,) if told and not draw.chance(0.05) else (kind, "null")


def _schema(draw: Draw, types: Types) -> str:
    """The fields in one of the notations."""
    shares, notations = zip(*NOTATIONS, strict=True)
    return draw.random.choices(notations, shares)[0](types)


def json_schema(types: Types) -> dict[str, Any]:
    """JSON Schema of an object with these fields, all required, in this order."""
    properties = {name: {"type": kinds[0] if len(kinds) == 1 else list(kinds)} for name, kinds in types.items()}
    return {"type": "object", "properties": properties, "required": list(types)}


def compact(value: object) -> str:
    """JSON without spaces, and with every character as itself."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _by_name(types: Types) -> dict[str, str]:
    return {name: "|".join(kinds) for name, kinds in types.items()}


# How often each notation of a schema is met.
NOTATIONS: tuple[tuple[int, Callable[[Types], str]], ...] = (
    (40, lambda types: compact(json_schema(types))),
    (10, lambda types: json.dumps(json_schema(types), ensure_ascii=False)),
    (5, lambda types: compact(json_schema(types) | {"additionalProperties": False})),
    (8, lambda types: compact({"type": "object", "properties": json_schema(types)["properties"]})),
    (12, lambda types: compact(_by_name(types))),
    (10, lambda types: json.dumps(_by_name(types), ensure_ascii=False)),
    (8, lambda types: ", ".join(f"{name} ({kinds})" for name, kinds in _by_name(types).items())),
    (7, lambda types: ", ".join(f"{name}: {kinds}" for name, kinds in _by_name(types).items())),
)
