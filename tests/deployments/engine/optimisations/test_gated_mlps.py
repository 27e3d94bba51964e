"""Whose MLP is replaced; that the numbers stay as good is test_optimise.py's."""

import pytest
import torch
from transformers import LlamaConfig
from transformers.activations import SiLUActivation
from transformers.models.llama.modeling_llama import LlamaMLP

from deployments.engine.kernels.quantization import Quantization
from deployments.engine.optimisations.gated_mlps import GatedMlp, gate_mlps
from tests.deployments.engine.optimisations.rewritten import rewritten

pytestmark = pytest.mark.usefixtures("any_kernel")


class QuietSilu(SiLUActivation):
    """A SiLU by descent, not by what it does."""

    def forward(self, x):
        return super().forward(x) / 2


def is_replaced(activation=None, **members) -> bool:
    """Whether an MLP like Llama's is, but for its activation and these members of its class."""
    mlp = type("Mlp", (LlamaMLP,), members)(LlamaConfig(hidden_size=32, intermediate_size=64)).bfloat16()
    mlp.act_fn = activation or mlp.act_fn
    model = torch.nn.Sequential(mlp)
    gate_mlps(model, Quantization.NONE)
    return type(model[0]) is GatedMlp


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("down_proj", "down_proj", True),
        ("    down_proj =", "    'As Llama does.'\n    down_proj =", True),
        ("self.act_fn(self.gate_proj(x)) * self.up_proj(x)", "self.act_fn(self.up_proj(x)) * self.gate_proj(x)", False),
        ("self.act_fn(self.gate_proj(x)) * self.up_proj(x)", "self.gate_proj(x) * self.act_fn(self.up_proj(x))", False),
        (" * ", " - ", False),
        ("return down_proj", "return x", False),
        ("self.up_proj(x)", "self.up_proj(x) * 2", False),
    ],
)
def test_only_the_same_code_is_replaced(old, new, same):
    assert is_replaced(forward=rewritten(LlamaMLP.forward, old, new)) == same


def test_a_forward_of_the_module_itself_counts():
    mlp = LlamaMLP(LlamaConfig(hidden_size=32, intermediate_size=64)).bfloat16()
    mlp.forward = rewritten(LlamaMLP.forward, " * ", " - ").__get__(mlp)
    model = torch.nn.Sequential(mlp)
    gate_mlps(model, Quantization.NONE)
    assert model[0] is mlp


@pytest.mark.parametrize(
    ("activation", "same"), [(SiLUActivation(), True), (torch.nn.SiLU(), True), (torch.nn.GELU(), False), (QuietSilu(), False)]
)
def test_the_activation_is_silu(activation, same):
    assert is_replaced(activation) == same
