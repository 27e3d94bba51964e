"""A Hugging Face directory becomes a module that the engine can run. Never touches the network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel
from transformers.utils import logging as transformers_logging

from deployments.engine.attention import use_paged_attention
from deployments.engine.eos import eos_token_ids
from deployments.engine.errors import ModelLoadError, UnsupportedModel

__all__ = ["eos_token_ids", "load_model"]

# These choose their factors by the longest position of a step: a long neighbour would change a short answer.
_BATCH_DEPENDENT_ROPES = ("dynamic", "longrope")


def load_model(directory: Path, dtype: torch.dtype, progress: Callable[[str], None]) -> PreTrainedModel:
    """The model in ``directory``, whole, on the CPU, in ``dtype``, ready for paged attention.

    ``progress`` gets a line for each thing that takes time. Raises ModelLoadError for a directory that cannot be read and
    UnsupportedModel for a model that would give wrong tokens.
    """
    progress(f"reading {directory / 'config.json'}")
    config = _read_config(directory)
    _check_ropes(config)
    progress(f"loading {_weights_mib(directory):.0f} MiB of weights as {str(dtype).removeprefix('torch.')}")
    transformers_logging.disable_progress_bar()
    try:
        model = AutoModelForCausalLM.from_pretrained(directory, config=config, dtype=dtype, local_files_only=True)
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelLoadError(f"{directory} cannot be loaded: {error}") from error
    use_paged_attention(model)
    progress(f"loaded {type(model).__name__} with {model.num_parameters() / 1e6:.1f} M parameters")
    return model.eval()


def _read_config(directory: Path) -> PretrainedConfig:
    if not (directory / "config.json").is_file():
        raise ModelLoadError(f"{directory} is not a model directory: it has no config.json")
    try:
        return AutoConfig.from_pretrained(directory, local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise ModelLoadError(f"{directory / 'config.json'} cannot be read: {error}") from error


def _check_ropes(config: PretrainedConfig) -> None:
    for rope_type in _rope_types(getattr(config.get_text_config(), "rope_parameters", None)):
        if rope_type in _BATCH_DEPENDENT_ROPES:
            raise UnsupportedModel(
                f"rope_type {rope_type!r} depends on the longest sequence of a batch and is not supported; "
                "set rope_type in config.json to 'default', 'linear', 'yarn' or 'llama3'"
            )


def _rope_types(parameters: Any) -> Iterator[str]:
    """All ``rope_type`` values; some models nest one set of parameters per kind of layer."""
    if isinstance(parameters, dict):
        if "rope_type" in parameters:
            yield parameters["rope_type"]
        for value in parameters.values():
            yield from _rope_types(value)


def _weights_mib(directory: Path) -> float:
    files = [*directory.glob("*.safetensors"), *directory.glob("*.bin")]
    return sum(file.stat().st_size for file in files) / 2**20
