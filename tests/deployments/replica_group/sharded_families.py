"""One rank of a torch world that runs families one after the other; started by test_sharded_families.py.

Rank 0 schedules and broadcasts each step as the bytes that a leader would post; every rank writes what it found to
``rank-<n>.json`` in the folder.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import torch
import torch.distributed
from transformers import PreTrainedModel

from deployments.engine.loader import load_model
from deployments.engine.model_runner import ModelRunner
from deployments.engine.step import StepInput, StepOutput
from deployments.replica_group import sharding
from deployments.replica_group.experts import ExpertPart
from tests.deployments.engine.factories import drain, engine_of, make_runner, make_sequence, random_prompts
from tests.deployments.engine.families import FAMILIES

MAX_TOKENS = 12
PROMPTS = dict(zip("abc", random_prompts(5, 37, 70), strict=True))
BLOCK_SIZE, BUDGET, MEET_S = 8, 24, 120


class Announcing:
    """Runs steps here after telling the other ranks."""

    def __init__(self, runner: ModelRunner):
        self._runner = runner

    def run(self, step: StepInput) -> StepOutput:
        buffer = bytearray(StepInput.max_bytes(8, BUDGET, 64, 512))
        size = step.encode_into(memoryview(buffer))
        torch.distributed.broadcast_object_list([bytes(buffer[:size])], 0)
        output = self._runner.run(step)
        assert output is not None
        return output


def lead(model: PreTrainedModel, runner: ModelRunner) -> dict[str, dict[str, list[int]]]:
    """The greedy tokens of the prompts: each alone, and all at once in chunks between each other's decodes."""
    texts = {"alone": {}, "crowd": generate(model, runner, *PROMPTS)}
    for name in PROMPTS:
        texts["alone"] |= generate(model, runner, name)
    torch.distributed.broadcast_object_list([b""], 0)
    return texts


def generate(model: PreTrainedModel, runner: ModelRunner, *names: str) -> dict[str, list[int]]:
    """The greedy tokens of these prompts, computed together."""
    engine = engine_of(model, runner, num_blocks=64, block_size=BLOCK_SIZE, max_num_batched_tokens=BUDGET)
    engine.runner = Announcing(runner)
    for name in names:
        engine.add(make_sequence(name, PROMPTS[name], max_tokens=MAX_TOKENS))
    return {name: list(tokens) for name, (tokens, _) in drain(engine).items()}


def obey(runner: ModelRunner) -> None:
    """Run what rank 0 announces until the empty message."""
    while True:
        message = [b""]
        torch.distributed.broadcast_object_list(message, 0)
        if not message[0]:
            return
        runner.run(StepInput.decode(memoryview(bytearray(message[0]))))


def run_family(name: str, rank: int, world_size: int, dtype: torch.dtype, checkpoint: Path) -> dict[str, Any]:
    """What this rank holds of the family, read from ``checkpoint``, and, from rank 0, what the ranks said."""
    if rank == 0:
        FAMILIES[name].build(dtype).save_pretrained(checkpoint)
    torch.distributed.barrier()
    model = load_model(checkpoint, dtype, lambda doing: None, ExpertPart(rank, world_size))
    model = sharding.shard(model, world_size, dtype)
    runner = make_runner(model, 64, BLOCK_SIZE, is_sampling_rank=rank == 0)
    texts = lead(model, runner) if rank == 0 else obey(runner)
    return {
        "texts": texts,
        "weight_bytes": sum(p.numel() * p.element_size() for p in model.parameters()),
        "expert_bytes": sum(p.numel() * p.element_size() for p in model.parameters() if p.dim() == 3),
        "kv_block_bytes": sum(runner.layout.bytes_per_block(BLOCK_SIZE)),
        "fp32_buffers": sum(buffer.dtype == torch.float32 for buffer in model.buffers()),
    }


def meet(rank: int, world_size: int, folder: Path) -> None:
    """Enter the world; rank 0 leaves the port in a file for the others."""
    store, port_file = None, folder / "port"
    if rank == 0:
        store = sharding.open_meeting(world_size)
        (folder / "port.draft").write_text(str(store.port))
        (folder / "port.draft").rename(port_file)
    deadline = time.monotonic() + MEET_S
    while not port_file.exists():
        assert time.monotonic() < deadline, "rank 0 did not come"
        time.sleep(0.05)
    sharding.join(rank, world_size, int(port_file.read_text()), "gloo", store)


def main(folder: Path, runs: list[str]) -> None:
    """Each of ``runs`` is a family's name, or one with its type: ``llama:bfloat16``."""
    rank, world_size = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
    torch.set_num_threads(1)
    meet(rank, world_size, folder)
    found = {}
    for one in runs:
        name, _, dtype = one.partition(":")
        found[one] = run_family(name, rank, world_size, getattr(torch, dtype or "float32"), folder / one)
    (folder / f"rank-{rank}.json").write_text(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
