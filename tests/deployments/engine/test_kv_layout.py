import pytest
import torch

from deployments.engine.errors import UnsupportedModel
from deployments.engine.kv_layout import LayerKv
from deployments.engine.model_runner import probe_kv
from tests.deployments.engine.factories import make_model, make_runner, make_scheduler, make_sequence
from tests.deployments.engine.families import FAMILIES


def test_the_layout_is_what_the_layers_store():
    layout = probe_kv(make_model("llama"))
    assert layout.layers == {i: LayerKv(num_heads=2, key_dim=16, value_dim=16) for i in range(3)}
    assert layout.bytes_per_block(16) == (3 * 2 * (16 + 16) * 16 * 4,)
    assert probe_kv(make_model("llama").to(torch.bfloat16)).bytes_per_block(16) == (3 * 2 * (16 + 16) * 16 * 2,)


def test_the_cache_has_the_layout_and_holds_no_garbage():
    layout = probe_kv(make_model("qwen2"))
    caches = layout.allocate([5], block_size=4, dtype=torch.bfloat16)
    assert sorted(caches) == [0, 1, 2]
    for keys, values, _ in caches.values():
        assert keys.shape == values.shape == (5, 4, 2, 16)
        assert keys.dtype == torch.bfloat16
        assert not keys.any()
        assert not values.any()


def test_layers_that_keep_different_stretches_have_pools_of_their_own():
    layout = probe_kv(FAMILIES["gemma3"].build())
    assert layout.windows == (None, 12)
    assert [kv.window for kv in layout.layers.values()] == [12, 12, None]
    layer = 4 * (16 + 16) * 16 * 4
    assert layout.bytes_per_block(16) == (layer, 2 * layer)
    caches = layout.allocate([9, 5], block_size=4)
    assert [(len(cache.keys), cache.group) for cache in caches.values()] == [(5, 1), (5, 1), (9, 0)]


def strip_heads(model):
    """What sharding leaves to a rank that got no KV head."""
    for layer in model.model.layers:
        attention = layer.self_attn
        for projection in (attention.q_proj, attention.k_proj, attention.v_proj):
            projection.weight = torch.nn.Parameter(projection.weight[:0])
        attention.o_proj.weight = torch.nn.Parameter(attention.o_proj.weight[:, :0])
    return model


def test_a_rank_without_heads_is_laid_out_and_runs():
    model = strip_heads(make_model("llama"))
    layout = probe_kv(model)
    assert layout.layers[0].num_heads == 0
    assert layout.bytes_per_block(16) == (0,)
    scheduler = make_scheduler()
    scheduler.add(make_sequence("a", 12))
    runner = make_runner(model, is_sampling_rank=False)
    assert runner.run(scheduler.schedule(0.0)) is None


def test_layers_with_another_kind_of_state_are_refused():
    from transformers import BambaConfig, BambaForCausalLM

    config = BambaConfig(
        vocab_size=32,
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=2,
        attn_layer_indices=[1],
        mamba_n_heads=4,
        mamba_d_head=16,
        mamba_n_groups=1,
        mamba_d_state=8,
    )
    with pytest.raises(UnsupportedModel, match="1 of 2 layers"):
        probe_kv(BambaForCausalLM(config).eval())
