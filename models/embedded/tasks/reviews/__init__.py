"""Sentences about people, places and things: those that show a feeling, and those that show none."""

from __future__ import annotations

from models.embedded.tasks.reviews.feeling import FEELING
from models.embedded.tasks.reviews.statement import STATEMENT

__all__ = ["FEELING", "STATEMENT"]
