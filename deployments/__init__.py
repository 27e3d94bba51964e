"""Floor 3, who does the work: Router, Tokenizer, Filter, ReplicaGroup, and the engine inside it.

``serve run deployments:app`` resolves ``app`` here; it is imported only then, so that a rank, which needs the engine
alone, never loads the web stack.
"""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    if name == "app":
        from deployments.application import app

        return app
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
