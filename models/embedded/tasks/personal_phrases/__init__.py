"""How people tell what is personal, how they ask for it later, and what they say in between."""

from __future__ import annotations

from models.embedded.tasks.personal_phrases.ask import ASK
from models.embedded.tasks.personal_phrases.email import ASK_EMAIL, GIVE_EMAIL
from models.embedded.tasks.personal_phrases.give import GIVE
from models.embedded.tasks.personal_phrases.home import ASK_HOME, GIVE_HOME
from models.embedded.tasks.personal_phrases.name import ASK_NAME, GIVE_NAME
from models.embedded.tasks.personal_phrases.phone import ASK_PHONE, GIVE_PHONE
from models.embedded.tasks.personal_phrases.remark import REMARK

__all__ = [
    "ASK",
    "ASK_EMAIL",
    "ASK_HOME",
    "ASK_NAME",
    "ASK_PHONE",
    "GIVE",
    "GIVE_EMAIL",
    "GIVE_HOME",
    "GIVE_NAME",
    "GIVE_PHONE",
    "REMARK",
]
