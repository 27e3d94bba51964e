"""The two bases of everything on the wire: ``RequestBody`` (strict, refuses what it does not know) and ``Reply``."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, ClassVar, Self

import orjson
from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from cluster.errors import BadRequest, InvalidJson, RequestError, UnsupportedParameter

_SHOWN_CHARS = 60  # of an offending value, in a message


class RequestBody(BaseModel):
    """A JSON object from a client. Types are strict: ``"1"`` is not a number and ``1`` is not a boolean.

    A parameter that the API has but this version does not is named in ``unsupported`` with the values that mean
    "not used"; those are accepted, because clients send them unasked. Any other value is refused, never ignored.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)
    unsupported: ClassVar[Mapping[str, tuple[Any, ...]]] = {}

    @classmethod
    def parse(cls, body: bytes) -> Self:
        """The request in ``body``; raises BadRequest subclasses that name the first parameter at fault."""
        try:
            return cls.model_validate(_json_object(body))
        except ValidationError as error:
            raise _as_request_error(error.errors(include_url=False)[0]) from None

    @model_validator(mode="before")
    @classmethod
    def _drop_neutral(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {name: value for name, value in data.items() if name in cls.model_fields or not cls._is_neutral(name, value)}

    @classmethod
    def _is_neutral(cls, name: str, value: Any) -> bool:
        if name not in cls.unsupported:
            raise fault("unsupported", _unknown(name, [*cls.model_fields, *cls.unsupported]), name)
        if not any(type(value) is type(neutral) and value == neutral for neutral in _neutral_values(cls.unsupported[name])):
            raise fault("unsupported", f"'{name}' is not supported by this server yet; leave it out.", name)
        return True


class Reply(BaseModel):
    """A JSON object to a client. What was set is sent, ``null`` where it was set to None; what was not set is absent."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def to_json(self) -> bytes:
        """The reply as UTF-8 JSON."""
        return self.model_dump_json(exclude_unset=True).encode()


def fault(kind: str, message: str, field: str = "") -> PydanticCustomError:
    """The error a validator raises: ``kind`` is "value" or "unsupported", ``field`` lies below the validated object."""
    return PydanticCustomError(kind, "{message}", {"message": message, "field": field})


def _neutral_values(values: tuple[Any, ...]) -> tuple[Any, ...]:
    floats = tuple(float(value) for value in values if type(value) is int)  # 0 and 0.0 are the same JSON number
    return (None, *values, *floats)


def _unknown(name: str, known: list[str]) -> str:
    near = get_close_matches(_shown(name), known, n=1)
    return f"Unknown parameter: '{_shown(name)}'." + (f" Did you mean '{near[0]}'?" if near else "")


def _json_object(body: bytes) -> dict[str, Any]:
    if not body.strip():
        raise InvalidJson("The request body is empty; a JSON object is needed.")
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise InvalidJson(f"The request body is not valid JSON: {error}.") from None
    if not isinstance(value, dict):
        raise BadRequest(f"The request body must be a JSON object, not {_json_type(value)}.")
    return value


def _as_request_error(error: ErrorDetails) -> RequestError:
    param = _param(error)
    if error["type"] == "unsupported":
        return UnsupportedParameter(error["msg"], param)
    if error["type"] == "missing":
        return BadRequest(f"Missing required parameter: '{param}'.", param)
    if error["type"] == "value":
        return BadRequest(error["msg"], param)
    expected = error["msg"].replace("Input should", "must", 1)
    expected = expected if expected != error["msg"] else f"is wrong: {expected}"
    return BadRequest(f"'{param}' {expected} (got {_shown(_json_text(error['input']))}).", param)


def _param(error: ErrorDetails) -> str | None:
    field = error.get("ctx", {}).get("field", "")
    steps = [*error["loc"], *([field] if field else [])]
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return _shown(path.removeprefix(".")) or None


def _json_text(value: Any) -> str:
    try:
        return orjson.dumps(value, default=repr).decode()
    except orjson.JSONEncodeError:  # nested too deep
        return "..."


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARS else text[:_SHOWN_CHARS] + "..."


def _json_type(value: Any) -> str:
    names = {list: "an array", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return names.get(type(value), "null")
