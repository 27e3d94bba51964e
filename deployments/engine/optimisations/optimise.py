"""All optimisations, in the order in which they are made: what takes whole layers goes before what takes their parts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

import torch
from transformers import PreTrainedModel

from deployments.engine.kernels import attention, linear, small
from deployments.engine.kernels.library import NoKernels, open_library
from deployments.engine.optimisations.fused_norms import fuse_norms
from deployments.engine.optimisations.fused_rotations import fuse_rotations
from deployments.engine.optimisations.gated_mlps import gate_mlps
from deployments.engine.optimisations.packed_linears import pack_linears
from deployments.engine.optimisations.shared_inputs import share_inputs

OPTIMISATIONS: dict[str, Callable[[PreTrainedModel], None]] = {
    "gated_mlps": gate_mlps,
    "shared_inputs": share_inputs,
    "packed_linears": pack_linears,
    "fused_norms": fuse_norms,
    "fused_rotations": fuse_rotations,
}
ATTENTION = "attention"  # changes no module: whoever runs the model asks for it (kernel_batch.py)
NAMES = (*OPTIMISATIONS, ATTENTION)


def optimise(model: PreTrainedModel, names: Collection[str], folder: Path, progress: Callable[[str], None]) -> None:
    """Make those of ``NAMES`` that are named in ``model``; kernels are compiled into ``folder``, in seconds, once.

    They are for bf16 on CPUs; another model, or a machine without a C compiler, is left as it is, and ``progress`` says so.
    """
    if not names or model.dtype != torch.bfloat16 or model.device.type != "cpu":
        return
    progress("compiling kernels (seconds, once)")
    try:
        library = open_library(folder)
    except NoKernels as obstacle:
        progress(f"computing in plain torch, which is slower: {obstacle}")
        return
    kernel = linear.use(library)
    attention.use(library)
    small.use(library)
    for name, make in OPTIMISATIONS.items():
        if name in names:
            progress(f"{name} ({kernel})")
            make(model)
