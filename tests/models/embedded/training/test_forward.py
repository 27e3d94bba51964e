import pytest
import torch
from transformers import Qwen2ForCausalLM

from models.embedded.training.forward import Forward, has_compiler
from models.embedded.training.model import new_model

ROWS = [
    torch.randint(0, 4096, (rows, length), generator=torch.Generator().manual_seed(rows)) for rows, length in ((2, 48), (3, 16))
]
IDS, SHAPES = torch.cat([rows.flatten() for rows in ROWS]), [tuple(rows.shape) for rows in ROWS]


def by_transformers(model: Qwen2ForCausalLM) -> torch.Tensor:
    return torch.cat([model.model(input_ids=rows).last_hidden_state.flatten(0, 1) for rows in ROWS])


def gradients(model: torch.nn.Module, hidden: torch.Tensor) -> dict[str, torch.Tensor]:
    model.zero_grad()
    (hidden.float() * torch.linspace(-1, 1, hidden.shape[-1])).sum().backward()
    return {name: parameter.grad.clone() for name, parameter in model.named_parameters() if parameter.grad is not None}


@pytest.mark.parametrize("fused", [False, pytest.param(True, marks=pytest.mark.long)])
def test_hidden_states_and_gradients_are_those_of_transformers(fused):
    if fused and not has_compiler():
        pytest.skip("no C++ compiler")
    model = new_model(seed=1)
    ours, theirs = Forward(model, torch.float32, fused)(IDS, SHAPES), by_transformers(model)
    assert torch.allclose(ours, theirs, atol=1e-4)
    here, there = gradients(model, ours), gradients(model, theirs)
    assert here.keys() == there.keys()
    assert all(torch.allclose(here[name], there[name], rtol=1e-3, atol=1e-3) for name in here)


def test_products_in_bfloat16_are_close():
    model = new_model(seed=1)
    with torch.no_grad():
        rough, exact = Forward(model, torch.bfloat16, False)(IDS, SHAPES), Forward(model, torch.float32, False)(IDS, SHAPES)
    assert rough.dtype == torch.bfloat16
    assert torch.nn.functional.cosine_similarity(rough.float(), exact, dim=-1).min() > 0.99


def test_ids_behind_the_last_group_change_nothing():
    forward = Forward(new_model(seed=1), torch.float32, False)
    with torch.no_grad():
        plain, longer = forward(IDS, SHAPES), forward(torch.cat((IDS, torch.zeros(80, dtype=torch.long))), SHAPES)
    assert torch.allclose(plain, longer[: len(IDS)], atol=1e-5)
    assert longer[len(IDS) :].isfinite().all()
