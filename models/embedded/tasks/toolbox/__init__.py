"""The tools that prompts may offer, by what they are for."""

from __future__ import annotations

from models.embedded.tasks.toolbox.agenda import AGENDA
from models.embedded.tasks.toolbox.home import HOME
from models.embedded.tasks.toolbox.numbers import NUMBERS
from models.embedded.tasks.toolbox.numbers.groups import COMMON
from models.embedded.tasks.toolbox.people import PEOPLE
from models.embedded.tasks.toolbox.shop import SHOP
from models.embedded.tasks.toolbox.tool import Parameter, Tool
from models.embedded.tasks.toolbox.travel import TRAVEL
from models.embedded.tasks.toolbox.work import WORK

__all__ = ["COMMON", "TOOLS", "Parameter", "Tool"]
TOOLS = TRAVEL + PEOPLE + SHOP + NUMBERS + AGENDA + HOME + WORK
