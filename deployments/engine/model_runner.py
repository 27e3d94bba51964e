"""Runs steps on this rank's part of a model. Every rank of a group runs the same steps; one of them samples."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from transformers import PreTrainedModel

from deployments.engine.kernel_batch import KernelBatch
from deployments.engine.kv_layout import KvLayout, probe_kv
from deployments.engine.logprobs import NO_SCORES
from deployments.engine.paged_batch import PagedBatch
from deployments.engine.ropes import use_longropes
from deployments.engine.sampler import sample, score
from deployments.engine.step import StepInput, StepOutput

__all__ = ["KvLayout", "ModelRunner", "probe_kv"]


class ModelRunner:
    """An unmodified Hugging Face module (sharded or whole) and its paged KV cache; runs on the model's own device.

    Building one probes the model, so the ranks of a group build theirs at the same time. ``num_blocks`` are those of
    each group of layers, in the layout's order; ``dtype`` is the KV cache's. Longropes follow the steps from here on.
    Steps may come from any one thread. With ``kernels`` attention is computed by our own kernel where it can.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        num_blocks: Sequence[int],
        block_size: int,
        dtype: torch.dtype,
        *,
        is_sampling_rank: bool = True,
        kernels: bool = False,
    ):
        self._longropes = use_longropes(model)
        self.layout = probe_kv(model)
        self.is_sampling_rank = is_sampling_rank
        self._model, self._batch = model, KernelBatch if kernels else PagedBatch
        self._block_size = block_size
        self._caches = self.layout.allocate(num_blocks, block_size, dtype)

    def run(self, step: StepInput) -> StepOutput | None:
        """The step's tokens on the sampling rank, None on the others, which must run the step all the same."""
        # Inference mode belongs to the thread, and the thread that runs is seldom the one that loaded.
        with torch.inference_mode():
            logits = self._forward(step)
            if not self.is_sampling_rank:
                return None
            token_ids = sample(logits[: len(step.sample_rows)], step)
            scores = score(logits, token_ids, step.scoring) if len(step.scoring) else NO_SCORES
            return StepOutput(step.step_id, token_ids, scores)

    def _forward(self, step: StepInput) -> torch.Tensor:
        """Logits [k + x, vocabulary] of the sampling and the scored rows; of one that nobody reads when there are none.

        That row spares the ranks a collective over nothing.
        """
        device = self.layout.device
        rows = [*step.sample_rows.tolist(), *step.scoring.rows.tolist()] or [len(step.token_ids) - 1]
        for rope in self._longropes:
            rope.follow(step)
        return self._model(
            input_ids=torch.tensor(step.token_ids[None], dtype=torch.int64, device=device),
            position_ids=torch.tensor(step.positions[None], dtype=torch.int64, device=device),
            use_cache=False,
            logits_to_keep=torch.tensor(rows, device=device),
            paged=self._batch(step, self._caches, self._block_size, device),
        ).logits[0]
