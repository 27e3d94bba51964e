"""The whole spec: everything under ``metadata.serving`` in cluster.yaml."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cluster.spec.base import Items, Spec
from cluster.spec.filter import FilterSpec
from cluster.spec.http import HttpSpec
from cluster.spec.model import ModelSpec
from cluster.spec.ray import RaySpec
from cluster.spec.telemetry import TelemetrySpec
from cluster.spec.tenant import TenantSpec


class ServingSpec(Spec):
    """Everything Fairshard reads; the rest of cluster.yaml is Ray's."""

    http: HttpSpec = Field(HttpSpec(), description="The HTTP ingress.")
    path: Literal["split", "fused"] = Field(
        "split",
        description="split: Tokenizer and Filter are deployments of their own; fused: they run inside the Router, fewer hops.",
    )
    ray: RaySpec = Field(RaySpec(), description="How Ray and Serve are run.")
    default_model: str = Field(description="The model that `default` means.")
    models: Items[ModelSpec] = Field(min_length=1, description="The models that are served.")
    tenants: Items[TenantSpec] = Field(min_length=1, description="Who may call.")
    filter: FilterSpec = Field(FilterSpec(), description="Post-processing of text.")
    telemetry: TelemetrySpec = Field(TelemetrySpec(), description="Metrics.")
