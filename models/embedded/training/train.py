"""The training loop: loss on answers only, warm-up and linear decay; it goes on where it was killed.

Muon for the matrices of the layers, which learns from fewer examples, and AdamW for embeddings, norms and biases.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader
from transformers import Qwen2ForCausalLM

from models.embedded.training.batches import Batch, Steps
from models.embedded.training.model import new_model


@dataclass(frozen=True)
class Plan:
    """How long and how hard to train; the defaults take about 75 minutes on two idle cores with AMX."""

    steps: int = 5000
    examples_per_step: int = 64
    batch_tokens: int = 1536  # with padding; rows of one batch then have about the same length
    peak_rate: float = 2e-3
    warmup_steps: int = 200
    weight_decay: float = 0.1
    seed: int = 1
    checkpoint_every_s: float = 60
    report_every_s: float = 10

    def rate(self, step: int) -> float:
        """The learning rate: up in a line, then down in a line, to zero at the end."""
        rise = (step + 1) / self.warmup_steps
        fall = (self.steps - step) / (self.steps - self.warmup_steps)
        return self.peak_rate * max(0.0, min(rise, fall))


class Training:
    """A model and its optimizer at some step of a plan."""

    def __init__(self, plan: Plan):
        self.plan, self.step = plan, 0
        self.model: Qwen2ForCausalLM = new_model(plan.seed)
        matrices = [p for name, p in self.model.named_parameters() if p.dim() == 2 and "layers" in name]
        others = [p for name, p in self.model.named_parameters() if p.dim() != 2 or "layers" not in name]
        muon = torch.optim.Muon(matrices, weight_decay=plan.weight_decay, adjust_lr_fn="match_rms_adamw")
        adamw = torch.optim.AdamW(others, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
        self.optimizers = (muon, adamw)

    def save(self, path: Path) -> None:
        """Write all that a later ``load`` needs; a kill in the midst leaves the file as it was."""
        draft = path.with_suffix(".part")
        optimizers = [optimizer.state_dict() for optimizer in self.optimizers]
        state = {"plan": self.plan, "step": self.step, "model": self.model.state_dict(), "optimizers": optimizers}
        torch.save(state, draft)
        os.replace(draft, path)

    def load(self, path: Path) -> None:
        """Go back to what was saved there; raises ValueError if it belongs to another plan."""
        state = torch.load(path, weights_only=False)
        if state["plan"] != self.plan:
            raise ValueError(f"{path} belongs to another plan: {state['plan']}; remove it to begin anew")
        self.step = state["step"]
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)

    def take_step(self, batches: list[Batch]) -> float:
        """One update from all batches; gives the mean loss of an answer token."""
        answers = sum(len(batch.targets) for batch in batches)
        loss = sum(self._backward(batch, answers) for batch in batches)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.plan.rate(self.step)
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        return loss

    def _backward(self, batch: Batch, answers: int) -> float:
        with torch.autocast("cpu", torch.bfloat16, enabled=has_fast_bfloat16()):
            hidden = self.model.model(input_ids=batch.ids, use_cache=False).last_hidden_state
            logits = F.linear(hidden.flatten(0, 1)[batch.targets], self.model.lm_head.weight)
        loss = F.cross_entropy(logits.float(), batch.ids.flatten()[batch.targets + 1], reduction="sum") / answers
        loss.backward()
        return loss.item()


def has_fast_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 matrices itself (AMX)."""
    return torch.cpu._is_amx_tile_supported()


def train(plan: Plan, tokenizer_path: Path, checkpoint: Path) -> Qwen2ForCausalLM:
    """The trained model. Goes on from ``checkpoint`` if it is there, and keeps it up to date."""
    training = Training(plan)
    if checkpoint.exists():
        training.load(checkpoint)
    steps = Steps(str(tokenizer_path), plan.steps, plan.examples_per_step, plan.batch_tokens, plan.seed)
    loader = DataLoader(steps, batch_size=None, sampler=range(training.step, plan.steps), num_workers=1, prefetch_factor=4)
    progress = Progress(plan, training.step)
    saved = time.monotonic()
    for batches in loader:
        progress.note(training.step, training.take_step(batches), sum(batch.ids.numel() for batch in batches))
        if time.monotonic() - saved > plan.checkpoint_every_s:
            training.save(checkpoint)
            saved = time.monotonic()
    training.save(checkpoint)
    return training.model


class Progress:
    """Lines that say how far the training is."""

    def __init__(self, plan: Plan, step: int):
        self._plan, self._since_step, self._since = plan, step, time.monotonic()
        self._losses: list[float] = []
        self._tokens = 0

    def note(self, step: int, loss: float, tokens: int) -> None:
        """Take in one step, and print a line when it is time."""
        self._losses.append(loss)
        self._tokens += tokens
        seconds = time.monotonic() - self._since
        if seconds < self._plan.report_every_s and step + 1 < self._plan.steps:
            return
        steps = step + 1 - self._since_step
        left_min = (self._plan.steps - step - 1) * seconds / steps / 60
        mean, speed = sum(self._losses) / len(self._losses), self._tokens / seconds
        print(f"step {step + 1}/{self._plan.steps}  loss {mean:.3f}  {speed:.0f} tokens/s  {left_min:.0f} min left", flush=True)
        self._losses, self._tokens, self._since_step, self._since = [], 0, step + 1, time.monotonic()
