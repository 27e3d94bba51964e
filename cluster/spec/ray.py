"""How Ray and Ray Serve are run."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cluster.spec.base import Spec


class RaySpec(Spec):
    """The Ray environment; ``cluster.environment`` turns it into environment variables, its only other place."""

    auth: Literal["disabled", "token"] = Field(
        "disabled", description="Ray's own authentication of cluster members and dashboard; `token` for anything but one machine."
    )
    dashboard_host: str = Field("127.0.0.1", description="Address the Ray dashboard binds.")
    dashboard_port: int = Field(8265, ge=1, le=65535, description="TCP port of the Ray dashboard.")
    haproxy: bool = Field(True, description="Serve through HAProxy: a tenth of the CPU per request; false: Serve's Python proxy.")
    throughput: bool = Field(True, description="Serve's throughput flags: cheaper calls between deployments.")
    cpus: int | None = Field(
        None,
        ge=1,
        le=4096,
        description="CPUs that ranks may claim on one node; null: the cores of the machine, or of the node type.",
    )
