"""Small engines and models for tests: everything on the CPU, nothing from the network."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from collections.abc import Sequence as SequenceOf
from typing import TYPE_CHECKING, Any

import numpy as np

from deployments.engine.engine import Engine
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepInput, StepOutput

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

VOCABULARY = 256


def make_scheduler(**limits: int) -> Scheduler:
    """A scheduler with room for everything, but for the limits that a test names."""
    roomy = dict(max_num_seqs=8, max_num_batched_tokens=64, block_size=4, num_blocks=256, max_waiting=1000, context_length=512)
    return Scheduler(**{**roomy, **limits})


def make_sequence(
    request_id: str = "a",
    prompt: int | Iterable[int] = 5,
    *,
    max_tokens: int = 8,
    eos: frozenset[int] = frozenset(),
    resumed_ids: Iterable[int] = (),
    arrival_s: float | None = None,
    **sampling: Any,
) -> Sequence:
    """A greedy sequence; ``prompt`` is its tokens or only their number."""
    ids = range(10, 10 + prompt) if isinstance(prompt, int) else prompt
    params = SamplingParams(max_tokens=max_tokens, **{"temperature": 0.0, **sampling})
    return Sequence(request_id, ids, params, eos, resumed_ids, arrival_s=arrival_s)


class HashModel:
    """A model without weights: the next token is a hash of all tokens before it, read back from a cache by slots.

    It stores each token at its slot and checks what it finds there, so a wrong slot, table, position or freed block shows
    up as a wrong token.
    """

    def __init__(self, num_blocks: int, block_size: int):
        self.block_size = block_size
        self.lose_cache(num_blocks)

    def lose_cache(self, num_blocks: int | None = None) -> None:
        size = len(self.cache) if num_blocks is None else num_blocks * self.block_size
        self.cache = np.full(size, -1, np.int64)

    def run(self, step: StepInput) -> StepOutput:
        self.cache[step.slots] = step.token_ids
        ends = {int(end) - 1: i for i, end in enumerate(step.query_starts[1:])}
        return StepOutput(step.step_id, np.array([self._next(step, ends[row]) for row in step.sample_rows.tolist()], np.int32))

    def _next(self, step: StepInput, i: int) -> int:
        index = np.arange(step.context_lens[i])
        slots = step.block_tables[i, index // self.block_size] * self.block_size + index % self.block_size
        tokens = self.cache[slots]
        assert (tokens >= 0).all(), "a token is missing in the cache"
        return hash_token(tokens.tolist())


def hash_token(tokens: SequenceOf[int]) -> int:
    """The token that HashModel puts after ``tokens``."""
    return functools.reduce(lambda state, token: (state * 31 + token + 7) % 1_000_003, tokens, 1) % VOCABULARY


def hash_completion(seq: Sequence) -> tuple[tuple[int, ...], str]:
    """What HashModel generates for ``seq`` alone, and why it ends, without any engine."""
    tokens, start = seq.token_ids.tolist(), seq.num_tokens
    while len(tokens) < seq.max_num_tokens:
        token = hash_token(tokens)
        if token in seq.stop_token_ids:
            return tuple(tokens[start:]), "stop"
        tokens.append(token)
    return tuple(tokens[start:]), "length"


def drain(engine: Engine, max_steps: int = 10_000) -> dict[str, tuple[tuple[int, ...], str | None]]:
    """Step until nothing is left; each request's tokens and finish reason."""
    result: dict[str, tuple[tuple[int, ...], str | None]] = {}
    for _ in range(max_steps):
        if not engine.has_work:
            return result
        for delta in engine.step():
            result[delta.request_id] = (result.get(delta.request_id, ((),))[0] + delta.token_ids, delta.finish_reason)
        engine.scheduler.check_invariants()
    raise AssertionError("the engine does not finish")


def make_model(family: str, attention: str = "eager", **changes: Any) -> PreTrainedModel:
    """A tiny random fp32 model whose likeliest tokens are clearly apart; the same weights at each call."""
    import torch
    from transformers import AutoModelForCausalLM, LlamaConfig, MistralConfig, Qwen2Config

    config_class = {"llama": LlamaConfig, "qwen2": Qwen2Config, "mistral": MistralConfig}[family]
    sizes = dict(
        vocab_size=VOCABULARY,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        bos_token_id=None,
        eos_token_id=None,
        pad_token_id=0,
    )
    torch.manual_seed(0)
    config = config_class(**{**sizes, **changes})
    model = AutoModelForCausalLM.from_config(config, dtype=torch.float32, attn_implementation=attention).eval()
    spread_weights(model)
    return model


def spread_weights(model: PreTrainedModel) -> None:
    """Default initialisation gives near-uniform logits; larger weights make attention and the logits mean something."""
    import torch

    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() == 1:
                parameter.add_(noise * 0.2)
            elif "embed" in name or "lm_head" in name:
                parameter.copy_(noise)
            else:
                parameter.copy_(noise * 0.15)


def random_prompts(*lengths: int) -> list[list[int]]:
    """Prompts of these lengths, the same at each call."""
    generator = np.random.default_rng(3)
    return [generator.integers(1, VOCABULARY, length).tolist() for length in lengths]


def reference(model: PreTrainedModel, prompt: list[int], max_tokens: int) -> tuple[list[int], torch.Tensor]:
    """Greedy tokens of Hugging Face's ``generate``, and the logits [max_tokens, vocabulary] they were chosen by."""
    import torch

    answer = model.generate(
        torch.tensor([prompt]),
        attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
        max_new_tokens=max_tokens,
        do_sample=False,
        output_logits=True,
        return_dict_in_generate=True,
    )
    return answer.sequences[0, len(prompt) :].tolist(), torch.cat(answer.logits)
