"""Every optimisation, alone and with the others, in every family: no further from fp32 than plain bf16 is."""

import copy
import sys

import pytest
import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

from cluster.home import compiled_operations
from cluster.spec.model import OptimisationsSpec
from deployments.engine.errors import ModelLoadError
from deployments.engine.kernels.library import NoKernels
from deployments.engine.kernels.quantization import Quantization, from_4_bits, in_4_bits
from deployments.engine.optimisations import optimise as module
from deployments.engine.optimisations.fused_norms import FusedNorm
from deployments.engine.optimisations.gated_mlps import GatedMlp
from deployments.engine.optimisations.optimise import FUSING, NAMES, PACKING, optimise
from deployments.engine.optimisations.packed_linears import PackedEmbedding, PackedLinear
from deployments.engine.optimisations.shared_inputs import SharedLinear
from tests.deployments.engine.factories import VOCABULARY
from tests.deployments.engine.families import FAMILIES

OF_MODULES = (*PACKING, *FUSING)
EACH_AND_ALL = [*((name,) for name in OF_MODULES), OF_MODULES]
IDS = torch.randint(0, VOCABULARY, (1, 40), generator=torch.Generator().manual_seed(1))


def optimised(model, *names, quantization=Quantization.NONE):
    changed = copy.deepcopy(model)
    optimise(changed, names, compiled_operations(), lambda doing: None, quantization)
    return changed


def kinds(model):
    return {type(part) for part in model.modules()}


def error(logits, exact):
    return float((logits.float() - exact).square().mean().sqrt())


def test_the_spec_has_a_switch_for_each():
    assert OptimisationsSpec().names() == NAMES
    assert OptimisationsSpec(shared_inputs=False).names() == tuple(name for name in NAMES if name != "shared_inputs")


@torch.inference_mode()
@pytest.mark.parametrize("names", EACH_AND_ALL, ids="+".join)
@pytest.mark.parametrize("family", FAMILIES)
def test_logits_stay_as_good(family, names):
    exact = FAMILIES[family].build()(IDS).logits
    plain = FAMILIES[family].build(torch.bfloat16)
    allowed = error(plain(IDS).logits, exact)
    assert error(optimised(plain, *names)(IDS).logits, exact) <= 1.3 * allowed


@pytest.mark.parametrize(
    ("family", "parts"),
    [
        ("llama", {GatedMlp, SharedLinear, PackedLinear, FusedNorm}),
        ("qwen2", {GatedMlp, SharedLinear, PackedLinear, PackedEmbedding, FusedNorm}),
        ("qwen3", {GatedMlp, SharedLinear, PackedLinear, PackedEmbedding, FusedNorm}),
        ("gemma3", {SharedLinear, PackedLinear}),  # GELU; embeddings and norms of its own kinds
        ("phi3", {PackedLinear, FusedNorm}),  # fused by its makers
        ("deepseek-v3", {GatedMlp, PackedLinear, FusedNorm}),
    ],
)
def test_what_is_replaced(family, parts):
    changed = optimised(FAMILIES[family].build(torch.bfloat16), *OF_MODULES)
    assert kinds(changed) & {GatedMlp, SharedLinear, PackedLinear, PackedEmbedding, FusedNorm} == parts
    assert (torch.nn.Linear in kinds(changed)) == (family == "deepseek-v3")  # whose latents are multiplied without a layer


def test_weights_are_not_kept_twice():
    plain = FAMILIES["qwen2"].build(torch.bfloat16)
    changed = optimised(plain, *OF_MODULES)
    before, after = (sum(p.numel() for p in model.parameters()) for model in (plain, changed))
    assert after <= 1.1 * before  # whole tiles


def test_latents_keep_the_weights_that_attention_multiplies_by():
    changed = optimised(FAMILIES["deepseek-v3"].build(torch.bfloat16), *OF_MODULES)
    assert type(changed.model.layers[0].self_attn.kv_b_proj) is torch.nn.Linear
    assert type(changed.model.layers[0].self_attn.o_proj) is PackedLinear


