"""Notes of three sentences, one file for each kind."""

from __future__ import annotations

from models.embedded.tasks.notes.job import JOB
from models.embedded.tasks.notes.meeting import MEETING
from models.embedded.tasks.notes.sale import SALE
from models.embedded.tasks.notes.trip import TRIP

NOTES = (MEETING, SALE, JOB, TRIP)
