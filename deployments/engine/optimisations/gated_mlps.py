"""``gated_mlps``: gate, up, SiLU and their product are one kernel, so that what lies between is never rounded or stored."""

from __future__ import annotations

import torch
from transformers.activations import SiLUActivation
from transformers.models.llama.modeling_llama import LlamaMLP

from deployments.engine.kernels.linear import Output
from deployments.engine.kernels.quantization import Quantization
from deployments.engine.optimisations.packed_linears import PackedLinear, is_packable
from deployments.engine.optimisations.same_code import do_the_same, forward_of

PARTS = {"gate_proj", "up_proj", "down_proj", "act_fn"}
SILU = (torch.nn.SiLU, SiLUActivation)


class GatedMlp(torch.nn.Module):
    """down(silu(gate(x)) * up(x)), as in Llama and its kin."""

    def __init__(self, mlp: torch.nn.Module, quantization: Quantization):
        super().__init__()
        self.gate_up = PackedLinear([mlp.gate_proj, mlp.up_proj], quantization, Output.GATED)
        self.down_proj = mlp.down_proj

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[..., hidden] to [..., hidden]."""
        return self.down_proj(self.gate_up(x))


def gate_mlps(model: torch.nn.Module, quantization: Quantization) -> None:
    """Replace every MLP of ``model`` whose code is the same as Llama's and whose activation is SiLU."""
    for parent in list(model.modules()):
        for name, module in parent.named_children():
            if _is_gated(module):
                setattr(parent, name, GatedMlp(module, quantization))


def _is_gated(module: torch.nn.Module) -> bool:
    parts = {name for name, _ in module.named_children()}
    # Of just these types: a kind of SiLU may be another function.
    if parts != PARTS or type(module.act_fn) not in SILU or not do_the_same(forward_of(module), LlamaMLP.forward):
        return False
    gate, up = module.gate_proj, module.up_proj
    alike = is_packable(gate) and is_packable(up) and (gate.bias is None) == (up.bias is None)
    return alike and gate.weight.shape == up.weight.shape
