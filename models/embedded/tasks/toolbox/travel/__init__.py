"""Tools for the weather, the time and the way to a place."""

from __future__ import annotations

from models.embedded.tasks.toolbox.travel.clock import CLOCK
from models.embedded.tasks.toolbox.travel.flight import FLIGHT
from models.embedded.tasks.toolbox.travel.forecast import FORECAST
from models.embedded.tasks.toolbox.travel.hotel import HOTEL
from models.embedded.tasks.toolbox.travel.restaurant import RESTAURANT
from models.embedded.tasks.toolbox.travel.train import TRAIN
from models.embedded.tasks.toolbox.travel.weather import WEATHER

TRAVEL = (WEATHER, FORECAST, CLOCK, TRAIN, FLIGHT, HOTEL, RESTAURANT)
