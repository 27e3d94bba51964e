"""The names under which parts of a running service find each other."""

from __future__ import annotations

NAMESPACE = "fairshard"  # Ray namespace of the named actors
CATALOGUE_ACTOR = "catalogue"
TELEMETRY_ACTOR = "telemetry"
ENTRY_APP = "fairshard"  # the Serve application with Router, Tokenizer and Filter
ROUTER, TOKENIZER, FILTER, REPLICA_GROUP = "Router", "Tokenizer", "Filter", "ReplicaGroup"


def model_app(model: str, version: str) -> str:
    """The Serve application that holds the ReplicaGroup of one model version; it has no route of its own."""
    return f"model-{model}-{version}"
