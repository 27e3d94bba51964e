"""Rotary embeddings whose frequencies depend on length: fixed once, so that no sequence changes another's tokens.

Hugging Face chooses them anew in every forward, by the longest position in it, and in a batch that position is a
neighbour's. Longrope has one set of frequencies for short and one for long contexts: the server's context length
decides which (as vLLM does), for all its sequences. ``dynamic`` has another set for every length and is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from transformers import PretrainedConfig, PreTrainedModel
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from deployments.engine.errors import UnsupportedModel

_SUPPORTED = ("default", "linear", "yarn", "llama3", "longrope", "proportional")


def check_ropes(config: PretrainedConfig) -> None:
    """Raise UnsupportedModel for a rope that cannot be fixed."""
    for rope_type in _rope_types(getattr(config.get_text_config(), "rope_parameters", None)):
        if rope_type not in _SUPPORTED:
            raise UnsupportedModel(
                f"rope_type {rope_type!r} depends on the longest sequence of a batch and is not supported; "
                "set rope_type in config.json to 'default', 'linear', 'yarn', 'llama3' or 'longrope'"
            )


def fix_ropes(model: PreTrainedModel, context_length: int | None) -> None:
    """Hold ``model``'s longropes to the frequencies for ``context_length`` tokens (None: all the model's positions)."""
    for module in model.modules():
        if getattr(module, "rope_type", None) == "longrope":
            length = module.config.max_position_embeddings if context_length is None else context_length
            frequencies, _ = ROPE_INIT_FUNCTIONS["longrope"](module.config, module.inv_freq.device, seq_len=length)
            # The module copies one of the two others into the first in each forward: now they are all the same.
            module.inv_freq.copy_(frequencies)
            module.original_inv_freq = frequencies.clone()
            module.long_inv_freq = frequencies.clone()


def _rope_types(parameters: Any) -> Iterator[str]:
    """All ``rope_type`` values; some models nest one set of parameters per kind of layer."""
    if isinstance(parameters, Mapping):
        if "rope_type" in parameters:
            yield parameters["rope_type"]
        for value in parameters.values():
            yield from _rope_types(value)
