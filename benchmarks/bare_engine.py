"""The engine without HTTP and without Ray: the speed that everything around it is measured against.

    python -m benchmarks.bare_engine CHECKPOINT --concurrency 1,8

Runs in one process; the load client's closed loop is repeated here by adding a sequence whenever one finishes.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import subprocess
import sys
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import torch

from cluster.bench.prompts import Prompts
from cluster.home import compiled_operations
from deployments.engine.engine import Engine
from deployments.engine.kernels.quantization import Quantization
from deployments.engine.kv_groups import KvGroup
from deployments.engine.loader import load_model
from deployments.engine.model_runner import ModelRunner, probe_kv
from deployments.engine.optimisations.optimise import ATTENTION, NAMES, optimise
from deployments.engine.ropes import rope_border
from deployments.engine.sampling_params import SamplingParams
from deployments.engine.scheduler import Scheduler
from deployments.engine.sequence import Sequence

BLOCK_SIZE, CONTEXT_LENGTH = 16, 2048


@dataclass(frozen=True, slots=True)
class BareLevel:
    """Result of one concurrency level; times in seconds."""

    concurrency: int
    output_tokens_per_s: float
    ttft_p50_s: float
    step_p50_s: float

    def __str__(self) -> str:
        """One line for a person."""
        return (
            f"bare engine, concurrency {self.concurrency:>3}: {self.output_tokens_per_s:8.1f} tokens/s"
            f"   TTFT p50 {self.ttft_p50_s * 1e3:7.1f} ms   step p50 {self.step_p50_s * 1e3:6.1f} ms"
        )


def make_engine(
    checkpoint: Path,
    dtype: torch.dtype,
    max_num_seqs: int = 32,
    max_num_batched_tokens: int = 512,
    optimisations: Collection[str] = NAMES,
    quantization: Quantization = Quantization.NONE,
) -> Engine:
    """An engine over the whole model, as a rank of a group of one has it."""
    model = load_model(checkpoint, dtype, lambda doing: None)
    optimise(model, optimisations, compiled_operations(), lambda doing: None, quantization)
    groups = [KvGroup(max_num_seqs * 32, window) for window in probe_kv(model).windows]
    runner = ModelRunner(model, [group.num_blocks for group in groups], BLOCK_SIZE, dtype, kernels=ATTENTION in optimisations)
    border = rope_border(model.config)
    scheduler = Scheduler(max_num_seqs, max_num_batched_tokens, BLOCK_SIZE, groups, 1024, CONTEXT_LENGTH, border)
    return Engine(scheduler, runner)


def run_level(engine: Engine, prompts: list[list[int]], concurrency: int, output_tokens: int) -> BareLevel:
    """Generate for all prompts, ``concurrency`` of them at any time."""
    names, todo = itertools.count(), iter(prompts)
    added_s: dict[str, float] = {}
    first_s: list[float] = []
    step_s: list[float] = []

    def add_next() -> None:
        if (prompt := next(todo, None)) is not None:
            name = f"{concurrency}-{next(names)}"
            added_s[name] = time.perf_counter()
            engine.add(Sequence(name, tuple(prompt), SamplingParams(output_tokens, temperature=0, ignore_eos=True)))

    start_s = time.perf_counter()
    for _ in range(concurrency):
        add_next()
    while engine.has_work:
        before_s = time.perf_counter()
        deltas = engine.step()
        now_s = time.perf_counter()
        step_s.append(now_s - before_s)
        for delta in deltas:
            if (since_s := added_s.pop(delta.request_id, None)) is not None:
                first_s.append(now_s - since_s)
            if delta.finish_reason is not None:
                add_next()
    wall_s = time.perf_counter() - start_s
    return BareLevel(concurrency, len(prompts) * output_tokens / wall_s, statistics.median(first_s), statistics.median(step_s))


def figures_apart(checkpoint: Path, levels: Iterable[tuple[int, int]], *options: str) -> list[tuple[float, float, float]]:
    """TTFT p50, step p50 (seconds) and tokens/s of each (concurrency, requests), from a process of its own with more options."""
    concurrency, requests = (",".join(map(str, numbers)) for numbers in zip(*levels, strict=True))
    command = [sys.executable, "-m", "benchmarks.bare_engine", str(checkpoint), "--figures", *options]
    command += ["--concurrency", concurrency, "--requests", requests]
    lines = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    return [tuple(map(float, line.split())) for line in lines]


def main() -> None:
    """Command line: one line a level."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--dtype", default="bfloat16", choices=("float32", "bfloat16"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--input-tokens", type=int, default=128)
    parser.add_argument("--output-tokens", type=int, default=64)
    parser.add_argument("--concurrency", default="1,8")
    parser.add_argument("--requests", default="4,24", help="requests at each level")
    parser.add_argument("--optimisations", default=",".join(NAMES), help="names; none: plain torch")
    parser.add_argument("--quantization", default="none", choices=tuple(Quantization), help="how weights are kept")
    parser.add_argument("--figures", action="store_true", help="print TTFT p50 and step p50 in seconds and tokens/s")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    prompts = Prompts(args.checkpoint)
    names = [name for name in args.optimisations.split(",") if name in NAMES]
    engine = make_engine(
        args.checkpoint, getattr(torch, args.dtype), optimisations=names, quantization=Quantization(args.quantization)
    )
    encoded = (prompts.encode(prompts.make(args.input_tokens)) for _ in itertools.count())
    run_level(engine, list(itertools.islice(encoded, 2)), 1, 8)  # warm-up
    for concurrency, count in zip(map(int, args.concurrency.split(",")), map(int, args.requests.split(",")), strict=True):
        level = run_level(engine, list(itertools.islice(encoded, count)), concurrency, args.output_tokens)
        print(f"{level.ttft_p50_s} {level.step_p50_s} {level.output_tokens_per_s}" if args.figures else level, flush=True)


if __name__ == "__main__":
    main()
