"""What lies between two specs, and which of it a running service can take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cluster.errors import SpecError
from cluster.spec import ModelSpec, ServingSpec
from cluster.spec.base import Spec
from cluster.spec.http import proxy_patience_s

# What processes take from the snapshot as it is, so that publishing it is enough.
_PUBLISHED_KEYS = frozenset(
    {"default_model", "models", "tenants", "http.max_body_bytes", "http.request_deadline_s", "http.keep_alive_s"}
)
_PUBLISHED_MODEL_KEYS = frozenset(
    {"default_max_tokens"}
    | {f"engine.{limit}" for limit in ("max_num_seqs", "max_num_batched_tokens", "max_waiting", "queue_timeout_s")}
)
# What a model's version stands for: tokenizers and weights are held by (name, version).
_VERSIONED_MODEL_KEYS = frozenset({"source"})


@dataclass(frozen=True, slots=True)
class ModelChange:
    """One model that is in both specs and differs; ``keys`` are its differing keys, e.g. ``engine.max_num_seqs``."""

    old: ModelSpec
    new: ModelSpec
    keys: tuple[str, ...]

    @property
    def needs_deployment(self) -> bool:
        """Whether its Serve application must change; otherwise publishing the spec is all."""
        return not _PUBLISHED_MODEL_KEYS.issuperset(self.keys)


@dataclass(frozen=True, slots=True)
class SpecDiff:
    """The way from one spec to another."""

    added: tuple[ModelSpec, ...]
    removed: tuple[ModelSpec, ...]
    changed: tuple[ModelChange, ...]
    published: tuple[str, ...]  # key paths that processes take from the snapshot
    needs_restart: tuple[str, ...]  # key paths that a running service cannot take
    needs_version: tuple[str, ...]  # key paths of models that may only change together with the version

    def __bool__(self) -> bool:
        return bool(self.published or self.needs_restart)

    @property
    def deployed(self) -> tuple[ModelSpec, ...]:
        """Models whose application must be deployed before the spec is published."""
        return self.added + tuple(change.new for change in self.changed if change.needs_deployment)

    @property
    def retired(self) -> tuple[ModelSpec, ...]:
        """Models whose application must be deleted after the spec was published."""
        replaced = (change.old for change in self.changed if change.old.version != change.new.version)
        return self.removed + tuple(replaced)

    def check(self) -> None:
        """Raise SpecError, naming every key, when a running service cannot take this change."""
        problems = [f"{key} needs a restart of the service" for key in self.needs_restart]
        problems += [f"{key} may only change together with the model's version: give it a new one" for key in self.needs_version]
        if problems:
            raise SpecError("this change cannot be applied to the running service:\n  " + "\n  ".join(problems))


def diff(old: ServingSpec, new: ServingSpec) -> SpecDiff:
    """What changes from ``old`` to ``new``, models in the order of their spec."""
    before, after = {m.name: m for m in old.models}, {m.name: m for m in new.models}
    kept = [(before[name], after[name]) for name in after if name in before]
    changed = tuple(ModelChange(a, b, tuple(differing_keys(a, b))) for a, b in kept if a != b)
    keys = tuple(differing_keys(old, new))
    published = tuple(key for key in keys if key in _PUBLISHED_KEYS and not _exceeds_proxy(key, old, new))
    return SpecDiff(
        added=tuple(model for name, model in after.items() if name not in before),
        removed=tuple(model for name, model in before.items() if name not in after),
        changed=changed,
        published=published,
        needs_restart=tuple(key for key in keys if key not in published),
        needs_version=tuple(_unversioned(changed)),
    )


def differing_keys(old: Spec, new: Spec, prefix: str = "") -> Iterator[str]:
    """Dotted paths of the leaves in which two specs of one class differ; a list counts as one leaf."""
    for key in type(new).model_fields:
        a, b = getattr(old, key), getattr(new, key)
        if a == b:
            continue
        if isinstance(a, Spec) and isinstance(b, Spec):
            yield from differing_keys(a, b, f"{prefix}{key}.")
        else:
            yield prefix + key


def _exceeds_proxy(key: str, old: ServingSpec, new: ServingSpec) -> bool:
    """Whether the proxy, whose own patience was set at the start, would end requests before the new deadline does."""
    return key == "http.request_deadline_s" and new.http.request_deadline_s > proxy_patience_s(old.http)


def _unversioned(changed: tuple[ModelChange, ...]) -> Iterator[str]:
    for change in changed:
        if change.old.version == change.new.version:
            yield from (f"models[{change.new.name}].{key}" for key in change.keys if key in _VERSIONED_MODEL_KEYS)
