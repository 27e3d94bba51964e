"""What the doctor says about one thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """``degraded`` still serves, slower or with less; ``broken`` does not."""

    OK = "ok"
    DEGRADED = "degraded"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """``text`` says what is there, ``mend`` what to do; ``mend`` is empty when nothing has to be done."""

    name: str
    state: State
    text: str
    mend: str = ""
