"""Messages as chat templates know them: plain objects whose absent keys are absent, for many templates would print None."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping
from typing import Any

import orjson

from deployments.messages import ChatMessage, ToolCall


class Arguments(str):
    """A call's arguments, which some templates take as JSON text (DeepSeek) and others as an object (Qwen, Llama)."""

    def parsed(self) -> Any:
        """What the text means; the text itself when it is broken JSON, which models do write."""
        try:
            return orjson.loads(str(self))
        except orjson.JSONDecodeError:
            return str(self)

    def items(self) -> ItemsView[str, Any]:
        """The arguments by name; none when the text is no JSON object."""
        value = self.parsed()
        return value.items() if isinstance(value, dict) else {}.items()


Mapping.register(Arguments)  # for Jinja's `is mapping` and `|items`


def template_view(message: ChatMessage) -> dict[str, Any]:
    """The message under the names that Hugging Face's templates use."""
    view: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.name is not None:
        view["name"] = message.name
    if message.reasoning is not None:
        view["reasoning_content"] = message.reasoning
    if message.tool_calls:
        view["tool_calls"] = [_call_view(call) for call in message.tool_calls]
    if message.tool_call_id is not None:
        view["tool_call_id"] = message.tool_call_id
    if message.prefix:
        view["prefix"] = True
    return view


def plain(value: Any) -> Any:
    """``value`` for ``tojson``: arguments as the object that they mean."""
    if isinstance(value, Arguments):
        return value.parsed()
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list | tuple) else value


def _call_view(call: ToolCall) -> dict[str, Any]:
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": Arguments(call.arguments)}}
