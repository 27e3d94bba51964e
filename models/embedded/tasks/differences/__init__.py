"""Ways to ask for a difference, ``{a}`` less ``{b}``. Whoever is told a story hears of no more gone than there was."""

from __future__ import annotations

from models.embedded.tasks.differences.bare import BARE
from models.embedded.tasks.differences.stories import STORIES

__all__ = ["BARE", "STORIES"]
