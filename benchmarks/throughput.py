"""Tokens per second, and time to the first, of several servers in rounds A B C A B C: a drifting machine hits all alike."""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import peers
from benchmarks.bare_engine import figures_apart
from benchmarks.load import Load, run
from benchmarks.processes import Cost, cost_of, machine_busy_s
from benchmarks.service import Server, fairshard
from cluster.bench.prompts import Prompts
from deployments.engine.kernels.quantization import Quantization

WARM_UP_TOKENS = 8
MOST_FOREIGN = 0.05  # of the machine's busy time; a row with more does not count


@dataclass(frozen=True, slots=True)
class Row:
    """One server at one concurrency; times in seconds, ``foreign`` the share of CPU that somebody else used."""

    server: str
    concurrency: int
    tokens_per_s: float
    ttft_p50_s: float
    tpot_p50_s: float
    foreign: float

    def __str__(self) -> str:
        """The cells of a Markdown table."""
        times = f"{self.ttft_p50_s * 1e3:.0f} ms | {self.tpot_p50_s * 1e3:.1f} ms"
        return f"{self.server} | {self.concurrency} | {self.tokens_per_s:.1f} | {times} | {self.foreign:.1%}"


def obstacle(name: str) -> str | None:
    """Why there is no such server here to measure."""
    kind, _, quantization = name.partition("-")
    if kind in peers.PEERS and not quantization:
        return (
            None
            if (peers.environment_of(kind) / "bin").is_dir()
            else f"{kind} is not installed: python -m benchmarks.peers {kind}"
        )
    if kind in ("bare", "split", "fused") and (quantization or "none") in tuple(Quantization):
        return None
    others = ", ".join(peers.PEERS)
    return f"there is no server {name}: say bare, split or fused, with -int8 or -int4 behind it, or a peer ({others})"


def throughput(
    directory: Path, names: Sequence[str], reference: str, levels: Sequence[tuple[int, int]], rounds: int, load: Load
) -> list[Row]:
    """Print each round's rows, then each server's medians and what they are of the reference's in the same rounds."""
    rows: list[Row] = []
    print("| round | server | concurrency | tokens/s | TTFT p50 | TPOT p50 | foreign CPU |\n|---|---|---|---|---|---|---|")
    for number in range(1, rounds + 1):
        for name in names:
            for row in _measured(name, directory, levels, load):
                rows.append(row)
                print(f"| {number} | {row} |", flush=True)
    print(f"\nTokens/s and TTFT p50, in brackets what they are of {reference}'s:\n")
    print("| server | " + " | ".join(f"concurrency {concurrency}" for concurrency, _ in levels) + " |")
    print("|---" * (len(levels) + 1) + "|")
    for name in names:
        print(f"| {name} | " + " | ".join(_cell(rows, reference, name, concurrency) for concurrency, _ in levels) + " |")
    print()
    return rows


def _cell(rows: list[Row], reference: str, name: str, concurrency: int) -> str:
    """Medians, and medians of the rounds' ratios; of rounds in which neither was disturbed."""
    of = {who: [row for row in rows if (row.server, row.concurrency) == (who, concurrency)] for who in (reference, name)}
    pairs = [pair for pair in zip(of[reference], of[name], strict=True) if max(row.foreign for row in pair) < MOST_FOREIGN]
    if not pairs:
        return "disturbed"
    rate = statistics.median(own.tokens_per_s for _, own in pairs)
    rate_ratio = statistics.median(own.tokens_per_s / other.tokens_per_s for other, own in pairs)
    ttft_s = statistics.median(own.ttft_p50_s for _, own in pairs)
    ttft_ratio = statistics.median(own.ttft_p50_s / other.ttft_p50_s for other, own in pairs)
    return f"{rate:.1f} ({rate_ratio:.2f}), {ttft_s * 1e3:.0f} ms ({ttft_ratio:.2f})"


def _measured(name: str, directory: Path, levels: Sequence[tuple[int, int]], load: Load) -> Iterator[Row]:
    """The rows of a server that is started for them, or of the engine alone: ``bare``, ``split``, ``split-int8``, ``vllm`` ..."""
    kind, _, quantization = name.partition("-")
    if kind == "bare":
        yield from _bare(name, directory, quantization or "none", levels, load)
        return
    with _server(kind, quantization or "none", directory) as server:
        prompts = Prompts(directory)
        most = max(concurrency for concurrency, _ in levels)
        run(server, prompts, most, most, Load(load.prompt_tokens, WARM_UP_TOKENS))
        for concurrency, requests in levels:
            before, busy_s, own_s = cost_of(server.pid), machine_busy_s(), time.process_time()
            level = run(server, prompts, requests, concurrency, load)
            foreign = _foreign(server, before, busy_s, own_s)
            yield Row(name, concurrency, level.output_tokens_per_s, level.ttft_p50_s, level.tpot_p50_s, foreign)


def _server(kind: str, quantization: str, directory: Path) -> AbstractContextManager[Server]:
    if kind in peers.PEERS:
        return peers.running(kind, directory)
    shape = {"source": str(directory), "tensor_parallel": 1, "cpus_per_rank": 2, "dtype": "bfloat16"}
    return fairshard(kind, shape | {"quantization": quantization})


def _bare(name: str, directory: Path, quantization: str, levels: Sequence[tuple[int, int]], load: Load) -> Iterator[Row]:
    options = ["--quantization", quantization]
    options += ["--input-tokens", str(load.prompt_tokens), "--output-tokens", str(load.output_tokens)]
    busy_s, own_s = machine_busy_s(), _cpu_s(resource.RUSAGE_CHILDREN)
    figures = figures_apart(directory, levels, *options)
    busy_s, own_s = machine_busy_s() - busy_s, _cpu_s(resource.RUSAGE_CHILDREN) - own_s
    for (concurrency, _), (ttft_s, step_s, tokens_per_s) in zip(levels, figures, strict=True):
        yield Row(name, concurrency, tokens_per_s, ttft_s, step_s, max(0.0, busy_s - own_s) / busy_s)


def _cpu_s(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def _foreign(server: Server, before: Cost, busy_s: float, own_s: float) -> float:
    """Share of the machine's busy time that neither the server nor this client used."""
    cost = cost_of(server.pid).since(before)
    busy = machine_busy_s() - busy_s
    ours = cost.rank_cpu_s + cost.other_cpu_s + time.process_time() - own_s
    return max(0.0, busy - ours) / busy
