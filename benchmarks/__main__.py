"""The whole road, measured: what the service adds to the bare engine, what it costs in CPU and memory, and peers beside it.

    make bench                                              # everything; keep the machine idle meanwhile
    make bench ARGS="--only throughput --peers vllm"        # beside a peer that `python -m benchmarks.peers vllm` installed

Prints Markdown for benchmarks/LOG.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import time
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks import checkpoint
from benchmarks.load import Load
from benchmarks.overhead import overhead
from benchmarks.peers import PEERS
from benchmarks.recovery import pauses_s
from benchmarks.start import serve_run_s, serve_s
from benchmarks.step import NUM_STEPS, step_p50_s
from benchmarks.throughput import obstacle, throughput
from cluster.bench.levels import levels_of
from cluster.errors import FairshardError
from deployments.engine.sampling_params import SamplingParams

STEP_SHAPES = ((1, 128, 512), (32, 128, 512), (32, 2048, 512), (32, 16384, 512), (32, 2048, 32_000), (32, 2048, 151_936))


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=Path("~/.cache/fairshard/bench/qwen2.5-0.5b"))
    parser.add_argument(
        "--servers", default="bare,split,fused", help="what is compared: bare, split, fused, each also with -int8 or -int4"
    )
    parser.add_argument("--peers", default="", help=f"installed ones: {', '.join(PEERS)}")
    parser.add_argument("--concurrency", default="1,8,32", help="levels of the comparison, 8 requests a stream, at most 128")
    parser.add_argument("--prompt-tokens", type=int, default=Load().prompt_tokens, help="of the comparison's requests")
    parser.add_argument("--output-tokens", type=int, default=Load().output_tokens, help="of the comparison's requests")
    parser.add_argument("--json", type=Path, help="a file for the comparison's rows")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of the side-by-side comparison")
    parser.add_argument("--only", choices=("start", "step", "overhead", "throughput", "recovery"), help="one part")
    args = parser.parse_args()
    names = [name for name in f"{args.servers},{args.peers}".split(",") if name]
    reference = (args.peers or args.servers).split(",")[0]
    try:
        levels = levels_of(args.concurrency)
    except FairshardError as error:
        parser.error(str(error))
    if problem := next(filter(None, map(obstacle, names)), None if names else "there is nothing to compare"):
        parser.error(problem)
    if args.json and not args.json.absolute().parent.is_dir():
        parser.error(f"there is no folder {args.json.absolute().parent}")
    print(f"### {time.strftime('%Y-%m-%d')}, commit {_commit()}, {os.cpu_count()} cores ({platform.machine()})\n", flush=True)
    if args.only in (None, "start"):
        start()
    if args.only in (None, "step"):
        step()
    if args.only in (None, "overhead"):
        overhead()
    if args.only in (None, "recovery"):
        recovery()
    if args.only in (None, "throughput"):
        directory = checkpoint.ensure(args.checkpoint.expanduser().absolute())
        rows = throughput(directory, names, reference, levels, args.rounds, Load(args.prompt_tokens, args.output_tokens))
        if args.json:
            args.json.write_text(json.dumps([asdict(row) for row in rows], indent=1))


def start() -> None:
    """Seconds to the first streamed token, with the shipped file and its two ranks."""
    ready_s, token_s = serve_s()
    print("| command | banner | first streamed token |\n|---|---|---|")
    print(f"| `fairshard serve` | {ready_s:.1f} s | {token_s:.1f} s |", flush=True)
    for which, seconds in zip(("first", "second"), serve_run_s(), strict=True):
        print(f"| `serve run deployments:app` on a running Ray, {which} | | {seconds:.1f} s |", flush=True)
    print()


def step() -> None:
    """What a step costs outside the model's forward."""
    greedy = SamplingParams(NUM_STEPS, temperature=0, ignore_eos=True)
    settings = {
        "greedy": greedy,
        "temperature 1": replace(greedy, temperature=1),
        "top_p 0.9": replace(greedy, temperature=1, top_p=0.9),
    }
    print(f"| sequences | context | vocabulary | {' | '.join(settings)} |\n|---|---|---|{'---|' * len(settings)}")
    for num_seqs, context, vocabulary in STEP_SHAPES:
        figures = (step_p50_s(num_seqs, context, vocabulary, sampling) for sampling in settings.values())
        cells = " | ".join(f"{seconds * 1e3:.2f} ms" for seconds in figures)
        print(f"| {num_seqs} | {context} | {vocabulary} | {cells} |", flush=True)
    print(f"\nload average {os.getloadavg()[0]:.1f}\n", flush=True)


def recovery() -> None:
    """How long a stream pauses for new ranks."""
    print("| ranks in reserve | fault of one of two ranks | service ready after | longest pause of the stream | tokens |")
    print("|---|---|---|---|---|")
    for warm_spare in (True, False):
        for fault, start_s, pause_s, num_tokens in pauses_s(warm_spare):
            reserve = "yes" if warm_spare else "no"
            print(f"| {reserve} | {fault} | {start_s:.1f} s | {pause_s:.2f} s | {num_tokens} |", flush=True)
    print()


def _commit() -> str:
    return subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip() or "unknown"


if __name__ == "__main__":
    main()
