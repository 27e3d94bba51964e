"""Tools of a house: warmth, light, devices, music."""

from __future__ import annotations

from models.embedded.tasks.toolbox.home.dimmer import DIMMER
from models.embedded.tasks.toolbox.home.music import MUSIC
from models.embedded.tasks.toolbox.home.power import POWER
from models.embedded.tasks.toolbox.home.thermostat import THERMOSTAT

HOME = (THERMOSTAT, DIMMER, POWER, MUSIC)
