"""The whole road, measured: what the service adds to the bare engine, what it costs in CPU and memory, and a peer beside it.

    make bench                                      # everything; keep the machine idle meanwhile
    make bench ARGS="--peer PATH/bin/transformers"  # with `transformers serve` beside it

Prints Markdown for benchmarks/LOG.md.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from benchmarks import checkpoint
from benchmarks.processes import Cost, cost_of, machine_busy_s
from benchmarks.recovery import pauses_s
from benchmarks.service import Server, fairshard, transformers
from benchmarks.start import serve_run_s, serve_s
from benchmarks.step import NUM_STEPS, step_p50_s
from cluster.bench.figures import Level
from cluster.bench.load import Target, run_level
from cluster.bench.prompts import Prompts
from cluster.models.registry import resolve
from deployments.engine.sampling_params import SamplingParams

PROMPT_TOKENS, OUTPUT_TOKENS = 128, 64
STEP_SHAPES = ((1, 128, 512), (32, 128, 512), (32, 2048, 512), (32, 16384, 512), (32, 2048, 32_000), (32, 2048, 151_936))


def main() -> None:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=Path("~/.cache/fairshard/bench/qwen2.5-0.5b").expanduser())
    parser.add_argument("--peer", type=Path, help="the `transformers` executable of an environment with transformers[serving]")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of the side-by-side comparison")
    parser.add_argument("--only", choices=("start", "step", "overhead", "throughput", "recovery"), help="one part")
    args = parser.parse_args()
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
        throughput(checkpoint.ensure(args.checkpoint), args.peer, args.rounds)


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


def overhead() -> None:
    """What the path costs around a model that costs next to nothing: start, added TTFT, CPU outside the ranks, memory."""
    tiny = resolve("builtin:tiny")
    shape = {"source": "builtin:tiny", "tensor_parallel": 1, "cpus_per_rank": 1, "dtype": "float32"}
    engine_ttft_s = _bare(tiny, "float32", 1, "1", "30")[0]
    print(f"bare engine, tiny model, 128-token prompt: TTFT p50 {engine_ttft_s * 1e3:.1f} ms\n")
    print("| path | ready after | TTFT p50, added | CPU a request | a chunk, 1 stream | a chunk, 8 streams | memory |")
    print("|---|---|---|---|---|---|---|")
    for path in ("split", "fused"):
        with fairshard(path, shape) as server:
            prompts = Prompts(tiny)
            _run(server, prompts, 20, 1, 16)
            level, short = _costed(server, prompts, 40, 1, 1)
            request_s, alone_s = _split_cost(short, _costed(server, prompts, 20, 1, 256)[1])
            _, crowd_s = _split_cost(short, _costed(server, prompts, 48, 8, 256)[1])
            memory = cost_of(server.pid)
            print(
                f"| {path} | {server.start_s:.1f} s"
                f" | {level.ttft_p50_s * 1e3:.1f} ms, {(level.ttft_p50_s - engine_ttft_s) * 1e3:+.1f} ms"
                f" | {request_s * 1e3:.1f} ms | {alone_s * 1e3:.2f} ms | {crowd_s * 1e3:.2f} ms"
                f" | {memory.other_rss_bytes / 1e9:.2f} GB RSS, {memory.other_pss_bytes / 1e9:.2f} GB PSS |",
                flush=True,
            )
    print()


def recovery() -> None:
    """How long a stream pauses for new ranks."""
    print("| ranks in reserve | fault of one of two ranks | service ready after | longest pause of the stream | tokens |")
    print("|---|---|---|---|---|")
    for warm_spare in (True, False):
        for fault, start_s, pause_s, num_tokens in pauses_s(warm_spare):
            reserve = "yes" if warm_spare else "no"
            print(f"| {reserve} | {fault} | {start_s:.1f} s | {pause_s:.2f} s | {num_tokens} |", flush=True)
    print()


def throughput(directory: Path, peer: Path | None, rounds: int) -> None:
    """Output tokens per second at concurrency 8 beside the bare engine and, if there is one, the peer: A B C A B C ..."""
    shape = {"source": str(directory), "tensor_parallel": 1, "cpus_per_rank": 2, "dtype": "bfloat16"}
    prompts = Prompts(directory)
    results: dict[str, list[float]] = {}
    print("| round | server | tokens/s at concurrency 8 | TTFT p50 | TPOT p50 | foreign CPU |\n|---|---|---|---|---|---|")
    for number in range(1, rounds + 1):
        rate = _bare(directory, "bfloat16", 2, "8", "24")[1]
        results.setdefault("bare engine", []).append(rate)
        print(f"| {number} | bare engine | {rate:.1f} | | | |", flush=True)
        for name, server in _servers(shape, directory, peer):
            with server as running:
                _run(running, prompts, 8, 8, 8)
                before, busy_s, own_s = cost_of(running.pid), machine_busy_s(), time.process_time()
                level = _run(running, prompts, 24, 8, OUTPUT_TOKENS)
                foreign = _foreign(running, before, busy_s, own_s)
            results.setdefault(name, []).append(level.output_tokens_per_s)
            print(
                f"| {number} | {name} | {level.output_tokens_per_s:.1f} | {level.ttft_p50_s * 1e3:.0f} ms"
                f" | {level.tpot_p50_s * 1e3:.1f} ms | {foreign:.1%} |",
                flush=True,
            )
    for name, rates in results.items():
        ratios = [rate / bare for rate, bare in zip(rates, results["bare engine"], strict=True)]
        print(
            f"\n{name}: median {statistics.median(rates):.1f} tokens/s, {statistics.median(ratios):.2f} of the bare engine",
            end="",
        )
    print()


def _servers(shape: dict, directory: Path, peer: Path | None) -> Iterator[tuple[str, AbstractContextManager[Server]]]:
    yield "fairshard, split", fairshard("split", shape)
    yield "fairshard, fused", fairshard("fused", shape)
    if peer is not None:
        yield "transformers serve", transformers(peer, directory, "bfloat16")


def _bare(directory: Path, dtype: str, threads: int, concurrency: str, requests: str) -> tuple[float, float]:
    """TTFT p50 in seconds and tokens/s of the bare engine, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.bare_engine", str(directory), "--dtype", dtype, "--threads", str(threads)]
    command += ["--concurrency", concurrency, "--requests", requests, "--figures"]
    ttft_s, tokens_per_s = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(ttft_s), float(tokens_per_s)


