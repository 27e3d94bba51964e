"""The base of every spec class: frozen, no unknown keys, each field described with its unit and why its default."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Item = TypeVar("Item")
Items = Annotated[tuple[Item, ...], Field(strict=False)]  # a frozen sequence that a YAML list fills; the items stay strict


class Spec(BaseModel):
    """A part of ``metadata.serving`` in cluster.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, validate_default=True, allow_inf_nan=False)
