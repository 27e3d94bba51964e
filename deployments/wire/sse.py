"""Server-sent events, as much of them as the APIs use (WHATWG HTML, section 9.2)."""

from __future__ import annotations

from deployments.wire.body import Reply

DONE = b"data: [DONE]\n\n"
KEEP_ALIVE = b": keep-alive\n\n"  # a comment: clients skip it, proxies see traffic


def event(reply: Reply) -> bytes:
    r"""One event with ``reply`` as its data.

    >>> from deployments.wire.tokenize import DetokenizeReply
    >>> event(DetokenizeReply(prompt="a\nb"))
    b'data: {"prompt":"a\\nb"}\n\n'
    """
    return b"data: " + reply.to_json() + b"\n\n"
