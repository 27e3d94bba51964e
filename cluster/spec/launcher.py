"""The half of cluster.yaml that Ray's launcher reads: only its top-level keys are looked at here, the rest is Ray's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from cluster.spec.nearest import did_you_mean
from cluster.spec.problem import Problem

EXTRA_KEYS = {"min_workers"}  # taken by `ray up` before its schema is applied


def launcher_problems(data: dict[Any, Any]) -> Iterator[Problem]:
    """Top-level keys that `ray up` would refuse, read off the schema of the Ray that is installed (Ray is not imported)."""
    allowed = _allowed_keys()
    for key in data if allowed else ():
        if key not in allowed:
            hint = did_you_mean(str(key), allowed)
            yield Problem((str(key),), f"unknown key{hint} (Ray's cluster launcher refuses it; ours stand in metadata.serving)")


@cache
def _allowed_keys() -> tuple[str, ...]:
    found = find_spec("ray")
    if found is None or found.origin is None:
        return ()
    schema = json.loads((Path(found.origin).parent / "autoscaler" / "ray-schema.json").read_text())
    return tuple(sorted({*schema["properties"], *EXTRA_KEYS}))
