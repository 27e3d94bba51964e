"""Groups of tools too alike to be offered together."""

from __future__ import annotations

COMMON = "common"  # the group of what the model is also asked when no tool is offered
