"""The JSON schema of cluster.yaml, for editors: Ray's keys are left free, ``metadata.serving`` is described whole."""

from __future__ import annotations

from typing import Any

from cluster.spec.serving import ServingSpec


def cluster_schema() -> dict[str, Any]:
    """A JSON schema (draft 2020-12) of the whole file; the descriptions are those of the spec's fields."""
    serving = ServingSpec.model_json_schema()
    definitions = serving.pop("$defs")
    metadata = {
        "type": "object",
        "description": "Free for the user, says Ray; Fairshard's spec stands here.",
        "properties": {"serving": {"$ref": "#/$defs/ServingSpec"}},
        "required": ["serving"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Fairshard cluster.yaml",
        "description": "A file for Ray's cluster launcher, with Fairshard's spec under metadata.serving.",
        "type": "object",
        "properties": {"metadata": metadata},
        "required": ["metadata"],
        "additionalProperties": True,
        "$defs": {**definitions, "ServingSpec": serving},
    }
