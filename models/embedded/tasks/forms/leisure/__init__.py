"""Forms about free time."""

from __future__ import annotations

from models.embedded.tasks.forms.leisure.book import BOOK
from models.embedded.tasks.forms.leisure.event import EVENT
from models.embedded.tasks.forms.leisure.table import TABLE

LEISURE = (EVENT, TABLE, BOOK)
