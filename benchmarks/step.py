"""What a step costs outside the model's forward: scheduling, sampling, and the message to a rank and back.

The rank is a process of its own that computes nothing: its logits are there already, bf16, a few tokens far above the rest.
"""

from __future__ import annotations

import multiprocessing
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from deployments.engine.engine import Engine
from deployments.engine.kv_groups import KvGroup
from deployments.engine.sampler import sample
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepInput, StepOutput
from deployments.replica_group.channel import Mailbox

BLOCK_SIZE, MAX_BATCHED_TOKENS, NUM_STEPS = 16, 4096, 200
_LIKELY_TOKENS = 50


class RemoteRunner:
    """Runs steps in another process."""

    def __init__(self, steps: Mailbox, outputs: Mailbox, rank: multiprocessing.Process):
        self._steps, self._outputs, self._rank = steps, outputs, rank

    def run(self, step: StepInput) -> StepOutput:
        """The step's tokens."""
        self._steps.post(step.encode_into)
        return StepOutput.decode(memoryview(self._outputs.take(self._rank.is_alive)))


def step_p50_s(num_seqs: int, context: int, vocabulary: int, sampling: SamplingParams) -> float:
    """Median seconds of a step in which ``num_seqs`` sequences decode from ``context`` tokens on."""
    context_length = context + NUM_STEPS + 1
    num_blocks = num_seqs * -(-context_length // BLOCK_SIZE)
    with _remote(num_seqs, context_length, vocabulary) as runner:
        engine = Engine(Scheduler(num_seqs, MAX_BATCHED_TOKENS, BLOCK_SIZE, [KvGroup(num_blocks)], 0, context_length), runner)
        sequences = [Sequence(str(name), [1] * context, sampling) for name in range(num_seqs)]
        for sequence in sequences:
            engine.add(sequence)
        while sequences[-1].num_completion_tokens == 0:
            engine.step()
        return statistics.median(_seconds(engine) for _ in range(NUM_STEPS // 2))


def _seconds(engine: Engine) -> float:
    start_s = time.perf_counter()
    engine.step()
    return time.perf_counter() - start_s


@contextmanager
def _remote(num_seqs: int, context_length: int, vocabulary: int) -> Iterator[RemoteRunner]:
    max_blocks = -(-context_length // BLOCK_SIZE)
    steps = Mailbox.create(StepInput.max_bytes(num_seqs, MAX_BATCHED_TOKENS, max_blocks, context_length))
    outputs = Mailbox.create(StepOutput.max_bytes(num_seqs, MAX_BATCHED_TOKENS))
    spawn = multiprocessing.get_context("spawn")
    rank = spawn.Process(target=_answer, args=(steps.path, outputs.path, num_seqs, vocabulary), daemon=True)
    rank.start()
    outputs.take(rank.is_alive)  # it is ready
    try:
        yield RemoteRunner(steps, outputs, rank)
    finally:
        steps.post(lambda slot: 0)
        rank.join()


def _answer(steps_path: str, outputs_path: str, num_seqs: int, vocabulary: int) -> None:
    steps, outputs, leader = Mailbox.open(steps_path), Mailbox.open(outputs_path), os.getppid()
    torch.set_num_threads(1)
    logits = torch.randn(num_seqs, vocabulary, generator=torch.Generator().manual_seed(0)) * 2
    logits[:, :_LIKELY_TOKENS] += 14
    logits = logits.bfloat16()
    outputs.post(lambda slot: 0)
    with torch.inference_mode():
        while message := steps.take(lambda: os.getppid() == leader):
            step = StepInput.decode(memoryview(message))
            outputs.post(StepOutput(step.step_id, sample(logits[: len(step.sample_rows)], step)).encode_into)
