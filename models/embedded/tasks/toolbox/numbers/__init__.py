"""Tools that compute, and one that translates."""

from __future__ import annotations

from models.embedded.tasks.toolbox.numbers.calculator import CALCULATOR
from models.embedded.tasks.toolbox.numbers.evaluation import EVALUATION
from models.embedded.tasks.toolbox.numbers.exchange import EXCHANGE
from models.embedded.tasks.toolbox.numbers.translation import TRANSLATION
from models.embedded.tasks.toolbox.numbers.units import UNITS

NUMBERS = (EXCHANGE, UNITS, CALCULATOR, EVALUATION, TRANSLATION)
