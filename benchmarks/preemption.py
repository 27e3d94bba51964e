"""What memory pressure costs: tokens that are computed again, for pools of several sizes. Counts; nothing is timed.

python -m benchmarks.preemption
"""

from __future__ import annotations

import numpy as np

from deployments.engine.kv_groups import KvGroup
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence
from deployments.engine.step import StepOutput

BLOCK_SIZE, NUM_REQUESTS = 16, 300
POOLS = (1200, 900, 500, 300, 150)  # blocks


def run(num_blocks: int) -> tuple[int, float, int]:
    """Preemptions, the share of tokens computed again, and steps, for requests that all come at once."""
    scheduler = Scheduler(32, 512, BLOCK_SIZE, [KvGroup(num_blocks)], NUM_REQUESTS, 1024)
    lengths = np.random.default_rng(0).integers(64, 512, (NUM_REQUESTS, 2)).tolist()
    for name, (num_prompt, num_completion) in enumerate(lengths):
        scheduler.add(Sequence(str(name), [1] * num_prompt, SamplingParams(num_completion)))
    num_computed = num_steps = 0
    while (step := scheduler.schedule()) is not None:
        num_computed, num_steps = num_computed + len(step.token_ids), num_steps + 1
        scheduler.commit(StepOutput(step.step_id, np.zeros(len(step.sample_rows), np.int32)))
    needed = sum(map(sum, lengths)) - NUM_REQUESTS  # the last token of each is never fed
    return scheduler.num_preemptions, num_computed / needed - 1, num_steps


def main() -> None:
    """One row for each pool."""
    print("| pool, tokens | preemptions | tokens computed again | steps |\n|---|---|---|---|")
    for num_blocks in POOLS:
        preemptions, again, steps = run(num_blocks)
        print(f"| {num_blocks * BLOCK_SIZE:,} | {preemptions} | {again:.0%} | {steps:,} |", flush=True)


if __name__ == "__main__":
    main()
