"""The training loop: loss on answers only, warm-up and cool-down; it goes on where it was killed.

One process for each core, each with a share of every step, for small matrices gain little from threads. Muon for the matrices of
the layers, which learns from fewer examples, and AdamW for embeddings, norms and biases.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch.distributed.optim import ZeroRedundancyOptimizer
from transformers import Qwen2ForCausalLM

from models.embedded.tasks import mixture
from models.embedded.training.batches import Batch, Stream
from models.embedded.training.forward import Forward, has_compiler, has_fast_bfloat16
from models.embedded.training.model import new_model
from models.embedded.training.plan import Plan
from models.embedded.training.progress import Progress
from models.embedded.training.rendering import TEMPLATE

KNOWN_SHAPES = 8192  # products that oneDNN keeps ready; with its own 1024 it would make many anew in every step
PATIENCE = timedelta(days=1)  # a process may be stopped for long, and go on


class Training:
    """A model and its optimizers at some step of a plan; the same in every process.

    ``lessons`` tells apart what is taught: a checkpoint of other lessons is of no use.
    """

    def __init__(self, plan: Plan, fused: bool = False, lessons: str = ""):
        self.plan, self.step, self.lessons = plan, 0, lessons
        self.model: Qwen2ForCausalLM = new_model(plan.seed)
        self._forward = Forward(self.model, torch.bfloat16 if has_fast_bfloat16() else torch.float32, fused)
        matrices = [p for name, p in self.model.named_parameters() if p.dim() == 2 and "layers" in name]
        others = [p for name, p in self.model.named_parameters() if p.dim() != 2 or "layers" not in name]
        muon = _shared_out(torch.optim.Muon, matrices, weight_decay=plan.weight_decay, adjust_lr_fn="match_rms_adamw")
        adamw = torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
        self.optimizers = (muon, adamw)

    def save(self, path: Path | None) -> None:
        """Write all that a later ``load`` needs; a kill in the midst leaves the file as it was.

        All processes must call it at the same step, for each has a part of it; the one with a path writes.
        """
        for optimizer in self.optimizers:
            if isinstance(optimizer, ZeroRedundancyOptimizer):
                optimizer.consolidate_state_dict()
        if path is None:
            return
        draft = path.with_suffix(".part")
        optimizers = [optimizer.state_dict() for optimizer in self.optimizers]
        told = {"plan": self.plan, "lessons": self.lessons, "step": self.step}
        torch.save({**told, "model": self.model.state_dict(), "optimizers": optimizers}, draft)
        os.replace(draft, path)

    def load(self, path: Path) -> None:
        """Go back to what was saved there.

        Raises ValueError if it belongs to another plan, save for the number of steps, or to other lessons.
        """
        state = torch.load(path, weights_only=False)
        if replace(state["plan"], steps=self.plan.steps) != self.plan:
            raise ValueError(f"{path} belongs to another plan: {state['plan']}; remove it to begin anew")
        if state["lessons"] != self.lessons:
            raise ValueError(f"{path} was taught with another tokenizer or other tasks; remove it to begin anew")
        self.step = state["step"]
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)

    def take_step(self, batch: Batch) -> float:
        """One update from the batches of all processes; gives the mean loss of an answer token."""
        loss = self._loss(batch) / _summed(batch.weights.sum()).item()
        loss.backward()
        self._share_gradients()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.plan.rate(self.step)
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        return _summed(loss.detach()).item()

    def _loss(self, batch: Batch) -> torch.Tensor:
        hidden = self._forward(batch.ids, batch.shapes)[batch.targets]
        logits = F.linear(hidden, self.model.lm_head.weight.to(hidden.dtype))
        return F.cross_entropy(logits.float(), batch.ids[batch.targets + 1], reduction="none") @ batch.weights

    def _share_gradients(self) -> None:
        gradients = [parameter.grad for parameter in self.model.parameters()]
        whole = _summed(torch.cat([gradient.flatten() for gradient in gradients]))
        for gradient, part in zip(gradients, whole.split([gradient.numel() for gradient in gradients]), strict=True):
            gradient.copy_(part.view_as(gradient))


def train(plan: Plan, tokenizer_path: Path, checkpoint: Path, processes: int) -> Qwen2ForCausalLM:
    """The trained model. Goes on from ``checkpoint`` if it is there, and keeps it up to date."""
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", str(KNOWN_SHAPES))  # read at the first product
    with tempfile.TemporaryDirectory() as folder:
        given = (plan, tokenizer_path, checkpoint, f"file://{folder}/meeting", processes)
        context = mp.get_context("spawn")
        others = [context.Process(target=_train_as, args=(rank, *given), daemon=True) for rank in range(1, processes)]
        for other in others:
            other.start()
        training = _train_as(0, *given)
        for other in others:
            other.join()
    return training.model


def lessons(tokenizer_path: Path) -> str:
    """A digest of all that decides which ids are learnt: the tokenizer, the tasks, the chat template."""
    digest = hashlib.sha256(tokenizer_path.read_bytes())
    for path in (TEMPLATE, *sorted(Path(mixture.__file__).parent.rglob("*.py"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _train_as(rank: int, plan: Plan, tokenizer_path: Path, checkpoint: Path, meeting: str, processes: int) -> Training:
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=meeting, rank=rank, world_size=processes, timeout=PATIENCE)
    try:
        training = Training(plan, has_compiler(), lessons(tokenizer_path))
        if checkpoint.exists():
            training.load(checkpoint)
        dist.barrier()  # nobody reads the checkpoint when the first process writes the next one
        stream = Stream(Tokenizer.from_file(str(tokenizer_path)), plan.seed, rank, processes)
        _run(training, stream, checkpoint if rank == 0 else None)
    finally:
        dist.destroy_process_group()
    return training


def _run(training: Training, stream: Stream, checkpoint: Path | None) -> None:
    """All steps that are left; with a checkpoint it says how far it is, and keeps the file up to date."""
    plan, progress = training.plan, Progress(training.plan)
    for step in range(training.step, plan.steps):
        batch = stream.batch(step, plan.examples_per_step)
        loss = training.take_step(batch)
        if checkpoint is not None:
            progress.note(step, loss, len(batch.ids) * dist.get_world_size())
        if training.step % plan.checkpoint_every_steps == 0 or training.step == plan.steps:
            training.save(checkpoint)


def _shared_out(
    kind: type[torch.optim.Optimizer], parameters: list[torch.nn.Parameter], **settings: Any
) -> torch.optim.Optimizer:
    """An optimizer of which each process computes a part, for all parameters; the whole in a single process."""
    if dist.is_initialized():
        return ZeroRedundancyOptimizer(parameters, kind, parameters_as_bucket_view=True, **settings)
    return kind(parameters, **settings)


def _summed(values: torch.Tensor) -> torch.Tensor:
    if dist.is_initialized():
        dist.all_reduce(values)
    return values
