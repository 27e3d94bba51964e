"""All optimisations, in the order in which they are made: what takes whole layers goes before what takes their parts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

import torch
from transformers import PreTrainedModel

from deployments.engine.errors import ModelLoadError
from deployments.engine.kernels import operations
from deployments.engine.kernels.library import NoKernels, open_library
from deployments.engine.kernels.quantization import Quantization
from deployments.engine.optimisations.fused_norms import fuse_norms
from deployments.engine.optimisations.fused_rotations import fuse_rotations
from deployments.engine.optimisations.gated_mlps import gate_mlps
from deployments.engine.optimisations.packed_linears import pack_linears
from deployments.engine.optimisations.shared_inputs import share_inputs

PACKING = {"gated_mlps": gate_mlps, "shared_inputs": share_inputs, "packed_linears": pack_linears}
FUSING = {"fused_norms": fuse_norms, "fused_rotations": fuse_rotations}
ATTENTION = "attention"  # changes no module: whoever runs the model asks for it (kernel_batch.py)
NAMES = (*PACKING, *FUSING, ATTENTION)


def optimise(
    model: PreTrainedModel,
    names: Collection[str],
    folder: Path,
    progress: Callable[[str], None],
    quantization: Quantization = Quantization.NONE,
) -> None:
    """Make those of ``NAMES`` that are named in ``model``, whose weights are kept by ``quantization``.

    Kernels are compiled into ``folder``, in seconds, once. They are for bf16 on CPUs: another model, or a machine without a C
    compiler, is left as it is, and ``progress`` says so; but raises ModelLoadError where fewer bits were asked for.
    """
    if not names:
        return
    try:
        kernel = _kernel_for(model, folder, progress)
    except NoKernels as obstacle:
        if quantization != Quantization.NONE:
            raise ModelLoadError(f"quantization {quantization} needs the kernels: {obstacle}") from None
        progress(f"computing in plain torch: {obstacle}")
        return
    for name in [name for name in NAMES if name in names]:
        progress(f"{name} ({kernel})")
        if name in PACKING:
            PACKING[name](model, quantization)
        elif name in FUSING:
            FUSING[name](model)


def _kernel_for(model: PreTrainedModel, folder: Path, progress: Callable[[str], None]) -> str:
    """The name of the kernels that this model's operations are computed by from here on; raises NoKernels."""
    if model.dtype != torch.bfloat16 or model.device.type != "cpu":
        raise NoKernels(f"the kernels are for bfloat16 on CPUs, not for {model.dtype} on {model.device.type}")
    progress("compiling kernels (seconds, once)")
    return operations.use(open_library(folder))
