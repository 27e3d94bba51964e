"""Calling one of several tools that the prompt offers, and saying what came back; or that none of them helps."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from models.embedded.tasks import unknown, values
from models.embedded.tasks.draw import Draw, Split, is_held_out
from models.embedded.tasks.example import Conversation, Language, Message, ToolCall
from models.embedded.tasks.phrases import ALTERNATIVES, one_form
from models.embedded.tasks.toolbox import COMMON, TOOLS, Parameter, Tool
from models.embedded.tasks.toolbox.parameters import EXTRAS

TASK = "tools"
OFFERED, OFFERED_SHARES = (1, 2, 3, 4, 5, 6), (36, 34, 18, 7, 3, 2)
UNANSWERED = 0.08  # of the conversations in training end with a question that no tool offered can answer
NEEDLESS_ON = re.compile(r"\bon (?=(?:tomorrow|next|this)\b)", re.IGNORECASE)
# What a tool may call a field of its answer.
FIELDS = {
    "sky": "[sky|condition|conditions|weather]",
    "degrees": "[degrees|temperature|celsius|temp]",
    "time": "[time|local_time|clock|now]",
    "state": "[state|status|result]",
    "phone": "[phone|number|phone_number]",
    "result": "[result|value|answer|output]",
    "count": "[count|in_stock|quantity|available]",
    "departure": "[departure|leaves_at|start|time]",
    "price": "[price|cost|total]",
}


@dataclass(frozen=True)
class Offer:
    """A tool as one prompt names it, and what each of its properties stands for, in the order of the prompt."""

    tool: Tool
    name: str
    properties: dict[str, Parameter]
    schema: dict[str, Any]

    def call(self, arguments: list[Any]) -> ToolCall:
        """With what the user gave, and nothing else."""
        of_parameter = {id(parameter): value for parameter, value in zip(self.tool.parameters, arguments, strict=True)}
        given = {name: of_parameter[id(kind)] for name, kind in self.properties.items() if id(kind) in of_parameter}
        return ToolCall(self.name, given)


def example(draw: Draw) -> Conversation:
    """One to six tools, and questions that need one of them; in training the last may need another one."""
    training = draw.split is Split.TRAINING
    offers = _offers(draw, TOOLS)
    rounds = draw.choice((1, 1, 1, 2, 2, 3)) if training else 1
    messages = [message for _ in range(rounds) for message in _round(draw, draw.choice(offers))]
    if training and draw.chance(UNANSWERED):
        messages = messages[4:] + _unanswered(draw, offers)
    return Conversation(TASK, draw.language, tuple(messages), _schemas(offers))


def bystanders(draw: Draw) -> tuple[dict[str, Any], ...]:
    """Tools for a prompt that needs none of them, whatever plain question it asks."""
    return _schemas(_offers(draw, [tool for tool in TOOLS if tool.group != COMMON]))


def _schemas(offers: list[Offer]) -> tuple[dict[str, Any], ...]:
    return tuple(offer.schema for offer in offers)


def _offers(draw: Draw, tools: Sequence[Tool]) -> list[Offer]:
    """Some of the tools, no two of a group or under one name."""
    offers: list[Offer] = []
    count = draw.random.choices(OFFERED, OFFERED_SHARES)[0]
    for tool in draw.random.sample(tools, len(tools)):
        alike = any(tool.group and tool.group == other.tool.group for other in offers)
        offer = None if alike else _offer(draw, tool)
        if offer and offer.name not in {other.name for other in offers}:
            offers.append(offer)
        if len(offers) == count:
            break
    return offers


def _offer(draw: Draw, tool: Tool) -> Offer:
    name, invented = _tool_name(draw, tool)
    extras = draw.random.sample(EXTRAS + tool.extras, 1) if draw.chance(0.15) else []
    parameters = [*tool.parameters, *extras]
    if draw.chance(0.4):
        draw.random.shuffle(parameters)
    properties = _named(draw, parameters)
    function: dict[str, Any] = {"name": name}
    if invented or draw.chance(0.92):
        function["description"] = one_form(tool.about[_language(draw)], draw.random)
    function["parameters"] = _parameters(draw, properties, extras)
    return Offer(tool, name, properties, {"type": "function", "function": function})


def _parameters(draw: Draw, properties: dict[str, Parameter], extras: list[Parameter]) -> dict[str, Any]:
    """What arguments there are; those that are not required may be given all the same."""
    described = draw.chance(0.15)
    schema: dict[str, Any] = {"type": "object", "properties": {}}
    for name, parameter in properties.items():
        schema["properties"][name] = _property(draw, parameter, described or draw.chance(0.05))
    if draw.chance(0.88):
        optional = [draw.choice(list(properties.values()))] if draw.chance(0.12) else []
        left_out = {id(parameter) for parameter in (*extras, *optional)}
        schema["required"] = [name for name, parameter in properties.items() if id(parameter) not in left_out]
    return schema


def _property(draw: Draw, parameter: Parameter, described: bool) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": parameter.type}
    if described:
        schema["description"] = one_form(parameter.about[_language(draw)], draw.random)
    return schema | ({"enum": parameter.enum} if parameter.enum else {})


def _language(draw: Draw) -> Language:
    """The one that a description is in: often not that of the user."""
    return draw.language if draw.chance(0.65) else draw.choice(list(Language))


def _tool_name(draw: Draw, tool: Tool) -> tuple[str, bool]:
    """A name of the tool, and whether only its description tells what it does."""
    name, chance = _name(draw, tool.names), draw.random.random()
    if chance < 0.04:
        return draw.value(values.invented_word).lower(), True
    if chance < 0.10:
        return f"{draw.value(values.invented_word).lower()}_{name}", False
    if chance < 0.20:
        return re.sub(r"_(\w)", lambda found: found[1].upper(), name), False
    return (name.replace("_", "-") if chance < 0.24 else name), False


def _named(draw: Draw, parameters: list[Parameter]) -> dict[str, Parameter]:
    """The parameters by different names."""
    while True:
        named = {_name(draw, parameter.names): parameter for parameter in parameters}
        if len(named) == len(parameters):
            return named


def _name(draw: Draw, template: str) -> str:
    """One of the names, often the first; an eighth of all are held out, as values are."""
    names = forms(template)
    fitting = [name for name in names if _is_held_out(name) == (draw.split is Split.VALUES)] or names
    return fitting[0] if draw.chance(0.2) else draw.choice(fitting)


def _is_held_out(name: str) -> bool:
    return is_held_out(name) and name not in _commonest()


@cache
def _commonest() -> frozenset[str]:
    """The first name of each kind: a model that never met ``email`` would be of no use."""
    templates = {*FIELDS.values(), *(kind.names for tool in TOOLS for kind in (tool, *tool.parameters))}
    return frozenset(forms(template)[0] for template in templates)


@cache
def forms(template: str) -> tuple[str, ...]:
    """All that the template can come out as."""
    found = ALTERNATIVES.search(template)
    if not found:
        return (template,)
    options = [template[: found.start()] + option + template[found.end() :] for option in found[1].split("|")]
    return tuple(dict.fromkeys(itertools.chain.from_iterable(forms(option) for option in options)))


def _round(draw: Draw, offer: Offer) -> list[Message]:
    """A question, the call, what came back, and the answer."""
    tool = offer.tool
    arguments = _arguments(draw, tool)
    result = {name: values.slot(draw, make) for name, make in tool.result.items()}
    fields = {_name(draw, FIELDS.get(name, name)): value for name, value in result.items()}
    words = [parameter.words(value, draw.language)[0] for parameter, value in zip(tool.parameters, arguments, strict=True)]
    return [
        Message("user", _question(draw, tool, arguments)),
        Message("assistant", tool_calls=(offer.call(arguments),)),
        Message("tool", json.dumps(fields, ensure_ascii=False)),
        Message("assistant", tool.told[draw.language].format(*words, **result)),
    ]


def _question(draw: Draw, tool: Tool, arguments: list[Any]) -> str:
    words = [
        draw.choice(parameter.words(value, draw.language)) for parameter, value in zip(tool.parameters, arguments, strict=True)
    ]
    return NEEDLESS_ON.sub("", draw.phrase(tool.asked[draw.language]).format(*words))


def _arguments(draw: Draw, tool: Tool) -> list[Any]:
    """No two alike: nobody travels from a city to itself."""
    while True:
        arguments = [parameter.value(draw) for parameter in tool.parameters]
        if len(set(map(str, arguments))) == len(arguments):
            return arguments


def _unanswered(draw: Draw, offers: list[Offer]) -> list[Message]:
    """A question for a tool that is not offered, nor one like it."""
    offered = [offer.tool for offer in offers]
    groups = {tool.group for tool in offered if tool.group} | {COMMON}
    tool = draw.choice([tool for tool in TOOLS if tool not in offered and tool.group not in groups])
    answer = Message("assistant", unknown.ANSWER[draw.language])
    return [Message("user", _question(draw, tool, _arguments(draw, tool))), answer]
