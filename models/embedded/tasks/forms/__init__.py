"""What short texts tell, by part of life and form."""

from __future__ import annotations

from models.embedded.tasks.forms.leisure import LEISURE
from models.embedded.tasks.forms.people import PEOPLE
from models.embedded.tasks.forms.trade import TRADE
from models.embedded.tasks.forms.travel import TRAVEL
from models.embedded.tasks.forms.work import WORK

FORMS = PEOPLE + TRADE + TRAVEL + WORK + LEISURE
