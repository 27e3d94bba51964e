"""A Hugging Face directory becomes a module that the engine can run. Never touches the network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel
from transformers.utils import logging as transformers_logging

from deployments.engine.attention import use_paged_attention
from deployments.engine.eos import eos_token_ids
from deployments.engine.errors import ModelLoadError
from deployments.engine.ropes import check_ropes
from deployments.engine.weights_digest import weight_files

__all__ = ["eos_token_ids", "load_model"]


def load_model(directory: Path, dtype: torch.dtype, progress: Callable[[str], None]) -> PreTrainedModel:
    """The model in ``directory``, whole, on the CPU, in ``dtype``, ready for paged attention.

    ``progress`` gets a line for each thing that takes time. Raises ModelLoadError for a directory that cannot be read and
    UnsupportedModel for a model that would give wrong tokens.
    """
    progress(f"reading {directory / 'config.json'}")
    config = _read_config(directory)
    check_ropes(config)
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


def _weights_mib(directory: Path) -> float:
    return sum(file.stat().st_size for file in weight_files(directory)) / 2**20
