"""Text deltas as the replies of one API: what all kinds of answers have in common."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar, Protocol

from cluster.spec import ModelSpec
from deployments.messages import ParsedDelta, TextDelta, TokenScore, Usage
from deployments.router.faces import Face
from deployments.wire.body import Reply


@dataclass(frozen=True, slots=True)
class Head:
    """What every chunk of an answer repeats; ``created`` is a Unix time."""

    id: str
    created: int
    model: str
    system_fingerprint: str


@dataclass(slots=True)
class Call:
    """One whole tool call; ``arguments`` is JSON text."""

    name: str
    arguments: str = ""


@dataclass(slots=True)
class Choice:
    """One whole choice of an answer, put together from its deltas."""

    texts: list[str] = field(default_factory=list)
    scores: list[TokenScore] = field(default_factory=list)
    finish_reason: str = ""
    reasoning: str = ""
    reasoning_scores: list[TokenScore] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.texts)

    def add(self, delta: TextDelta) -> None:
        """Take in the next delta."""
        self.texts.append(delta.text)
        self.scores.extend(delta.scores)
        self.finish_reason = delta.finish_reason or ""
        if isinstance(delta, ParsedDelta):
            self._add_parsed(delta)

    def _add_parsed(self, delta: ParsedDelta) -> None:
        self.reasoning += delta.reasoning
        self.reasoning_scores.extend(delta.reasoning_scores)
        for piece in delta.tool_calls:
            if piece.name is not None:
                self.calls.append(Call(piece.name))
            self.calls[piece.index].arguments += piece.arguments


class Frames(Protocol):
    """The replies of one answer, in the order in which they are asked for; ``has_scores`` if it tells log-probabilities."""

    id_prefix: ClassVar[str]

    def __init__(self, face: Face, head: Head, include_usage: bool, has_scores: bool): ...

    def first(self, num_choices: int) -> tuple[Reply, ...]:
        """What a stream begins with."""
        ...

    def news(self, delta: TextDelta) -> Sequence[Reply]:
        """The chunks of what is new in a choice; none when nothing is."""
        ...

    def end(self, index: int, finish_reason: str, usage: Usage | None) -> tuple[Reply, ...]:
        """What a choice ends with; with usage, which says that it is the last one, what the stream ends with."""
        ...

    def whole(self, choices: Sequence[Choice], usage: Usage) -> Reply:
        """The answer in one piece."""
        ...


@lru_cache(maxsize=256)
def fingerprint(model: ModelSpec) -> str:
    """Changes whenever the same seed may give another answer: other weights, another type or another sharding."""
    facts = f"{model.name} {model.version} {model.source} {model.dtype} {model.tensor_parallel} {model.collective}"
    return "fp_" + hashlib.sha256(facts.encode()).hexdigest()[:12]
