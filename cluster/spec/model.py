"""One served model: where its weights are, how it is sharded, how much it may hold, how many replicas it has."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from cluster.spec.base import Spec

Name = Annotated[
    str,
    Field(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",
        json_schema_extra={"accepts": "letters, digits, `.`, `_` and `-`; a letter or digit first; at most 63"},
    ),
]


MOST_NUM_SEQS, MOST_NUM_BATCHED_TOKENS, MOST_WAITING = 4096, 1_048_576, 1_000_000  # what an engine's limits may be raised to


class EngineSpec(Spec):
    """Limits of one replica's continuous-batching engine."""

    max_num_seqs: int = Field(32, ge=1, le=MOST_NUM_SEQS, description="Sequences that run at once in one replica.")
    max_num_batched_tokens: int = Field(
        512,
        ge=1,
        le=MOST_NUM_BATCHED_TOKENS,
        description="Token budget of one step; longer prompts are split into chunks of at most this.",
    )
    block_size: int = Field(16, ge=1, le=1024, description="Tokens per KV block.")
    kv_memory_mib: int = Field(256, ge=1, le=16_777_216, description="Memory for the KV cache on each rank, in MiB.")
    max_waiting: int = Field(128, ge=0, le=MOST_WAITING, description="Requests that may wait in one replica; more get 503.")
    queue_timeout_s: float = Field(
        120, gt=0, le=86_400, description="Seconds a request may wait for its first step; then it ends with 503, not computed."
    )


class OptimisationsSpec(Spec):
    """What is changed in a bfloat16 model on CPUs when it is loaded; false leaves that to plain torch, which is slower."""

    gated_mlps: bool = Field(True, description="Gate, up, SiLU and their product in one kernel.")
    shared_inputs: bool = Field(True, description="Queries, keys and values of a layer in one product.")
    packed_linears: bool = Field(True, description="Weights packed for the CPU's matrix unit or vectors.")
    fused_norms: bool = Field(True, description="Root mean square normalisation in one kernel.")
    fused_rotations: bool = Field(True, description="Rotary position embedding in one kernel.")
    attention: bool = Field(True, description="Attention that reads the KV blocks where they are, without gathering them.")

    def names(self) -> tuple[str, ...]:
        """Of those that are wanted."""
        return tuple(name for name, is_wanted in self if is_wanted)


class StreamSpec(Spec):
    """How new tokens are gathered into stream chunks; the first token always goes out at once."""

    coalesce_tokens: int = Field(8, ge=1, le=1024, description="Tokens after which a chunk is sent without waiting longer.")
    coalesce_ms: float = Field(
        20, ge=0, le=1000, description="Milliseconds a token may wait for company: a chunk costs the same with 1 or 8."
    )


class ReplicasSpec(Spec):
    """Number of replicas; with min < max they follow the load."""

    min: int = Field(1, ge=1, le=1024, description="Replicas that are always there.")
    max: int = Field(1, ge=1, le=1024, description="Replicas at the most.")
    target_ongoing: float = Field(
        16, gt=0, le=100_000, description="Requests, queued and running, that autoscaling aims at for each replica."
    )


class ModelSpec(Spec):
    """One model, served under ``name``."""

    name: Name = Field(description="What clients send as `model`. `default` is reserved: it always means the default model.")
    version: Name = Field("v1", description="Names this deployment of the model; change it together with the source.")
    source: str = Field(
        min_length=1,
        description=(
            "`builtin:embedded` (the small model that ships with Fairshard), `builtin:tiny` (random weights, made on first use, "
            "for tests), a Hugging Face directory (starts with `/`, `./`, `../` or `~`; relative to the folder of cluster.yaml), "
            "or a hub id such as `Qwen/Qwen2.5-0.5B-Instruct`."
        ),
    )
    tensor_parallel: int = Field(
        1, ge=1, le=64, description="Ranks that share the weights; must divide the model's attention heads."
    )
    collective: Literal["auto", "shm", "gloo", "nccl"] = Field(
        "auto",
        description="How ranks add up partial results. auto: nccl on GPUs, else shm where a core is left over, else gloo.",
    )
    cpus_per_rank: int = Field(1, ge=1, le=1024, description="Cores (and compute threads) of one rank.")
    gpus_per_rank: int = Field(0, ge=0, le=1, description="GPUs of one rank.")
    dtype: Literal["float32", "bfloat16", "float16"] = Field("bfloat16", description="Type of weights, activations and KV cache.")
    quantization: Literal["none", "int8", "int4"] = Field(
        "none",
        description=(
            "int8: weights in 8 bits with a scale for each output, rows rounded to 8 bits on the way: half of bfloat16's bytes "
            "to keep and to read, for a small loss of quality. int4: weights in 4 bits with a scale for every 32 inputs: 28 % of "
            "the bytes, for a loss that small models feel. For bfloat16 on CPUs."
        ),
    )
    context_length: int = Field(2048, ge=16, le=16_777_216, description="Tokens of prompt and completion together.")
    default_max_tokens: int = Field(256, ge=1, le=16_777_216, description="Completion tokens when the client names none.")
    warm_spare: bool = Field(
        False,
        description=(
            "Keep a second set of ranks loaded and asleep in each replica: after a rank's death the model is back in seconds, "
            "for the memory of the weights once more. Not with GPUs."
        ),
    )
    start_timeout_s: float = Field(600, gt=0, le=86_400, description="Seconds a replica's ranks may take to load.")
    engine: EngineSpec = Field(EngineSpec(), description="Limits of one replica's engine.")
    optimisations: OptimisationsSpec = Field(OptimisationsSpec(), description="What makes bfloat16 models fast on CPUs.")
    stream: StreamSpec = Field(StreamSpec(), description="How tokens are gathered into chunks.")
    replicas: ReplicasSpec = Field(ReplicasSpec(), description="How many replicas.")
