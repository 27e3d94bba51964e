"""Tools for what one has to do, and when."""

from __future__ import annotations

from models.embedded.tasks.toolbox.agenda.alarm import ALARM
from models.embedded.tasks.toolbox.agenda.booking import BOOKING
from models.embedded.tasks.toolbox.agenda.event import EVENT
from models.embedded.tasks.toolbox.agenda.reminder import REMINDER
from models.embedded.tasks.toolbox.agenda.task_list import TASK_LIST
from models.embedded.tasks.toolbox.agenda.timer import TIMER

AGENDA = (BOOKING, REMINDER, TIMER, ALARM, EVENT, TASK_LIST)
