"""What a model's configuration files say of it, read without loading the model."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cluster.errors import LaunchError
from cluster.models import tiny
from cluster.models.registry import BUILTIN_TINY, local_directory
from cluster.models.support import obstacle


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Shape of a model; ``eos_token_ids`` is empty when the files name none."""

    architecture: str
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    hidden_size: int
    num_hidden_layers: int
    vocab_size: int
    max_position_embeddings: int
    eos_token_ids: tuple[int, ...]


def describe(source: str, base: Path | None = None) -> ModelFacts | None:
    """A model's facts, or None for a hub id that is not in the local cache; never downloads, never writes.

    Takes the same ``source`` and ``base`` as ``resolve``. Raises LaunchError when files are missing or wrong, or when the
    model is of a kind that cannot be served.
    """
    if source == BUILTIN_TINY:
        return _facts(tiny.CONFIG, {"eos_token_id": list(tiny.EOS_TOKEN_IDS)}, source)
    directory = local_directory(source, base) or _cached(source)
    if directory is None:
        return None
    config = read_json(directory / "config.json")
    if config is None:
        raise LaunchError(f"the model source `{source}` is not complete: {directory} lacks config.json")
    return _facts(config, read_json(directory / "generation_config.json") or {}, source)


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in a JSON file, or None when there is no such file; raises LaunchError when it holds anything else."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, OSError) as error:
        raise LaunchError(f"cannot read {path}: {error}") from error
    if not isinstance(content, dict):
        raise LaunchError(f"cannot read {path}: it should hold one JSON object")
    return content


def _cached(hub_id: str) -> Path | None:
    from huggingface_hub import try_to_load_from_cache  # here, because it costs 0.3 s and few models come from the hub

    path = try_to_load_from_cache(hub_id, "config.json")
    return Path(path).parent if isinstance(path, str) else None


def _facts(config: dict[str, Any], generation_config: dict[str, Any], source: str) -> ModelFacts:
    if (reason := obstacle(config)) is not None:
        raise LaunchError(f"the model source `{source}` cannot be served: {reason}")
    text = {**config, **(config.get("text_config") or {})}  # a multimodal model keeps the language model's part apart

    def number(*keys: str, default: int | None = None) -> int:
        value = next((text[key] for key in keys if text.get(key) is not None), default)
        if not isinstance(value, int):
            raise LaunchError(f"config.json of the model source `{source}` lacks a number `{keys[0]}`")
        return value

    heads, hidden = number("num_attention_heads", "n_head"), number("hidden_size", "n_embd")
    eos = next((c["eos_token_id"] for c in (generation_config, text) if c.get("eos_token_id") is not None), ())
    return ModelFacts(
        architecture=(config.get("architectures") or ["unknown"])[0],
        num_attention_heads=heads,
        num_key_value_heads=number("num_key_value_heads", default=heads),
        head_dim=number("head_dim", default=hidden // heads),
        hidden_size=hidden,
        num_hidden_layers=number("num_hidden_layers", "n_layer"),
        vocab_size=number("vocab_size"),
        max_position_embeddings=number("max_position_embeddings", "n_positions"),
        eos_token_ids=(eos,) if isinstance(eos, int) else tuple(eos),
    )
