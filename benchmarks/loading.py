"""Peak memory of each rank while it loads and shards a checkpoint.

    python -m benchmarks.loading CHECKPOINT --ranks 1,2,4

Starts the ranks as plain processes, without Ray. "private" is memory of the rank's own beyond what it had after its imports;
"mapped" are pages of the checkpoint that it touched, which ranks share and the kernel can drop.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cluster.spec import ModelSpec
from deployments.replica_group.rank import rank_environment

_SAMPLE_S = 0.005
_MIB = 2**20


def resident() -> tuple[int, int]:
    """Bytes of this process that are resident now: private ones, and those of mapped files."""
    lines = Path("/proc/self/status").read_text().splitlines()
    sizes = {
        name: int(value.split()[0]) * 1024 for name, value in (line.split(":", 1) for line in lines) if name.startswith("Rss")
    }
    return sizes["RssAnon"], sizes["RssFile"]


@contextmanager
def watched(peaks: list[int]) -> Iterator[None]:
    """Let ``peaks`` be the most that private and mapped memory grow inside the block."""
    done, before = threading.Event(), resident()

    def watch() -> None:
        while not done.wait(_SAMPLE_S):
            peaks[:] = [max(peak, now - start) for peak, now, start in zip(peaks, resident(), before, strict=True)]

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()


def load(checkpoint: Path, rank: int, world_size: int, dtype_name: str, folder: Path) -> dict[str, float]:
    """What one rank holds afterwards and needed at most, in MiB, and the seconds it took."""
    import torch

    from deployments.engine.loader import load_model
    from deployments.engine.model_runner import probe_kv
    from deployments.replica_group import sharding
    from deployments.replica_group.experts import ExpertPart

    torch.set_num_threads(1)
    dtype, peaks = getattr(torch, dtype_name), [0, 0]
    if world_size > 1:
        meet(rank, world_size, folder)
    start_s = time.perf_counter()
    with watched(peaks):
        model = load_model(checkpoint, dtype, lambda doing: None, ExpertPart(rank, world_size) if world_size > 1 else None)
        if world_size > 1:
            model = sharding.shard(model, world_size, dtype)
        probe_kv(model)  # a forward: touches every weight
    held = sum(parameter.numel() * parameter.element_size() for parameter in model.parameters())
    sizes = {"weights": held / _MIB, "private": peaks[0] / _MIB, "mapped": peaks[1] / _MIB}
    return sizes | {"seconds": time.perf_counter() - start_s}


def meet(rank: int, world_size: int, folder: Path) -> None:
    """Enter the torch world; rank 0 leaves its port in ``folder`` for the others."""
    from deployments.replica_group import sharding

    store, port = None, folder / f"port-{world_size}"
    if rank == 0:
        store = sharding.open_meeting(world_size)
        port.with_suffix(".draft").write_text(str(store.port))
        port.with_suffix(".draft").rename(port)
    while not port.exists():
        time.sleep(0.05)
    sharding.join(rank, world_size, int(port.read_text()), "gloo", store)


def start_ranks(checkpoint: Path, world_size: int, dtype_name: str, folder: Path) -> list[dict[str, float]]:
    """What ``load`` says on each rank of a group."""
    model = ModelSpec(name="m", source=str(checkpoint), tensor_parallel=world_size, collective="gloo")
    command = [sys.executable, "-m", "benchmarks.loading", str(checkpoint), "--dtype", dtype_name]
    ranks = [
        subprocess.Popen(
            [*command, "--world-size", str(world_size), "--folder", str(folder)],
            env={**os.environ, **rank_environment(rank, model)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for rank in range(world_size)
    ]
    return [json.loads(process.communicate()[0].splitlines()[-1]) for process in ranks]


def main() -> None:
    """Command line: a Markdown table, or with ``--world-size`` the figures of one rank."""
    import tempfile

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--ranks", default="1,2,4")
    parser.add_argument("--dtype", default="bfloat16", choices=("float32", "bfloat16"))
    parser.add_argument("--world-size", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.world_size:
        print(json.dumps(load(args.checkpoint, int(os.environ["RANK"]), args.world_size, args.dtype, args.folder)))
        return
    print("| ranks | weights held | private, peak | mapped, peak | seconds |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for world_size in map(int, args.ranks.split(",")):
            for found in start_ranks(args.checkpoint, world_size, args.dtype, Path(folder)):
                sizes = " | ".join(f"{found[name]:.0f} MiB" for name in ("weights", "private", "mapped"))
                print(f"| {world_size} | {sizes} | {found['seconds']:.1f} |", flush=True)


if __name__ == "__main__":
    main()