@pytest.mark.parametrize(("dtype", "names"), [(torch.float32, OF_MODULES), (torch.float16, OF_MODULES), (torch.bfloat16, ())])
def test_other_models_are_left_alone(dtype, names):
    model = FAMILIES["llama"].build(dtype)
    assert kinds(optimised(model, *names)) == kinds(model)


def test_without_a_compiler_plain_torch_serves(monkeypatch):
    def nothing(folder):
        raise NoKernels("there is no C compiler")

    monkeypatch.setattr(module, "open_library", nothing)
    model, said = FAMILIES["llama"].build(torch.bfloat16), []
    optimise(model, OF_MODULES, compiled_operations(), said.append)
    assert PackedLinear not in kinds(model)
    assert said[-1] == "computing in plain torch: there is no C compiler"
    with pytest.raises(ModelLoadError, match="quantization int8 needs the kernels: there is no C compiler"):
        optimise(model, OF_MODULES, compiled_operations(), said.append, Quantization.INT8)


@pytest.mark.parametrize(
    ("family", "is_changed"), [("llama", True), ("qwen3", True), ("gemma3", True), ("phi3", False), ("gpt-oss", False)]
)
def test_whose_rotation_is_replaced(family, is_changed):
    model = FAMILIES[family].build(torch.bfloat16)
    changed = optimised(model, "fused_rotations")
    assert ("forward" in vars(changed.model.layers[0].self_attn)) == is_changed
    assert "forward" not in vars(model.model.layers[0].self_attn)
    assert not any(name == "rotated" for name in vars(sys.modules[type(model).__module__]))


@torch.inference_mode()
@pytest.mark.parametrize("family", FAMILIES)
def test_8_bits_are_nearly_as_good(family):
    """Random weights have no outliers, and every layer adds its error: a few hundredths of the logits' spread."""
    exact = FAMILIES[family].build()(IDS).logits
    changed = optimised(FAMILIES[family].build(torch.bfloat16), *OF_MODULES, quantization=Quantization.INT8)
    assert changed.dtype == torch.bfloat16
    assert error(changed(IDS).logits, exact) <= 0.12 * float(exact.std())


@torch.inference_mode()
@pytest.mark.parametrize("family", FAMILIES)
def test_4_bits_compute_what_their_weights_would_unpacked(family):
    """Random models magnify what rounding to 4 bits does, so they are compared with models that have the rounded weights."""
    exact, rough = (
        with_weights_of_4_bits(FAMILIES[family].build(torch.bfloat16)).to(dtype) for dtype in (torch.float32, torch.bfloat16)
    )
    changed = optimised(FAMILIES[family].build(torch.bfloat16), *OF_MODULES, quantization=Quantization.INT4)
    right = exact(IDS).logits
    assert undisturbed_error(changed(IDS).logits, right) <= 1.25 * undisturbed_error(rough(IDS).logits, right)


def undisturbed_error(logits, exact):
    """Of the tenth of tokens that are nearest: some others' last expert is hardly better than the next, and which of them is
    taken disturbs all tokens that pay attention to them."""
    return float((logits.float() - exact).square().mean(-1).sqrt().quantile(0.1))


def with_weights_of_4_bits(model):
    for name, part in model.named_modules():
        if type(part) is torch.nn.Embedding or (type(part) is torch.nn.Linear and not name.endswith("kv_b_proj")):
            part.weight = torch.nn.Parameter(from_4_bits(*in_4_bits(part.weight.data)), requires_grad=False)  # none is tied
    return model


@pytest.mark.parametrize(("quantization", "share"), [(Quantization.INT8, 0.26), (Quantization.INT4, 0.15)])
@pytest.mark.parametrize("tied", [True, False])
def test_fewer_bits_take_less_memory(quantization, share, tied):
    """Of what float32 takes, embeddings included."""
    sizes = {"hidden_size": 256, "intermediate_size": 512, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 64}
    config = Qwen2Config(vocab_size=2048, num_hidden_layers=2, tie_word_embeddings=tied, **sizes)
    plain = Qwen2ForCausalLM(config).to(torch.bfloat16)
    count = sum(p.numel() for p in plain.parameters())
    changed = optimised(plain, *OF_MODULES, quantization=quantization)
    assert sum(t.numel() * t.element_size() for t in (*changed.parameters(), *changed.buffers())) <= share * 4 * count
