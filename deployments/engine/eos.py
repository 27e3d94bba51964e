"""Which tokens end a model's answers, read from its files; needs no torch, so that a leader may ask."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from deployments.engine.errors import ModelLoadError


def eos_token_ids(directory: Path) -> frozenset[int]:
    """End tokens named by generation_config.json, else by config.json; empty when neither names one.

    Raises ModelLoadError when config.json is missing or either is not JSON.
    """
    if not (directory / "config.json").is_file():
        raise ModelLoadError(f"{directory} is not a model directory: it has no config.json")
    for name in ("generation_config.json", "config.json"):
        config = _read(directory / name)
        found = config.get("eos_token_id")
        if found is None:
            found = (config.get("text_config") or {}).get("eos_token_id")
        if found is not None:
            return frozenset(found if isinstance(found, list) else [found])
    return frozenset()


def _read(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelLoadError(f"{path} is not JSON: {error}") from error
