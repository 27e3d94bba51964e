"""Rotary embeddings whose frequencies depend on length: chosen for each sequence, so that none changes another's tokens.

Hugging Face chooses them anew in every forward, by the longest position in it, and in a batch that position is a
neighbour's. Longrope (Phi-3) has one set of frequencies for sequences up to a border and one for longer ones; a sequence
that crosses it is computed anew, as ``generate`` does. ``dynamic`` has another set for every length and is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import torch
from transformers import PretrainedConfig, PreTrainedModel
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

from deployments.engine.errors import UnsupportedModel
from deployments.engine.step import StepInput

_SUPPORTED = ("default", "linear", "yarn", "llama3", "longrope")  # transformers calls the older "su" longrope, too


def check_ropes(config: PretrainedConfig) -> None:
    """Raise UnsupportedModel for a rope whose frequencies cannot be told from a sequence alone."""
    parameters = getattr(config.get_text_config(), "rope_parameters", None)
    for rope_type in _rope_types(parameters):
        if rope_type not in _SUPPORTED:
            raise UnsupportedModel(
                f"rope_type {rope_type!r} depends on the longest sequence of a batch and is not supported; "
                "set rope_type in config.json to 'default', 'linear', 'yarn', 'llama3' or 'longrope'"
            )
        if rope_type == "longrope" and config.model_type != "phi3":
            raise UnsupportedModel(f"rope_type 'longrope' is supported in 'phi3' only, and this is {config.model_type!r}")


def rope_border(config: PretrainedConfig) -> int | None:
    """The number of tokens beyond which all of a sequence's tokens take a longrope's other frequencies; None without one."""
    parameters = getattr(config.get_text_config(), "rope_parameters", None) or {}
    return parameters["original_max_position_embeddings"] if parameters.get("rope_type") == "longrope" else None


def use_longropes(model: PreTrainedModel) -> list[LongRope]:
    """All longropes of ``model``, each replaced by a ``LongRope`` if it is none yet; no step has chosen sides for them.

    To be called before the model is sharded: a config that counts one rank's heads gives wrong frequencies.
    """
    for parent in list(model.modules()):
        for name, module in list(parent.named_children()):
            if getattr(module, "rope_type", None) == "longrope":
                setattr(parent, name, LongRope(module.config))
    ropes = [module for module in model.modules() if isinstance(module, LongRope)]
    for rope in ropes:
        rope.rest()
    return ropes


class LongRope(torch.nn.Module):
    """A longrope with both sets of frequencies, one for each row of a step; at rest all rows are short."""

    def __init__(self, config: PretrainedConfig):
        super().__init__()
        border = rope_border(config)
        short, self._scaling = ROPE_INIT_FUNCTIONS["longrope"](config, None, seq_len=border)
        long, _ = ROPE_INIT_FUNCTIONS["longrope"](config, None, seq_len=border + 1)
        self._frequencies = torch.stack([short, long])  # no buffer: it stays in fp32 whatever the model is converted to
        self.rest()

    def rest(self) -> None:
        """Forget the last step."""
        self._sides = torch.zeros(1, dtype=torch.int64)

    def follow(self, step: StepInput) -> None:
        """Take the frequencies of ``step``'s sequences in the next forward."""
        sides = np.repeat(step.is_long, np.diff(step.query_starts))
        self._sides = torch.from_numpy(sides.astype(np.int64))

    def forward(self, x: torch.Tensor, position_ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines [1, T, dim] of ``position_ids`` [1, T], in the type and on the device of ``x``."""
        angles = position_ids[..., None].float() * self._frequencies[self._sides].to(x.device)
        both = torch.cat((angles, angles), dim=-1)
        return (both.cos() * self._scaling).to(x.dtype), (both.sin() * self._scaling).to(x.dtype)


def _rope_types(parameters: Any) -> Iterator[str]:
    """All ``rope_type`` values; some models nest one set of parameters per kind of layer."""
    if isinstance(parameters, Mapping):
        if "rope_type" in parameters:
            yield parameters["rope_type"]
        for value in parameters.values():
            yield from _rope_types(value)
