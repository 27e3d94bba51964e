"""What the service says of itself."""

from __future__ import annotations

from typing import Literal

from deployments.wire.body import Reply
from deployments.wire.error import ErrorDetail


class HealthReply(Reply):
    """Ready when every model has a ready replica; else the error envelope, and what each model is doing."""

    status: Literal["ready", "not ready"]
    models: dict[str, str]
    error: ErrorDetail | None = None


class VersionReply(Reply):
    """The version of Fairshard."""

    version: str