def _run(server: Server, prompts: Prompts, requests: int, concurrency: int, output_tokens: int) -> Level:
    extra: tuple[tuple[str, object], ...] = (("ignore_eos", True),) if server.api_key else ()
    target = Target(server.base_url, server.model, server.api_key, output_tokens, extra=extra)
    level = asyncio.run(run_level(target, [prompts.make(PROMPT_TOKENS) for _ in range(requests)], concurrency))
    if level.errors:
        raise SystemExit(f"{level.errors} of {level.requests} requests failed: {level.first_error}")
    return level


def _costed(
    server: Server, prompts: Prompts, requests: int, concurrency: int, output_tokens: int
) -> tuple[Level, tuple[float, float]]:
    """A level, and (CPU seconds outside the ranks, chunks) for each of its requests."""
    before = cost_of(server.pid)
    level = _run(server, prompts, requests, concurrency, output_tokens)
    cpu_s = cost_of(server.pid).since(before).other_cpu_s
    idle_s = _idle_cpu_per_s(server) * level.wall_s
    return level, (max(0.0, cpu_s - idle_s) / level.requests, level.chunks_per_request)


def _idle_cpu_per_s(server: Server, seconds: float = 10) -> float:
    """CPU that Ray and the service use with nothing to do; it is no request's cost."""
    before = cost_of(server.pid)
    time.sleep(seconds)
    return cost_of(server.pid).since(before).other_cpu_s / seconds


def _split_cost(short: tuple[float, float], long: tuple[float, float]) -> tuple[float, float]:
    """CPU seconds of a request and of a chunk, from requests with few and with many chunks."""
    chunk_s = (long[0] - short[0]) / max(1e-9, long[1] - short[1])
    return short[0] - chunk_s * short[1], chunk_s


def _foreign(server: Server, before: Cost, busy_s: float, own_s: float) -> float:
    """Share of the machine's busy time that neither the server nor this client used."""
    cost = cost_of(server.pid).since(before)
    busy = machine_busy_s() - busy_s
    ours = cost.rank_cpu_s + cost.other_cpu_s + time.process_time() - own_s
    return max(0.0, busy - ours) / busy


def _commit() -> str:
    return subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip() or "unknown"


if __name__ == "__main__":
    main()
