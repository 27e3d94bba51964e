"""Whose normalisation is replaced; that the numbers stay as good is test_optimise.py's."""

from types import SimpleNamespace

import pytest
import torch
from transformers.models.llama.modeling_llama import LlamaRMSNorm

from deployments.engine.optimisations.fused_norms import FusedNorm, fuse_norms
from tests.deployments.engine.optimisations.rewritten import rewritten


def is_replaced(forward) -> bool:
    model = torch.nn.Sequential(type("Norm", (LlamaRMSNorm,), dict(forward=forward))(32).bfloat16())
    fuse_norms(model)
    return type(model[0]) is FusedNorm


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("variance", "variance", True),
        ("self.variance_epsilon", "self.epsilon", False),
        ("input_dtype", "dtype_of_input", True),
        ("pow(2)", "pow(4)", False),
        ("pow(2)", "pow(2.0)", False),
        ("mean(-1", "mean(-2", False),
        ("variance + ", "variance - ", False),
        ("rsqrt", "sqrt", False),
        ("self.weight * ", "(1 + self.weight) * ", False),
    ],
)
def test_only_the_same_code_is_replaced(old, new, same):
    assert is_replaced(rewritten(LlamaRMSNorm.forward, old, new)) == same


def test_names_must_stand_for_the_same():
    other = SimpleNamespace(float32=torch.float64, rsqrt=torch.rsqrt)
    assert not is_replaced(rewritten(LlamaRMSNorm.forward, "", "", torch=other))
