"""What the path costs around a model that costs next to nothing: start, added TTFT, CPU outside the ranks, memory."""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks.bare_engine import figures_apart
from benchmarks.load import Load, run
from benchmarks.processes import cost_of
from benchmarks.service import Server, fairshard
from cluster.bench.figures import Level
from cluster.bench.prompts import Prompts
from cluster.models.registry import resolve

SHAPE = {"source": "builtin:tiny", "tensor_parallel": 1, "cpus_per_rank": 1, "dtype": "float32"}


def overhead() -> None:
    """A row for each path, ``split`` and ``fused``."""
    tiny = resolve("builtin:tiny")
    engine_ttft_s = _bare_ttft_s(tiny)
    print(f"bare engine, tiny model, 128-token prompt: TTFT p50 {engine_ttft_s * 1e3:.1f} ms\n")
    print("| path | ready after | TTFT p50, added | CPU a request | a chunk, 1 stream | a chunk, 8 streams | memory |")
    print("|---|---|---|---|---|---|---|")
    for path in ("split", "fused"):
        with fairshard(path, SHAPE) as server:
            print(f"| {path} | {server.start_s:.1f} s | {_cells(server, Prompts(tiny), engine_ttft_s)} |", flush=True)
    print()


def _cells(server: Server, prompts: Prompts, engine_ttft_s: float) -> str:
    run(server, prompts, 20, 1, Load(output_tokens=16))
    level, short = _costed(server, prompts, 40, 1, 1)
    request_s, alone_s = _split_cost(short, _costed(server, prompts, 20, 1, 256)[1])
    _, crowd_s = _split_cost(short, _costed(server, prompts, 48, 8, 256)[1])
    memory = cost_of(server.pid)
    return (
        f"{level.ttft_p50_s * 1e3:.1f} ms, {(level.ttft_p50_s - engine_ttft_s) * 1e3:+.1f} ms"
        f" | {request_s * 1e3:.1f} ms | {alone_s * 1e3:.2f} ms | {crowd_s * 1e3:.2f} ms"
        f" | {memory.other_rss_bytes / 1e9:.2f} GB RSS, {memory.other_pss_bytes / 1e9:.2f} GB PSS"
    )


def _bare_ttft_s(directory: Path) -> float:
    """TTFT p50 of the bare engine, in a process of its own."""
    ((ttft_s, _, _),) = figures_apart(directory, [(1, 30)], "--dtype", "float32", "--threads", "1")
    return ttft_s


def _costed(
    server: Server, prompts: Prompts, requests: int, concurrency: int, output_tokens: int
) -> tuple[Level, tuple[float, float]]:
    """A level, and (CPU seconds outside the ranks, chunks) for each of its requests."""
    before = cost_of(server.pid)
    level = run(server, prompts, requests, concurrency, Load(output_tokens=output_tokens))
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
