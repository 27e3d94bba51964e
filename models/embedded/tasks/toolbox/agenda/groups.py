"""Groups of tools too alike to be offered together."""

from __future__ import annotations

TIMER_GROUP, AGENDA_GROUP = "timer", "agenda"
