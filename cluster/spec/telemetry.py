"""What is measured and how often it is gathered."""

from __future__ import annotations

from pydantic import Field

from cluster.spec.base import Spec


class TelemetrySpec(Spec):
    """Metrics: processes push to one telemetry actor, the only place that is scraped."""

    push_interval_s: float = Field(2, gt=0, le=60, description="Seconds between two pushes of a process.")
    max_tenant_labels: int = Field(50, ge=1, le=10_000, description="Tenants with a label of their own; the rest are `other`.")
