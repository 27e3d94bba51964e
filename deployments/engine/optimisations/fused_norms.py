"""``fused_norms``: root mean square normalisation as Llama writes it, six operations of torch, is one kernel."""

from __future__ import annotations

import torch
from transformers.models.llama.modeling_llama import LlamaRMSNorm

from deployments.engine.kernels.norm import rms_norm
from deployments.engine.optimisations.same_code import do_the_same, forward_of


class FusedNorm(torch.nn.Module):
    """weight * x / rms(x), over the last dimension."""

    def __init__(self, norm: torch.nn.Module):
        super().__init__()
        self.weight, self.epsilon = norm.weight, norm.variance_epsilon

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., dim] to the same."""
        return rms_norm(x, self.weight, self.epsilon)


def fuse_norms(model: torch.nn.Module) -> None:
    """Replace every norm of ``model`` whose code is the same as Llama's; other families have a copy of it."""
    for parent in list(model.modules()):
        for name, module in parent.named_children():
            if _is_like_llamas(module):
                setattr(parent, name, FusedNorm(module))


def _is_like_llamas(module: torch.nn.Module) -> bool:
    alike = do_the_same(forward_of(module), LlamaRMSNorm.forward)
    return alike and module.weight.dtype == torch.bfloat16 and module.weight.device.type == "cpu"
