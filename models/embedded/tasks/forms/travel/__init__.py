"""Forms about being on the way."""

from __future__ import annotations

from models.embedded.tasks.forms.travel.flight import FLIGHT
from models.embedded.tasks.forms.travel.stay import STAY
from models.embedded.tasks.forms.travel.train import TRAIN

TRAVEL = (FLIGHT, TRAIN, STAY)
