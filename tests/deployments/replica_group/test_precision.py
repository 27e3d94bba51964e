import torch

from deployments.replica_group.precision import keep_precision
from tests.deployments.engine.families import FAMILIES


def test_what_was_kept_in_fp32_comes_back_and_the_rest_does_not():
    model = FAMILIES["deepseek-v3"].build(torch.bfloat16)
    precise = {name: buffer.clone() for name, buffer in model.named_buffers()}
    assert any(name.endswith("e_score_correction_bias") for name in precise)
    with keep_precision(model):
        model.bfloat16()
    assert {parameter.dtype for parameter in model.parameters()} == {torch.bfloat16}
    assert all(torch.equal(precise[name], buffer) for name, buffer in model.named_buffers())


def test_a_model_of_one_type_is_left_alone():
    model = FAMILIES["llama"].build()
    with keep_precision(model):
        model.bfloat16()
    assert {tensor.dtype for tensor in (*model.parameters(), *model.buffers())} == {torch.bfloat16}
