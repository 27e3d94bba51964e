"""Weights in 8 or in 4 bits: whole steps, and what a step is worth."""

from __future__ import annotations

from enum import StrEnum

import torch

LARGEST = 127  # of 8 bits, so that zero is in the middle
MIDDLE = 8  # of 4 bits, which stands for zero
GROUP = 32  # inputs that share a scale in 4 bits
# What a group's largest weight may be cut to, so that the others are nearer; the best of these is taken.
CUTS = (1.0, 0.9, 0.8)
ROWS_AT_A_TIME = 4096  # so that fp32 is never there whole


class Quantization(StrEnum):
    """How weights are kept, by the spec's names."""

    NONE = "none"
    INT8 = "int8"
    INT4 = "int4"


def in_8_bits(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Steps [n, k] of int8 for weights of bf16, and what each output's steps are worth, fp32 [n]."""
    scales = weight.abs().amax(1).float() / LARGEST
    per_unit = torch.where(scales > 0, 1 / scales, 0.0)
    parts = zip(weight.split(ROWS_AT_A_TIME), per_unit.split(ROWS_AT_A_TIME), strict=True)
    return torch.cat([(part.float() * own[:, None]).round_().to(torch.int8) for part, own in parts]), scales


def in_4_bits(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Steps [n, k] of 0 to 15 as uint8 for weights of bf16, and what they are worth in each group of inputs, bf16 [n, groups].

    A weight is near ``(step - MIDDLE) * scale``. There is one step more below the middle than above it, so a scale has the sign
    that gives this step to the group's largest weight.
    """
    parts = [_part_in_4_bits(part) for part in weight.split(ROWS_AT_A_TIME)]
    steps, scales = (torch.cat(whole) for whole in zip(*parts, strict=True))
    return steps[:, : weight.shape[1]].contiguous(), scales


def from_4_bits(steps: torch.Tensor, scales: torch.Tensor) -> torch.Tensor:
    """The weights that the kernels multiply by, bf16 [n, k]; halves between two numbers are rounded away from zero."""
    each = scales.float().repeat_interleave(GROUP, 1)[:, : steps.shape[1]]
    exact = (steps.float() - MIDDLE) * each
    return (((exact.view(torch.int32) + 0x8000) >> 16) << 16).view(torch.float32).bfloat16()


def _part_in_4_bits(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    groups = torch.nn.functional.pad(weight.float(), (0, -weight.shape[1] % GROUP)).unflatten(1, (-1, GROUP))
    largest = groups.gather(2, groups.abs().argmax(2, keepdim=True))
    best_steps, best_scales = _rounded(groups, largest * (CUTS[0] / -MIDDLE))
    least = _error(groups, best_steps, best_scales)
    for cut in CUTS[1:]:
        steps, scales = _rounded(groups, largest * (cut / -MIDDLE))
        error = _error(groups, steps, scales)
        is_better = error < least
        least = torch.where(is_better, error, least)
        best_steps, best_scales = torch.where(is_better, steps, best_steps), torch.where(is_better, scales, best_scales)
    return (best_steps + MIDDLE).to(torch.uint8).flatten(1), best_scales[..., 0].bfloat16()


def _rounded(groups: torch.Tensor, scales: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    scales = scales.bfloat16().float()
    per_unit = torch.where(scales != 0, 1 / scales, 0.0)
    return (groups * per_unit).round_().clamp_(-MIDDLE, MIDDLE - 1), scales


def _error(groups: torch.Tensor, steps: torch.Tensor, scales: torch.Tensor) -> torch.Tensor:
    return (steps * scales).sub_(groups).square_().sum(2, keepdim=True)
