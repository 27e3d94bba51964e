"""Since when a model has been there."""

from __future__ import annotations

from pathlib import Path

from cluster.errors import LaunchError
from cluster.models.registry import BUILTIN_TINY, local_directory, tiny_directory


def created_s(source: str) -> int | None:
    """Unix time at which the model's config was written on this host; None where it is not. Fetches nothing."""
    config = _config(source)
    try:
        return None if config is None else int(config.stat().st_mtime)
    except OSError:
        return None


def _config(source: str) -> Path | None:
    try:
        directory = tiny_directory() if source == BUILTIN_TINY else local_directory(source)
    except LaunchError:
        return None
    if directory is not None:
        return directory / "config.json"
    import huggingface_hub  # here, because it costs 0.3 s and few models come from the hub

    cached = huggingface_hub.try_to_load_from_cache(source, "config.json")
    return Path(cached) if isinstance(cached, str) else None
