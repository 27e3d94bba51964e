"""Tensor parallelism by DeepSpeed: the one file that imports it. Runs in ranks only.

One torch world is one tensor-parallel group, made once per process: DeepSpeed's shared-memory collective ignores groups
and cannot be initialised twice, so a rank that lost its peers is replaced, never repaired.
"""

from __future__ import annotations

import contextlib
import datetime
import faulthandler
import fcntl
import os
import shutil
import socket
import sys
from collections.abc import Iterator

import deepspeed
import torch
from deepspeed.module_inject.layers import LinearAllreduce, LinearLayer
from deepspeed.module_inject.tp_shard import AutoTPMeta, get_shard_size_list
from deepspeed.ops.op_builder.cpu import ShareMemCommBuilder
from torch.utils.cpp_extension import get_cxx_compiler
from transformers import PretrainedConfig

from cluster.home import compiled_operations
from deployments.replica_group.buffers import HOST, buffer_path
from deployments.replica_group.experts import shard_experts
from deployments.replica_group.heads import follow_heads
from deployments.replica_group.precision import keep_precision
from deployments.replica_group.summed_linear import SummedLinear, linear_of

_JOIN_TIMEOUT_S = 120
_COLLECTIVE_TIMEOUT = datetime.timedelta(minutes=5)


def shm_obstacle() -> str | None:
    """Builds and loads the shared-memory all-reduce (a minute at first, then kept); None, or why it cannot be had."""
    if shutil.which("ninja") is None:
        return "ninja is not installed"
    if shutil.which(get_cxx_compiler()) is None:
        return "there is no C++ compiler"
    try:
        with _build_lock():
            ShareMemCommBuilder().load(verbose=False)
    except (RuntimeError, OSError, ImportError) as error:
        return f"building it failed: {str(error).splitlines()[0]}"
    return None


@contextlib.contextmanager
def _build_lock() -> Iterator[None]:
    """One builder at a time. torch's own lock file outlives a killed builder and then blocks for ever; a flock does not."""
    folder = compiled_operations()
    with (folder / "builder.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for stale in folder.glob("*/lock"):
            stale.unlink()
        yield


def open_meeting(world_size: int) -> torch.distributed.TCPStore:
    """The store where the ranks meet, held by rank 0; the kernel chooses its port, so no two groups can collide.

    The socket is made here because the store would bind one of its own on all interfaces.
    """
    listener = socket.create_server((HOST, 0))
    port = listener.getsockname()[1]
    return torch.distributed.TCPStore(
        HOST, port, world_size, is_master=True, wait_for_workers=False, master_listen_fd=listener.detach()
    )


def join(rank: int, world_size: int, port: int, collective: str, store: torch.distributed.TCPStore | None) -> None:
    """Enter the torch world of the group; rank 0 brings the ``store`` that ``open_meeting`` gave, others come by ``port``.

    A peer that dies between rendezvous and shared-memory set-up would leave this process waiting inside C++ with the GIL
    held, where no Python code can help: faulthandler's own thread ends the process then.
    """
    os.environ.update(MASTER_ADDR=HOST, MASTER_PORT=str(port))
    faulthandler.dump_traceback_later(_JOIN_TIMEOUT_S, exit=True, file=sys.__stderr__)
    try:
        store = store or torch.distributed.TCPStore(HOST, port, world_size, is_master=False)
        backend = "nccl" if collective == "nccl" else "gloo"
        torch.distributed.init_process_group(backend, store=store, rank=rank, world_size=world_size, timeout=_COLLECTIVE_TIMEOUT)
        deepspeed.ops.__compatible_ops__[ShareMemCommBuilder.NAME] = collective == "shm"
        deepspeed.init_distributed(dist_backend=backend, verbose=False)
        torch.distributed.barrier()
    finally:
        faulthandler.cancel_dump_traceback_later()
    if collective == "shm":
        buffer_path(port, rank).unlink()  # every rank has it mapped


def shard(model: torch.nn.Module, world_size: int, dtype: torch.dtype) -> torch.nn.Module:
    """This rank's part of ``model``, on its device; its all-reduces go through the world that ``join`` entered.

    DeepSpeed shards what is a linear layer; what it leaves whole, or wrong, is put right here.
    """
    with keep_precision(model):
        engine = deepspeed.init_inference(
            model, tensor_parallel={"tp_size": world_size}, dtype=dtype, replace_with_kernel_inject=False
        )
    rank = torch.distributed.get_rank()
    follow_heads(engine.module, _head_counts(model.config.get_text_config(), world_size), rank)
    shard_experts(engine.module, rank, world_size, deepspeed.comm.inference_all_reduce)
    _plain_linears(engine.module)
    return engine.module


def _plain_linears(model: torch.nn.Module) -> None:
    """DeepSpeed's layers as torch's own, which can be optimised like those of a model that is not sharded."""
    for parent in list(model.modules()):
        for name, layer in parent.named_children():
            if type(layer) is LinearLayer and not layer.gather_output:
                setattr(parent, name, linear_of(layer.weight, layer.bias))
            elif type(layer) is LinearAllreduce:
                part = linear_of(layer.weight, None)
                setattr(parent, name, SummedLinear(part, layer.bias, deepspeed.comm.inference_all_reduce))


def _head_counts(config: PretrainedConfig, world_size: int) -> list[int]:
    """Query heads of each rank, as DeepSpeed deals them out: whole KV heads with the query heads that share them."""
    return get_shard_size_list(config.num_attention_heads, world_size, AutoTPMeta.from_model_config(config))
