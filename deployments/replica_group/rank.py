"""A rank: the process that holds one part of the model and runs every step on it.

Life of a rank, each call made by the leader on all ranks at once: ``prepare`` (import, build), ``load`` (meet, read,
shard), ``allocate`` (KV cache, mailboxes), then ``serve_steps``, which returns only when told to stop. torch and
DeepSpeed are imported inside ``prepare``, after the environment is set, so this module can be imported by the leader.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import ray

from cluster.home import compiled_operations, program_path
from cluster.logs import write_logs
from cluster.spec import ModelSpec
from cluster.spec.capacity import machine_cores
from deployments.engine.step import StepInput
from deployments.replica_group import cores
from deployments.replica_group.allocator import keep_freed_memory
from deployments.replica_group.channel import Mailbox
from deployments.replica_group.collective import Collective, choose_collective
from deployments.replica_group.crash_note import leave_crash_note
from deployments.replica_group.process import Process

if TYPE_CHECKING:
    import torch

    from deployments.engine.model_runner import ModelRunner

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a rank found when it started: the collective it can take part in, and (rank 0 of several) the meeting's port."""

    collective: Collective
    meeting_port: int = 0


@dataclass(frozen=True, slots=True)
class Loaded:
    """A rank with its part of the weights.

    ``kv_windows`` and ``kv_block_bytes`` have an item for each group of layers (kv_groups.py in the engine); bytes are 0 on
    a rank that holds no KV head. ``rope_border`` is the scheduler's. ``weights_digest`` names the checkpoint that was read
    (weights_digest.py in the engine).
    """

    rank: int
    pid: int
    device: str
    weight_bytes: int
    kv_block_bytes: tuple[int, ...]
    kv_windows: tuple[int | None, ...] = (None,)
    rope_border: int | None = None
    weights_digest: str = ""


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """Where the leader's mailboxes are: steps for all ranks, sampled ids from rank 0."""

    steps_path: str
    outputs_path: str


def rank_environment(rank: int, model: ModelSpec) -> dict[str, str]:
    """Environment variables that torch, OpenMP and DeepSpeed read at import.

    OpenMP threads wait for the next parallel region awake for about a millisecond, then asleep: always asleep costs a tenth
    of a step's speed in wake-ups, always awake is disastrous on busy cores. LOCAL_SIZE unset is a SIGSEGV in DeepSpeed's
    shared memory. With GPUs, Ray shows each rank only its own one, as device 0.
    """
    world_size = str(model.tensor_parallel)
    return {
        "RANK": str(rank),
        "WORLD_SIZE": world_size,
        "LOCAL_RANK": "0" if model.gpus_per_rank else str(rank),
        "LOCAL_SIZE": world_size,
        "OMP_NUM_THREADS": str(model.cpus_per_rank),
        "GOMP_SPINCOUNT": "20000",
        "GLOO_SOCKET_IFNAME": "lo",
        "TORCH_EXTENSIONS_DIR": str(compiled_operations()),
        "TOKENIZERS_PARALLELISM": "false",
        "PATH": program_path(),
    }


