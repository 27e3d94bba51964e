"""How people ask for a fact in Chinese, one file for each kind, and what they say of themselves before."""

from __future__ import annotations

from models.embedded.tasks.documented.chinese.askers import ASKERS
from models.embedded.tasks.documented.chinese.default import DEFAULT
from models.embedded.tasks.documented.chinese.endpoint import ENDPOINT
from models.embedded.tasks.documented.chinese.how import HOW
from models.embedded.tasks.documented.chinese.status import STATUS
from models.embedded.tasks.documented.chinese.what import WHAT
from models.embedded.tasks.documented.fact import Kind

__all__ = ["ASK", "ASKERS"]
ASK = {Kind.HOW: HOW, Kind.WHAT: WHAT, Kind.DEFAULT: DEFAULT, Kind.STATUS: STATUS, Kind.ENDPOINT: ENDPOINT}
