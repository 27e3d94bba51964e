"""Tools of an office and of those who run its machines."""

from __future__ import annotations

from models.embedded.tasks.toolbox.work.file import FILE
from models.embedded.tasks.toolbox.work.restart import RESTART
from models.embedded.tasks.toolbox.work.scale import SCALE
from models.embedded.tasks.toolbox.work.search import SEARCH
from models.embedded.tasks.toolbox.work.ticket import TICKET

WORK = (SEARCH, RESTART, SCALE, FILE, TICKET)
