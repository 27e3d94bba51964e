import pytest
import torch

from deployments.engine.attention import paged_attention, use_paged_attention
from deployments.engine.errors import UnsupportedModel


class Recorder:
    def __init__(self):
        self.calls = []

    def attend(self, layer, query, key, value, rule):
        self.calls.append((layer, *rule))
        return query.transpose(1, 2)


class Layer(torch.nn.Module):
    layer_idx = 3


STATES = (torch.ones(1, 2, 4, 8),) * 3


def test_what_the_model_asks_for_reaches_the_batch():
    recorder = Recorder()
    asked = dict(scaling=0.5, sliding_window=7, softcap=30.0, s_aux="sinks")
    out, weights = paged_attention(Layer(), *STATES, None, dropout=0.0, paged=recorder, **asked)
    assert recorder.calls == [(3, 0.5, 7, 30.0, "sinks")]
    assert out.shape == (1, 4, 2, 8)
    assert weights is None


def test_what_is_not_computed_is_refused():
    with pytest.raises(UnsupportedModel, match="position_bias"):
        paged_attention(Layer(), *STATES, None, paged=Recorder(), position_bias=torch.zeros(1))


def test_a_model_outside_the_attention_interface_is_refused():
    from transformers import BloomConfig, BloomForCausalLM

    model = BloomForCausalLM(BloomConfig(vocab_size=16, hidden_size=16, n_layer=1, n_head=2))
    with pytest.raises(UnsupportedModel, match="BloomForCausalLM"):
        use_paged_attention(model)
