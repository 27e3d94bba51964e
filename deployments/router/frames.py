"""Text deltas as the replies of one API: what all kinds of answers have in common."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Protocol

from cluster.spec import ModelSpec
from deployments.messages import Usage
from deployments.router.faces import Face
from deployments.wire.body import Reply


@dataclass(frozen=True, slots=True)
class Head:
    """What every chunk of an answer repeats; ``created`` is a Unix time."""

    id: str
    created: int
    model: str
    system_fingerprint: str


class Frames(Protocol):
    """The replies of one answer, in the order in which they are asked for."""

    id_prefix: ClassVar[str]

    def __init__(self, face: Face, head: Head, include_usage: bool): ...

    def first(self) -> tuple[Reply, ...]:
        """What a stream begins with."""
        ...

    def text(self, text: str) -> Reply:
        """A chunk of text."""
        ...

    def last(self, finish_reason: str, usage: Usage) -> tuple[Reply, ...]:
        """What a stream ends with."""
        ...

    def whole(self, text: str, finish_reason: str, usage: Usage) -> Reply:
        """The answer in one piece."""
        ...


@lru_cache(maxsize=256)
def fingerprint(model: ModelSpec) -> str:
    """Changes whenever the same seed may give another answer: other weights, another type or another sharding."""
    facts = f"{model.name} {model.version} {model.source} {model.dtype} {model.tensor_parallel} {model.collective}"
    return "fp_" + hashlib.sha256(facts.encode()).hexdigest()[:12]
