"""Forms about the office and its machines."""

from __future__ import annotations

from models.embedded.tasks.forms.work.advert import ADVERT
from models.embedded.tasks.forms.work.incident import INCIDENT
from models.embedded.tasks.forms.work.meeting import MEETING
from models.embedded.tasks.forms.work.ticket import TICKET

WORK = (MEETING, ADVERT, TICKET, INCIDENT)
