"""Small talk, one file for each topic: how people greet, thank, leave, and ask what they are talking to."""

from __future__ import annotations

from models.embedded.tasks.greeting_phrases.fairshard import FAIRSHARD
from models.embedded.tasks.greeting_phrases.goodbye import GOODBYE
from models.embedded.tasks.greeting_phrases.hello import HELLO
from models.embedded.tasks.greeting_phrases.skills import SKILLS
from models.embedded.tasks.greeting_phrases.thanks import THANKS
from models.embedded.tasks.greeting_phrases.who import WHO

__all__ = ["FAIRSHARD", "GOODBYE", "HELLO", "SKILLS", "THANKS", "WHO"]
