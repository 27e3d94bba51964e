"""A Hugging Face directory becomes a module that the engine can run. Never touches the network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import torch
from safetensors import SafetensorError, safe_open
from transformers import MODEL_FOR_CAUSAL_LM_MAPPING, AutoConfig, AutoModelForCausalLM, PretrainedConfig, PreTrainedModel
from transformers.utils import logging as transformers_logging

from deployments.engine.attention import use_paged_attention
from deployments.engine.eos import eos_token_ids
from deployments.engine.errors import ModelLoadError
from deployments.engine.ropes import check_ropes, use_longropes
from deployments.engine.weights_digest import weight_files

__all__ = ["eos_token_ids", "load_model"]


class Part(Protocol):
    """What of a checkpoint one rank keeps, where it can be told tensor by tensor."""

    def covers(self, name: str) -> bool:
        """Whether the tensor of this name is kept in part only."""
        ...

    def cut_tensor(self, name: str, tensor: Any) -> Any:
        """What is kept of a lazily opened tensor, as lazy."""
        ...

    def cut_module(self, model: torch.nn.Module) -> None:
        """Make ``model``, which has no weights yet, as small as what is kept."""
        ...


def load_model(directory: Path, dtype: torch.dtype, progress: Callable[[str], None], part: Part | None = None) -> PreTrainedModel:
    """The model in ``directory``, whole or in ``part``, on the CPU, in ``dtype``, ready for paged attention.

    Weights that are in ``dtype`` already stay in the file, mapped into memory, until something touches or copies them.
    ``progress`` gets a line for each thing that takes time. Raises ModelLoadError for a directory that cannot be read and
    UnsupportedModel for a model that would give wrong tokens.
    """
    progress(f"reading {directory / 'config.json'}")
    config = _read_config(directory)
    check_ropes(config)
    progress(f"loading {_weights_mib(directory):.0f} MiB of weights as {str(dtype).removeprefix('torch.')}")
    transformers_logging.disable_progress_bar()
    try:
        model = _read(directory, config, dtype, part)
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise ModelLoadError(f"{directory} cannot be loaded: {error}") from error
    use_paged_attention(model)
    use_longropes(model)
    progress(f"loaded {type(model).__name__} with {model.num_parameters() / 1e6:.1f} M parameters")
    return model.eval()


def _read(directory: Path, config: PretrainedConfig, dtype: torch.dtype, part: Part | None) -> PreTrainedModel:
    tensors = {} if part is None else _open(directory)
    if part is None or not any(map(part.covers, tensors)):
        return AutoModelForCausalLM.from_pretrained(directory, config=config, dtype=dtype, local_files_only=True)
    whole = MODEL_FOR_CAUSAL_LM_MAPPING[type(config)]

    def build(self: PreTrainedModel, config: PretrainedConfig) -> None:
        whole.__init__(self, config)
        part.cut_module(self)

    partial = type(whole.__name__, (whole,), {"__init__": build, "__module__": whole.__module__})
    cut = {name: part.cut_tensor(name, tensor) for name, tensor in tensors.items()}
    return partial.from_pretrained(None, config=config, state_dict=cut, dtype=dtype)


def _open(directory: Path) -> dict[str, Any]:
    """All tensors of the safetensors files in ``directory``, not read yet."""
    files = [safe_open(file, framework="pt") for file in sorted(directory.glob("*.safetensors"))]
    return {name: file.get_slice(name) for file in files for name in file.keys()}  # noqa: SIM118


def _read_config(directory: Path) -> PretrainedConfig:
    if not (directory / "config.json").is_file():
        raise ModelLoadError(f"{directory} is not a model directory: it has no config.json")
    try:
        return AutoConfig.from_pretrained(directory, local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise ModelLoadError(f"{directory / 'config.json'} cannot be read: {error}") from error


def _weights_mib(directory: Path) -> float:
    return sum(file.stat().st_size for file in weight_files(directory)) / 2**20
