"""The error envelope: the one JSON form of every failure."""

from __future__ import annotations

import math

from cluster.errors import NotComputable, RequestError, Unauthorized
from deployments.wire.body import Reply


class ErrorDetail(Reply):
    """What went wrong: a sentence, the kind of failure, the request field at fault, a stable code."""

    message: str
    type: str
    param: str | None
    code: str


class ErrorReply(Reply):
    """``{"error": {...}}``."""

    error: ErrorDetail

    @classmethod
    def of(cls, error: RequestError) -> ErrorReply:
        """The envelope of ``error``."""
        return cls(error=ErrorDetail(message=error.message, type=error.type, param=error.param, code=error.code))


def error_headers(error: RequestError) -> dict[str, str]:
    """Response headers that belong to ``error``: Retry-After in whole seconds, rounded up; the scheme a 401 asks for.

    OpenAI's clients send every 500 again by themselves unless told not to.
    """
    headers = {}
    if error.retry_after_s is not None:
        headers["retry-after"] = str(max(0, math.ceil(error.retry_after_s)))
    if isinstance(error, Unauthorized):
        headers["www-authenticate"] = "Bearer"
    if isinstance(error, NotComputable):
        headers["x-should-retry"] = "false"
    return headers
