"""What planning a step costs the scheduler, with few and many sequences that wait, and with short and long contexts.

python -m benchmarks.scheduling
"""

from __future__ import annotations

import statistics
import time

import numpy as np

from deployments.engine.kv_groups import KvGroup
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepOutput

BLOCK_SIZE, RUNNING, NUM_STEPS, MAX_BATCHED_TOKENS = 16, 32, 200, 4096
WAITING, CONTEXTS = (10, 100, 1_000, 10_000), (128, 2_048, 32_768)


def main() -> None:
    """A row for each number of waiting sequences, then one for each context."""
    print("| running | waiting | context | plan and commit a step | add and abort |\n|---|---|---|---|---|")
    for waiting in WAITING:
        print(_row(waiting, CONTEXTS[0]), flush=True)
    for context in CONTEXTS[1:]:
        print(_row(WAITING[0], context), flush=True)


def _row(waiting: int, context: int) -> str:
    step_s, visit_s = measured(waiting, context)
    return f"| {RUNNING} | {waiting:,} | {context:,} | {step_s * 1e6:.0f} us | {visit_s * 1e6:.0f} us |"


def measured(waiting: int, context: int) -> tuple[float, float]:
    """Median seconds of a step in which all that run decode, and of a sequence that comes and goes."""
    warm_up = RUNNING * -(-context // MAX_BATCHED_TOKENS)  # steps until the last prompt is computed
    length = context + warm_up + 2 * NUM_STEPS
    scheduler = Scheduler(
        RUNNING, MAX_BATCHED_TOKENS, BLOCK_SIZE, [KvGroup(RUNNING * -(-length // BLOCK_SIZE))], waiting + 1, length
    )
    sampling = SamplingParams(length - context, temperature=0, ignore_eos=True)
    running = [Sequence(f"r{number}", [1] * context, sampling) for number in range(RUNNING)]
    for sequence in running:
        scheduler.add(sequence)
    while running[-1].num_completion_tokens == 0:
        _step(scheduler)
    for number in range(waiting):
        scheduler.add(Sequence(f"w{number}", [1] * context, sampling))
    step_s = statistics.median(_step(scheduler) for _ in range(NUM_STEPS))
    return step_s, statistics.median(_visit(scheduler, number, sampling) for number in range(NUM_STEPS))


def _step(scheduler: Scheduler) -> float:
    start_s = time.perf_counter()
    step = scheduler.schedule()
    planned_s = time.perf_counter() - start_s
    output = StepOutput(step.step_id, np.zeros(len(step.sample_rows), np.int32))
    start_s = time.perf_counter()
    scheduler.commit(output)
    return planned_s + time.perf_counter() - start_s


def _visit(scheduler: Scheduler, number: int, sampling: SamplingParams) -> float:
    visitor = Sequence(f"v{number}", [1] * 100, sampling)
    start_s = time.perf_counter()
    scheduler.add(visitor)
    scheduler.abort(visitor.request_id)
    return time.perf_counter() - start_s


if __name__ == "__main__":
    main()
