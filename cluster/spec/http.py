"""What the HTTP ingress listens on and how much it takes."""

from __future__ import annotations

from pydantic import Field

from cluster.spec.base import Spec

_LIVE_DEADLINE_S = 3600.0


class HttpSpec(Spec):
    """The ingress: address, body limit, deadlines."""

    host: str = Field("127.0.0.1", description="Address to bind; only loopback while the published demo keys are in the file.")
    port: int = Field(8000, ge=1, le=65535, description="TCP port of the API.")
    max_body_bytes: int = Field(4 * 2**20, ge=1024, le=2**30, description="Largest request body, in bytes; a larger one is 413.")
    request_deadline_s: float = Field(
        600,
        gt=0,
        le=86_400,
        description="Seconds that a body may take to arrive, and then its answer; after that it is 504.",
    )
    keep_alive_s: float = Field(
        10, gt=0, le=600, description="Seconds between keep-alive comments on the DeepSeek paths while a request is queued."
    )
    drain_s: float = Field(30, ge=0, le=3600, description="Seconds that running requests get to finish when the service stops.")
    max_ongoing: int = Field(1024, ge=1, le=100_000, description="Requests that one Router replica holds at once.")
    routers: int = Field(1, ge=1, le=64, description="Number of Router replicas.")


def proxy_patience_s(http: HttpSpec) -> float:
    """Longest request deadline that the proxy in front, which reads its settings at the start, leaves to the Router.

    An hour at least, so that the deadline can be raised while the service runs.
    """
    return max(http.request_deadline_s, _LIVE_DEADLINE_S)
