"""The problems between keys that are each right on their own; every check is a pure function of its arguments."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from cluster.spec.address import is_host, is_loopback
from cluster.spec.capacity import Capacity
from cluster.spec.model import ModelSpec
from cluster.spec.nearest import did_you_mean
from cluster.spec.problem import KeyPath, Problem, serving
from cluster.spec.serving import ServingSpec

if TYPE_CHECKING:
    from cluster.models.facts import ModelFacts

RESERVED_NAME = "default"
DEMO_KEYS = {hashlib.sha256(key.encode()).hexdigest(): key for key in ("fs-demo-acme", "fs-demo-globex")}


def cross_problems(spec: ServingSpec, facts: Mapping[str, ModelFacts], capacity: Capacity | None) -> Iterator[Problem]:
    """Every problem between keys.

    ``facts`` holds, by source, what is known of each model (those not yet here are left out); ``capacity`` is None
    where the size of the nodes is not known.
    """
    yield from model_names(spec)
    yield from model_lengths(spec)
    yield from model_facts(spec, facts)
    yield from replica_bounds(spec)
    yield from collectives(spec)
    yield from spares(spec)
    yield from quantized(spec)
    yield from cpus(spec, capacity)
    yield from tenant_names(spec)
    yield from tenant_keys(spec)
    yield from addresses(spec)
    yield from demo_keys(spec)


def model_names(spec: ServingSpec) -> Iterator[Problem]:
    """Two models of one name, one with the reserved name, a default model that does not exist."""
    names = [model.name for model in spec.models]
    yield from _repeated(names, "models", "model")
    for number, name in enumerate(names):
        if name == RESERVED_NAME:
            path = serving("models", number, "name")
            yield Problem(path, "expected a name of its own, found 'default', which always means the default model")
    if spec.default_model not in names:
        known = ", ".join(map(repr, dict.fromkeys(names)))
        hint = did_you_mean(spec.default_model, names)
        yield Problem(serving("default_model"), f"expected the name of a model ({known}), found {spec.default_model!r}{hint}")


def model_lengths(spec: ServingSpec) -> Iterator[Problem]:
    """A default completion that alone fills the context."""
    for number, model in enumerate(spec.models):
        if model.default_max_tokens >= model.context_length:
            expected = f"expected fewer tokens than context_length ({model.context_length}), so that a prompt fits"
            yield Problem(serving("models", number, "default_max_tokens"), f"{expected}, found {model.default_max_tokens}")


def model_facts(spec: ServingSpec, facts: Mapping[str, ModelFacts]) -> Iterator[Problem]:
    """What the model itself forbids: ranks that do not divide its heads, a context longer than its positions."""
    for number, model in enumerate(spec.models):
        fact = facts.get(model.source)
        if fact is None:
            continue
        heads, most = fact.num_attention_heads, fact.max_position_embeddings
        if heads % model.tensor_parallel:
            divisors = ", ".join(str(n) for n in range(1, min(heads, 64) + 1) if heads % n == 0)
            message = f"expected a divisor of the model's {heads} attention heads ({divisors}), found {model.tensor_parallel}"
            yield Problem(serving("models", number, "tensor_parallel"), message)
        if model.context_length > most:
            message = f"expected at most the model's {most} positions, found {model.context_length}"
            yield Problem(serving("models", number, "context_length"), message)


def replica_bounds(spec: ServingSpec) -> Iterator[Problem]:
    """Fewer replicas at the most than at the least."""
    for number, model in enumerate(spec.models):
        low, high = model.replicas.min, model.replicas.max
        if low > high:
            yield Problem(serving("models", number, "replicas", "min"), f"expected at most replicas.max ({high}), found {low}")


def collectives(spec: ServingSpec) -> Iterator[Problem]:
    """NCCL without GPUs, shared memory with them."""
    for number, model in enumerate(spec.models):
        if model.collective == "nccl" and model.gpus_per_rank == 0:
            message = "found nccl, which needs GPUs, but gpus_per_rank is 0; expected auto, shm or gloo, or gpus_per_rank: 1"
            yield Problem(serving("models", number, "collective"), message)
        if model.collective == "shm" and model.gpus_per_rank:
            message = "found shm, which adds up on the CPU, but the ranks have GPUs; expected auto, nccl or gloo"
            yield Problem(serving("models", number, "collective"), message)


def spares(spec: ServingSpec) -> Iterator[Problem]:
    """Spare ranks with GPUs: Ray gives each GPU to one rank."""
    for number, model in enumerate(spec.models):
        if model.warm_spare and model.gpus_per_rank:
            message = "expected false where ranks have GPUs, each of which holds one rank; found true"
            yield Problem(serving("models", number, "warm_spare"), message)


def quantized(spec: ServingSpec) -> Iterator[Problem]:
    """Weights in 8 or 4 bits for what the kernels do not compute."""
    for number, model in enumerate(spec.models):
        if model.quantization == "none":
            continue
        needs = {"dtype: bfloat16": model.dtype == "bfloat16", "gpus_per_rank: 0": model.gpus_per_rank == 0}
        needs["optimisations.packed_linears: true"] = model.optimisations.packed_linears
        if missing := [name for name, is_given in needs.items() if not is_given]:
            message = f"found {model.quantization}, which needs {' and '.join(missing)}; expected that, or none"
            yield Problem(serving("models", number, "quantization"), message)


def cpus(spec: ServingSpec, capacity: Capacity | None) -> Iterator[Problem]:
    """Ranks of one replica that fit no node, or else replicas that together do not fit the cluster."""
    if capacity is None:
        return
    too_wide = [n for n, model in enumerate(spec.models) if _replica_cpus(model) > capacity.node_cpus]
    for number in too_wide:
        yield Problem(serving("models", number, "tensor_parallel"), _too_wide(spec.models[number], capacity))
    wanted = wanted_cpus(spec)
    if capacity.total_cpus is not None and wanted > capacity.total_cpus and not too_wide:
        sums = ", ".join(f"{m.name} {m.replicas.min} x {_ranks(m)}" for m in spec.models)
        have = f"expected at most {capacity.total_cpus} CPUs, those of all nodes ({capacity.origin})"
        mend = "start fewer replicas or ranks, or raise metadata.serving.ray.cpus to let ranks share cores"
        yield Problem(serving("models"), f"{have}, found {wanted} for the replicas that are always there ({sums}); {mend}")


def wanted_cpus(spec: ServingSpec) -> int:
    """The CPUs that the replicas which are always there claim together."""
    return sum(model.replicas.min * _replica_cpus(model) for model in spec.models)


def tenant_names(spec: ServingSpec) -> Iterator[Problem]:
    """Two tenants of one name."""
    yield from _repeated([tenant.name for tenant in spec.tenants], "tenants", "tenant")


def tenant_keys(spec: ServingSpec) -> Iterator[Problem]:
    """Two keys of one name in a tenant; one key that stands twice, so that it is not clear whose it is."""
    first: dict[str, str] = {}
    for number, tenant in enumerate(spec.tenants):
        yield from _repeated([key.name for key in tenant.keys], "tenants", "key", number, "keys")
        for place, key in enumerate(tenant.keys):
            mine = f"{tenant.name}'s key {key.name!r}"
            if key.sha256 in first:
                path = serving("tenants", number, "keys", place, "sha256")
                yield Problem(path, f"expected a key of its own, found the hash of {first[key.sha256]} again")
            first.setdefault(key.sha256, mine)


def addresses(spec: ServingSpec) -> Iterator[Problem]:
    """Addresses that are none; API and dashboard on one port."""
    for path, host in _hosts(spec):
        if not is_host(host):
            yield Problem(path, f"expected an IP address or a host name (the port has its own key), found {host!r}")
    if spec.http.port == spec.ray.dashboard_port:
        message = f"expected another port than ray.dashboard_port, found {spec.http.port} for both"
        yield Problem(serving("http", "port"), message)


def demo_keys(spec: ServingSpec) -> Iterator[Problem]:
    """An address that others can reach while keys that everybody knows open the door."""
    demo = [DEMO_KEYS[key.sha256] for tenant in spec.tenants for key in tenant.keys if key.sha256 in DEMO_KEYS]
    for path, host in _hosts(spec):
        if demo and is_host(host) and not is_loopback(host):
            reason = f"the published demo key{'s' if len(demo) > 1 else ''} {', '.join(demo)} would open the service to everybody"
            mend = "expected 127.0.0.1, or keys of your own under tenants"
            yield Problem(path, f"found {host!r}, which others can reach, but {reason}; {mend}")


def _repeated(names: list[str], outer: str, what: str, *inner: str | int) -> Iterator[Problem]:
    for number, name in enumerate(names):
        if name in names[:number]:
            path = serving(outer, *inner, number, "name")
            yield Problem(path, f"expected a name of its own, found {name!r} again, the name of {what} {names.index(name)}")


def _hosts(spec: ServingSpec) -> tuple[tuple[KeyPath, str], ...]:
    return (serving("http", "host"), spec.http.host), (serving("ray", "dashboard_host"), spec.ray.dashboard_host)


def _replica_cpus(model: ModelSpec) -> int:
    return model.tensor_parallel * model.cpus_per_rank


def _ranks(model: ModelSpec) -> str:
    ranks = "1 rank" if model.tensor_parallel == 1 else f"{model.tensor_parallel} ranks"
    return f"{ranks} x {model.cpus_per_rank} CPU{'' if model.cpus_per_rank == 1 else 's'}"


def _too_wide(model: ModelSpec, capacity: Capacity) -> str:
    need, have = _replica_cpus(model), capacity.node_cpus
    fits = have // model.cpus_per_rank
    less = f"lower tensor_parallel to at most {fits}" if fits else f"lower cpus_per_rank to at most {have}"
    node = f"{have} CPU{'' if have == 1 else 's'} ({capacity.origin})"
    mend = f"{less}, or set metadata.serving.ray.cpus to {need} to let ranks share cores"
    return f"expected ranks that fit one node, which has {node}, found {_ranks(model)} = {need}; {mend}"