@ray.remote(concurrency_groups={"control": 1})
class Rank:
    """One rank of one group; lives and dies with it."""

    def __init__(self, rank: int, model: ModelSpec, directory: Path, leader_pid: int, note_path: str):
        self._rank, self._spec, self._directory = rank, model, directory
        self._leader = Process(leader_pid)
        self._doing = "starting"
        self._store: torch.distributed.TCPStore | None = None
        self._model: torch.nn.Module | None = None
        self._runner: ModelRunner | None = None
        self._team: tuple[int, ...] = ()  # the threads that compute
        os.environ.update(rank_environment(rank, model))
        write_logs()
        leave_crash_note(note_path)

    def __repr__(self) -> str:
        return f"Rank({self._spec.name}-{self._spec.version}, {self._rank}/{self._spec.tensor_parallel})"

    @ray.method(concurrency_group="control")
    def pid(self) -> int:
        """Which process this is."""
        return os.getpid()

    @ray.method(concurrency_group="control")
    def doing(self) -> str:
        """What the rank does while it loads, in words; answers while another call runs."""
        return self._doing

    def prepare(self) -> Prepared:
        """Import everything, build what must be built; rank 0 opens the meeting."""
        assert "torch" not in sys.modules, "torch was imported before its environment was set"
        self._doing = "importing torch"
        import torch

        torch.set_num_threads(self._spec.cpus_per_rank)
        self._team = cores.team(lambda: torch.ones(1 << 20).add_(1))
        self._doing = "importing transformers"

        if self._spec.tensor_parallel == 1:
            return Prepared(self._choose(shm_obstacle=None))
        self._doing = "importing deepspeed"
        from deployments.replica_group import sharding

        collective = self._choose(shm_obstacle=None)
        if collective.name == "shm":
            self._doing = "building the shared-memory all-reduce (a minute, once)"
            collective = self._choose(sharding.shm_obstacle())
        if self._rank > 0:
            return Prepared(collective)
        self._store = sharding.open_meeting(self._spec.tensor_parallel)
        return Prepared(collective, self._store.port)

    def _choose(self, shm_obstacle: str | None) -> Collective:
        num_cores = min(len(os.sched_getaffinity(0)), machine_cores())
        spec = self._spec
        return choose_collective(
            spec.collective, spec.tensor_parallel, spec.cpus_per_rank, spec.gpus_per_rank, num_cores, shm_obstacle
        )

    def load(self, meeting_port: int, collective: str) -> Loaded:
        """Meet the other ranks, read the checkpoint, keep this rank's part."""
        import torch

        from deployments.engine.kernels.quantization import Quantization
        from deployments.engine.loader import load_model
        from deployments.engine.model_runner import probe_kv
        from deployments.engine.optimisations.optimise import optimise
        from deployments.engine.ropes import rope_border
        from deployments.engine.weights_digest import weights_digest

        dtype, world_size, part = getattr(torch, self._spec.dtype), self._spec.tensor_parallel, None
        if world_size > 1:
            from deployments.replica_group import sharding
            from deployments.replica_group.experts import ExpertPart

            self._doing = f"meeting the other ranks ({collective})"
            sharding.join(self._rank, world_size, meeting_port, collective, self._store)
            part = ExpertPart(self._rank, world_size)
        model = load_model(self._directory, dtype, self._tell, part)
        if world_size > 1:
            self._doing = "sharding"
            model = sharding.shard(model, world_size, dtype)
        elif self._spec.gpus_per_rank:
            model = model.to("cuda")
        names, quantization = self._spec.optimisations.names(), Quantization(self._spec.quantization)
        optimise(model, names, compiled_operations(), self._tell, quantization)
        self._model = model
        self._doing = "loaded"
        weight_bytes = sum(p.numel() * p.element_size() for p in model.parameters())
        layout = probe_kv(model)
        return Loaded(
            self._rank,
            os.getpid(),
            str(layout.device),
            weight_bytes,
            layout.bytes_per_block(self._spec.engine.block_size),
            layout.windows,
            rope_border(model.config),
            weights_digest(self._directory),
        )

    def _tell(self, doing: str) -> None:
        self._doing = doing

    def allocate(self, num_blocks: tuple[int, ...], mailboxes: Mailboxes) -> int:
        """Make the KV cache, with so many blocks in each group of layers, and open this end of the mailboxes.

        Gives the id of the thread that will compute.
        """
        import torch

        from deployments.engine.model_runner import ModelRunner

        engine, dtype = self._spec.engine, getattr(torch, self._spec.dtype)
        self._doing = "allocating the KV cache"
        is_sampling, kernels = self._rank == 0, self._spec.optimisations.attention
        self._runner = ModelRunner(
            self._model, num_blocks, engine.block_size, dtype, is_sampling_rank=is_sampling, kernels=kernels
        )
        self._steps = Mailbox.open(mailboxes.steps_path)
        self._outputs = Mailbox.open(mailboxes.outputs_path)
        keep_freed_memory()
        self._take_cores()
        return threading.get_native_id()

    def _take_cores(self) -> None:
        """Compute on cores of its own, if this machine has them: not under a container's quota, which is for no certain cores."""
        among = os.sched_getaffinity(0)
        if self._spec.gpus_per_rank or machine_cores() < len(among) or len(self._team) != self._spec.cpus_per_rank:
            return
        if mine := cores.claim(len(self._team), cores.siblings_last(among)):
            cores.bind(self._team, mine)
            _logger.info("computing on cores %s", ", ".join(map(str, mine)))

    def serve_steps(self) -> None:
        """Run steps until the empty message; the leader keeps this call pending to learn of the rank's end."""
        while message := self._steps.take(self._leader.is_alive):
            output = self._runner.run(StepInput.decode(memoryview(message)))
            if output is not None:
                self._outputs.post(output.encode_into)
