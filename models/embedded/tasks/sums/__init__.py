"""Ways to ask for a sum. The number that is read first is ``{a}``, for a sum has no other order."""

from __future__ import annotations

from models.embedded.tasks.sums.bare import BARE
from models.embedded.tasks.sums.stories import STORIES

__all__ = ["BARE", "STORIES"]
