"""Tools that a chat may call, and calls of earlier answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal

import orjson
from pydantic import BeforeValidator, Field

from deployments.messages import ToolCall
from deployments.wire.body import Reply, RequestBody, fault

MAX_TOOLS = 128
_NAME = r"^[A-Za-z0-9_-]{1,64}$"


def _object_schema(value: Any) -> Any:
    if isinstance(value, dict) and value.get("type", "object") != "object":
        raise fault("value", "'parameters' must be a JSON schema of an object: its 'type' is \"object\".")
    try:
        orjson.dumps(value)
    except orjson.JSONEncodeError:  # which takes 254 levels; parsing has let a thousand pass
        raise fault("value", "'parameters' is nested too deep.") from None
    return value


class FunctionBody(RequestBody):
    """A function that may be called; without ``parameters`` it takes none. ``strict`` needs constrained decoding."""

    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {"strict": (False,)}

    name: str = Field(pattern=_NAME)
    description: str | None = None
    parameters: Annotated[dict[str, Any] | None, BeforeValidator(_object_schema)] = None


class ToolBody(RequestBody):
    """A tool, which is always a function."""

    type: Literal["function"]
    function: FunctionBody


class CalledFunctionBody(RequestBody):
    """What was called; ``arguments`` is JSON text, which the model may have got wrong."""

    name: str = Field(min_length=1, max_length=256)
    arguments: str


class ToolCallBody(RequestBody):
    """A call that an earlier answer made; clients that put it together from a stream leave its ``index`` in."""

    id: str = Field(min_length=1, max_length=256)
    type: Literal["function"] = "function"
    function: CalledFunctionBody
    index: int | None = None

    def to_tool_call(self) -> ToolCall:
        """The call as it travels to the Tokenizer."""
        return ToolCall(self.id, self.function.name, self.function.arguments)


class CalledFunction(Reply):
    """What is called; ``arguments`` is JSON text, in a chunk a piece of it."""

    name: str = ""
    arguments: str


class ToolCallReply(Reply):
    """A call; in chunks ``index`` says which, and only a call's first chunk has id, type and name."""

    index: int = 0
    id: str = ""
    type: Literal["function"] = "function"
    function: CalledFunction
