"""The spec: cluster.yaml's ``metadata.serving`` as a frozen pydantic tree, and how it is loaded and explained."""

from cluster.spec.filter import FilterSpec
from cluster.spec.http import HttpSpec
from cluster.spec.model import EngineSpec, ModelSpec, ReplicasSpec, StreamSpec
from cluster.spec.ray import RaySpec
from cluster.spec.serving import ServingSpec
from cluster.spec.telemetry import TelemetrySpec
from cluster.spec.tenant import KeySpec, QuotaSpec, TenantSpec

__all__ = [
    "EngineSpec",
    "FilterSpec",
    "HttpSpec",
    "KeySpec",
    "ModelSpec",
    "QuotaSpec",
    "RaySpec",
    "ReplicasSpec",
    "ServingSpec",
    "StreamSpec",
    "TelemetrySpec",
    "TenantSpec",
]
