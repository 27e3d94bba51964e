"""Small engines and models for tests: everything on the CPU, nothing from the network."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from collections.abc import Sequence as SequenceOf
from typing import TYPE_CHECKING, Any

import numpy as np

from deployments.engine.engine import Engine
from deployments.engine.kv_groups import MAX_GROUPS, KvGroup
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepInput, StepOutput

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

    from deployments.engine.model_runner import ModelRunner

VOCABULARY = 256


def make_scheduler(
    *, num_blocks: int = 256, windows: SequenceOf[int | None] = (None,), rope_border: int | None = None, **limits: int
) -> Scheduler:
    """A scheduler with room for everything, but for the limits that a test names; ``num_blocks`` in each group of layers."""
    roomy = dict(max_num_seqs=8, max_num_batched_tokens=64, block_size=4, max_waiting=1000, context_length=512)
    groups = [KvGroup(num_blocks, window) for window in windows]
    return Scheduler(**{**roomy, **limits}, kv_groups=groups, rope_border=rope_border)


def make_runner(model: PreTrainedModel, num_blocks: int = 256, block_size: int = 4, **more: Any) -> ModelRunner:
    """A runner with ``num_blocks`` in each group of layers, its cache in the model's own type."""
    from deployments.engine.model_runner import ModelRunner

    return ModelRunner(model, [num_blocks] * MAX_GROUPS, block_size, model.dtype, **more)


def engine_of(model: PreTrainedModel, runner: ModelRunner | None = None, **limits: int) -> Engine:
    """An engine over ``model``, its scheduler as ``make_scheduler`` makes it, and its runner if there is none yet."""
    from deployments.engine.ropes import rope_border

    scheduler_limits = dict(num_blocks=256, block_size=4) | limits
    runner = runner or make_runner(model, scheduler_limits["num_blocks"], scheduler_limits["block_size"])
    border = rope_border(model.config)
    return Engine(make_scheduler(**scheduler_limits, windows=runner.layout.windows, rope_border=border), runner)


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


class FakeRunner:
    """A runner without a model: the next token is a hash of all tokens that its groups of layers see, read back by slots.

    It stores each token and its position at its slot in each group and checks what it finds there, so a wrong slot, table,
    position or freed block shows up as a wrong token. A sequence of more than ``rope_border`` tokens is stored as another.
    """

    def __init__(self, groups: SequenceOf[KvGroup], block_size: int):
        self.groups, self.block_size = groups, block_size
        self.lose_cache()

    def lose_cache(self) -> None:
        self.caches = [np.full((group.num_blocks * self.block_size, 2), -1, np.int64) for group in self.groups]

    def run(self, step: StepInput) -> StepOutput:
        side = 1000 * np.repeat(step.is_long, np.diff(step.query_starts))
        for cache, slots in zip(self.caches, step.slots, strict=True):
            cache[slots] = np.stack([step.token_ids + side, step.positions], 1)
        for i in range(len(step.is_long)):
            self._seen(step, i, int(step.positions[step.query_starts[i]]))
        ends = {int(end) - 1: i for i, end in enumerate(step.query_starts[1:])}
        return StepOutput(step.step_id, np.array([self._next(step, ends[row]) for row in step.sample_rows.tolist()], np.int32))

    def _next(self, step: StepInput, i: int) -> int:
        return hash_token(self._seen(step, i, int(step.positions[step.query_starts[i + 1] - 1])))

    def _seen(self, step: StepInput, i: int, position: int) -> list[int]:
        """What each group of layers sees at ``position`` of sequence ``i``, one behind the other."""
        return [token for group in range(len(self.groups)) for token in self._seen_by(group, step, i, position)]

    def _seen_by(self, group: int, step: StepInput, i: int, position: int) -> list[int]:
        window = self.groups[group].window or position + 1
        last = int(step.positions[step.query_starts[i + 1] - 1])
        wanted = np.arange(max(0, position - window + 1), position + 1)
        index = wanted - (last + 1 - step.context_lens[group, i])  # within the blocks that are still there
        assert (index >= 0).all(), "a token was given back that must be seen"
        slots = step.block_tables[group, i, index // self.block_size] * self.block_size + index % self.block_size
        tokens, positions = self.caches[group][slots].T
        assert (positions == wanted).all(), "a token is missing in the cache"
        assert (tokens // 1000 == step.is_long[i]).all(), "a token was computed on the other side of the rope's border"
        return (tokens % 1000).tolist()


def make_engine(**limits: Any) -> Engine:
    """An engine over a ``FakeRunner``, its scheduler as ``make_scheduler`` makes it."""
    scheduler = make_scheduler(**limits)
    return Engine(scheduler, FakeRunner(scheduler._kv.groups, scheduler.block_size))


def hash_token(tokens: SequenceOf[int]) -> int:
    """The token that FakeRunner puts after ``tokens``."""
    return functools.reduce(lambda state, token: (state * 31 + token + 7) % 1_000_003, tokens, 1) % VOCABULARY


def hash_completion(seq: Sequence, windows: SequenceOf[int | None] = (None,)) -> tuple[tuple[int, ...], str]:
    """What FakeRunner generates for ``seq`` alone, and why it ends, without any engine."""
    tokens, start = seq.token_ids.tolist(), seq.num_tokens
    while len(tokens) < seq.max_num_tokens:
        token = hash_token([seen for window in windows for seen in tokens[-(window or len(tokens)) :]])
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

    ids = torch.tensor([prompt], device=model.device)
    answer = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=max_tokens,
        do_sample=False,
        output_logits=True,
        return_dict_in_generate=True,
    )
    return answer.sequences[0, len(prompt) :].tolist(), torch.cat(answer.logits)
