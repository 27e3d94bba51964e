"""The one rule for request ids: the client's, if it is one, else a new one."""

from __future__ import annotations

import re
import uuid

from starlette.datastructures import Headers

HEADERS = ("x-request-id", "x-client-request-id")  # the first that holds a valid id counts
_VALID = re.compile(r"[!-~]{1,512}")  # visible ASCII: it goes into logs and headers as it is


def request_id(headers: Headers) -> str:
    """The id of the request with ``headers``."""
    for name in HEADERS:
        given = headers.getlist(name)
        if given and _VALID.fullmatch(given[-1]):
            return given[-1]
    return str(uuid.uuid4())
